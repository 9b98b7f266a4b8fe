import { describe, expect, test } from 'vitest';
import { auditKpis } from '../../lib/metrics/audit/audit.ts';
import { moved } from '../../lib/metrics/audit/periods.ts';
import { stepOf, writtenIn } from '../../lib/metrics/audit/written.ts';
import { auditTexts, midpointText, priorText, statedBy } from '../../lib/metrics/texts.ts';
import type { Change, Kpi } from '../../lib/metrics/types.ts';
import { RATIOS } from '../../lib/metrics/units.ts';

const places = new Map<string, number>();
/** Where a sentence stands in the paragraph. */
function placeOf(quote: string): number {
  const place = places.get(quote) ?? places.size * 1000;
  places.set(quote, place);
  return place;
}

/** A row of the third quarter as read from a sentence; the sentence says how its numbers are written. */
function row(metric: string, value: number | [number, number], quote: string, over: Partial<Kpi> = {}): Kpi {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  // One paragraph, its sentences far from one another.
  const start = placeOf(quote);
  const span = { segment: 'paragraph', start, end: start + 1 };
  return {
    metric,
    label: metric,
    cohort: null,
    low,
    high,
    unit: 'USD',
    kind: 'actual',
    period: 'Q3 FY26',
    basis: null,
    basisSpan: null,
    hedge: null,
    voice: 'company',
    speaker: 'p0',
    changes: [],
    prior: null,
    verb: null,
    rule: 'before',
    span,
    mentions: [span],
    quote,
    headline: null,
    ...over,
  };
}

const percent = (metric: string, value: number | [number, number], quote: string, over: Partial<Kpi> = {}) =>
  row(metric, value, quote, { unit: '%', ...over });

/** Moves that a sentence says of its own row. */
const change = (value: number, quote: string, over: Partial<Change> = {}): Change => ({
  value,
  unit: '%',
  against: 'year',
  span: { segment: 'paragraph', start: placeOf(quote), end: placeOf(quote) + 1 },
  ...over,
});

const REVENUE_SAID = 'Revenue came in at $412 million.';
const REVENUE = row('revenue', 412e6, REVENUE_SAID, { headline: 1 });

/** An operating profit and its margin in one sentence, beside the revenue of the quarter. */
function profit(amount: string, margin: string, over: Partial<Kpi> = {}): Kpi[] {
  const quote = `Operating profit was $${amount} million, or ${margin}% of revenue.`;
  return [
    REVENUE,
    row('operating_income', Number(amount) * 1e6, quote, over),
    percent('operating_margin', Number(margin), quote, over),
  ];
}

/** The entries in short: relation, what was computed, and whether it holds. */
const audited = (...kpis: Kpi[]) =>
  auditKpis(kpis).map(({ relation, computed: { low, high }, holds }) => [
    relation,
    low === high ? low : [low, high],
    holds,
  ]);

const MARGIN = 'operating_income / revenue = operating_margin';

describe('a number as written', () => {
  test.each([
    [16.3e6, 'a profit of $16.3 million', 1e5],
    [201e6, 'revenue of $201 million', 1e6],
    [201e6, 'revenue of $201.0 million', 1e5],
    [1.25e9, 'sales of $1,250,000,000', 1],
    [8, 'a margin of 8%', 1],
    [8, 'a margin of 8.0%', 0.1],
    [0.83, '83 cents per share', 0.01],
    [25413, 'with 25,413 customers', 1],
    [-7.6e6, 'a loss of $7.6 million', 1e5],
    [0, 'growth of 0.0%', 0.1],
    [14e6, '$14 to $16 million', 1e6],
    // Not in digits: as many as the value needs.
    [1.05, 'a dollar five', 0.01],
    [12e6, 'twelve million dollars', 1e6],
    [0, 'flat', 1],
    // Written twice: the coarser counts.
    [8, 'from 8.0% to 8%', 1],
  ])('%d in "%s" is written to %d', (value, sentence, step) => {
    expect(stepOf(value, sentence)).toBe(step);
  });

  test.each<[number, string, string | null, number, number]>([
    [8, '8%', null, 7.5, 8.5],
    [40, '40%', 'over', 39.5, 50],
    [41, '41%', 'more than', 40.5, 42],
    [40, '40%', 'nearly', 30, 40.5],
    [40, '40%', 'up to', 30, 40.5],
    [40, '40%', 'about', 35, 45],
    [244e6, '244 million', 'approximately', 243e6, 245e6],
    [-5e6, '$5 million', 'over', -6e6, -4.5e6],
  ])('%d in "%s", hedged by %s, is from %d to %d', (value, sentence, hedge, low, high) => {
    expect(writtenIn(sentence, value, hedge)).toMatchObject({ value, low, high });
  });
});

