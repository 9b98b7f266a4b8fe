import { describe, expect, test } from 'vitest';
import { readFigures } from '../../lib/figures/read.ts';
import { type Row, rowsOf } from './rows.ts';

const point = (text: string, value: number, unit: string, hedge?: string): Row =>
  hedge === undefined ? [text, value, value, unit] : [text, value, value, unit, hedge];

const money: [string, Row][] = [
  ['costs of CHF50 million', point('CHF50 million', 50e6, 'CHF')],
  ['costs of MXN 1.2 billion', point('MXN 1.2 billion', 1.2e9, 'MXN')],
  ['sales of R$40 million', point('R$40 million', 40e6, 'BRL')],
  ['sales of 40 million reais', point('40 million reais', 40e6, 'BRL')],
  ['615 billion Colombian pesos', point('615 billion Colombian pesos', 615e9, 'COP')],
  ['cash of 12 million Swiss francs', point('12 million Swiss francs', 12e6, 'CHF')],
  ['3 million British pounds', point('3 million British pounds', 3e6, 'GBP')],
  ['a fee of 3 trillion won', point('3 trillion won', 3e12, 'KRW')],
  ['a bond of €1.5bn', point('€1.5bn', 1.5e9, 'EUR')],
  ['Euro 50 million of savings', point('Euro 50 million', 50e6, 'EUR')],
  ['a price of 12 cents', point('12 cents', 0.12, 'USD')],
  ['a price of 45 pence', point('45 pence', 0.45, 'GBP')],
  ['a price of $2 and 75 cents', point('$2 and 75 cents', 2.75, 'USD')],
  ['price rose to $748 000', point('$748 000', 748_000, 'USD')],
  ['free cash flow was \u2212$5 million', point('\u2212$5 million', -5e6, 'USD')],
  ['a price of Rs.8000', point('Rs.8000', 8000, 'INR')],
  ['sales of ₹192.6 Cr', point('₹192.6 Cr', 1.926e9, 'INR')],
  ['INR 1,397 crores', point('INR 1,397 crores', 13.97e9, 'INR')],
  ['nine bucks', point('nine bucks', 9, 'USD')],
];

const rates: [string, Row][] = [
  ['up 9 per cent', point('9 per cent', 9, '%')],
  ['up 9％', point('9％', 9, '%')],
  ['up １２％ here', point('１２％', 12, '%')],
  ['our 6 1/2% notes', point('6 1/2%', 6.5, '%')],
  ['up 2½%', point('2½%', 2.5, '%')],
  ['3 and a half percent', point('3 and a half percent', 3.5, '%')],
  ['up 2 ppts', point('2 ppts', 2, 'pp')],
  ['leverage of 3 times', point('3 times', 3, 'x')],
  ['4x growth', point('4x', 4, 'x')],
  ['a 10-fold rise', point('10-fold', 10, 'x')],
  ['20%+ growth', point('20%', 20, '%', '+')],
  ['north of 40%', point('40%', 40, '%', 'north of')],
  ['a little over 5% or so', point('5%', 5, '%', 'a little over')],
  ['9 percent or more', point('9 percent', 9, '%', 'or more')],
];

const volumes: [string, Row][] = [
  [
    'output of 295,000 barrels of oil equivalent per day',
    point('295,000 barrels of oil equivalent per day', 295_000, 'barrels of oil equivalent per day'),
  ],
  ['output of 92,800 BOE per day', point('92,800 BOE per day', 92_800, 'barrels of oil equivalent per day')],
  ['output of 40,000 boepd', point('40,000 boepd', 40_000, 'barrels of oil equivalent per day')],
  ['1.3 Bcf a day', point('1.3 Bcf a day', 1.3e9, 'cubic feet per day')],
  ['2 million short tons', point('2 million short tons', 2e6, 'short tons')],
  ['1,300 metric tons', point('1,300 metric tons', 1300, 'tonnes')],
  ['12 gigabytes of traffic', point('12 gigabytes', 12, 'gigabytes')],
  ['50 million pounds of copper', point('50 million pounds', 50e6, 'pounds')],
  ['we closed 3,367 homes', point('3,367', 3367, 'count')],
  ['we serve 9,22,000 homes', point('9,22,000', 922_000, 'count')],
  ['in 244 communities', point('244', 244, 'count')],
  ['40 million passengers', point('40 million', 40e6, 'count')],
  ['we opened three new stores', point('three', 3, 'count')],
];

