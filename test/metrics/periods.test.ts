import { describe, expect, test } from 'vitest';
import {
  comparedPeriodAt,
  findPeriods,
  NO_MEMORY,
  periodAt,
  remember,
  settle,
  writePeriod,
} from '../../lib/metrics/periods.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

const callIn = (quarter: number | null, fiscalYear: number | null = 2026) => ({
  company: null,
  ticker: null,
  fiscalYear,
  quarter,
  date: null,
  languages: [],
});

describe('findPeriods', () => {
  const found = (text: string) =>
    findPeriods(text).map(({ start, end, scope, part, year }) => [
      text.slice(start, end),
      `${scope}${part ?? ''}`,
      year,
    ]);

  test.each([
    ["fiscal '21 fourth quarter sales", "fiscal '21 fourth quarter", 'quarter4', 21],
    ['the third quarter of 2021 exhibited growth', 'third quarter of 2021', 'quarter3', 21],
    ['the third quarter of fiscal-year 2021', 'third quarter of fiscal-year 2021', 'quarter3', 21],
    ['Fiscal 2021 was marked by rain', 'Fiscal 2021', 'year', 21],
    ["our outlook for fiscal year '22", "fiscal year '22", 'year', 22],
    ['in 4QFY22', '4QFY22', 'quarter4', 22],
    ['our Q1, 2024 results', 'Q1, 2024', 'quarter1', 24],
    ['the second half of fiscal 2022', 'second half of fiscal 2022', 'half2', 22],
    ['the full year of 2021', 'full year of 2021', 'year', 21],
    ['a path to $3 billion of revenue by 2030', '2030', 'year', 30],
    ['We closed 2024 with more cash', '2024', 'year', 24],
    ['over the last twelve months', 'last twelve months', 'ttm', null],
    ['for the first nine months of 2021', 'first nine months of 2021', 'other', 21],
    ['in the quarter', 'the quarter', 'quarter', null],
    ['margins for the total year', 'total year', 'year', null],
    ["19% in the first nine months of '26", "first nine months of '26", 'other', 26],
    ['in the three months ended June 30', 'the three months ended', 'quarter', null],
    ['the third quarter of 2025, when sales fell 5%', 'third quarter of 2025', 'quarter3', 25],
    ['against the third quarter of 2025, when sales fell 5%', 'third quarter of 2025', 'quarter3', 25],
    ['a comp sales decline of 1% in Q1', 'Q1', 'quarter1', null],
  ])('%s', (text, said, scope, year) => expect(found(text)).toEqual([[said, scope, year]]));

  test.each([
    'versus the third quarter of 2024',
    '$5 million, up from $3 million at the end of fiscal 2024',
    'from the $0.15 we earned in the first quarter',
    'lower than the $5 million in Q3 2024',
    'flat to down compared to a loss of $4 million in 2024',
    'at 97% of 2019 levels',
    'a 4% increase over the second quarter',
    'on December 31, 2025',
    'in March of 2025',
    '2,021 stores and 2019.5 tons',
    'growth year over year',
    'a strong start to the year',
    'recognized over the next 12 months',
    'despite comparisons to a strong Q4 2024',
    'growth for the second quarter in a row',
    'first-quarter-like margins',
    'accretive in fiscal year one',
    'total year-over-year traffic',
  ])('none: %s', (text) => expect(found(text)).toEqual([]));

  test.each([
    'sales of more than $5 million in the third quarter',
    'sales of over $5 million in the third quarter',
    'sales grew from $4 million to $5 million in the third quarter',
    'compared to last year, sales rose in the third quarter',
    'sales from new stores in the third quarter',
  ])('no comparison: %s', (text) => expect(found(text)).toEqual([['third quarter', 'quarter3', null]]));
});

