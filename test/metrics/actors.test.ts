import { describe, expect, test } from 'vitest';
import { kpisOf, lineOf } from './call.ts';

const lines = (...texts: string[]): string[] =>
  kpisOf(...texts)
    .map(lineOf)
    .toSorted();

describe('whose a figure is', () => {
  test.each([
    [
      'Fernway contributed $16 million to revenue growth.',
      ['actual [Fernway] revenue USD Q3 FY26 16000000USD/year'],
    ],
    [
      'And in the quarter, the business generated revenue of $8.9 billion.',
      ['actual [segment] revenue 8900000000 USD Q3 FY26'],
    ],
    [
      'And carpet care had a terrific quarter with revenue growth of 9%.',
      ['actual [carpet care] revenue % Q3 FY26 9%/year'],
    ],
    ['On a full year basis, Oakley grew revenue 33%.', ['actual [Oakley] revenue % FY26 33%/year']],
    [
      'Loom Works fourth quarter 2025 revenue was $144 million.',
      ['actual [Loom Works] revenue 144000000 USD Q4 FY25'],
    ],
    [
      'Loom Works’ third quarter product revenues increased to $55 million.',
      ['actual [Loom Works] revenue 55000000 USD Q3 FY26'],
    ],
    ['We had a great quarter with revenue growth of 9%.', ['actual revenue % Q3 FY26 9%/year']],
  ])('%s', (text, rows) => expect(lines(text)).toEqual(rows));
});

describe('figures that are not what the name beside them measures', () => {
  test.each([
    'Foreign currencies increased quarter sales by 0.6%.',
    'Sales and trading was $3 billion.',
    'Pre-tax pre-provision income rose to $7.3 billion.',
    'We completed a $1.1 billion debt offering.',
    'We saw $50 billion in record loan growth.',
    'Expenses came to only half of our increase in revenue.',
    'Those brands will be approximately 20% of our net sales.',
  ])('%s', (text) => {
    const ids = kpisOf(text).map(({ metric }) => metric);
    expect(
      ids.filter((id) => /^(?:revenue|provision|total_debt|total_loans|revenue_share)$/.test(id)),
    ).toEqual([]);
  });

  test('what another is defined by is not what is told', () =>
    expect(
      lines('Free cash flow, defined as operating cash flow less capital spending, was $62 million.'),
    ).toEqual(['actual free_cash_flow 62000000 USD Q3 FY26']));

  test('stores opened and closed are no store count', () =>
    expect(
      new Set(kpisOf('We opened 29 new stores.', 'We closed 123 stores.').map(({ label }) => label)),
    ).toEqual(new Set(['New stores opened', 'Stores closed'])));

  test('a ratio to sales is that of its line', () => {
    expect(lines('EBITDA increased from 10.5% to 16.1% of sales.')).toEqual([
      'actual adj_ebitda_margin 16.1 % Q3 FY26',
    ]);
    expect(
      kpisOf('Cost of revenue was $145 million or 77.2% of revenues.').map(({ label }) => label),
    ).toContain('Cost of revenue to revenues');
  });
});