describe('shares of revenue', () => {
  test('hold within the rounding of both sides', () => {
    // 33.4 / 412 = 8.107 %: anything from 33.35 / 412.5 to 33.45 / 411.5 is meant.
    expect(audited(...profit('33.4', '8'))).toEqual([[MARGIN, 8.1, true]]);
    expect(audited(...profit('33.4', '8.1'))).toEqual([[MARGIN, 8.11, true]]);
    expect(audited(...profit('33.4', '8.2'))).toEqual([[MARGIN, 8.11, false]]);
    expect(audited(...profit('33.4', '9'))).toEqual([[MARGIN, 8.1, false]]);
    // A hair above half: 35.02 / 412.5 is still 8.49.
    expect(audited(...profit('35.0', '8'))).toEqual([[MARGIN, 8.5, true]]);
    expect(audited(...profit('35.4', '8'))).toEqual([[MARGIN, 8.6, false]]);
  });

  test('say what they were computed from and what the call says', () => {
    const [entry] = auditKpis(profit('33.4', '9'));
    expect(entry).toEqual({
      relation: MARGIN,
      stated: { low: 9, high: 9, unit: '%' },
      computed: { low: 8.1, high: 8.1, unit: '%' },
      holds: false,
      kpis: [1, 0, 2],
    });
  });

  test.each(Object.entries(RATIOS))('%s gives %s', (amount, ratio) => {
    const quote = 'It was $103 million, or 25% of revenue.';
    expect(audited(REVENUE, row(amount, 103e6, quote), percent(ratio, 25, quote))).toEqual([
      [`${amount} / revenue = ${ratio}`, 25, true],
    ]);
  });

  test('ranges hold end by end, in either pairing', () => {
    const guide = { kind: 'guidance', period: 'Q4 FY26' } as const;
    const said = 'We expect revenue of $420 million to $440 million.';
    const guided = (profits: [number, number], margins: [number, number]) => {
      const [low, high] = profits;
      const quote = `Operating profit of $${low} million to $${high} million is ${margins[0]}% to ${margins[1]}%.`;
      return audited(
        row('revenue', [420e6, 440e6], said, { ...guide, headline: 2 }),
        row('operating_income', [low * 1e6, high * 1e6], quote, guide),
        percent('operating_margin', margins, quote, guide),
      );
    };
    expect(guided([42, 48], [10, 11])).toEqual([[MARGIN, [10, 10.9], true]]);
    // The low profit over the high revenue, the high one over the low.
    expect(guided([36, 56], [8.2, 13.3])).toEqual([[MARGIN, [8.18, 13.33], true]]);
    expect(guided([42, 48], [10, 13])).toEqual([[MARGIN, [10, 10.9], false]]);
  });

  test('a loss may say its sign once', () => {
    const quote = 'The operating loss was $33.4 million, or 8% of revenue.';
    const loss = row('operating_income', -33.4e6, quote);
    expect(audited(REVENUE, loss, percent('operating_margin', 8, quote))).toEqual([[MARGIN, -8.1, true]]);
    expect(audited(REVENUE, loss, percent('operating_margin', -8, quote))).toEqual([[MARGIN, -8.1, true]]);
  });

  test('a hedge is taken at its word', () => {
    const quote = 'Operating profit was $36.5 million, a margin of over 8%.';
    const kpis = (hedge: string | null) => [
      REVENUE,
      row('operating_income', 36.5e6, quote),
      percent('operating_margin', 8, quote, { hedge }),
    ];
    expect(audited(...kpis('over'))).toEqual([[MARGIN, 8.9, true]]);
    expect(audited(...kpis(null))).toEqual([[MARGIN, 8.9, false]]);
  });
});