describe('periodAt', () => {
  const at = (text: string, figure: string, quarter = 3) => {
    const start = text.indexOf(figure);
    const call = callIn(quarter);
    const mention = periodAt(text, findPeriods(text), start, start + figure.length, call);
    return writePeriod(mention, call, false);
  };

  test.each([
    ['Cash was $5 million in Q2, and $6 million in Q1.', '$5 million', 'Q2 FY26'],
    ['Cash was $5 million in Q2, and $6 million in Q1.', '$6 million', 'Q1 FY26'],
    ['In fiscal 2025 we sold lamps for $7 million.', '$7 million', 'FY25'],
    // The other figure's date is not the first one's, unless it is the call's own.
    ['Cash was $5 million and $4 million in 2025.', '$5 million', 'Q3 FY26'],
    ['Sales of $5 million and profit of $1 million in the third quarter.', '$5 million', 'Q3 FY26'],
    ['We hold $395 million, up from $264 million at the end of fiscal 2025.', '$395 million', 'Q3 FY26'],
    ['Savings of $9 million follow steps that we took last year.', '$9 million', 'Q3 FY26'],
    ['EPS was $2.22 and $0.51 for the full year and the third quarter, respectively.', '$2.22', 'FY26'],
    ['EPS was $2.22 and $0.51 for the full year and the third quarter, respectively.', '$0.51', 'Q3 FY26'],
    ['Sales fell 2%, an improvement compared to Q2 where they fell 5%.', '2%', 'Q3 FY26'],
    ['Sales fell 2%, an improvement compared to Q2 where they fell 5%.', '5%', 'Q2 FY26'],
    [
      'Sales were $9 million, of which $2 million, of which was for the quarter, in tin.',
      '$9 million',
      'Q3 FY26',
    ],
  ])('%s %s: %s', (text, figure, period) => expect(at(text, figure)).toBe(period));

  test.each([
    ['Cash of $9 million, up from $5 million at the end of fiscal 2025.', 'Q4 FY25'],
    ['EPS of $9 million, down from the $5 million in the first quarter.', 'Q1 FY26'],
    ['Sales of $9 million, against $5 million in the fourth quarter.', 'Q4 FY25'],
    ['Sales of $9 million, against $5 million in the third quarter.', 'Q3 FY25'],
    ['Sales of $9 million, against $5 million in the second quarter of last year.', 'Q2 FY25'],
    ['Sales of $9 million, against $5 million last year.', null],
    ['Sales of $9 million, against $5 million, which was a record in 2024.', null],
  ])('what is compared with: %s %s', (text, period) => {
    const start = text.indexOf('$5 million');
    const mention = comparedPeriodAt(text, start + '$5 million'.length, callIn(3));
    expect(mention && writePeriod(mention, callIn(3), false)).toBe(period);
  });
});

describe('writePeriod', () => {
  const write = (text: string, ahead: boolean, quarter: number | null = 3) =>
    writePeriod(findPeriods(text)[0] ?? null, callIn(quarter), ahead);

  test.each([
    ['in the third quarter of last year', false, 'Q3 FY25'],
    ["in last year's second quarter", false, 'Q2 FY25'],
    ['next year we expect', true, 'FY27'],
    ['at the end of fiscal 2025', false, 'Q4 FY25'],
    ['at the end of fiscal 2026', true, 'FY26'],
    ['at year-end 2025', false, 'Q4 FY25'],
    ['revenue by 2030', true, 'FY30'],
    ['a loan that is due in 2029', false, null],
    ['for the first nine months', false, null],
    ['for the remainder of the year', true, null],
  ])('%s (ahead: %s) is %s', (text, ahead, period) => expect(write(text, ahead)).toBe(period));

  test('a quarter of a call whose year is not known stays unknown', () =>
    expect(writePeriod(findPeriods('in the third quarter')[0] ?? null, callIn(3, null), false)).toBeNull());
});

