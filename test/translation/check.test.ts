import { describe, expect, test } from 'vitest';
import type { Segment, Transcript } from '../../lib/transcript/types.ts';
import { checkPair, checkTranscript } from '../../lib/translation/check.ts';
import type { Pair } from '../../lib/translation/types.ts';

const check = (text: string, translation: string, lang: Pair['lang'] = 'zh-Hant') =>
  checkPair({ id: 's1', text, translation, lang }).map(({ type, source, translation: words }) => [
    type,
    source,
    words,
  ]);

describe('what is right is left alone', () => {
  test.each([
    ['Revenue was $201 million, up 9% year over year.', '營收為 2.01 億美元,年增 9%。'],
    ["In Q3 of fiscal '26, we added two sites.", '2026 財年第三季,我們新增了兩個據點。'],
    ['Operating income was $1.2 billion to $1.3 billion.', '營業利益為 12 億美元至 13 億美元。'],
    ['Margins improved by 120 basis points to 14%.', '利潤率提高 120 個基點至 14%。'],
    ['More than half of it came from a quarter of our customers.', '其中一半以上來自四分之一的客戶。'],
    ['Free cash flow was $5 million, down 3% sequentially.', '自由現金流為 500 萬美元,季減 3%。'],
    ['Our loss narrowed from 6% to 4%.', '我們的虧損率從 6% 降至 4%。'],
    ['Sales and marketing revenue was $2 million.', '銷售和行銷收入為 200 萬美元。'],
    ['We were in line.', '我們符合預期。'],
    ['It lifts capacity by roughly a quarter.', '產能將提高約四分之一。'],
    ['We left $3 million or $4 million behind.', '我們留下了三、四百萬美元。'],
  ])('%s', (text, translation) => {
    expect(check(text, translation)).toEqual([]);
  });

  test('in Korean and Japanese, whose amounts come in groups', () => {
    expect(check('We had $748 million, up 4%.', '7억 4천 8백만 달러로 4% 증가했습니다.', 'ko')).toEqual([]);
    expect(check('We had $748 million, up 4%.', '7億4,800万ドルで、4%増加しました。', 'ja')).toEqual([]);
    expect(check('Of the $11,000 it costs.', '部材費1万1,000ドルのうち。', 'ja')).toEqual([]);
  });
});

describe('amounts', () => {
  test.each([
    ['Revenue was $201 million.', '營收為 2.01 萬美元。', ['amount', '$201 million', '2.01 萬美元']],
    ['Revenue was $201 million.', '營收為 20.1 億美元。', ['amount', '$201 million', '20.1 億美元']],
    ['We expect growth of 8% to 9%.', '我們預期成長 8% 至 12%。', ['amount', '8% to 9%', '8% 至 12%']],
    ['Sales rose, and the margin was 14%.', '銷售成長。', ['missing', '14%', '']],
  ])('%s', (text, translation, finding) => {
    expect(check(text, translation)).toEqual([finding]);
  });

  test('what the original corrects itself is nobody’s error', () => {
    expect(check('Sales fell 22% (sic) [32%].', '銷售下降 32%。')).toEqual([]);
  });
});

describe('relations', () => {
  test.each([
    ['Revenue was up 9%.', '營收下降 9%。', ['relation', 'up', '下降']],
    ['Revenue was up 9% sequentially.', '營收年增 9%。', ['relation', 'sequentially', '年增']],
    ['Revenue was up 9%.', '營收季增 9%。', ['relation', '9%', '季增']],
    [
      'We are raising our full year guidance.',
      '我們下修全年財測。',
      ['relation', 'raising our full year guidance', '下修'],
    ],
    [
      'Margins were above our guidance.',
      '利潤率低於我們的財測。',
      ['relation', 'above our guidance', '低於'],
    ],
    ['We had over 300 sites.', '我們有不到 300 個據點。', ['relation', 'over ', '不到 ']],
    ['In the third quarter, we grew.', '第二季我們成長了。', ['relation', 'third quarter', '第二季']],
    ['For the full year, we expect more.', '本季我們預期更多。', ['relation', 'full year', '季']],
    ['Non-GAAP income was higher.', 'GAAP 利益較高。', ['relation', 'Non-GAAP', 'GAAP']],
    [
      'Revenue was up over 10% year over year, above our guidance.',
      '營收比我們的財測年增超過 10%。',
      ['relation', 'up over 10% year over year, above our guidance', '比我們的財測年增超過 10%'],
    ],
  ])('%s', (text, translation, finding) => {
    expect(check(text, translation)).toEqual([finding]);
  });
});

describe('units', () => {
  test.each([
    ['Over a quarter or more.', '超過四分之一或更久。', ['unit', 'quarter', '四分之一']],
    ['It runs over 20,000 of them.', '它執行了超過 20,000 人。', ['unit', '20,000', '20,000 人']],
  ])('%s', (text, translation, finding) => {
    expect(check(text, translation)).toEqual([finding]);
  });
});

