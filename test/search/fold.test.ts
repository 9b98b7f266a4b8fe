import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFold, sourceOf } from '../../lib/search/fold.ts';
import { SCRIPT_PAIRS } from '../../lib/search/scripts.ts';

const fold = createFold(SCRIPT_PAIRS);

test.each([
  ['Net Retention', 'net retention'],
  ['ＮＲＲ　１１２％', 'nrr 112%'],
  ['Ångström café', 'angstrom cafe'],
  ['company\u2019s \u201cfree\u201d cash\u00a0flow \u2212 3', 'company\'s "free" cash flow - 3'],
  ['co\u00adoperate', 'cooperate'],
  ['淨留存率', '净留存率'],
  ['裡裏里', '里里里'],
  ['ガイダンス ｶﾞｲﾀﾞﾝｽ', 'カ\u3099イタ\u3099ンス カ\u3099イタ\u3099ンス'],
  ['ﬁnance ½', 'finance 1\u20442'],
  ['\ud83d\ude00 \ud800', '\ud83d\ude00 \ud800'],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

describe('a place in a folded text', () => {
  const text = 'Le cafe\u0301 \u{1d7d9}\u{1d7d9} \u338f fin';
  test.each([
    ['cafe', 'cafe\u0301'],
    ['11', '\u{1d7d9}\u{1d7d9}'],
    ['kg', '\u338f'],
    ['fin', 'fin'],
  ])('%j is %j in the text', (wanted, source) => {
    const folded = fold(text);
    const at = folded.text.indexOf(wanted);
    const [start, end] = [sourceOf(folded, at), sourceOf(folded, at + wanted.length)];
    expect(text.slice(start ?? -1, end ?? -1)).toBe(source);
  });

  test('is nowhere inside what one character became', () => {
    const folded = fold('5 \u338f');
    expect(sourceOf(folded, folded.text.indexOf('g'))).toBeNull();
  });
});

// Strings of any characters take long to make where the machine is busy.
test('a part of any text folds to a part of the folded text', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(80), fc.nat(80), (text, a, b) => {
      const folded = fold(text);
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, folded.text.length));
      const [start, end] = [sourceOf(folded, from ?? 0), sourceOf(folded, to ?? 0)];
      fc.pre(start !== null && end !== null);
      expect(fold(text.slice(start ?? 0, end ?? 0)).text).toBe(folded.text.slice(from, to));
    }),
    { numRuns: 500 },
  );
});

test('each script has its characters once, and none is folded twice', () => {
  const pairs = SCRIPT_PAIRS.match(/../gu) ?? [];
  const traditional = new Set(pairs.map((pair) => pair.charAt(0)));
  expect(traditional.size).toBe(pairs.length);
  expect(pairs.filter((pair) => traditional.has(pair.charAt(1)))).toEqual([]);
  expect(pairs.join('')).toHaveLength(2 * pairs.length);
});
