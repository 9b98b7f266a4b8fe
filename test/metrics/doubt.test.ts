import { describe, expect, test } from 'vitest';
import { kpisOf, lineOf } from './call.ts';

/** A row misleads where its figure is something else's: sentences and all the rows they give; Q3 of fiscal 2026. */
const cases: Record<string, [string, string[]][]> = {
  'a figure that names what it is of is no other name’s': [
    [
      'We expect to have $120 million of long-term debt in 2026, and $75 million of equity.',
      ['guidance total_debt 120000000 USD FY26'],
    ],
    ['We set a return on equity of 9.4% and a return on rate base of 7.1%.', ['actual roe 9.4 % Q3 FY26']],
    ['Our liquidity is helped by an undrawn $325 million credit facility.', []],
  ],
  'earnings that moved by an amount per share tell no level': [
    [
      'Earnings from our Timber segment increased $0.04 per share for the quarter.',
      ['actual [Timber] eps USD/share Q3 FY26 0.04USD/share/year'],
    ],
  ],
  'a change is nothing that a level is compared with': [
    [
      'Net sales were $505 million, an increase of $55 million or 12% compared to the prior year third quarter and an increase of nearly $95 million or 22% compared to the first quarter of 2024.',
      ['actual revenue 505000000 USD Q3 FY26 12%/year'],
    ],
  ],
  'an amount that is no per-share one is not compared with one': [
    [
      'Net income was $24.5 million or $0.48 per share compared to $600,000 or $0.01 per share a year ago.',
      [
        'actual net_income 24500000 USD Q3 FY26',
        'actual eps 0.48 USD/share Q3 FY26',
        'actual eps 0.01 USD/share Q3 FY25',
      ],
    ],
  ],
  'what became of a balance, or of a part of it, is not the balance': [
    ['This year we plan on repaying $210 million of debt.', []],
    ['We called four trusts with $33 million in loans.', []],
    ['We foreclosed on $7 million of loans.', []],
    [
      'We paid down our term loan by $145 million to a new outstanding balance of $350 million.',
      ['actual total_debt 350000000 USD Q3 FY26 -145000000USD/year'],
    ],
    ['We amended our $300 million revolving credit facility.', []],
  ],
  'a name that is a word for many things is that of what stands beside it': [
    ['We used $3.5 billion of net proceeds from the disposal, made in spring, to reduce debt.', []],
    ['Home prices in our towns are up, with $660 more asked a month.', []],
    ['Airfare prices went on to recover since more than 1,800 aircraft returned to service.', []],
    [
      'We are known for over 19,000 stores and nearly 20,000 employees.',
      ['actual store_count 19000 count Q3 FY26'],
    ],
  ],
  'a name with a word of movement in it moves nothing': [
    ['Comparable EPS excluding Larkfield Growth was $3.16.', ['actual eps 3.16 USD/share Q3 FY26 non-GAAP']],
  ],
  'what a business has that was bought is not the company’s': [
    ['We acquired Eurotherm Looms, a weaver with annual sales of approximately $25 million.', []],
  ],
  'what a board allows is not yet bought': [
    [
      'We established a new $750 million share repurchase program.',
      ['actual buyback_authorization 750000000 USD Q3 FY26'],
    ],
    [
      'We repurchased $50 million of stock under our program.',
      ['actual share_repurchases 50000000 USD Q3 FY26'],
    ],
  ],
  'what a regulator is asked for is not earned': [
    ['Our filing asks for an allowed return on equity of 9.1%.', []],
    ['We earned a return on equity of 10.3%.', ['actual roe 10.3 % Q3 FY26']],
  ],
  'a volume is that of the name before it': [
    ['Shipments were 412,000 units.', ['actual volume 412000 count Q3 FY26']],
    ['Our extended stay segment expanded by 44 units to nearly 450 domestic hotels.', []],
    ['Freight costs for woven tons rose by 7% and 4%, respectively, year over year.', []],
  ],
  'what a measure of another name leaves out is not measured': [
    ['We expect our cash burn rate before capital investment to be $14 million a month.', []],
  ],
  'all that stands behind a comparison is compared with': [
    [
      'EBITDA was $31 million on sales of $190 million, compared to third quarter 2025 EBITDA of $36 million and sales of $205 million.',
      ['actual ebitda 31000000 USD Q3 FY26', 'actual revenue 190000000 USD Q3 FY26'],
    ],
    [
      'The dividend was $0.31 per share, an increase from the $0.29 of the second quarter.',
      [
        'actual dividend_per_share 0.31 USD/share Q3 FY26',
        'actual dividend_per_share 0.29 USD/share Q2 FY26',
      ],
    ],
    [
      'Compared to the second-quarter volumes, third-quarter volumes were down 6%.',
      ['actual volume_growth % Q3 FY26 -6%/quarter'],
    ],
  ],
  'people of many kinds are none of one': [
    ['We had over 900 customers, weavers and dyers at the fair.', []],
    ['We had over 900 customers at the fair.', ['actual counted 900 count Q3 FY26']],
  ],
  'what a loss is an amount of is not negative': [
    ['Our provision for credit losses came to $27 million.', ['actual provision 27000000 USD Q3 FY26']],
    ['Retail net outflows were $800 million.', ['actual [Retail] net_flows -800000000 USD Q3 FY26']],
  ],
  'an effect, an addition, a month or a price is not the metric': [
    ['There may be upside to earnings and book value of $0.41 per share.', []],
    [
      'We bought looms, which will add full-year net sales of $8 million and $4 million of adjusted EBITDA.',
      [],
    ],
    ['Paper shipments in March were 2.1 million cases.', []],
    ['In the five months since we bought it, Brackwater has contributed $12 million in sales.', []],
    ['We reported comprehensive income of $0.09 per common share.', []],
    ['We may see an occupancy growth of up to 4%.', []],
    ['Leverage was at 6.3 times shareholders equity.', []],
    [
      'The average selling price of homes in backlog rose 3%.',
      ['actual [homes in backlog] asp % Q3 FY26 3%/year'],
    ],
  ],
  'what grew somewhere is not that place': [
    ['Card payments at our tills in the U.S. were up 12%.', []],
    ['The U.S. was up 12%.', ['actual [U.S.] growth % Q3 FY26 12%/year']],
  ],
  'what a change is measured from': [
    ['In local currency, revenue fell 4% to $4 billion.', ['actual revenue 4000000000 USD Q3 FY26']],
    [
      'During the quarter, we decreased debt by $3.3 billion.',
      ['actual total_debt USD Q3 FY26 -3300000000USD/quarter'],
    ],
    [
      'Brackwater revenues should land at the higher end of a range of $2 billion to $2.5 billion.',
      ['guidance [Brackwater] revenue 2000000000..2500000000 USD'],
    ],
    [
      'We continue to expect a gross margin of 85%, and we’re raising our operating margin from 24.5% to 25%.',
      ['guidance gross_margin 85 % reaffirmed', 'guidance operating_margin 25 % prior 24.5..24.5 raised'],
    ],
  ],
  'what stands behind a prior range is guidance again': [
    [
      'We’re raising operating income to $168 million to $174 million, up from our prior range of $158 million to $166 million, and earnings per share to $1.03 to $1.06, where we’d said $0.98 to $1.02.',
      [
        'guidance operating_income 168000000..174000000 USD prior 158000000..166000000 raised',
        'guidance eps 1.03..1.06 USD/share prior 0.98..1.02 raised',
      ],
    ],
  ],
  'a name that opens the sentence is whose figures follow': [
    [
      'Fenwick Instruments posted a total revenue increase of 0.9%.',
      ['actual [Fenwick Instruments] revenue % Q3 FY26 0.9%/year'],
    ],
    [
      'Belts & Bearing Works delivered a fine quarter of 21% organic growth.',
      ['actual [Belts & Bearing Works] organic_growth 21 % Q3 FY26'],
    ],
    ['Net Revenue grew 4%.', ['actual revenue % Q3 FY26 4%/year']],
  ],
  'an amount that something took off is not what the metric rose or fell by': [
    [
      'EPS was $0.56. Higher administrative expense decreased EPS by $0.18.',
      ['actual eps 0.56 USD/share Q3 FY26', 'actual eps USD/share Q3 FY26 -0.18USD/share/year'],
    ],
  ],
  'what makes up a part has not moved': [
    [
      'The lower tier represented 41% of our third quarter revenue.',
      ['actual [tier] revenue_share 41 % Q3 FY26'],
    ],
  ],
  'a price is a stock’s where stock is bought': [
    ['Half of production is hedged at an average price of $36 per megawatt hour.', []],
  ],
  'what guidance rose by is no change of the metric': [
    [
      'We now expect EPS of $4.10 to $4.30, a $0.05 increase to the midpoint.',
      ['guidance eps 4.1..4.3 USD/share raised'],
    ],
    ['We’ve increased our range on EPS to $7.40 to $7.60.', ['guidance eps 7.4..7.6 USD/share raised']],
  ],
  'cash that is given to shareholders is not there': [
    ['We returned over $180 million in cash to shareholders through dividends.', []],
  ],
  'some weeks are no quarter': [['Sales in the first three weeks of May fell 14%.', []]],
  'a share of nobody is no row': [
    ['On a combined basis, the three came to roughly 19% of our revenue.', []],
    ['After growing our choice count by 50% this year, we feel well prepared.', []],
    ['Gross margin fell from our spring rate of 48.2%.', []],
  ],
  'words that are part of other words are no names': [
    [
      'We generated another $27 million in cash from operations.',
      ['actual operating_cash_flow 27000000 USD Q3 FY26'],
    ],
    [
      'We generated $27 million of cash flow from operating activities.',
      ['actual operating_cash_flow 27000000 USD Q3 FY26'],
    ],
    ['That step is comparable to the compound annual growth rate of 6% of our dividend.', []],
  ],
  'what came on top is no balance': [
    ['We issued approximately $120 million of long-term debt.', []],
    ['We originated $140 million of commercial mortgage loans.', []],
  ],
  'a broker’s comp ratio is no growth of stores': [
    ['Our comp ratio of 59.5% was down from the prior year.', []],
  ],
  'a part is named before the time': [
    [
      'Sales of the Timber Science Group in the third quarter of 2026 were $366 million.',
      ['actual [Timber Science Group] revenue 366000000 USD Q3 FY26'],
    ],
  ],
  'earnings above an amount are earnings': [
    ['We expect full-year earnings per share to be above $3.', ['guidance eps 3 USD/share FY26']],
  ],
  'items are no part': [
    [
      'Excluding these items third quarter adjusted earnings per share increased 51% to $2.06.',
      ['actual eps 2.06 USD/share Q3 FY26 non-GAAP 51%/year'],
    ],
  ],
  'others’ production is not ours': [['For 2027, we see global auto production growing 11%.', []]],
  'what somebody adds to earnings is not the earnings': [
    ['The sharing band is expected to add approximately $0.06 per diluted share.', []],
  ],
  'costs that were higher by who knows how much': [
    ['The move was partly offset by decreased selling expenses of $0.4 million.', []],
  ],
  'a sum over years is no result of one': [
    ['From 2022 to 2025, we executed $359 million in share repurchases.', []],
  ],
  'what was done out of confidence is done': [
    [
      'Given confidence in our outlook, we deployed excess cash through buybacks, repurchasing 400,000 shares for approximately $40 million.',
      ['actual shares_repurchased 400000 shares Q3 FY26', 'actual share_repurchases 40000000 USD Q3 FY26'],
    ],
  ],
  'a past far behind is that of something else': [
    [
      'In timber, revenue grew 4%, with strong demand, partially offset by significant purchases in the prior year period.',
      ['actual [timber] revenue % Q3 FY26 4%/year'],
    ],
  ],
  'one of a list of changes goes the way of the list': [
    [
      'Revenue was down 2% in U.S. dollars and 4% organically.',
      ['actual revenue % Q3 FY26 -2%/year', 'actual organic_growth -4 % Q3 FY26'],
    ],
    ['Underlying MG&A decreased 8% on a constant currency basis.', []],
  ],
  'the rest of the world is a region': [
    [
      'We expect North America segment margin to be 23% and Rest of World segment margin to be 7%.',
      ['guidance [North America] segment_margin 23 %', 'guidance [Rest of World] segment_margin 7 %'],
    ],
  ],
  'whose share of sales was told, grew': [
    [
      'The harbour market represented 4% of our sales in the period, and sales grew by a very strong 16% from prior year.',
      [
        'actual [harbour market] revenue_share 4 % Q3 FY26',
        'actual [harbour market] revenue % Q3 FY26 16%/year',
      ],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence, rows) => {
    expect(kpisOf(sentence).map(lineOf).sort()).toEqual([...rows].sort());
  });
});

test('a market whose share was told is what the next sentences are of', () => {
  const kpis = kpisOf(
    'The harbour market represented 14% of our sales in the quarter. Sequentially, our sales declined by 35%. Total sales grew 4%.',
    'Operating income was $46 million.',
  );
  expect(kpis.find(({ metric }) => metric === 'operating_income')?.cohort).toBeNull();
  expect(
    kpis
      .filter(({ metric }) => metric === 'revenue')
      .map(({ cohort }) => cohort)
      .sort(),
  ).toEqual(['harbour market', null].sort());
});

test('a trade that is called contracted did not shrink', () => {
  const [kpi] = kpisOf(
    'Contracted services revenue, as you know, still and again did well and increased 5%.',
  );
  expect(kpi?.changes[0]?.value ?? 5).toBe(5);
});
