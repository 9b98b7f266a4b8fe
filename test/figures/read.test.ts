import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../lib/figures/read.ts';

/** Text of the figure, low, high, unit, hedge. */
type Row = [string, number, number, string, string?];

const read = (text: string): Row[] =>
  readFigures(text).map(({ start, end, low, high, unit, hedge }) => {
    const piece = text.slice(start, end);
    const [from, to] = [low ?? Number.NaN, high ?? Number.NaN];
    return hedge === null ? [piece, from, to, unit] : [piece, from, to, unit, hedge];
  });

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
  test.each(one)('%s', (text, row) => expect(read(text)).toEqual([row]));
  test.each(ranges)('%s', (text, row) => expect(read(text)).toEqual([row]));

  test('a move from one level to another is two figures, not a range', () => {
    expect(read('margin went from 6% to 4%').map(([text]) => text)).toEqual(['6%', '4%']);
    expect(read('revenue increased $5 million to $9 million').map(([text]) => text)).toEqual([
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
  ])('leaves out what is no figure: %s', (text) => expect(read(text)).toEqual([]));

  test('values carry no rounding of the scale', () => {
    expect(readFigures('$463.6 million')[0]?.low).toBe(463_600_000);
    expect(readFigures('$0.29 per share')[0]?.low).toBe(0.29);
  });

  const words = ['$', 'US$', '(', ')', '-', '1', '2,345', '0.5', '%', ' ', ' to ', ' and ', 'between '];
  const more = [
    'million',
    ' per share',
    ' cents',
    'about ',
    '億',
    '美元',
    '個',
    'x',
    '\n',
    '’',
    '𝟙',
    'loss of ',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...words, ...more), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('spans lie in the text, in order, apart; low is not above high; reading twice is equal', () => {
    fc.assert(
      fc.property(text, (input) => {
        const figures = readFigures(input);
        let floor = 0;
        for (const { start, end, low, high, unit } of figures) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(input.slice(start, end)).toMatch(/\d/);
          expect(low).not.toBeNull();
          expect(Number.isFinite(low)).toBe(true);
          expect(Number(low)).toBeLessThanOrEqual(Number(high));
          expect(unit).not.toBe('');
          floor = end;
        }
        expect(readFigures(input)).toEqual(figures);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '1',
    '1,',
    '1,111,',
    '$',
    '$1 ',
    '(',
    ' ',
    '-',
    '1%-',
    '$1 to ',
    'about ',
    'negative ',
    'between 1 and ',
    '1 million ',
    'per share of ',
    '1億',
    '1 a a ',
  ])('time grows with the text, not with its square: %j', (unit) => {
    const time = (length: number): number => {
      const input = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const runs = Array.from({ length: 3 }, () => {
        const start = performance.now();
        readFigures(input);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(1000);
    // Twice the text takes four times as long where it is quadratic; the constant forgives timers and collection.
    expect(time(100_000)).toBeLessThan(3 * time(50_000) + 40);
  });
});
