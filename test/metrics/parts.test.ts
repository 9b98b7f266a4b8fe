import { describe, expect, test } from 'vitest';
import { findAliases } from '../../lib/metrics/aliases.ts';
import { partOf } from '../../lib/metrics/nouns.ts';
import { findPeriods, writePeriod } from '../../lib/metrics/periods.ts';
import { splitSentences } from '../../lib/metrics/sentences.ts';
import { VOCABULARY } from '../../lib/metrics/vocabulary.ts';
import { kpisOf, lineOf } from './call.ts';

describe('the vocabulary', () => {
  test('ids and aliases are unique, every entry has its labels', () => {
    const ids = VOCABULARY.map(({ id }) => id);
    const aliases = VOCABULARY.flatMap((metric) => metric.aliases.map((alias) => alias.toLowerCase()));
    expect(new Set(ids).size).toBe(ids.length);
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
    for (const { labels, aliases: names } of VOCABULARY) {
      expect(Object.values(labels).every((label) => label.trim() !== '')).toBe(true);
      expect(names.every((name) => name.trim() === name && name !== '')).toBe(true);
    }
  });
});

describe('findAliases', () => {
  const named = (text: string) =>
    findAliases(text).map(({ start, end, metric }) => [text.slice(start, end), metric.id]);

  test('the longest name wins', () => {
    expect(named('net loss per share and net loss')).toEqual([
      ['net loss per share', 'eps'],
      ['net loss', 'net_income'],
    ]);
    expect(named('adjusted EBITDA margin')).toEqual([['adjusted EBITDA margin', 'adj_ebitda_margin']]);
  });

  test('only whole words, abbreviations only in capitals', () => {
    expect(named('steps, corporate operations, an asp and revenuers')).toEqual([]);
    expect(named('ASP, Gross Margin')).toEqual([
      ['ASP', 'asp'],
      ['Gross Margin', 'gross_margin'],
    ]);
  });
});

