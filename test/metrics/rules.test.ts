import { describe, expect, test } from 'vitest';
import { kpisOf, lineOf } from './call.ts';

/** A sentence and the rows it gives, in any order; the call is Q3 of fiscal 2026. */
const rules: Record<string, [string, string[]][]> = {
  'the name stands before': [
    [
      'Order intake, including the harbour contract, rose 12% to $90 million.',
      ['actual orders_value 90000000 USD Q3 FY26 12%/year'],
    ],
    [
      'We expect revenue to range from $80 million to $85 million.',
      ['guidance revenue 80000000..85000000 USD'],
    ],
    ['We expect sales growth to be approximately 11%.', ['guidance revenue % 11%/year']],
    ['We grew sales 11%.', ['actual revenue % Q3 FY26 11%/year']],
    ['EPS more than doubled to $0.57.', ['actual eps 0.57 USD/share Q3 FY26']],
  ],
  'the figure stands before': [
    ['We generated $12 million in free cash flow.', ['actual free_cash_flow 12000000 USD Q3 FY26']],
    ['We delivered $0.66 of adjusted earnings per share.', ['actual eps 0.66 USD/share Q3 FY26 non-GAAP']],
    [
      'The board approved a 10% increase to our quarterly dividend to $0.33 per share.',
      ['actual dividend_per_share 0.33 USD/share Q3 FY26 10%/year'],
    ],
  ],
  'a change is told in money, or twice': [
    [
      'Net sales were $298 million, a gain of $19 million or 7% compared to last year.',
      ['actual revenue 298000000 USD Q3 FY26 7%/year'],
    ],
    [
      'Net income increased $16.5 million or $0.29 per share.',
      ['actual eps USD/share Q3 FY26 0.29USD/share/year', 'actual net_income USD Q3 FY26 16500000USD/year'],
    ],
    [
      'Revenue was $33 million, down 2% from the second quarter and 11% year-over-year.',
      ['actual revenue 33000000 USD Q3 FY26 -2%/quarter -11%/year'],
    ],
    [
      'Revenue declined by $45 million or 96% to $2 million.',
      ['actual revenue 2000000 USD Q3 FY26 -96%/year'],
    ],
  ],
  'what it is compared with is last year’s, or last quarter’s': [
    [
      'Revenue was $118 million compared to $108 million in the same period last year, an increase of 9%.',
      ['actual revenue 118000000 USD Q3 FY26 9%/year', 'actual revenue 108000000 USD Q3 FY25'],
    ],
    [
      'Our revenue decreased 28% year-over-year from $56 million to $40 million.',
      ['actual revenue 40000000 USD Q3 FY26 -28%/year', 'actual revenue 56000000 USD Q3 FY25'],
    ],
    [
      'Gross margin was 44%, compared to 43% in the prior quarter.',
      ['actual gross_margin 44 % Q3 FY26', 'actual gross_margin 43 % Q2 FY26'],
    ],
    [
      'Net loss was $3 million or $0.12 per share, compared to $5 million or $0.20 per share a year ago.',
      [
        'actual net_income -3000000 USD Q3 FY26',
        'actual eps -0.12 USD/share Q3 FY26',
        'actual net_income -5000000 USD Q3 FY25',
        'actual eps -0.2 USD/share Q3 FY25',
      ],
    ],
  ],
  'lists that end in "respectively"': [
    [
      'Revenue and operating income grew 11% and 18%, respectively.',
      ['actual revenue % Q3 FY26 11%/year', 'actual operating_income % Q3 FY26 18%/year'],
    ],
    ['GAAP and adjusted gross margins were 50% and 52%, respectively.', []],
  ],
  'growth without currencies or acquisitions is another metric': [
    [
      'Revenue was $412 million, up 14% and 12% organically.',
      ['actual revenue 412000000 USD Q3 FY26 14%/year', 'actual organic_growth 12 % Q3 FY26'],
    ],
    ['Sales decreased 3% in constant currency.', ['actual revenue_growth_cc -3 % Q3 FY26']],
  ],
  'shares of something': [
    [
      'Cloud customers represented 76% of our revenue.',
      ['actual [Cloud customers] revenue_share 76 % Q3 FY26'],
    ],
    [
      'Subscriptions accounted for over two-thirds of our business.',
      ['actual [Subscriptions] revenue_share 66.6667 % Q3 FY26'],
    ],
  ],
  'the nearest name, by words that lead to the figure': [
    [
      'Capital expenditures will stay as they are, in the range of $11 million to $13 million.',
      ['guidance capex 11000000..13000000 USD'],
    ],
    ['Headwinds of $5 million hit revenue in the quarter.', ['actual headwind 5000000 USD Q3 FY26']],
    ['We saw a benefit of approximately $25 million in sales.', []],
    ['Revenue was $1.3 billion, plus or minus $20 million.', ['actual revenue 1300000000 USD Q3 FY26']],
  ],
  'a per-share amount alone is earnings': [
    ['We reported $0.56 for the quarter.', ['actual eps 0.56 USD/share Q3 FY26']],
    ['We bought shares at $41 per share.', []],
  ],
  'numbers without a unit, behind a name that is counted': [
    ['Net orders were 4,300.', ['actual orders_value 4300 count Q3 FY26']],
    ['We posted an 86.9 combined ratio.', ['actual combined_ratio 86.9 % Q3 FY26']],
  ],
  'two periods of one name, respectively': [
    [
      'Third quarter and full year revenue were $2.2 billion and $8.9 billion, respectively.',
      ['actual revenue 2200000000 USD Q3 FY26', 'actual revenue 8900000000 USD FY26'],
    ],
  ],
  'a range that takes the place of another': [
    [
      'On adjusted EBITDA, we have raised the range from $410 million to $420 million to between $450 million and $460 million.',
      ['guidance adj_ebitda 450000000..460000000 USD non-GAAP prior 410000000..420000000 raised'],
    ],
  ],
  'a change behind what is counted': [
    [
      'Backlog was 7,412 looms, which is an increase of 35% from a year ago.',
      ['actual backlog 7412 count Q3 FY26 35%/year'],
    ],
    [
      'AUM reached $140 billion, 12% higher than last year’s quarter and 3% higher on a sequential basis.',
      ['actual aum 140000000000 USD Q3 FY26 12%/year 3%/quarter'],
    ],
  ],
  'growth in the year that it names': [
    [
      'We now expect approximately 9% to 10% full year 2026 sales growth.',
      ['guidance revenue % FY26 9%/year 10%/year'],
    ],
  ],
  'growth of a part that is named behind it, or of the team that made it': [
    [
      'There was 2.4% organic growth in our carpet care business.',
      ['actual [carpet care] organic_growth 2.4 % Q3 FY26'],
    ],
    [
      'The Spinning team grew revenue 5% in constant currency.',
      ['actual [Spinning] revenue_growth_cc 5 % Q3 FY26'],
    ],
  ],
  'a slip of the tongue is passed over': [
    ['Gross margin was 15% -- sorry, 51%.', ['actual gross_margin 51 % Q3 FY26']],
  ],
};