describe('no false question', () => {
  const miss = profit('33.4', '10');

  test('the rows as they are miss', () => expect(audited(...miss)).toEqual([[MARGIN, 8.1, false]]));

  test.each<[string, Partial<Kpi>]>([
    ['another period', { period: 'FY26' }],
    ['another kind', { kind: 'guidance' }],
    ['an analyst', { voice: 'analyst' }],
    ['a part of the business', { cohort: 'Harbour' }],
    ['another currency', { unit: 'EUR' }],
    ['guidance that was withdrawn', { verb: 'withdrawn' }],
    ['a value nobody said', { low: null, high: null }],
  ])('revenue of %s is no partner', (_, over) => {
    expect(audited({ ...REVENUE, ...over }, ...miss.slice(1))).toEqual([]);
  });

  test('of two revenues none is taken', () => {
    expect(audited(...miss, row('revenue', 96e6, 'Revenue of the north was $96 million.'))).toEqual([]);
    // Said again it is the same.
    const again = row('revenue', 412e6, 'On revenue of $412 million, as I said.');
    expect(audited(...miss, again)).toEqual([[MARGIN, 8.1, false]]);
  });

  test('a margin of somebody else is not held against the profit', () => {
    const other = percent('operating_margin', 21, 'Operating margin of the north was 21%.');
    expect(audited(...profit('33.4', '8'), other)).toEqual([[MARGIN, 8.1, true]]);
  });

  test('another basis is no partner, an open one says only that it holds', () => {
    const said = 'Operating profit was $33.4 million.';
    const kpis = (margin: number, bases: [Kpi['basis'], Kpi['basis']]) => [
      REVENUE,
      row('operating_income', 33.4e6, said, { basis: bases[0], headline: 2 }),
      percent('operating_margin', margin, `The margin was ${margin}%.`, { basis: bases[1], headline: 3 }),
    ];
    expect(audited(...kpis(8, ['GAAP', 'non-GAAP']))).toEqual([]);
    expect(audited(...kpis(8, [null, 'non-GAAP']))).toEqual([[MARGIN, 8.1, true]]);
    expect(audited(...kpis(10, [null, 'non-GAAP']))).toEqual([]);
    expect(audited(...kpis(10, ['non-GAAP', 'non-GAAP']))).toEqual([[MARGIN, 8.1, false]]);
  });

  test('rows of different paragraphs only hold', () => {
    const span = { segment: 'another', start: 0, end: 1 };
    const kpis = (margin: number) => [
      { ...REVENUE, span, mentions: [span] },
      row('operating_income', 33.4e6, 'Operating profit was $33.4 million.'),
      percent('operating_margin', margin, `The margin was ${margin}%.`),
    ];
    expect(audited(...kpis(8))).toEqual([[MARGIN, 8.1, true]]);
    expect(audited(...kpis(10))).toEqual([]);
  });

  test("a headline that two paragraphs say is the company's, however far it is", () => {
    const [first, second] = ['another', 'a third'].map((segment) => ({ segment, start: 0, end: 1 }));
    if (!first || !second) throw new Error('two places');
    const said = (mentions: Kpi['mentions'], headline: number | null) =>
      audited(
        { ...REVENUE, span: first, mentions, headline },
        row('operating_income', 33.4e6, 'Operating profit was $33.4 million, a margin of 10%.'),
        percent('operating_margin', 10, 'Operating profit was $33.4 million, a margin of 10%.'),
      );
    expect(said([first, second], 1)).toEqual([[MARGIN, 8.1, false]]);
    expect(said([first, second], null)).toEqual([]);
    expect(said([first], 1)).toEqual([]);
  });

  test('a profit said before is beside its margin where it is said again', () => {
    const quote = 'That left $33.4 million, a margin of 10%.';
    const mention = { segment: quote, start: 10, end: 23 };
    const first = row('operating_income', 33.4e6, 'We earned $33.4 million.');
    const again = { ...first, mentions: [...first.mentions, mention] };
    expect(audited(REVENUE, again, percent('operating_margin', 10, quote))).toEqual([[MARGIN, 8.1, false]]);
  });

  test('what is far off is another thing', () => {
    expect(audited(...profit('33.4', '30'))).toEqual([]);
    expect(audited({ ...REVENUE, low: 5e9, high: 5e9 }, ...miss.slice(1))).toEqual([]);
  });

  test('without a period only one sentence goes together', () => {
    const lost = miss.map((kpi) => ({ ...kpi, period: null }));
    expect(audited(...lost)).toEqual([]);
    const quote = 'Revenue was $412 million and operating profit $33.4 million, a margin of 10%.';
    expect(audited(...lost.map((kpi) => ({ ...kpi, quote })))).toEqual([[MARGIN, 8.1, false]]);
  });
});

