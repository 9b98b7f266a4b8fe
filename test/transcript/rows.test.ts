import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';
import { pairRows } from '../../lib/transcript/rows.ts';

const pairs = (lines: string[]) =>
  pairRows(textBlocks(lines.join('\n'))).map(({ text, translation }) => [
    text,
    translation.map((block) => block.text).join('|') || null,
  ]);

const LONG_ENGLISH = 'We shipped more robots than in any quarter before this one, in every region.';
const LONG_CHINESE = '我們本季在各地區出貨的機器人數量都高於以往任何一季。';
const BODY = Array.from({ length: 4 }, () => [LONG_ENGLISH, LONG_CHINESE]).flat();

describe('a page that alternates', () => {
  test('each original gets the translation after it', () => {
    expect(pairs(BODY)).toEqual(Array.from({ length: 4 }, () => [LONG_ENGLISH, LONG_CHINESE]));
  });

  test('a label printed twice is one label', () => {
    expect(pairs(['Operator', 'Operator', ...BODY])[0]).toEqual(['Operator', 'Operator']);
  });

  test('a translation without a Han character is one', () => {
    const line = 'Pieter van Aerden, Dune Capital Markets.';
    const copy = 'Pieter van Aerden,Dune Capital Markets。';
    expect(pairs([...BODY, line, copy]).at(-1)).toEqual([line, copy]);
  });

  test('an original whose translation is missing stays alone', () => {
    const last = 'And that is all that we have prepared for you on this call today.';
    expect(pairs([...BODY, last, LONG_ENGLISH, LONG_CHINESE]).slice(-2)).toEqual([
      [last, null],
      [LONG_ENGLISH, LONG_CHINESE],
    ]);
  });

  test('Chinese in front of the call is nobody’s translation, and no original either', () => {
    expect(pairs(['本頁由機器翻譯。', ...BODY])).toEqual(pairs(BODY));
  });
});

test('a page in one language is left as it is, repeated lines included', () => {
  expect(pairs(['Okay.', 'Okay.', LONG_ENGLISH])).toEqual([
    ['Okay.', null],
    ['Okay.', null],
    [LONG_ENGLISH, null],
  ]);
});

test('a translation may take two paragraphs', () => {
  expect(pairs([...BODY, LONG_ENGLISH, LONG_CHINESE, '第二段。']).at(-1)).toEqual([
    LONG_ENGLISH,
    `${LONG_CHINESE}|第二段。`,
  ]);
});

test('a page may put the translation first', () => {
  expect(pairs(['操作員', 'Operator', ...BODY.toReversed()])).toEqual([
    ['Operator', '操作員'],
    ...Array.from({ length: 4 }, () => [LONG_ENGLISH, LONG_CHINESE]),
  ]);
});

describe('paragraphs marked with their language', () => {
  const marked = Array.from({ length: 6 }, (_, i) => [
    `[ ${i}] [EN] ${LONG_ENGLISH}`,
    `[中] ${LONG_CHINESE}`,
  ]).flat();

  test('the mark is no part of the original', () => {
    expect(pairs(marked)[0]).toEqual([LONG_ENGLISH, `[中] ${LONG_CHINESE}`]);
  });

  test('the original repeated below its translation is left out', () => {
    const lines = [...marked, LONG_ENGLISH];
    expect(pairs(lines)).toHaveLength(6);
  });
});

test('names above speech in Chinese are no originals of it', () => {
  const label = 'Pieter van Aerden - Head of Northern Operations';
  const lines = Array.from({ length: 4 }, () => [label, LONG_CHINESE.repeat(5)]).flat();
  expect(pairs(lines)).toEqual(lines.map((line) => [line, null]));
});

test('a speech of several paragraphs may have all its translations below it', () => {
  const english = ['We grew.', LONG_ENGLISH, 'Our margin was 21%, which is two points more than last year.'];
  const chinese = ['我們成長了。', LONG_CHINESE, '我們的利潤率為21%，比去年高兩個百分點。'];
  const names = ['Ada Stone', 'Bo Lind', 'Ada Stone', 'Bo Lind'];
  const lines = names.flatMap((name) => [name, ...english, ...chinese]);
  const { turns } = readTranscript(textBlocks(lines.join('\n')), { title: '' });
  const expected = english.map((text, i) => [text, chinese[i]]);
  expect(turns.map(({ segments }) => segments.map(({ text, translation }) => [text, translation]))).toEqual(
    names.map(() => expected),
  );
});
