import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KnownTurns, readKpis } from '../../lib/metrics/kpis.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';
import { callOf, kpisOf, lineOf } from './call.ts';

const bound: [string, string[]][] = [
  [
    'Q3 revenue was $412.5 million, up 14% year-over-year.',
    ['actual revenue 412500000 USD Q3 FY26 14%/year'],
  ],
  ['Revenue grew 14% to $412.5 million.', ['actual revenue 412500000 USD Q3 FY26 14%/year']],
  ['We grew revenues by 14% to $412.5 million.', ['actual revenue 412500000 USD Q3 FY26 14%/year']],
  [
    'Revenue was $412 million, up 14% overall and 12% on a constant currency basis.',
    ['actual revenue 412000000 USD Q3 FY26 14%/year', 'actual revenue_growth_cc 12 % Q3 FY26'],
  ],
  ['Net sales declined 6% sequentially.', ['actual revenue % Q3 FY26 -6%/quarter']],
  [
    'We delivered an 11% operating margin, an improvement of 150 basis points.',
    ['actual operating_margin 11 % Q3 FY26 150bps/year'],
  ],
  [
    'Operating income was $9 million or 11% of revenue.',
    ['actual operating_income 9000000 USD Q3 FY26', 'actual operating_margin 11 % Q3 FY26'],
  ],
  [
    'R&D expense was $30 million or 20% of revenue, down 4% year-over-year.',
    ['actual rd_expense 30000000 USD Q3 FY26 -4%/year', 'actual rd_ratio 20 % Q3 FY26'],
  ],
  [
    'Net loss was $4 million or $0.08 per share.',
    ['actual eps -0.08 USD/share Q3 FY26', 'actual net_income -4000000 USD Q3 FY26'],
  ],
  ['Revenue was a solid $412.5 million.', ['actual revenue 412500000 USD Q3 FY26']],
  ['EPS came in at $0.31.', ['actual eps 0.31 USD/share Q3 FY26']],
  ['We earned $0.31 per diluted share.', ['actual eps 0.31 USD/share Q3 FY26']],
  ['Free cash flow was negative $7 million.', ['actual free_cash_flow -7000000 USD Q3 FY26']],
  ['We have 9,120 core customers.', ['actual core_customers 9120 count Q3 FY26']],
  ['Core customer NRR was 104%.', ['actual [Core customer] nrr 104 % Q3 FY26']],
  ['NRR for our core customers was 104%.', ['actual [core customers] nrr 104 % Q3 FY26']],
  ['Same-store sales were down 3.5%.', ['actual same_store_sales -3.5 % Q3 FY26']],
  ['Net leverage was 2.4x.', ['actual net_leverage 2.4 x Q3 FY26']],
  ['For fiscal 2024, revenue was $300 million.', ['actual revenue 300000000 USD FY24']],
  ['Quillmark revenue was $412 million.', ['actual revenue 412000000 USD Q3 FY26']],
  ['Cloud revenue was $80 million.', ['actual [Cloud] revenue 80000000 USD Q3 FY26']],
  [
    'Software and services revenue was $80 million.',
    ['actual [Software and services] revenue 80000000 USD Q3 FY26'],
  ],
  [
    'Among customers above $250,000 in ARR, NRR was 119%.',
    ['actual [customers above $250,000 in ARR] nrr 119 % Q3 FY26'],
  ],
  ['Below the $250,000 line, NRR is about 95% today.', ['actual [Below the $250,000 line] nrr 95 % Q3 FY26']],
  ['We beat consensus with revenue of $412 million.', ['actual revenue 412000000 USD Q3 FY26']],
  ['Compared to a year ago, gross margin was 44%.', ['actual gross_margin 44 % Q3 FY26']],
  ['Revenue from Japan was $80 million.', ['actual [Japan] revenue 80000000 USD Q3 FY26']],
];

