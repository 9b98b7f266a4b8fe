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
    ['Welcome to the Q3 2025 Teasel Earnings Conference Call.', 'Teasel', 2025, 3],
    ["Welcome to Dora's Sporting Goods third fiscal quarter 2025 call.", "Dora's Sporting Goods", 2025, 3],
    ['Welcome to Harborline Limited Q2 & H1 FY25 call.', 'Harborline Limited', 2025, 2],
    ['Welcome to Harborline Limited Q3 FY2024-25 call.', 'Harborline Limited', 2025, 3],
    ['Welcome to the Teasel 1st quarter 2026 results call.', 'Teasel', 2026, 1],
    ["Welcome to Nacre's fourth quarter of fiscal '26 call.", 'Nacre', 2026, 4],
  ])('%s', (text, company, fiscalYear, quarter) => {
    expect(callOf(text)).toMatchObject({ company, fiscalYear, quarter });
  });
});

test('a percentage after a quarter is no year', () => {
  expect(callOf('Sales rose in the third quarter 20 percent.').fiscalYear).toBeNull();
});

test('a quarter that another is compared with is not the call’s', () => {
  expect(callOf('Sales were up versus Q3 2019.').fiscalYear).toBeNull();
});

test('the title stands in where nobody says the quarter, and gives the ticker', () => {
  const call = callOf('Good day and welcome.', 'Harborline (HRBL) 2027 Q2 法說會逐字稿');
  expect(call).toMatchObject({ ticker: 'HRBL', fiscalYear: 2027, quarter: 2 });
});

describe('lines above the call', () => {
  const headed = (...head: string[]) =>
    readTranscript(textBlocks([...head, 'Operator', 'Good day and welcome.'].join('\n')), { title: '' }).call;

  test('name company, ticker, quarter and date', () => {
    expect(
      headed(
        'Harborline Systems, Inc. (NASDAQ:HRBL) Q2 2027 Earnings Conference Call August 26, 2026 5:00 PM ET',
      ),
    ).toMatchObject({
      company: 'Harborline Systems, Inc.',
      ticker: 'HRBL',
      fiscalYear: 2027,
      quarter: 2,
      date: '2026-08-26',
    });
  });

  test('the company on a line of its own above its ticker', () => {
    expect(headed('Harborline Systems, Inc.', '(NYSE:HRBL) Q2 2027 Earnings Conference Call')).toMatchObject({
      company: 'Harborline Systems, Inc.',
      ticker: 'HRBL',
    });
  });

  test('the ticker in the address of an article', () => {
    const address = (slug: string) => `https://news.example/2027/05/04/${slug}-q1-2027-earnings-call/`;
    expect(headed(address('harborline-systems-hrbl')).ticker).toBe('HRBL');
    expect(headed(address('harborline-inc')).ticker).toBeNull();
  });

  test('as fields', () => {
    expect(headed('Company: Harborline', 'Ticker: HRBL', 'Quarter: Q2 2027')).toMatchObject({
      company: 'Harborline',
      ticker: 'HRBL',
      fiscalYear: 2027,
      quarter: 2,
    });
  });

  test('the date of the call goes before the date of its publication', () => {
    const call = headed('Published: September 1, 2026', 'Aug 26, 2026, 5:00 p.m. ET');
    expect(call.date).toBe('2026-08-26');
  });

  test('a letter to an exchange: the date of the call, and the company by its legal form', () => {
    const letter = headed(
      'Date: 19.08.2026',
      'National Stock Exchange Limited',
      'We enclose the transcript of the conference call held on 12 August 2026.',
      'Growth was Limited',
      'For HARBORLINE SYSTEMS LIMITED',
    );
    expect(letter).toMatchObject({ date: '2026-08-12', company: 'HARBORLINE SYSTEMS LIMITED' });
  });

  test('the title page behind a letter to an exchange goes before it', () => {
    const call = headed(
      '14 November 2026',
      'Yours faithfully,',
      'Harborline Q2 FY27 Call',
      'November 12, 2026',
    );
    expect(call).toMatchObject({ company: 'Harborline', fiscalYear: 2027, quarter: 2, date: '2026-11-12' });
  });

  test.each([
    [['Harborline', 'First Quarter Results 2026'], 'Harborline'],
    [['Harborline – Q1 2026 Results'], 'Harborline'],
    [['Harborline Lines NYSE:HRBL', 'FQ1 2026 Earnings Call'], 'Harborline Lines'],
    [['Transcript', 'Q1 2026 Results'], null],
    [['April 15, 2026', 'Q1 2026 Results'], null],
  ])('%j names %s', (head, company) => {
    expect(headed(...head).company).toBe(company);
  });

  test('the company as the call spells what the address of its site says', () => {
    const call = ['See www.harborlinelines.com', 'Operator', 'Good day from us at Harborline Lines.'];
    expect(readTranscript(textBlocks(call.join('\n')), { title: '' }).call.company).toBe('Harborline Lines');
  });

  test('an abbreviation in brackets is no ticker', () => {
    expect(headed('Warehouse Advanced (WA): the on-premises product').ticker).toBeNull();
  });
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