const spelled: [string, Row][] = [
  ['two point five percent', point('two point five percent', 2.5, '%')],
  ['twenty five percent', point('twenty five percent', 25, '%')],
  ['thirty-one percent', point('thirty-one percent', 31, '%')],
  ['up point five percent', point('point five percent', 0.5, '%')],
  ['seven and a quarter percent', point('seven and a quarter percent', 7.25, '%')],
  ['half a percent', point('half a percent', 0.5, '%')],
  ['a quarter of a percent', point('a quarter of a percent', 0.25, '%')],
  ['five percentage points', point('five percentage points', 5, 'pp')],
  ['a hundred basis points', point('a hundred basis points', 100, 'bps')],
  ['nine hundred thousand dollars', point('nine hundred thousand dollars', 900_000, 'USD')],
  ['oh point eight million dollars', point('oh point eight million dollars', 800_000, 'USD')],
  [
    'a hundred and fifteen point two million dollars',
    point('a hundred and fifteen point two million dollars', 115_200_000, 'USD'),
  ],
  [
    'three eighteen point two million dollars',
    point('three eighteen point two million dollars', 318_200_000, 'USD'),
  ],
  [
    '1 billion two hundred ninety million dollars',
    point('1 billion two hundred ninety million dollars', 1.29e9, 'USD'),
  ],
  [
    'one million two hundred thousand dollars',
    point('one million two hundred thousand dollars', 1.2e6, 'USD'),
  ],
  ['half a billion dollars', point('half a billion dollars', 500e6, 'USD')],
  ['a million and a half dollars', point('a million and a half dollars', 1.5e6, 'USD')],
  ['a dollar five', point('a dollar five', 1.05, 'USD')],
  ['one dollar twenty', point('one dollar twenty', 1.2, 'USD')],
  ['a dollar and five cents', point('a dollar and five cents', 1.05, 'USD')],
  ['two dollars and forty cents', point('two dollars and forty cents', 2.4, 'USD')],
  ['a dollar and a half', point('a dollar and a half', 1.5, 'USD')],
  ['a dollar a share', point('a dollar', 1, 'USD/share')],
  ['one and a half times', point('one and a half times', 1.5, 'x')],
  ['number one, twenty percent', point('twenty percent', 20, '%')],
  ['the two ten percent customers', point('ten percent', 10, '%')],
];

const ranges: [string, Row][] = [
  ['between 250 and $300 million', ['250 and $300 million', 250e6, 300e6, 'USD']],
  ['approximately 4.1 to $4.3 billion', ['4.1 to $4.3 billion', 4.1e9, 4.3e9, 'USD', 'approximately']],
  ['of $0.97 and to $1.07', ['$0.97 and to $1.07', 0.97, 1.07, 'USD']],
  ['of $10.20 up to $10.45', ['$10.20 up to $10.45', 10.2, 10.45, 'USD']],
  ['of $950,000 to $1.2 million', ['$950,000 to $1.2 million', 950_000, 1.2e6, 'USD']],
  ['of $5-10', ['$5-10', 5, 10, 'USD']],
  ['up 23% - 24%', ['23% - 24%', 23, 24, '%']],
  ['5 percent to eight percent', ['5 percent to eight percent', 5, 8, '%']],
  ['six to eight percent', ['six to eight percent', 6, 8, '%']],
  ['between two and, um, three million dollars', ['two and, um, three million dollars', 2e6, 3e6, 'USD']],
  ['between 41 and 53 cents', ['41 and 53 cents', 0.41, 0.53, 'USD']],
  ['two to 2.5 percentage points', ['two to 2.5 percentage points', 2, 2.5, 'pp']],
  ['a loss of between $3 million and $2 million', ['$3 million and $2 million', -3e6, -2e6, 'USD']],
  ['growth of -3% to 2%', ['-3% to 2%', -3, 2, '%']],
];