const guided: [string, string[]][] = [
  [
    'For Q4 fiscal 2026, we expect revenue of $420 million to $430 million, representing 10% to 12% growth year-over-year.',
    ['guidance revenue 420000000..430000000 USD Q4 FY26 10%/year 12%/year'],
  ],
  [
    'For the full year, we are raising our revenue guidance to $1.60 billion to $1.62 billion, from $1.55 billion to $1.58 billion previously.',
    ['guidance revenue 1600000000..1620000000 USD FY26 prior 1550000000..1580000000 raised'],
  ],
  [
    'We now guide to a full year operating margin of 9%, up from our prior guidance of 8%.',
    ['guidance operating_margin 9 % FY26 prior 8..8 raised'],
  ],
  [
    'We are lowering our revenue guidance from a range of $90 million to $95 million to a new range of $80 million to $85 million.',
    ['guidance revenue 80000000..85000000 USD prior 90000000..95000000 lowered'],
  ],
  [
    'We reaffirm our fiscal 2027 outlook for capital expenditures of $40 million.',
    ['guidance capex 40000000 USD FY27 reaffirmed'],
  ],
  [
    'Our prior guidance had called for revenue of $395 million to $405 million.',
    ['prior-guidance revenue 395000000..405000000 USD'],
  ],
  ['Revenue was $412 million, above the high end of our guidance.', ['actual revenue 412000000 USD Q3 FY26']],
  [
    'We exceeded the high end of our guidance with revenue of $412 million.',
    ['actual revenue 412000000 USD Q3 FY26'],
  ],
];

/** Figures that are not the quarter's: a year old, or a goal. */
const elsewhere: [string, string[]][] = [
  [
    'A year ago, our gross margin was 38.2%; today we are above 41.5%.',
    ['actual gross_margin 38.2 % Q3 FY25'],
  ],
  ['In the second quarter of last year, revenue was $350 million.', ['actual revenue 350000000 USD Q2 FY25']],
  ['Revenue was $350 million in the year-ago quarter.', ['actual revenue 350000000 USD Q3 FY25']],
  ['We see a path to $20 billion of revenue by 2030.', ['target revenue 20000000000 USD FY30']],
  ['These savings represent $0.36 in EPS.', ['actual eps_effect 0.36 USD/share Q3 FY26']],
];

/** Sentences whose numbers have no certain metric, or are not the company's. */
const leftOut = [
  'Revenue mix shifted and 40 people joined, a 12% rise.',
  'One customer cut its operating expenses by 30%.',
  'Our forward-looking statements assume revenue of $5 million.',
  'If we had revenue of $1 billion, we would hire.',
  'Operating margin improved from 6% last year.',
  'Results compare to a loss of $3 million or $0.12 per share a year ago.',
  'GAAP and adjusted gross margins were 50% and 52%, respectively.',
  'Analysts had expected revenue of $401 million.',
  'The Street was looking for EPS of $0.35.',
  'Our largest competitor reported revenue of $900 million.',
  'Cash fell because we built inventory of $30 million.',
  'SaaS is 1Password, and the 10-K has 200 pages.',
];

