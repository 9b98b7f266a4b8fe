import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPair } from '../../lib/translation/check.ts';
import type { Pair } from '../../lib/translation/types.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

const ENGLISH =
  'operating income|revenue|NRR|free cash flow|guidance|was|up|down|raised|lowered|9%|$201 million|120 basis points|8% to 9%|year over year|sequentially|third quarter|full year|non-GAAP|GAAP|quarter|(sic)|over|, |. '.split(
    '|',
  );
const TRANSLATED =
  '營業收入|營收|淨利率|自由現金流|財測|為|增長|下降|上修|下修|9%|2.01 億美元|7억 4천 8백만 달러|120 個基點|8% 至 9%|年增|環比|第三季|全年|非 GAAP|GAAP|四分之一|20,000 人|以上核心|, |。|\n'.split(
    '|',
  );
const HOSTILE = [
  '__proto__',
  '(?<',
  '[',
  '\\',
  '\0',
  '\u202e9%\u202c',
  '9'.repeat(400),
  `${'1,'.repeat(300)}1`,
  '\ud800',
  '%',
  '億',
  '억',
];

const textOf = (words: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      ),
      { maxLength: 30 },
    )
    .chain((parts) => fc.constantFrom(' ', '').map((joint) => parts.join(joint)));
const pair: fc.Arbitrary<Pair> = fc.record({
  id: fc.constant('s1'),
  text: textOf(ENGLISH),
  translation: textOf(TRANSLATED),
  lang: fc.constantFrom('zh-Hant', 'zh-Hans', 'ko', 'ja', null),
});

describe('checks of any two texts', () => {
  test('name words that stand there, and the same ones each time', () => {
    fc.assert(
      fc.property(pair, (each) => {
        const checks = checkPair(each);
        for (const check of checks) {
          const { source, sourceSpan, translation, translationSpan } = check;
          expect(each.text.slice(sourceSpan.start, sourceSpan.end)).toBe(source);
          expect(source).not.toBe('');
          expect(
            translationSpan ? each.translation.slice(translationSpan.start, translationSpan.end) : '',
          ).toBe(translation);
          for (const [span, sentence] of [
            [sourceSpan, check.sourceSentence],
            [translationSpan, check.translationSentence],
          ] as const)
            if (span)
              expect([sentence.start <= span.start, span.end <= sentence.end + 1]).toEqual([true, true]);
        }
        expect(checkPair(each)).toEqual(checks);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['digits with scales', '9億'],
    ['amounts in groups', '7억 4천 '],
    ['percentages', '9% '],
    ['commas', '1,1,'],
    ['words that lead to guidance', 'raising above '],
    ['half a pattern', 'up 9% above the '],
    ['Chinese of one clause', '比指引增長'],
  ])('take linear time: %s', (_, piece) => {
    const pair = (length: number): Pair => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return { id: 's1', text, translation: text, lang: 'zh-Hant' };
    };
    expect(growth(checkPair, pair(2_500), pair(20_000), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
  });
});
