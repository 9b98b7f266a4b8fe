import { expect, test } from 'vitest';
import { asChinese, readEastAsian } from '../../lib/figures/east-asian.ts';

const rowsOf = (text: string) =>
  readEastAsian(text).map(({ start, end, low, high, unit }) => [text.slice(start, end), low, high, unit]);

test.each([
  ['매출은 417억 달러로', [['417억 달러', 41.7e9, 41.7e9, 'USD']]],
  ['4,170억 원', [['4,170억 원', 417e9, 417e9, 'KRW']]],
  ['3조 4,170억원', [['3조 4,170억원', 3.417e12, 3.417e12, 'KRW']]],
  ['120억 위안입니다', [['120억 위안', 12e9, 12e9, 'CNY']]],
  ['주당 850원', [['850원', 850, 850, 'KRW']]],
  ['30~32억 달러', [['30~32억 달러', 3e9, 3.2e9, 'USD']]],
  [
    '12퍼센트, 1.2%포인트',
    [
      ['12퍼센트', 12, 12, '%'],
      ['1.2%포인트', 1.2, 1.2, 'pp'],
    ],
  ],
  ['사용자는 7억 3,500만 명', [['7억 3,500만 명', 735e6, 735e6, 'count']]],
  ['売上高は1兆2,345億円', [['1兆2,345億円', 1.2345e12, 1.2345e12, 'JPY']]],
  ['417億2千万円', [['417億2千万円', 41.72e9, 41.72e9, 'JPY']]],
  ['1,234百万円', [['1,234百万円', 1.234e9, 1.234e9, 'JPY']]],
  ['6.1パーセント', [['6.1パーセント', 6.1, 6.1, '%']]],
  ['配当は85円', [['85円', 85, 85, 'JPY']]],
])('%s', (text, rows) => expect(rowsOf(text)).toEqual(rows));

test('a text keeps its length and all that is no amount', () => {
  const text = '매출 417억 달러, 주주 원칙, 개선된 조직';
  expect(asChinese(text)).toBe('매출 417億 美元, 주주 원칙, 개선된 조직');
});