describe('splitSentences', () => {
  test.each([
    ['It grew. We won.', ['It grew.', 'We won.']],
    ['U.S. revenue was $1.5 million. Good.', ['U.S. revenue was $1.5 million.', 'Good.']],
    ['Mr. Oak of Fern Inc. spoke. "Yes." Then no.', ['Mr. Oak of Fern Inc. spoke.', '"Yes."', 'Then no.']],
    [' one\ntwo ', ['one', 'two']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe('periods', () => {
  const call = { company: null, ticker: null, fiscalYear: 2026, quarter: 3, date: null, languages: [] };
  const write = (text: string, ahead: boolean, quarter = 3) =>
    writePeriod(findPeriods(text)[0] ?? null, { ...call, quarter }, ahead);

  test.each([
    ['for Q4 fiscal 2026', true, 'Q4 FY26'],
    ['in the third quarter of 2025', false, 'Q3 FY25'],
    ['the fourth quarter', false, 'Q4 FY25'],
    ['the second quarter', true, 'Q2 FY27'],
    ["for Q1'27", true, 'Q1 FY27'],
    ['in 3Q25', false, 'Q3 FY25'],
    ['for fiscal year 2027', true, 'FY27'],
    ['for the full year', true, 'FY26'],
    ['for the first half of 2026', false, 'H1 FY26'],
    ['over the trailing twelve months', false, 'TTM'],
    ['year-to-date', false, null],
    ['nothing said', false, 'Q3 FY26'],
    ['nothing said', true, null],
    ['compared to the third quarter of 2024', false, 'Q3 FY26'],
  ])('%s (ahead: %s) is %s', (text, ahead, period) => expect(write(text, ahead)).toBe(period));

  test('in the last quarter’s call, the year ahead is the next', () => {
    expect(write('for the full year', true, 4)).toBe('FY27');
    expect(write('for the full year', false, 4)).toBe('FY26');
  });
});

describe('partOf', () => {
  test.each([
    ['Architectural Framing Systems', 'Architectural Framing Systems'],
    ['our Freight segment', 'Freight'],
    ['industrial in the first quarter', 'industrial'],
    ['the Global Banking', 'Global Banking'],
    ['core customers', 'customers'],
    ['top 10 customers', 'top 10 customers'],
    ['U.S.', 'U.S.'],
    ['packaging', 'packaging'],
    ['cryptomining processor', 'cryptomining processor'],
    ['pro lighting', 'pro lighting'],
    ['original equipment', 'original equipment'],
  ])('%s is %s', (words, part) => expect(partOf(words)).toBe(part));

  test.each([
    ...[
      'non-',
      'The',
      'just',
      'I said',
      'excess',
      'taken',
      'ample',
      'estimated',
      'those only make',
      'end and reduce',
    ],
    ...[
      'first quarter and therefore',
      'We expect Freight to',
      'when international',
      'First-quarter',
      'Year-to-date',
    ],
    ...[
      'announced deals',
      'come in between',
      'Driven by',
      'declared another',
      '3,367 for the fourth quarter',
      '',
    ],
    ...['operational', 'noncash', 'decremental', 'linked-quarter', 'pro forma'],
    ...['this segment', 'impacted', '$0.07 per share', 'strong'],
  ])('%j names no part', (words) => expect(partOf(words)).toBeNull());
});

describe('shares, growth and things counted', () => {
  test.each<[string, string[]]>([
    ['SG&A expense was 20.3% of sales.', ['actual sga_ratio 20.3 % Q3 FY26']],
    ['Gross margin improved to 31% of sales.', ['actual gross_margin 31 % Q3 FY26']],
    ['Castings represented 40% of revenue.', ['actual [Castings] revenue_share 40 % Q3 FY26']],
    ['We anticipate SG&A to be 21% of revenue for the full year.', ['guidance sga_ratio 21 % FY26']],
    [
      'Our international revenue grew 12% and the Japan market grew 7% year-over-year.',
      [
        'actual [international] revenue % Q3 FY26 12%/year',
        'actual [Japan market] revenue % Q3 FY26 7%/year',
      ],
    ],
    [
      'Farm customers grew faster than the rest and were up 14% year over year, faster than in spring, and accounted for over two-thirds of our business.',
      [
        'actual [Farm customers] growth % Q3 FY26 14%/year',
        'actual [Farm customers] revenue_share 66.6667 % Q3 FY26',
      ],
    ],
    ['Rail, which is 15% of our business now -- sorry -- a third of our business now, held up.', []],
    ['Net interest expense was $4 million.', ['actual [Net interest] expenses 4000000 USD Q3 FY26']],
    ['Amortization was $4 million.', ['actual [Amortization] expenses 4000000 USD Q3 FY26']],
    ['We expect to see 29% of the energy mix change.', []],
    ['We expect Desk 365 revenue of $4 million.', ['guidance [Desk 365] revenue 4000000 USD']],
    [
      'Revenue from government and defense customers was $4 million.',
      ['actual [government and defense customers] revenue 4000000 USD Q3 FY26'],
    ],
    [
      'New tools help Northlight premium growth with revenue up 29% year over year.',
      ['actual [Northlight premium] revenue % Q3 FY26 29%/year'],
    ],
    ['Fernway, and Oakley grew 25%.', ['actual [Fernway and Oakley] growth % Q3 FY26 25%/year']],
    ['To wrap up on looms, the business grew 10%.', []],
    [
      'Rig counts were down 46% for northern land and down 31% for offshore.',
      ['actual [northern land] growth % Q3 FY26 -46%/year', 'actual [offshore] growth % Q3 FY26 -31%/year'],
    ],
  ])('%s', (text, lines) => expect(kpisOf(text).map(lineOf).toSorted()).toEqual(lines.toSorted()));

  test.each([
    ['We hosted nearly 1,100 attendees at our summit.', 'Attendees hosted', 1100],
    ['We ended the quarter with 2,340 depots.', 'Depots', 2340],
    ['During the quarter, we leased 37,000 square feet.', 'Square feet leased', 37_000],
  ])('%s', (text, label, value) =>
    expect(kpisOf(text).map((kpi) => [kpi.label, kpi.low])).toEqual([[label, value]]),
  );

  test.each([
    'We view demand for tissue in the market as being about 10 million tons.',
    'Most homes are within a 15-mile radius of a depot.',
    'We opened a 170,000-square-foot building.',
    'Traffic remained steady at 1.9 million passengers per day.',
    'The storm cut power to 525,000 customers.',
  ])('counts nothing of the company’s: %s', (text) =>
    expect(kpisOf(text).filter(({ metric }) => metric === 'counted')).toEqual([]),
  );
});
