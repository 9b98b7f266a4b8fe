import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '../../lib/reading/json.ts';
import { readText } from '../../lib/reading/read.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

/** Pieces that real pages are made of, and what breaks naive readers, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Operator',
      'Ada Stone - Chief Executive Officer',
      'Bo Lind - Larkspur Row - Analyst',
      'Ada Stone:',
      'Bo Lind',
    ],
    ...[
      'Operator: Welcome to Nacre’s Q2 2027 call.',
      '操作員',
      '主持人：大家好。',
      '[ 1] [EN] Operator',
      '[中] 操作員',
      'Question-and-Answer Session',
      'Company Participants',
      '我們的營收成長 9%。',
      'Bo Lind,Larkspur Row。',
    ],
    ...[
      'We grew revenue 9% to $201 million.',
      '(Operator Instructions) Bo Lind, Larkspur Row.',
      '-',
      ' - ',
      ':',
      '：',
    ],
    ...[
      '__proto__: x',
      'constructor - Analyst',
      '\u202eevil\u202c',
      '\0',
      '\ufeff',
      '𝟙𝟚𝟛 million',
      '\ud800',
      'A'.repeat(500),
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.lorem(),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('\n'));

test('any lines are read without an exception, and what is read is in them', () => {
  fc.assert(
    fc.property(text, (source) => {
      const blocks = textBlocks(source);
      const { transcript, kpis } = readText(source);
      const segments = transcript.turns.flatMap((turn) => turn.segments);
      const ids = new Set(segments.map(({ id }) => id));
      expect(ids.size).toBe(segments.length);
      for (const { text, block, offset, translation, translationBlocks } of segments) {
        expect(blocks[block]?.text.startsWith(text, offset)).toBe(true);
        const translated = translationBlocks.map((id) => blocks[id]?.text).join('\n');
        expect(translationBlocks.length > 0 ? translated : null).toBe(translation);
      }
      const speakers = new Set(transcript.speakers.map(({ id }) => id));
      for (const turn of transcript.turns) {
        expect(speakers).toContain(turn.speaker);
        expect(turn.segments.length).toBeGreaterThan(0);
      }
      for (const { questions, answers } of transcript.exchanges)
        for (const index of [...questions, ...answers]) expect(transcript.turns[index]).toBeDefined();
      for (const { span, quote } of kpis)
        expect(segments.find(({ id }) => id === span.segment)?.text).toContain(quote);
    }),
    { numRuns: 1_000 },
  );
});

test('reading twice says the same', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(toJson('a', null, readText(source))).toEqual(toJson('a', null, readText(source)));
    }),
    { numRuns: 200 },
  );
});

test.each([
  [
    'lines of a call',
    (n: number) => 'Ada Stone - CEO\nWe grew 9% to $201 million in the quarter.\n'.repeat(n / 60),
  ],
  ['one endless line', (n: number) => 'We grew 9% to $201 million in the quarter. '.repeat(n / 43)],
  ['one endless word', (n: number) => 'A'.repeat(n)],
  ['digits', (n: number) => '9'.repeat(n)],
  ['labels without speech', (n: number) => 'Ada Stone - CEO\n'.repeat(n / 16)],
  ['brackets', (n: number) => '(sic - '.repeat(n / 7)],
  [
    'an operator who never stops',
    (n: number) => `Operator\n${'from Ada Stone Bo Lind '.repeat(n / 23)}\nAda Stone\nHi\nAda Stone\nHi`,
  ],
])('time grows with the text, not with its square: %s', (_, make) => {
  expect(growth(readText, make(50_000), make(400_000), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
});