describe('what sentences set for those after them', () => {
  const after = (quarter: number, ...sentences: string[]) => {
    const call = callIn(quarter);
    const memory = sentences.reduce(
      (before, text) => remember(before, text, findPeriods(text), call),
      NO_MEMORY,
    );
    return (['actual', 'guidance'] as const).map((kind) => {
      const told = { near: null, isOnly: false, kind, metric: 'revenue' };
      return writePeriod(settle(told, memory, call).mention, call, kind === 'guidance');
    });
  };

  test.each([
    [4, ['Turning to the results of the full year.'], 'FY26', null],
    [4, ['Turning to the results of the full year.', 'Sales grew.'], 'FY26', null],
    [4, ['Turning to the results of the full year.', 'Margins fell in the fourth quarter.'], 'Q4 FY26', null],
    [4, ['Let me review fiscal 2026.', ...Array(12).fill('Sales grew.')], 'Q4 FY26', null],
    [4, ['It was a busy fiscal 2026.', ...Array(4).fill('Sales grew.')], 'Q4 FY26', null],
    [
      4,
      ['On page 9 you find the results for the full year ended July 31, 2026.', 'Sales grew.'],
      'FY26',
      null,
    ],
    // A year that opens a turn is its scope; beside the quarter's results it is an aside.
    [4, ['For the full year, sales were $9 million.', 'Margins rose.'], 'FY26', null],
    [
      4,
      ['Q4 sales were $2 million.', 'For the full year, sales were $9 million.', 'Costs rose.'],
      'Q4 FY26',
      null,
    ],
    [
      4,
      [
        'Q4 sales were $2 million.',
        'For the full year, sales fell 5%.',
        'But on a pro forma basis, they grew.',
      ],
      'FY26',
      null,
    ],
    [3, ['In the first nine months of 2026, sales rose 8%.', ...Array(12).fill('Costs rose.')], null, null],
    [3, ['In the first nine months of 2026, sales rose 8%.', 'Costs rose in the quarter.'], 'Q3 FY26', null],
    [
      3,
      ['Sales rose 8% in the quarter.', 'In the first nine months, they rose 9%.', 'Costs fell.'],
      'Q3 FY26',
      null,
    ],
    [3, ['Sales rose 8% in the quarter.', 'Turning to the first nine months, they rose 9%.'], null, null],
    [3, ['It has been a busy full year.'], 'Q3 FY26', null],
    [4, ['Turning to our outlook for fiscal year 2027.'], 'Q4 FY26', 'FY27'],
    [3, ['For the full year 2026, we anticipate the following:'], 'Q3 FY26', 'FY26'],
    [3, ['We expect more in 2026.', 'Guidance for the fourth quarter comes next.'], 'Q3 FY26', 'Q4 FY26'],
    [3, ['Our outlook is well above fiscal 2025.'], 'Q3 FY26', null],
    [
      4,
      ['Here is our 2027 guidance.', 'We expect it to be strongest in the fourth quarter.'],
      'Q4 FY26',
      'FY27',
    ],
    [
      4,
      ['Here is our 2027 guidance.', 'Next are our expectations for the first quarter.'],
      'Q4 FY26',
      'Q1 FY27',
    ],
    [4, ['We expect to close the sale in the second quarter.'], 'Q4 FY26', 'Q2 FY27'],
    [3, ['We expect sales to double by 2030.'], 'Q3 FY26', null],
  ])('in quarter %s: %j', (quarter, sentences, results, ahead) =>
    expect(after(quarter, ...sentences)).toEqual([results, ahead]),
  );
});

describe('settle', () => {
  const settled = (
    quarter: number,
    kind: 'actual' | 'guidance' | 'target',
    said: string | null,
    before = '',
    metric = 'revenue',
  ) => {
    const call = callIn(quarter);
    const memory = remember(NO_MEMORY, before, findPeriods(before), call);
    const near = said === null ? null : (findPeriods(said)[0] ?? null);
    const { mention } = settle({ near, isOnly: true, kind, metric }, memory, call);
    return writePeriod(mention, call, kind !== 'actual');
  };
  const HEADING = 'Let me turn to our guidance for 2027.';

  test.each([
    [4, 'in fiscal 2026', null],
    [4, 'for the full year', 'FY27'],
    [4, 'in Q4', null],
    [4, 'in the second half of 2027', 'H2 FY27'],
    [3, 'in fiscal 2026', 'FY26'],
    [3, 'in the third quarter', null],
    [3, 'in the second quarter', 'Q2 FY27'],
    [3, 'in the fourth quarter of 2025', null],
    [3, 'in the first half', null],
  ])('in quarter %s nothing is expected of what is over: %s is %s', (quarter, said, period) =>
    expect(settled(quarter, 'guidance', said)).toBe(period),
  );

  test('"the quarter" of an outlook is the one it is for', () => {
    expect(settled(4, 'guidance', 'for the quarter', 'We look ahead to the first quarter.')).toBe('Q1 FY27');
    expect(settled(4, 'guidance', null, HEADING)).toBe('FY27');
    expect(settled(4, 'guidance', 'in Q4', HEADING)).toBeNull();
  });

  test('a target takes no period from before', () => expect(settled(4, 'target', null, HEADING)).toBeNull());

  test('what is counted on a day is of the quarter, whatever months are spoken of', () => {
    const months = 'Turning to the first nine months.';
    expect(settled(3, 'actual', null, months)).toBeNull();
    expect(settled(3, 'actual', null, months, 'inventory')).toBe('Q3 FY26');
  });
});

test('a long sentence is read in time that grows with its length', () => {
  for (const piece of ['2021 ', 'in 2021 and ', 'from 5 ', 'first fiscal ', "Q1 FY'21"]) {
    const text = (count: number) => `${piece.repeat(count)}in 2021`;
    expect(growth(findPeriods, text(2000), text(16_000), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
  }
});