describe('readFigures in English', () => {
  test.each(money)('money: %s', (text, row) => expect(rowsOf(text)).toEqual([row]));
  test.each(rates)('rates: %s', (text, row) => expect(rowsOf(text)).toEqual([row]));
  test.each(volumes)('counts and volumes: %s', (text, row) => expect(rowsOf(text)).toEqual([row]));
  test.each(spelled)('spelled out: %s', (text, row) => expect(rowsOf(text)).toEqual([row]));
  test.each(ranges)('ranges: %s', (text, row) => expect(rowsOf(text)).toEqual([row]));

  test.each([
    ['over two-thirds of our business', 'two-thirds', 66.6667],
    ['a third of our revenue', 'a third', 33.3333],
    ['one-third of customers', 'one-third', 33.3333],
    ['half of our sales', 'half', 50],
    ['three quarters of our customer base', 'three quarters', 75],
    ['a quarter of our revenue', 'a quarter', 25],
    ['2/3 of our revenue', '2/3', 66.6667],
  ])('a share of a whole: %s', (text, piece, value) => {
    expect(readFigures(text)).toMatchObject([{ low: value, high: value, unit: '%' }]);
    expect(rowsOf(text)[0]?.[0]).toBe(piece);
  });

  test.each([
    'the first half of sales',
    'the second half of our fiscal year',
    'half of the year',
    'a quarter of record revenue',
    'three quarters of strong growth',
    'in the third of our plans',
  ])('no share of a whole: %s', (text) => expect(rowsOf(text)).toEqual([]));

  test.each([
    'low single digits',
    'mid-teens',
    'high teens',
    'double-digit',
    'mid- to high single digits',
    'low to mid-single-digit',
    'mid-20s percent',
  ])('a hint is a figure without a value: %s', (words) => {
    expect(rowsOf(`growth in the ${words} for the year`)).toEqual([[words, null, null, '%', words]]);
  });

  test('a hint at an amount is none at a percentage', () => {
    expect(rowsOf('a low double-digit million dollar amount and single-digit millions')).toEqual([]);
  });

  test('half a percentage is no money', () => {
    expect(rowsOf('$half percentage points')).toEqual([]);
    expect(rowsOf('$half a million')).toEqual([['$half a million', 500e3, 500e3, 'USD']]);
  });

  test('an amount that has a scale and nothing else is said to be bare', () => {
    expect(readFigures('sales between 4.8 billion and 4.85 billion')).toMatchObject([
      { low: 4.8e9, high: 4.85e9, unit: 'count', bare: true },
    ]);
    expect(readFigures('that five million drop')).toMatchObject([{ low: 5e6, unit: 'count', bare: true }]);
    expect(readFigures('five million users')[0]?.bare).toBeUndefined();
  });

  test('numbers in a list share the unit of the last, where each has its own owner', () => {
    expect(rowsOf('margins were 55 and 56 percent, respectively')).toEqual([
      ['55', 55, 55, '%'],
      ['56 percent', 56, 56, '%'],
    ]);
    expect(rowsOf('from 125 million to $145 million')).toEqual([
      ['125 million', 125e6, 125e6, 'USD'],
      ['$145 million', 145e6, 145e6, 'USD'],
    ]);
  });

  test('a word said at both ends makes each of them complete', () => {
    expect(rowsOf('fifty dollars to sixty million dollars').map(([text]) => text)).toEqual([
      'fifty dollars',
      'sixty million dollars',
    ]);
  });

  test.each([
    'twenty twenty was a year of change',
    'we are number one',
    'one of the two people',
    'several hundred million dollars',
    'hundreds of millions of dollars',
    'a dollar and then some',
    'slide five and page twelve',
    'the COP26 conference and Euro 5',
    'the 3M company, 5G and AI 101',
    'our 10K and 401k',
    'Office 365 commercial seats',
    'the top 100 customers of the S&P 500 companies',
    'growth at this point, percent by percent',
    'thank you all, twenty-four seven',
  ])('leaves out what is no figure: %s', (text) => expect(rowsOf(text)).toEqual([]));
});
