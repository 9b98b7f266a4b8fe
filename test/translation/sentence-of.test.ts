import { expect, test } from 'vitest';
import { translatedSentences } from '../../lib/translation/sentence-of.ts';

/** The sentence of the translation for a figure of the original, by the figure's words. */
function sentenceFor(words: string, text: string, translation: string): string {
  const from = text.indexOf(words);
  const { start, end } = translatedSentences(text, translation)({ start: from, end: from + words.length });
  return translation.slice(start, end);
}

test.each([
  [
    'the one with the same figure',
    '$312.4 million',
    'We had a good quarter. Revenue was $312.4 million, up 18%. Margins held.',
    '我們這一季表現很好。營收為 3.124 億美元,成長 18%。利潤率持平。',
    '營收為 3.124 億美元,成長 18%。',
  ],
  [
    'also where figures come in another order',
    '$5 million',
    'Revenue was $5 million. Costs were $3 million.',
    '成本為 300 萬美元。營收為 500 萬美元。',
    '營收為 500 萬美元。',
  ],
  [
    'of equal figures the one in the same place',
    '18%, though',
    'Revenue grew 18%. Costs grew 18%, though.',
    '營收成長 18%。成本也成長 18%。',
    '成本也成長 18%。',
  ],
  [
    'the one in its place where the figure itself is told otherwise',
    '40,000',
    'Thank you. We have 40,000 customers. Costs were $3 million.',
    '謝謝。我們的客戶很多。成本為 300 萬美元。',
    '我們的客戶很多。',
  ],
  [
    'all of it where nobody can tell',
    '40,000',
    'Thank you. We have 40,000 customers. Good.',
    '謝謝,我們的客戶很多。很好。',
    '謝謝,我們的客戶很多。很好。',
  ],
])('%s', (_, words, text, translation, sentence) => {
  expect(sentenceFor(words, text, translation)).toBe(sentence);
});
