import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';

/** A text that is nothing but speech, a sentence a line. */
const callOf = (...sentences: string[]) => {
  const { fiscalYear, quarter } = readTranscript(textBlocks(sentences.join('\n')), { title: '' }).call;
  return [quarter, fiscalYear];
};

describe('the quarter of a text without labels', () => {
  const RESULTS = 'Thank you for joining us to review our third quarter results.';

  test.each([
    ['what it is about', [RESULTS, 'Sales rose.'], 3, null],
    ['not what it is compared with', [RESULTS, 'Sales rose from $4 million in the second quarter.'], 3, null],
    ['not what is ahead', [RESULTS, 'We expect fourth quarter sales to fall.'], 3, null],
    ['its year from its name', [RESULTS, 'Third quarter of fiscal 2027 sales were $5 million.'], 3, 2027],
    [
      'its year after those it is compared with',
      [
        RESULTS,
        'Sales were $5 million versus $4 million in the third quarter of 2026.',
        'That beats Q3 2026.',
      ],
      3,
      2027,
    ],
    ['its year from its guidance', [RESULTS, 'We raise our full-year 2027 outlook.'], 3, 2027],
    [
      'what the opening announces, whatever is said more often',
      [
        'Welcome to the call on our second quarter fiscal 2027 results.',
        ...['Cash', 'Debt', 'Tax', 'Sales'].map((what) => `${what} was lower in the first quarter.`),
      ],
      2,
      2027,
    ],
    [
      'its year from behind its results',
      ['Today we review our first quarter results for 2027.', 'Sales rose.'],
      1,
      2027,
    ],
    [
      'its year from its day and its guidance, where the next year is talked of as well',
      [
        'This call was recorded today, October 28, 2027.',
        RESULTS,
        'We raise our 2027 outlook.',
        'We will give our detailed 2028 guidance in February.',
      ],
      3,
      2027,
    ],
    [
      'its year from the outlook that it announces for the quarter to come',
      [
        RESULTS,
        'Next, I will review our outlook for the fourth quarter of 2027.',
        'In the fourth quarter of 2027 we expect to hire.',
        'The government has a new budget for 2028.',
      ],
      3,
      2027,
    ],
    [
      'no year from its day alone',
      ['This call was recorded today, October 28, 2027.', RESULTS, 'Sales rose.'],
      3,
      null,
    ],
    [
      'none where two are said alike',
      ['Good day.', 'Second quarter results are out.', 'Third quarter results are out.'],
      null,
      null,
    ],
    ['none where one is said in passing', ['Sales rose in the third quarter.'], null, null],
  ])('%s', (_, sentences, quarter, year) => expect(callOf(...sentences)).toEqual([quarter, year]));

  test('a target is no year of the call', () => {
    expect(
      callOf(RESULTS, 'We see sales double by 2030.', 'We see them triple by 2030.', 'By 2030, we lead.'),
    ).toEqual([3, null]);
  });
});

test('a quarter that labelled pages name without its year is completed, not replaced', () => {
  const text = [
    'Operator',
    'Welcome to the third quarter call of Teasel Lamps.',
    'Ada Moss',
    'Fourth quarter results of lamps are fine. Fourth quarter sales were up.',
    'Ada Moss',
    'Third quarter of 2027 sales were $5 million.',
  ].join('\n');
  const { call } = readTranscript(textBlocks(text), { title: '' });
  expect([call.quarter, call.fiscalYear]).toEqual([3, 2027]);
});
