import { describe, expect, test } from 'vitest';
import { PHRASES, repair } from '../../lib/translation/repair.ts';
import { TERMS } from '../../lib/translation/terms.ts';

describe('wrong terms are put right', () => {
  test.each([
    ['Operating income was $16 million.', '營業收入為 1,600 萬美元。', '營業利益為 1,600 萬美元。'],
    ['NRR was 97%.', '淨推薦值 (NRR) 為 97%。', '淨收入留存率 (NRR) 為 97%。'],
    [
      'Current RPO was $80 million.',
      '目前 RPO 為 8,000 萬美元。',
      '當期剩餘履約義務 (cRPO) 為 8,000 萬美元。',
    ],
    ['Current RPO (cRPO) rose 4%.', '目前 RPO (cRPO) 成長 4%。', '當期剩餘履約義務 (cRPO) 成長 4%。'],
    [
      'Non-GAAP operating income was $16 million. Next quarter we expect operating income of $14 million.',
      '非公認會計準則營業收入為 1,600 萬美元。我們預期下一季營業收入為 1,400 萬美元。',
      '非公認會計準則營業利益為 1,600 萬美元。我們預期下一季營業利益為 1,400 萬美元。',
    ],
  ])('%s', (source, translation, expected) => {
    const { text, checks } = repair(source, translation, 'zh-Hant');
    expect(text).toBe(expected);
    expect(checks).toEqual([]);
  });

  test('in the script of the translation', () => {
    const { text } = repair('Operating income was $16 million.', '营业收入为 1600 万美元。', 'zh-Hans');
    expect(text).toBe('营业利润为 1600 万美元。');
  });

  test('each is told once', () => {
    const { corrections } = repair(
      'Operating income was $16 million. We expect operating income of $14 million.',
      '營業收入為 1,600 萬美元。我們預期營業收入為 1,400 萬美元。',
      'zh-Hant',
    );
    expect(corrections).toEqual([{ from: '營業收入', to: '營業利益' }]);
  });
});

describe('what cannot be put right is told', () => {
  test('another number, with its places in both texts', () => {
    const source = 'Operating income was $16 million.';
    const { text, checks } = repair(source, '營業收入為 16 萬美元。', 'zh-Hant');
    expect(text).toBe('營業利益為 16 萬美元。');
    expect(checks.map(({ type }) => type)).toEqual(['amount']);
    const [{ sourceSpan, translationSpan } = { sourceSpan: null, translationSpan: null }] = checks;
    expect(source.slice(sourceSpan?.start, sourceSpan?.end)).toBe('$16 million');
    expect(text.slice(translationSpan?.start, translationSpan?.end)).toBe('16 萬美元');
  });

  test('words that need their sentence written anew', () => {
    const { text, corrections, checks } = repair(
      'Our trailing four-quarter rate was 97%.',
      '我們落後了四分之一的比率為 97%。',
      'zh-Hant',
    );
    expect(text).toBe('我們落後了四分之一的比率為 97%。');
    expect(corrections).toEqual([]);
    expect(checks.length).toBeGreaterThan(0);
  });

  test('a number that is missing', () => {
    const { checks } = repair('Sales rose, and the margin was 14%.', '銷售成長。', 'zh-Hant');
    expect(checks.map(({ type, source }) => [type, source])).toEqual([['missing', '14%']]);
  });
});

test('what is right is left as it is', () => {
  const right = '營業利益為 1,600 萬美元,營收為 2.01 億美元。';
  const source = 'Operating income was $16 million, and revenue was $201 million.';
  expect(repair(source, right, 'zh-Hant')).toEqual({ text: right, corrections: [], checks: [] });
});

test('phrases that are left alone are in the table of terms', () => {
  const expected = TERMS.flatMap((term) => [term.expected.hant, term.expected.hans]);
  for (const phrase of PHRASES) expect(expected).toContain(phrase);
});

test('a text of nothing but wrong terms comes to an end', () => {
  const source = 'Operating income was $16 million. '.repeat(60);
  const { text } = repair(source, '營業收入為 1,600 萬美元。'.repeat(60), 'zh-Hant');
  expect(text).toContain('營業利益');
});
