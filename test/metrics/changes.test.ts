import { describe, expect, test } from 'vitest';
import { EIGHTFOLD, growth } from '../tools/growth.ts';
import { kpisOf } from './call.ts';

/** The changes of a sentence of a Q3 FY26 call, in text order. */
const changesIn = (text: string) =>
  kpisOf(text)
    .flatMap(({ changes }) => changes)
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ value, unit, against }) => `${value}${unit}/${against}`);

describe('what a change is measured from', () => {
  test.each([
    // Nothing said.
    ['Revenue was $9 million, up 5%.', ['5%/year']],
    // Said of the sentence before: both ends of a range.
    [
      'We expect revenue of $9 million to $10 million. That is growth of 17% to 18%.',
      ['17%/year', '18%/year'],
    ],
    // Behind the figure.
    ['Revenue was $9 million, up 5% sequentially.', ['5%/quarter']],
    ['Revenue was $9 million, up 5% from Q2.', ['5%/quarter']],
    ['Revenue was $9 million, up 5% from the second quarter.', ['5%/quarter']],
    ['Revenue was $9 million, up 5% from the third quarter.', ['5%/year']],
    ['Revenue was $9 million, up 5% over the second quarter of last year.', ['5%/year']],
    ['Net debt was $9 million, down $3 million from $12 million at the end of Q2.', ['-3000000USD/quarter']],
    ['Net debt was $9 million, down $3 million from the end of Q2.', ['-3000000USD/quarter']],
    ['Revenue rose 48% sequentially and 42% year-on-year.', ['48%/quarter', '42%/year']],
    ['Revenue rose 42% year-over-year and 8% quarter-over-quarter.', ['42%/year', '8%/quarter']],
    // Ahead of it.
    ['Sequential revenue growth was 8%.', ['8%/quarter']],
    ['Linked quarter revenue rose 4%.', ['4%/quarter']],
    // At the sentence's start.
    ['On a sequential basis, revenue grew 7%.', ['7%/quarter']],
    ['Sequentially, revenue was up 6% and operating income was up 4%.', ['6%/quarter', '4%/quarter']],
    ['Compared to the second quarter of 2026, revenue grew 7%.', ['7%/quarter']],
    [
      'On a sequential basis, revenue grew 7%, and operating income grew 4% year-over-year.',
      ['7%/quarter', '4%/year'],
    ],
    // What is counted on a day.
    ['Inventory decreased $3 million during the quarter.', ['-3000000USD/quarter']],
    ['Revenue decreased $3 million during the quarter.', ['-3000000USD/year']],
  ])('%s', (text, changes) => expect(changesIn(text)).toEqual(changes));

  test.each([
    ['Revenue was $9 million, up 5% compared to 2019.'],
    ['Revenue was $9 million, up 5% from the first quarter.'],
    ['Revenue was $9 million, up 5% over the third quarter of 2023.'],
    ['Revenue was $9 million, up 5% on a two-year stack.'],
    ['Revenue was $9 million, up 5% compared to pre-pandemic levels.'],
    ['Compared to 2019, revenue of $9 million was up 5%.'],
  ])('left out: %s', (text) => {
    expect(kpisOf(text).map(({ low }) => low)).toContain(9e6);
    expect(changesIn(text)).toEqual([]);
  });

  test('last year is a year ago, by its number as well', () =>
    expect(changesIn('Revenue was $9 million, up 5% from 2025.')).toEqual(['5%/year']));

  test('what is left out takes nothing with it', () =>
    expect(changesIn('Revenue was up 12% year-over-year and up 3% compared to 2019.')).toEqual(['12%/year']));
});

test('a sentence of many changes is read in time that grows with its length', () => {
  const text = (count: number) => `Revenue was up ${'5% from Q2 and up '.repeat(count)}3%.`;
  expect(growth(changesIn, text(100), text(800), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
});