describe('profit, shares and buybacks', () => {
  const eps = (value: number, quote: string) => row('eps', value, quote, { unit: 'USD/share', headline: 2 });
  const shares = (count: number, over: Partial<Kpi> = {}) =>
    row('diluted_shares', count, `We had ${count / 1e6} million diluted shares.`, {
      unit: 'shares',
      ...over,
    });
  const PER_SHARE = 'net_income / diluted_shares = eps';

  test('profit per share', () => {
    const kpis = (said: number, over: Partial<Kpi> = {}) => {
      const quote = `Net income was $41.3 million, or $${said} per share.`;
      return audited(row('net_income', 41.3e6, quote), eps(said, quote), shares(244e6, over));
    };
    expect(kpis(0.17)).toEqual([[PER_SHARE, 0.169, true]]);
    expect(kpis(0.19)).toEqual([[PER_SHARE, 0.169, false]]);
    // Only guided for the quarter to come: nearly as many, so a miss says nothing.
    const guided = { kind: 'guidance', period: 'Q4 FY26' } as const;
    expect(kpis(0.17, guided)).toEqual([[PER_SHARE, 0.169, true]]);
    expect(kpis(0.19, guided)).toEqual([]);
    expect(kpis(0.17, { kind: 'guidance', period: 'Q1 FY27' })).toEqual([]);
  });

  test('gross profit', () => {
    const cost = (million: number) =>
      row('cost_of_revenue', million * 1e6, `Costs were $${million} million.`);
    const gross = row('gross_profit', 300e6, 'Gross profit was $300 million.');
    expect(audited(REVENUE, cost(112), gross)).toEqual([
      ['revenue - cost_of_revenue = gross_profit', 300e6, true],
    ]);
    expect(audited(REVENUE, cost(120), gross)).toEqual([
      ['revenue - cost_of_revenue = gross_profit', 292e6, false],
    ]);
  });

  test('shares times their average price', () => {
    const bought = (amount: number) => {
      const quote = `We bought 1.3 million shares at $21.40 on average, for $${amount} million.`;
      return audited(
        row('shares_repurchased', 1.3e6, quote, { unit: 'shares' }),
        row('buyback_price', 21.4, quote, { unit: 'USD/share' }),
        row('share_repurchases', amount * 1e6, quote),
      );
    };
    const relation = 'shares_repurchased * buyback_price = share_repurchases';
    // From 1.25 to 1.35 million shares.
    expect(bought(28.6)).toEqual([[relation, 27.82e6, true]]);
    expect(bought(29.6)).toEqual([[relation, 27.82e6, false]]);
  });
});