describe('terms', () => {
  test('names the right one in the script of the page, and what the wrong one means', () => {
    const [hant] = checkPair({
      id: 's1',
      text: 'Operating income was $16 million.',
      translation: '營業收入為 1,600 萬美元。',
      lang: 'zh-Hant',
    });
    expect(hant).toMatchObject({
      type: 'term',
      source: 'Operating income',
      translation: '營業收入',
      expected: '營業利益',
    });
    expect(hant?.meaning).toBe('revenue');
    const [hans] = checkPair({
      id: 's1',
      text: 'Operating income was $16 million.',
      translation: '营业收入为1600万美元。',
      lang: 'zh-Hans',
    });
    expect(hans).toMatchObject({ translation: '营业收入', expected: '营业利润' });
  });

  test('suggests no Chinese to a translation into Korean', () => {
    const [korean] = checkPair({
      id: 's1',
      text: 'Operating income was $16 million.',
      translation: '매출은 1,600만 달러였습니다.',
      lang: 'ko',
    });
    expect(korean).toMatchObject({ reason: 'term', meaning: 'revenue', expected: null });
  });

  test('a name that is right for something else in the sentence is no error', () => {
    expect(
      check(
        'Revenue was $90 million and operating income was $16 million.',
        '營業收入為 9,000 萬美元,營業利益為 1,600 萬美元。',
      ),
    ).toEqual([]);
  });

  test('two numbers tell which of two names is wrong', () => {
    expect(
      check(
        'Revenue was $90 million and operating income was $16 million.',
        '營業收入為 9,000 萬美元,營業收入為 1,600 萬美元。',
      ),
    ).toEqual([['term', 'operating income', '營業收入']]);
  });
});

test('a number of an answer may be of people where the question was', () => {
  const pair: Pair = { id: 's1', text: 'About 3,050.', translation: '大約 3,050 人。', lang: 'zh-Hant' };
  expect(checkPair(pair)).toHaveLength(1);
  expect(checkPair({ ...pair, asked: 'What is your headcount at year end?' })).toEqual([]);
});

describe('sentences', () => {
  const text = 'We did well. Revenue was $201 million. It was up.';
  const cut = (translation: string) => {
    const [found] = checkPair({ id: 's1', text, translation, lang: 'zh-Hant' });
    return [
      text.slice(found?.sourceSentence.start, found?.sourceSentence.end),
      translation.slice(found?.translationSentence.start, found?.translationSentence.end),
    ];
  };

  test('are those around the words', () => {
    expect(cut('我們表現良好。\n營收為 2.01 萬美元。有所成長。')).toEqual([
      'Revenue was $201 million.',
      '營收為 2.01 萬美元。',
    ]);
  });

  test('are the one that translates the other, or all, where the words are missing', () => {
    expect(cut('我們表現良好。營收不錯。有所成長。')[1]).toBe('營收不錯。');
    expect(cut('我們表現良好,營收不錯。')[1]).toBe('我們表現良好,營收不錯。');
  });
});

describe('a transcript', () => {
  type Given = Partial<Segment> & Pick<Segment, 'text' | 'translation'>;
  const transcriptOf = (...segments: Given[]): Transcript => ({
    call: { company: null, ticker: null, fiscalYear: null, quarter: null, date: null, languages: ['en'] },
    speakers: [],
    turns: [
      {
        speaker: 'a',
        section: 'remarks',
        segments: segments.map((each, i) => ({
          id: `s${i}`,
          lang: 'en',
          translationLang: 'zh-Hant',
          block: i,
          offset: 0,
          translationBlocks: [],
          ...each,
        })),
        labels: { original: [], translation: [] },
      },
    ],
    exchanges: [],
    isCut: false,
  });
  const UP = { text: 'It was up 9%.', translation: '成長 9%。' };

  test('is compared where it is English with a language that is known', () => {
    const { checks, compared } = checkTranscript(
      transcriptOf(
        UP,
        { text: '成長 9%。', translation: 'It was up 7%.', lang: 'zh-Hant', translationLang: 'en' },
        { ...UP, translation: null, translationLang: null },
        { ...UP, translation: '下降 9%。' },
      ),
    );
    expect(checks.map((each) => each.segment)).toEqual(['s3']);
    expect(compared).toBe(2);
  });

  test('is not compared where paragraphs stand with the translations of others', () => {
    const numbers = [11, 12, 13, 14, 15, 16, 17, 18];
    const shifted = (by: number) =>
      numbers.map((number) => ({ text: `It was up ${number}%.`, translation: `成長 ${number + by}%。` }));
    expect(checkTranscript(transcriptOf(...shifted(0)))).toEqual({ checks: [], compared: 8 });
    expect(checkTranscript(transcriptOf(...shifted(1)))).toEqual({ checks: [], compared: 0 });
  });
});

test('spans are those of the words', () => {
  const text = 'In all, NRR was 96%.';
  const translation = '整體而言,淨推薦值為 96%。';
  const [found] = checkPair({ id: 's1', text, translation, lang: 'zh-Hant' });
  expect(text.slice(found?.sourceSpan.start, found?.sourceSpan.end)).toBe('NRR');
  expect(translation.slice(found?.translationSpan?.start, found?.translationSpan?.end)).toBe('淨推薦值');
});
