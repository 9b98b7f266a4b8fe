import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';

const callOf = (opening: string, title = '') =>
  readTranscript(textBlocks(`Operator\n${opening}`), { title }).call;

describe('company and quarter from the opening words', () => {
  test.each([
    [
      "Welcome to Harborline's third quarter fiscal year 2026 earnings conference call.",
      'Harborline',
      2026,
      3,
    ],
    [
      "Hello, and welcome to Tidewater & Pine's third-quarter fiscal year 2025 earnings call.",
      'Tidewater & Pine',
      2025,
      3,
    ],
    ['Welcome to the Quillfeather Inc. Q2 2027 Earnings Call.', 'Quillfeather Inc.', 2027, 2],
    [
      'Welcome everyone to the Brisk Labs fourth quarter and full year 2024 results call.',
      'Brisk Labs',
      2024,
      4,
    ],
    ["This is the call for Aldermoor's fiscal 2026 first quarter results.", 'Aldermoor', 2026, 1],
    ["Welcome to Nacre's fourth quarter of fiscal '26 call.", 'Nacre', 2026, 4],
  ])('%s', (text, company, fiscalYear, quarter) => {
    expect(callOf(text)).toMatchObject({ company, fiscalYear, quarter });
  });
});

test('a percentage after a quarter is no year', () => {
  expect(callOf('Sales rose in the third quarter 20 percent.').fiscalYear).toBeNull();
});

test('the title stands in where nobody says the quarter, and gives the ticker', () => {
  const call = callOf('Good day and welcome.', 'Harborline (HRBL) 2027 Q2 法說會逐字稿');
  expect(call).toMatchObject({ ticker: 'HRBL', fiscalYear: 2027, quarter: 2 });
});

test('nothing said is null, never a guess', () => {
  expect(callOf('Good day and welcome.')).toMatchObject({
    company: null,
    ticker: null,
    fiscalYear: null,
    quarter: null,
    date: null,
  });
});
