import { describe, expect, test } from 'vitest';
import { readFigures } from '../../lib/figures/read.ts';
import { type Row, rowsOf } from './rows.ts';

const one: [string, Row][] = [
  ['revenue of $412.5 million', ['$412.5 million', 412_500_000, 412_500_000, 'USD']],
  ['about $3 billion in cash', ['$3 billion', 3e9, 3e9, 'USD', 'about']],
  ['sales of NT$23.5bn', ['NT$23.5bn', 23.5e9, 23.5e9, 'TWD']],
  ['sales of €40M', ['€40M', 40e6, 40e6, 'EUR']],
  ['sales of RMB 1.2 billion', ['RMB 1.2 billion', 1.2e9, 1.2e9, 'CNY']],
  ['capex of 30 million Canadian dollars', ['30 million Canadian dollars', 30e6, 30e6, 'CAD']],
  ['a price of US$14.10', ['US$14.10', 14.1, 14.1, 'USD']],
  ['$1 billion $275 million of sales', ['$1 billion $275 million', 1.275e9, 1.275e9, 'USD']],
  ['up 9% over the year', ['9%', 9, 9, '%']],
  ['up roughly 9 percent', ['9 percent', 9, 9, '%', 'roughly']],
  ['a 12 percentage point improvement', ['12 percentage point', 12, 12, 'pp']],
  ['up 120 basis points', ['120 basis points', 120, 120, 'bps']],
  ['up 40bps', ['40bps', 40, 40, 'bps']],
  ['net leverage of 3.2x', ['3.2x', 3.2, 3.2, 'x']],
  ['earnings of $0.07 per diluted share', ['$0.07', 0.07, 0.07, 'USD/share']],
  ['net income per share of $0.07', ['$0.07', 0.07, 0.07, 'USD/share']],
  ['we earned 83 cents per share', ['83 cents', 0.83, 0.83, 'USD/share']],
  ['we bought 2.2 million shares', ['2.2 million shares', 2_200_000, 2_200_000, 'shares']],
  ['we have 25,413 core customers', ['25,413', 25_413, 25_413, 'count']],
  ['we have 785 customers', ['785', 785, 785, 'count']],
  ['cash flow of negative $18.2 million', ['$18.2 million', -18_200_000, -18_200_000, 'USD']],
  ['a loss of $4 million', ['$4 million', -4e6, -4e6, 'USD']],
  ['growth was -3%', ['-3%', -3, -3, '%']],
  ['EPS of ($0.02)', ['($0.02)', -0.02, -0.02, 'USD']],
  ['a result of $(1.2) million', ['$(1.2) million', -1.2e6, -1.2e6, 'USD']],
  ['營收約 4.636 億美元', ['4.636 億美元', 463_600_000, 463_600_000, 'USD', '約']],
  ['营收为人民币 3 万亿元', ['人民币 3 万亿元', 3e12, 3e12, 'CNY']],
  ['提高了 1 個百分點', ['1 個百分點', 1, 1, 'pp']],
  ['擴大 100 個基點', ['100 個基點', 100, 100, 'bps']],
];

const ranges: [string, Row][] = [
  ['$204 million to $206 million', ['$204 million to $206 million', 204e6, 206e6, 'USD']],
  ['of $204 to $206 million', ['$204 to $206 million', 204e6, 206e6, 'USD']],
  ['of $510-530 million', ['$510-530 million', 510e6, 530e6, 'USD']],
  ['up 7% to 8%', ['7% to 8%', 7, 8, '%']],
  ['up 25%-50%', ['25%-50%', 25, 50, '%']],
  ['between 7 and 8%', ['7 and 8%', 7, 8, '%']],
  ['between $2 billion and $3 billion', ['$2 billion and $3 billion', 2e9, 3e9, 'USD']],
  ['a loss of $6.5 million to $5.5 million', ['$6.5 million to $5.5 million', -6.5e6, -5.5e6, 'USD']],
  ['ranging from 5% to 6%', ['5% to 6%', 5, 6, '%']],
  ['2.04 億美元至 2.06 億美元', ['2.04 億美元至 2.06 億美元', 204e6, 206e6, 'USD']],
];

describe('readFigures', () => {
  test.each(one)('%s', (text, row) => expect(rowsOf(text)).toEqual([row]));
  test.each(ranges)('%s', (text, row) => expect(rowsOf(text)).toEqual([row]));

  test('a move from one level to another is two figures, not a range', () => {
    expect(rowsOf('margin went from 6% to 4%').map(([text]) => text)).toEqual(['6%', '4%']);
    expect(rowsOf('revenue increased $5 million to $9 million').map(([text]) => text)).toEqual([
      '$5 million',
      '$9 million',
    ]);
  });

  test.each([
    'in 2025 and on October 31, 2024 at 5:30',
    "Q3, 3Q26, fiscal '26 and FY2026",
    'see our 10-K, 10-Q and 8-K',
    'number one, the 2nd, 1Password and COVID-19',
    'call 800-555-0199, extension 12',
    'a 12-month high over two weeks',
    'the top 100 customers',
    '營收 4.5 元',
  ])('leaves out what is no figure: %s', (text) => expect(rowsOf(text)).toEqual([]));

  test('values carry no rounding of the scale', () => {
    expect(readFigures('$463.6 million')[0]?.low).toBe(463_600_000);
    expect(readFigures('$0.29 per share')[0]?.low).toBe(0.29);
  });

  test.each([
    'a price of $1,2,3,4 million',
    'a price of $1,23 million',
    'a price of $1.2.3 million',
    'a price of $24/7 million',
    'a price of $5 billion million',
    'a price of $5 gazillion',
    'up 4 %bps',
    'up 5²%',
    'up ٣5%',
    'up 𝟝4%',
    'up 12٫5%',
    `up ${'9'.repeat(400)}%`,
  ])('what is not read whole is not read by half: %s', (text) => expect(rowsOf(text)).toEqual([]));

  test('words that every object knows are words', () => {
    expect(rowsOf('constructor$5 and hasOwnProperty 6%, 7constructor, two valueOf of our sales')).toEqual([
      ['$5', 5, 5, 'USD'],
      ['6%', 6, 6, '%'],
    ]);
  });
});
