import { describe, expect, test } from 'vitest';
import { basisAt, bearsBasis, holdsFor } from '../../lib/metrics/basis.ts';
import { basisStatement } from '../../lib/metrics/statement.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

/** The basis of the figure in brackets and the words that set it. */
function basisOf(metric: string, text: string): [string, string] | null {
  const start = text.indexOf('[');
  const sentence = text.replace('[', '').replace(']', '');
  const words = basisAt(sentence, metric, start, text.indexOf(']') - 1);
  return words === null ? null : [words.basis, sentence.slice(words.start, words.end)];
}

const said: [string, string, [string, string] | null][] = [
  ['eps', 'Non-GAAP EPS was [$0.31].', ['non-GAAP', 'Non-GAAP']],
  ['eps', 'Our non- GAAP EPS was [$0.31].', ['non-GAAP', 'non- GAAP']],
  ['eps', 'Ongoing EPS was [$0.31].', ['non-GAAP', 'Ongoing']],
  ['eps', 'Operating EPS of [$0.31] was a record.', ['non-GAAP', 'Operating']],
  ['operating_margin', 'Underlying operating margin was [12%].', ['non-GAAP', 'Underlying']],
  ['net_income', 'Core net income was [$3 million].', ['non-GAAP', 'Core']],
  [
    'gross_margin',
    'Gross margin, excluding amortization, was [41%].',
    ['non-GAAP', 'excluding amortization'],
  ],
  [
    'gross_margin',
    'Gross margin was [41%], excluding special items.',
    ['non-GAAP', 'excluding special items'],
  ],
  ['eps', 'EPS was [$0.31] on an adjusted basis.', ['non-GAAP', 'adjusted']],
  ['eps', 'Excluding these items, EPS was [$0.31].', ['non-GAAP', 'Excluding these items']],
  ['eps', 'Excluding the storm, EPS was [$0.31].', ['non-GAAP', 'Excluding']],
  [
    'operating_margin',
    'Adjusting the reported operating margin for gains, margin was [11%].',
    ['non-GAAP', 'Adjusting'],
  ],
  ['net_income', 'On a GAAP basis, net income was [$3 million].', ['GAAP', 'GAAP']],
  ['eps', 'On a reported basis, EPS was [$0.31].', ['GAAP', 'reported']],
  ['eps', 'Our reported EPS was [$0.31].', ['GAAP', 'reported']],
  ['gross_margin', 'Gross margin was [27.9%] as reported.', ['GAAP', 'as reported']],
  ['eps', 'We reported EPS of [$0.31].', null],
  ['pretax_income', 'Income before taxes was [$9 million].', null],
  // The basis of a name that has one of its own is not the next metric's.
  ['net_income', 'Adjusted EBITDA was $5 million and net income was [$3 million].', null],
  ['eps', 'Adjusted operating income was $5 million and EPS was [$0.31].', ['non-GAAP', 'Adjusted']],
  // Outside of GAAP: only right beside the name.
  ['free_cash_flow', 'Non-GAAP adjusted free cash flow was [$3 million].', ['non-GAAP', 'adjusted']],
  ['adj_ebitda', 'Adjusted EBITDA was [$3 million].', ['non-GAAP', 'Adjusted']],
  ['ffo_per_share', 'Core FFO was [$1.20] per share.', ['non-GAAP', 'Core']],
  ['free_cash_flow', 'Adjusted net income was $5 million and free cash flow [$3 million].', null],
  ['adj_ebitda_margin', 'EBITDA margin was [21.6%] as reported.', null],
  ['revenue', 'GAAP revenue was [$3 million].', null],
];

describe('the basis beside a figure', () => {
  test.each(said)('%s: %s', (metric, text, expected) => expect(basisOf(metric, text)).toEqual(expected));

  test('may stand before a name behind the figure', () => {
    const text = 'We delivered $0.66 of adjusted earnings per share.';
    expect(basisAt(text, 'eps', 13, 18, text.indexOf(' per'))?.basis).toBe('non-GAAP');
    expect(basisAt(text, 'eps', 13, 18)).toBe(null);
  });

  test('is borne by profits and by measures that are told adjusted', () => {
    expect(['eps', 'gross_margin', 'free_cash_flow', 'revenue', 'nrr'].map(bearsBasis)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a statement of basis', () => {
  test.each([
    'I will be discussing non-GAAP results in what follows.',
    'As a reminder, I’ll be referring to adjusted results today.',
    'All results discussed on this call will be adjusted non-GAAP metrics.',
    'Unless otherwise noted, all comparisons are on an adjusted basis.',
    'My remarks will focus on non-GAAP measures, which we believe are useful.',
    'Our commentary today will primarily be in non-GAAP terms.',
    'We will discuss our performance on an adjusted basis.',
    'All figures I give are non- GAAP unless stated otherwise.',
  ])('non-GAAP: %s', (text) => expect(basisStatement(text)?.basis).toBe('non-GAAP'));

  test.each(['Turning to our GAAP results.', 'All numbers are on a GAAP basis.'])('GAAP: %s', (text) =>
    expect(basisStatement(text)?.basis).toBe('GAAP'),
  );

  test.each([
    'We will discuss non-GAAP measures, and a reconciliation is on our website.',
    'This morning we will refer to a few non-GAAP financial measures.',
    'Our remarks may include non-GAAP results.',
    'We will be discussing both GAAP and non-GAAP results.',
    'Adjusted EBITDA and free cash flow are non-GAAP measures.',
    'Our prior results are adjusted for the split.',
    'Non-GAAP net income was $3 million.',
    'On a GAAP basis, net income was $3 million.',
    'We will discuss results.',
  ])('none: %s', (text) => expect(basisStatement(text)).toBe(null));

  test('names its words', () => {
    const text = 'Unless otherwise noted, all comparisons are on an adjusted basis.';
    const words = basisStatement(text);
    expect(text.slice(words?.start, words?.end)).toBe('adjusted');
  });

  test('holds for profits and free cash flow, not where GAAP itself is spoken of', () => {
    expect(holdsFor('eps', 'EPS was $0.31.')).toBe(true);
    expect(holdsFor('eps', 'EPS was $0.31, and the non-GAAP tax rate 20%.')).toBe(true);
    expect(holdsFor('eps', 'EPS was $0.31, the same as under GAAP.')).toBe(false);
    expect(holdsFor('eps', 'Sales grew 9% as reported, and EPS was $0.31.')).toBe(false);
    expect(holdsFor('free_cash_flow', 'Free cash flow was $3 million.')).toBe(true);
    expect(holdsFor('ffo_per_share', 'FFO was $1.20 per share.')).toBe(false);
    expect(holdsFor('adj_ebitda', 'EBITDA was $3 million.')).toBe(false);
  });

  test('is looked for in time that grows with the sentence', () => {
    const text = (count: number) =>
      `GAAP ${'all results discussed are on our results will be adjusted ex '.repeat(count)}`;
    const look = (sentence: string) => {
      basisStatement(sentence);
      basisAt(sentence, 'eps', sentence.length - 1, sentence.length);
      holdsFor('eps', sentence);
    };
    expect(growth(look, text(400), text(3200), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
  });
});
