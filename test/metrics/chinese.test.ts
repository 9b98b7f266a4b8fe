import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/reading/read.ts';

/** The rows of one paragraph that a finance chief says in a call in Chinese alone. */
const rowsOf = (said: string) =>
  readText(`主持人：各位好，歡迎參加潮灣科技 2027 年第二季法人說明會。
財務長 林以安：${said}
主持人：謝謝財務長，法說會到此結束。`).kpis.map(
    ({ metric, low, high, unit, kind, period, basis, changes }) => ({
      row: [metric, low, high, unit, kind].join(' '),
      period,
      basis,
      changes: changes.map(({ value, unit: of, against }) => `${value}${of} ${against}`),
    }),
  );

describe('figures of calls in Chinese alone', () => {
  test.each([
    [
      '第二季營收為 2.01 億美元，年增 9%，季減 2%。',
      'revenue 201000000 201000000 USD actual',
      ['9% year', '-2% quarter'],
    ],
    ['毛利率為 53.1%。', 'gross_margin 53.1 53.1 % actual', []],
    ['我們預期第三季營業利益率為 7% 至 8%。', 'operating_margin 7 8 % guidance', []],
    [
      '研發費用為 4,730 萬美元，佔營收的 24%，年減 14%。',
      'rd_expense 47300000 47300000 USD actual',
      ['-14% year'],
    ],
    ['每股盈餘為新台幣 3.25 元。', 'eps 3.25 3.25 TWD/share actual', []],
    ['淨虧損為 480 萬美元。', 'net_income -4800000 -4800000 USD actual', []],
  ])('%s', (said, row, changes) => {
    const [found] = rowsOf(said);
    expect(found).toMatchObject({ row, changes });
  });

  test.each([
    ['a part of the business', '雲端部門營收為 5 億美元。'],
    ['what belongs to somebody', '印尼的季度活躍買家達到 870 萬。'],
    ['a number of another clause', '客戶數方面，年付費超過一百萬元的有 94 家。'],
    ['what was before', '先前營收預期為 7.8 億美元。'],
    ['a number of something else', '營收團隊搬進了 3 億美元的新大樓。'],
    ['what moved from one to the other', '營業利益率從 6% 提高到 4%。'],
  ])('%s is no row', (_, said) => {
    expect(rowsOf(said)).toEqual([]);
  });

  test('adjusted results say so where it is said', () => {
    expect(rowsOf('非 GAAP 營業利益為 1,630 萬美元。')[0]).toMatchObject({ basis: 'non-GAAP' });
    expect(rowsOf('營業利益為 1,630 萬美元。')[0]).toMatchObject({ basis: null });
  });
});
