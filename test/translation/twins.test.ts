import { expect, test } from 'vitest';
import { twinFigures } from '../../lib/translation/twins.ts';

const said = (text: string, translation: string) =>
  twinFigures(text, translation).map(({ original, translation: other }) => [
    text.slice(original.figure.start, original.figure.end),
    translation.slice(other.figure.start, other.figure.end),
    translation.slice(other.sentence.start, other.sentence.end),
  ]);

test('a figure, its twin, and the sentence around it', () => {
  expect(
    said(
      'We had a good quarter. Revenue was $312.4 million, up 18%. Margins held.',
      '我們這一季表現很好。營收為 3.124 億美元,成長 18%。利潤率持平。',
    ),
  ).toEqual([
    ['$312.4 million', '3.124 億美元', '營收為 3.124 億美元,成長 18%。'],
    ['18%', '18%', '營收為 3.124 億美元,成長 18%。'],
  ]);
});

test.each([
  ['a value that is said twice on one side', 'It was 18% and 18%.', '那是 18%。'],
  ['another value', 'Revenue was $312.4 million.', '營收為 31.24 億美元。'],
  ['another unit', 'It grew 18%.', '成長 18 美元。'],
  ['no translation of it', 'It grew 18%.', '成長。'],
])('no guess: %s', (_, text, translation) => {
  expect(said(text, translation)).toEqual([]);
});

test('equal figures go by their order', () => {
  expect(said('A was 5%. B was 5%.', 'A 為 5%。B 為 5%。')).toEqual([
    ['5%', '5%', 'A 為 5%。'],
    ['5%', '5%', 'B 為 5%。'],
  ]);
});

test('the sentence of the original is cut as well', () => {
  const text = 'We had a good quarter. Revenue was $5 million. Thanks.';
  const [twin] = twinFigures(text, '營收為 500 萬美元。');
  const { start = 0, end = 0 } = twin?.original.sentence ?? {};
  expect(text.slice(start, end)).toBe('Revenue was $5 million.');
});
