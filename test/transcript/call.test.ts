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
    ['Welcome to the Teasel earnings call for the second quarter of fiscal 20 26.', 'Teasel', 2026, 2],
    ['You are on the third quarter 2025 call of Teasel Lamps.', 'Teasel Lamps', 2025, 3],
    [
      'Welcome to the presentation of Brisk Labs’ results for the first quarter of 2025.',
      'Brisk Labs',
      2025,
      1,
    ],
    ['A warm welcome to the Q3 FY24 Call of Nacre Limited, hosted by Lotus.', 'Nacre Limited', 2024, 3],
    ["Welcome to today's Nacre fourth quarter and fiscal year 2025 call.", 'Nacre', 2025, 4],
    ['Welcome to the First Lantern Bancorp second quarter 2024 call.', 'First Lantern Bancorp', 2024, 2],
    ['Welcome to Pellworm Financial Q2 FY24/25 call.', 'Pellworm Financial', 2025, 2],
    ["Welcome to J.B. Marlow, Inc.'s quarter two FY '26 call.", 'J.B. Marlow, Inc.', 2026, 2],
    ['Welcome to the Teasel half year 2025 results call.', 'Teasel', 2025, null],
    ['Welcome to the Teasel third quarter call.', 'Teasel', null, 3],
    ['欢迎收听云杉科技2024财年第三季度业绩电话会议。', '云杉科技', 2024, 3],
  ])('%s', (text, company, fiscalYear, quarter) => {
    expect(callOf(text)).toMatchObject({ company, fiscalYear, quarter });
  });
});

test('a percentage after a quarter is no year', () => {
  expect(
    callOf('Welcome to a call about sales that rose in the third quarter 20 percent.').fiscalYear,
  ).toBeNull();
});

test('a quarter that another is compared with is not the call’s', () => {
  const call = callOf('Welcome to a call about sales that are up versus Q3 2019.');
  expect(call).toMatchObject({ fiscalYear: null, quarter: null });
});

test('what another year’s outlook or a conference names is no quarter of this call', () => {
  expect(callOf('In Q2 2026 we expect more. Our next conference is in spring.').quarter).toBeNull();
});