for (const [rule, cases] of Object.entries(rules))
  describe(rule, () => {
    test.each(cases)('%s', (text, lines) => {
      expect(kpisOf(text).map(lineOf).sort()).toEqual([...lines].sort());
    });
  });

test('an amount without a mark is in the currency of the call', () => {
  const kpis = kpisOf('Cash was €40 million.', 'Net sales of 76.3 million were on par.');
  expect(kpis.map(lineOf)).toContain('actual revenue 76300000 EUR Q3 FY26');
});

test('a range for another period goes on with the metric', () => {
  const kpis = kpisOf(
    'Our full year revenue guidance is $140 million to $146 million, which implies $41 million to $47 million in Q4.',
  );
  expect(kpis.map(({ period, low }) => [period, low])).toEqual(
    expect.arrayContaining([
      ['FY26', 140e6],
      ['Q4 FY26', 41e6],
    ]),
  );
});

test('a bare change said elsewhere is not put on a figure that may be another part’s', () => {
  const kpis = kpisOf('Revenue was $90 million.', 'In the north, sales grew 40%. Sales grew 4% in spring.');
  const revenue = kpis.find(({ low }) => low === 90e6);
  expect(revenue?.changes).toEqual([]);
});

test('the same value said with fewer digits is one row, with the exact value and both places', () => {
  const [revenue, ...more] = kpisOf('Revenue was $201 million.', 'Q3 revenue was $201.4 million, up 9%.');
  expect([revenue?.low, revenue?.mentions.length, revenue?.changes.length, more.length]).toEqual([
    201.4e6, 2, 1, 0,
  ]);
});
