import { describe, expect, test } from 'vitest';
import { directiveOf, linkOf } from '../../lib/export/link.ts';

/** The directive for a sentence of a page, decoded for the eye. */
function directive(blocks: string[], block: number, sentence: string): string | null {
  const start = blocks[block]?.lastIndexOf(sentence) ?? -1;
  const written = directiveOf(blocks, { block, start, end: start + sentence.length });
  return written?.replace(':~:text=', '') ?? null;
}

const decoded = (...of: Parameters<typeof directive>) => decodeURIComponent(directive(...of) ?? '');

describe('a link finds its sentence', () => {
  test('a short one by all of its words', () => {
    expect(decoded(['Thanks. Revenue was $5 million. Bye.'], 0, 'Revenue was $5 million.')).toBe(
      'Revenue was $5 million.',
    );
  });

  test('a long one by its first and last words', () => {
    const sentence = `Revenue was $5 million, ${'and then some more, '.repeat(5)}and costs went down by two percent.`;
    expect(decoded([sentence], 0, sentence)).toBe(
      'Revenue was $5 million, and then,costs went down by two percent.',
    );
  });

  test('one over a line break by both of its sides', () => {
    const sentence = 'Revenue was\n$5 million.';
    expect(decoded([sentence], 0, sentence)).toBe('Revenue was,$5 million.');
  });

  test('a repeated one by the words before it, of its own paragraph or the one above', () => {
    const blocks = [
      'Revenue was $5 million.',
      'In Europe, all told: Revenue was $5 million.',
      'Ada Stone',
      'Revenue was $5 million.',
    ];
    expect(decoded(blocks, 0, 'Revenue was $5 million.')).toBe('Revenue was $5 million.');
    expect(decoded(blocks, 1, 'Revenue was $5 million.')).toBe(
      'In Europe, all told:-,Revenue was $5 million.',
    );
    expect(decoded(blocks, 3, 'Revenue was $5 million.')).toBe('Ada Stone-,Revenue was $5 million.');
  });

  test('one that no context tells apart gets all there is', () => {
    const blocks = [
      'Ada Stone',
      'Revenue was $5 million.',
      'Next',
      'Ada Stone',
      'Revenue was $5 million.',
      'Last words',
    ];
    expect(decoded(blocks, 4, 'Revenue was $5 million.')).toBe(
      'Ada Stone-,Revenue was $5 million.,-Last words',
    );
  });

  test('a long Chinese one is cut at signs: browsers do not agree where its words end', () => {
    const sentence = `本季營收為新台幣五十億元，${'年增率達到百分之十二，'.repeat(10)}優於公司先前的財務預測。`;
    expect(decoded([sentence], 0, sentence)).toBe(
      '本季營收為新台幣五十億元,年增率達到百分之十二，優於公司先前的財務預測。',
    );
    const unbroken = `${'年增率達到百分之十二'.repeat(12)}。`;
    expect(decoded([unbroken], 0, unbroken)).toBe(unbroken);
  });

  test('no words, no directive', () => {
    expect(directive(['...'], 0, '...')).toBeNull();
    expect(directiveOf([], { block: 3, start: 0, end: 4 })).toBeNull();
  });
});

test('signs with a meaning in a directive are written as percent codes', () => {
  expect(
    directive(
      ['A non-GAAP loss, (R&D) *50%* \ud800 ~ it’s.'],
      0,
      'A non-GAAP loss, (R&D) *50%* \ud800 ~ it’s.',
    ),
  ).toBe('A%20non%2DGAAP%20loss%2C%20%28R%26D%29%20%2A50%25%2A%20%EF%BF%BD%20%7E%20it%E2%80%99s.');
});

test('a link is the page with the directive, the page alone, or nothing', () => {
  const blocks = ['Revenue was $5 million.'];
  const place = { block: 0, start: 0, end: 23 };
  const link = (url: string | null, where: typeof place | null) => linkOf({ url, blocks }, where);
  expect(link('https://a.example/?utm_source=b#c', place)).toBe(
    'https://a.example/#:~:text=Revenue%20was%20%245%20million.',
  );
  expect(link('https://a.example/#/q3', place)).toBe(
    'https://a.example/#/q3:~:text=Revenue%20was%20%245%20million.',
  );
  expect(link('https://a.example/', null)).toBe('https://a.example/');
  expect(link(null, place)).toBeNull();
});