test.each([
  ['HRBL Q1-2026 Earnings Call - Ticker Site', null, 'HRBL', 2026, 1],
  [
    'HRBL Earnings Call Transcript Q2 2025 | Harborline Systems | Site',
    'Harborline Systems',
    'HRBL',
    2025,
    2,
  ],
  ['Q3 2020 Harborline Systems Earnings Call Transcript - Site.com', 'Harborline Systems', null, 2020, 3],
  ['Q1 2025 presentation: transcript - Harborline Systems', 'Harborline Systems', null, 2025, 1],
  ['Earnings call transcript: Harborline Q3 2025 tops forecasts', 'Harborline', null, 2025, 3],
  ['Harborline Systems plc full year results 2024 transcript', 'Harborline Systems plc', null, 2024, null],
  ['Harborline (HRBL.TO) Q1 FY2026 Call', 'Harborline', 'HRBL.TO', 2026, 1],
  ['Harborline (HRBL-US), Q1 2026 Earnings Call', 'Harborline', 'HRBL', 2026, 1],
  ['云杉科技(SPRC)2019年第三季度财报电话会议', '云杉科技', 'SPRC', 2019, 3],
  ['云杉科技2023财年第四财季电话会议实录：云业务2024财年增速不低于35%|财报_网', '云杉科技', null, 2023, 4],
  ['云杉科技-W(09777.HK) 2025年中期业绩电话会', '云杉科技-W', '09777.HK', 2025, null],
  ['翠峰電子 2026 年第一季法說會 (3777)', '翠峰電子', '3777', 2026, 1],
  ['ミナト工機（483A）2026年3月期 第3四半期決算説明会', 'ミナト工機', '483A', 2026, 3],
  ['한빛정밀 2025년 1분기 실적 컨퍼런스콜', '한빛정밀', null, 2025, 1],
])('the title %s', (title, company, ticker, fiscalYear, quarter) => {
  const call = callOf('Good day from Harborline Systems.', title);
  expect(call).toMatchObject({ company, ticker, fiscalYear, quarter });
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

  test.each([
    [['NYSE: HRBL27.41+0.12'], 'HRBL'],
    [['HRBLNASDAQ63.12-0.88 (-1.37%)'], 'HRBL'],
    [['HRBL.OQ - Q1 2026 Harborline Inc Earnings Call'], 'HRBL'],
    [['$HRBL Earnings Call Q4 2026'], 'HRBL'],
    [['Scrip Code: 599142 Symbol: HARBORLINE'], 'HARBORLINE'],
    [['BSE: 599142'], null],
    [['Harborline S.A. (B3: HRBL4)', 'Q4 2026 Results'], 'HRBL4'],
    [['Otterly Corp', 'ASX:OTR', 'Pine Inc', 'LSE:PINE', 'Harborline', 'NYSE: HRBL'], 'HRBL'],
  ])('%j: the ticker is %s', (head, ticker) => {
    expect(headed(...head).ticker).toBe(ticker);
  });

  test('another company that a page mentions is not the call’s', () => {
    const call = headed('Related: Otterly Corp (NYSE: OTR) rises', 'Harborline Q3 2026 Earnings Call');
    expect(call).toMatchObject({ company: 'Harborline', ticker: null });
  });

  test('prices and ways through the site name no company', () => {
    expect(headed('DJIA 29,397.63 Gold 1,865.60', 'Q3 2026 Earnings Call').company).toBeNull();
    expect(headed('Home / Investors / Q3 2026 Earnings Call').company).toBeNull();
  });

  test('spell the company that a machine heard in two words', () => {
    const call = ['Larkmont Trust', '11/3/2026', 'Operator', 'Welcome to the Lark Mont Trust Q3 2026 call.'];
    expect(readTranscript(textBlocks(call.join('\n')), { title: '' }).call.company).toBe('Larkmont Trust');
  });

  test.each([
    [['Posted: August 30, 2026', 'Q3 2026 Call', '8/27/2026'], '2026-08-27'],
    [['Aug. 28, 2026 6:58 PM ET | 18 comments', 'Q3 2026 Call dated Aug. 27, 2026'], '2026-08-27'],
    [['August 30, 2026', 'Harborline held its Q3 call on August 27, 2026.'], '2026-08-27'],
    [['Call, 27-August-2026 10:00 AM ET', 'At close: August 28, 2026'], '2026-08-27'],
    [['Closing price 08/28/2026 03:59 PM Eastern'], null],
    [['Next earnings date: November 5, 2026', 'Results for the quarter ended June 30, 2026'], null],
    [['Date', '8/27/2026', 'Conference Call Date', 'Thursday, August 27, 2026'], '2026-08-27'],
    [['Q3 2026 Aug 27, 2026 Q2 2026 May 6, 2026 Q1 2026 Feb 25, 2026'], null],
    [["SIGNER Date: 2026.08.30 18:21:07 +05'30'", 'call held on August 27 , 2026'], '2026-08-27'],
    [['2026年8月30日', '2026年8月27日に開催された決算説明会'], '2026-08-27'],
    [['会议时间：2026-08-27'], '2026-08-27'],
    [['harborline_20260827'], '2026-08-27'],
    [['By Staff Writer – Aug 27, 2026 at 5:41PM EST'], '2026-08-27'],
  ])('%j: the date is %s', (head, date) => {
    expect(headed(...head).date).toBe(date);
  });

  test('the day that the operator says', () => {
    const call = callOf(
      'This call is being recorded today, Wednesday, August 27, 2026. A replay ends on May 1, 2027.',
    );
    expect(call.date).toBe('2026-08-27');
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

test('a text without labels is of the quarter that its headline names, not of one that it compares with', () => {
  const talk = ['Sales rose nine percent compared to the third quarter of 2019.', 'We opened two plants.'];
  const call = (lines: readonly string[]) => readTranscript(textBlocks(lines.join('\n')), { title: '' }).call;
  expect(call(talk)).toMatchObject({ fiscalYear: null, quarter: null });
  expect(call(['Kestrel Forge Q2 2027 earnings call', ...talk])).toMatchObject({
    fiscalYear: 2027,
    quarter: 2,
  });
});