describe('readKpis', () => {
  test.each([...bound, ...guided, ...elsewhere])('%s', (text, lines) => {
    expect(kpisOf(text).map(lineOf).sort()).toEqual([...lines].sort());
  });

  test.each(leftOut)('leaves out: %s', (text) => {
    expect(kpisOf(text).filter(({ voice }) => voice === 'company')).toEqual([]);
  });

  test('guidance goes on into the next sentences, with its period', () => {
    const kpis = kpisOf(
      'For Q4 fiscal 2026, we expect revenue of $420 million to $430 million. Operating loss of $6 million to $5 million, representing an operating margin of negative 1%.',
    );
    expect(kpis.map(lineOf).sort()).toEqual([
      'guidance operating_income -6000000..-5000000 USD Q4 FY26',
      'guidance operating_margin -1 % Q4 FY26',
      'guidance revenue 420000000..430000000 USD Q4 FY26',
    ]);
  });

  test('the basis is the words beside the figure, then the speaker’s statement; its span names them', () => {
    const text =
      'I will be discussing non-GAAP results. Gross margin was 71%. GAAP net income was $3 million. Revenue was $90 million.';
    const kpis = kpisOf(text);
    const basis = (metric: string) => {
      const kpi = kpis.find((row) => row.metric === metric);
      const span = kpi?.basisSpan;
      return [kpi?.basis, span ? text.slice(span.start, span.end) : null];
    };
    expect(basis('gross_margin')).toEqual(['non-GAAP', 'discussing non-GAAP']);
    expect(basis('net_income')).toEqual(['GAAP', 'GAAP']);
    expect(basis('revenue')).toEqual([null, null]);
  });

  test('a statement of basis ends with its speaker', () => {
    const kpis = readKpis(
      callOf(['executive', 'I will be discussing non-GAAP results.'], ['executive', 'Gross margin was 71%.']),
    );
    expect(kpis.map(({ basis }) => basis)).toEqual([null]);
  });

  test('mentions of one KPI are one row; the second value of it is another', () => {
    const kpis = kpisOf(
      'Revenue was $90 million.',
      'Q3 revenue was $90 million, up 5%.',
      'NRR was 99%. NRR was 98%.',
    );
    expect(kpis.map(lineOf).sort()).toEqual([
      'actual nrr 98 % Q3 FY26',
      'actual nrr 99 % Q3 FY26',
      'actual revenue 90000000 USD Q3 FY26 5%/year',
    ]);
    expect(kpis.find(({ metric }) => metric === 'revenue')?.mentions.map(({ segment }) => segment)).toEqual([
      's0',
      's1',
    ]);
  });

  test('the operator is not read; an analyst’s number is the analyst’s and comes last', () => {
    const kpis = readKpis(
      callOf(
        ['operator', 'Revenue was $1 million.'],
        ['analyst', 'I have revenue of $95 million.'],
        ['executive', 'NRR was 99%.'],
      ),
    );
    expect(kpis.map(({ voice, metric, headline }) => [voice, metric, headline])).toEqual([
      ['company', 'nrr', 1],
      ['analyst', 'revenue', null],
    ]);
  });

  test('a translation or another language is not read', () => {
    const transcript = callOf(['executive', 'Revenue was $90 million.']);
    for (const { segments } of transcript.turns) for (const segment of segments) segment.lang = 'zh-Hant';
    expect(readKpis(transcript)).toEqual([]);
  });

  test('headline rows come first: results and guidance of the company before its parts and operating detail', () => {
    const kpis = kpisOf(
      'Headcount was 1,200 people. Cloud revenue was $9 million. EPS was $0.12. For Q4, we expect revenue of $92 million. Revenue was $90 million. Capital expenditures were $2 million.',
    );
    const place = (metric: string, kind: string, cohort: string | null = null) =>
      kpis.findIndex((kpi) => kpi.metric === metric && kpi.kind === kind && kpi.cohort === cohort);
    const first = [place('revenue', 'actual'), place('eps', 'actual'), place('revenue', 'guidance')];
    const later = [
      place('headcount', 'actual'),
      place('revenue', 'actual', 'Cloud'),
      place('capex', 'actual'),
    ];
    expect(Math.max(...first)).toBeLessThan(Math.min(...later));
    expect(Math.min(...first, ...later)).toBe(0);
    expect(first.map((index) => kpis[index]?.headline)).toEqual(first.map((index) => index + 1));
  });

  test('of a company with subscriptions, retention, obligations and cash flow are headline', () => {
    const kpis = kpisOf(
      'NRR was 104%. RPO was $500 million. Free cash flow was $8 million. Revenue was $90 million. Marketing costs were $3 million.',
    );
    const shown = kpis.filter(({ headline }) => headline !== null).map(({ metric }) => metric);
    expect(shown).toEqual(expect.arrayContaining(['nrr', 'rpo', 'free_cash_flow', 'revenue']));
  });

  test('the story of one customer is the customer’s, and comes after the company’s own', () => {
    const kpis = kpisOf(
      'For example, a leading harbour operator expanded to 700 seats. Their team increased revenue by 25%. We ended the quarter with NRR of 104%.',
    );
    expect(kpis.filter(({ voice }) => voice === 'company').map(({ metric }) => metric)).toEqual(['nrr']);
    expect(kpis[0]?.voice).toBe('company');
    expect(kpis.filter(({ headline }) => headline !== null).every(({ voice }) => voice === 'company')).toBe(
      true,
    );
  });

  test('without the call’s year the period is unknown, not guessed', () => {
    const transcript = callOf(['executive', 'Q3 revenue was $90 million.']);
    transcript.call.fiscalYear = null;
    expect(readKpis(transcript).map(({ period }) => period)).toEqual([null]);
  });

  test('whatever the words, spans and quotes lie in their segment', () => {
    const parts = [
      ...[
        'revenue',
        'net loss per share',
        'EPS',
        'gross margin',
        'NRR',
        ' was ',
        ' of ',
        ' grew ',
        ', up ',
        '. ',
      ],
      ...[
        ' or ',
        ' to ',
        '$5 million',
        '8%',
        '120 basis points',
        ' non-GAAP',
        ' we expect ',
        ' Q4 ',
        ' of revenue',
      ],
      ...[
        ' from ',
        ' previously',
        ' year-over-year',
        ' respectively',
        ' segment',
        '\n',
        'İ',
        '𝟙',
        ' 25,413 customers',
      ],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (words) => {
        const text = words.join('');
        for (const kpi of kpisOf(text)) {
          expect(text).toContain(kpi.quote);
          for (const span of [kpi.span, ...kpi.mentions, ...kpi.changes.map((change) => change.span)]) {
            expect(span.segment).toBe('s0');
            expect(text.slice(span.start, span.end)).toMatch(/\d/);
          }
          expect(kpi.low === null).toBe(kpi.high === null);
          if (kpi.low !== null && kpi.high !== null) expect(kpi.low).toBeLessThanOrEqual(kpi.high);
          if (kpi.low === null) expect(kpi.changes).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('time grows with the text, not with its square', () => {
    const call = (length: number) => {
      const sentence = 'We expect revenue of $5 million, up 3% from the prior quarter. ';
      const text = sentence.repeat(length / sentence.length);
      // Without stops, too: one sentence as long as the text.
      return callOf(['executive', text, text.replaceAll('.', ',')]);
    };
    const grown = growth((each) => readKpis(each), call(12_500), call(100_000), EIGHTFOLD);
    expect(grown).toBeLessThan(EIGHTFOLD);
  });
});

describe('reading again', () => {
  const first = ['executive', 'Revenue was $412 million, up 14%.'] as const;
  const second = ['executive', 'We expect revenue of $430 million in the fourth quarter.'] as const;

  test('gives what reading anew gives, whatever was added', () => {
    const known: KnownTurns = new Map();
    readKpis(callOf([...first]), known);
    expect(readKpis(callOf([...first], [...second]), known)).toEqual(
      readKpis(callOf([...first], [...second])),
    );
    expect(readKpis(callOf([...second]), known)).toEqual(readKpis(callOf([...second])));
  });

  test('asks only the turns that are new, and forgets those that have gone', () => {
    const known: KnownTurns = new Map();
    const before = readKpis(callOf([...first]), known);
    const [turn] = known.values();
    readKpis(callOf([...first], [...second]), known);
    expect([...known.values()][0]).toBe(turn);
    readKpis(callOf([...second]), known);
    expect([...known.values()]).not.toContain(turn);
    // What is kept is not what was given out.
    expect(readKpis(callOf([...first]))).toEqual(before);
  });
});