describe('moves', () => {
  const LAST_YEAR = row('revenue', 378e6, 'Revenue was $378 million a year ago.', { period: 'Q3 FY25' });

  test('growth over a value of last year', () => {
    const quote = 'Revenue was $412 million, up 9% from $378 million.';
    const now = (value: number) =>
      audited(
        row('revenue', 412e6, quote, { changes: [change(value, quote)] }),
        row('revenue', 378e6, quote, { period: 'Q3 FY25' }),
      );
    expect(now(9)).toEqual([['revenue / revenue - 1 = change', 9, true]]);
    expect(now(12)).toEqual([['revenue / revenue - 1 = change', 9, false]]);
    // Of the other sign it is another figure's.
    expect(now(-9)).toEqual([]);
  });

  test('of another sentence only holds', () => {
    const now = (value: number, said = REVENUE_SAID) =>
      audited(row('revenue', 412e6, REVENUE_SAID, { changes: [change(value, said)] }), LAST_YEAR);
    expect(now(9)).toEqual([['revenue / revenue - 1 = change', 9, true]]);
    expect(now(12)).toEqual([]);
    expect(now(12, 'It grew 12%.')).toEqual([]);
  });

  test('guided growth over the result it is guided from', () => {
    const quote = 'We guide revenue to $1,600 million to $1,650 million, growth of 7% to 10%.';
    const guided = (values: number[]) =>
      audited(
        row('revenue', 1.5e9, 'Revenue of the year was $1,500 million.', { period: 'FY26', headline: 1 }),
        row('revenue', [1.6e9, 1.65e9], quote, {
          kind: 'guidance',
          period: 'FY27',
          headline: 2,
          changes: values.map((value) => change(value, quote)),
        }),
      );
    expect(guided([7, 10])).toEqual([['revenue / revenue - 1 = change', [6.7, 10], true]]);
    // The result stands in another sentence, and may be another revenue.
    expect(guided([5, 10])).toEqual([]);
    // Three numbers are no range.
    expect(guided([5, 7, 10])).toEqual([]);
  });

  test('against the quarter before, in points and in money', () => {
    const quote = 'Margin was 41.7%, up 120 basis points; profit was $64 million, up $9 million.';
    const before = { period: 'Q2 FY26' };
    expect(
      audited(
        percent('gross_margin', 41.7, quote, {
          changes: [change(120, quote, { unit: 'bps', against: 'quarter' })],
        }),
        percent('gross_margin', 40.4, quote, before),
        row('net_income', 64e6, quote, {
          changes: [change(9e6, quote, { unit: 'USD', against: 'quarter' })],
        }),
        row('net_income', 55e6, quote, before),
      ),
    ).toEqual([
      ['gross_margin - gross_margin = change', 130, true],
      ['net_income - net_income = change', 9e6, true],
    ]);
  });

  test('from earlier guidance', () => {
    const quote = 'We raise revenue by $10 million, from $780 million to $790 million.';
    const raised = (by: number) =>
      audited(
        row('revenue', 790e6, quote, {
          kind: 'guidance',
          prior: { low: 780e6, high: 780e6, span: { segment: quote, start: 0, end: 1 } },
          changes: [change(by, quote, { unit: 'USD', against: 'guidance' })],
        }),
      );
    expect(raised(10e6)).toEqual([['revenue - prior = change', 10e6, true]]);
    expect(raised(15e6)).toEqual([['revenue - prior = change', 10e6, false]]);
  });

  test('from a loss are no growth', () => {
    const quote = 'Profit was $5 million, up 150% from a loss of $10 million.';
    const changes = [change(150, quote)];
    expect(
      audited(
        row('net_income', 5e6, quote, { changes }),
        row('net_income', -10e6, quote, { period: 'Q3 FY25' }),
      ),
    ).toEqual([]);
  });

  test.each([
    ['Q3 FY26', 'year', -1, 'Q3 FY25'],
    ['Q1 FY26', 'quarter', -1, 'Q4 FY25'],
    ['Q4 FY26', 'quarter', 1, 'Q1 FY27'],
    ['FY00', 'year', -1, 'FY99'],
    ['H1 FY26', 'year', -1, 'H1 FY25'],
    ['H1 FY26', 'quarter', -1, null],
    ['TTM', 'year', -1, null],
    [null, 'year', -1, null],
  ] as const)('%s, moved in %ss by %d, is %s', (period, unit, by, result) => {
    expect(moved(period, unit, by)).toBe(result);
  });
});

describe('parts', () => {
  const part = (cohort: string, million: number) =>
    row('revenue', million * 1e6, `Revenue of ${cohort} was $${million}.0 million.`, { cohort });
  const total = row('revenue', 412e6, 'Revenue was $412.0 million.', { headline: 1 });

  test('that sum up to the whole hold; others are never a question', () => {
    expect(audited(total, part('north', 300), part('south', 112))).toEqual([
      ['revenue + revenue = revenue', 412e6, true],
    ]);
    expect(audited(total, part('north', 300), part('south', 90))).toEqual([]);
    expect(audited(total, part('north', 412))).toEqual([]);
  });

  test('of a total that is too round prove nothing', () => {
    const round = row('revenue', 4e8, 'Revenue was $0.4 billion.');
    expect(audited(round, part('north', 300), part('south', 95))).toEqual([]);
  });
});

describe('what the panel says of it', () => {
  test('the computation in the words of the call, and which row it belongs to', () => {
    const kpis = profit('33.4', '9');
    const [entry] = auditKpis(kpis);
    expect(entry && auditTexts(entry, kpis)).toEqual({
      computation: '$33.4M / $412.0M = 8.1%',
      stated: '9%',
    });
    expect(entry && statedBy(entry)).toBe(2);
  });

  test('of a move from earlier guidance', () => {
    const quote = 'We raise revenue by 2% from $780 million to $796 million.';
    const kpis = [
      REVENUE,
      row('revenue', 796e6, quote, {
        kind: 'guidance',
        prior: { low: 780e6, high: 780e6, span: { segment: quote, start: 0, end: 1 } },
        changes: [change(2, quote, { against: 'guidance' })],
      }),
    ];
    const [entry] = auditKpis(kpis);
    expect(entry && auditTexts(entry, kpis)).toEqual({
      computation: '$796.0M / $780.0M \u2212 1 = 2.1%',
      stated: '2%',
    });
    expect(entry && statedBy(entry)).toBe(1);
  });

  test('the middle of a range, and what it was before', () => {
    const prior = { low: 780e6, high: 790e6, span: REVENUE.span };
    const guided = row('revenue', [789e6, 791e6], 'Revenue of $789 million to $791 million.', { prior });
    expect(midpointText(guided)).toBe('$790.0M');
    expect(priorText(guided)).toBe('$780–790M');
    expect(midpointText(REVENUE)).toBeNull();
    expect(priorText(REVENUE)).toBeNull();
  });
});

test('whatever the rows, nothing is thrown and every index is one of theirs', () => {
  const odd = [0, -1, 1e-320, 5e-324, 1.7e308, 123456789012345680000].flatMap((value) => [
    row('revenue', value, String(value)),
    row('operating_income', value, 'no digits'),
    percent('operating_margin', value, '', { changes: [change(value, '')] }),
  ]);
  for (const kpis of [odd, odd.map((kpi, i) => ({ ...kpi, period: `Q3 FY${i}` })), []]) {
    for (const entry of auditKpis(kpis)) {
      expect(entry.kpis.every((index) => kpis[index] !== undefined)).toBe(true);
      expect(Number.isNaN(entry.computed.low)).toBe(false);
    }
  }
});
