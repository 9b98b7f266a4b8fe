import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { pairRows } from '../../lib/transcript/rows.ts';

const pairs = (lines: string[]) =>
  pairRows(textBlocks(lines.join('\n'))).map(({ block, translation }) => [
    block.text,
    translation?.text ?? null,
  ]);

const LONG_ENGLISH = 'We shipped more robots than in any quarter before this one, in every region.';
const LONG_CHINESE = '我們本季在各地區出貨的機器人數量都高於以往任何一季。';
const BODY = Array.from({ length: 4 }, () => [LONG_ENGLISH, LONG_CHINESE]).flat();

describe('a page that alternates', () => {
  test('each original gets the translation after it', () => {
    expect(pairs(BODY)).toEqual(Array.from({ length: 4 }, () => [LONG_ENGLISH, LONG_CHINESE]));
  });

  test('a label printed twice is one label', () => {
    expect(pairs(['Operator', 'Operator', ...BODY])[0]).toEqual(['Operator', 'Operator']);
  });

  test('a translation without a Han character is one', () => {
    const line = 'Pieter van Aerden, Dune Capital Markets.';
    const copy = 'Pieter van Aerden,Dune Capital Markets。';
    expect(pairs([...BODY, line, copy]).at(-1)).toEqual([line, copy]);
  });

  test('an original whose translation is missing stays alone', () => {
    const last = 'And that is all that we have prepared for you on this call today.';
    expect(pairs([...BODY, last, LONG_ENGLISH, LONG_CHINESE]).slice(-2)).toEqual([
      [last, null],
      [LONG_ENGLISH, LONG_CHINESE],
    ]);
  });

  test('Chinese in front of the call is nobody’s translation', () => {
    expect(pairs(['本頁由機器翻譯。', ...BODY])[0]).toEqual(['本頁由機器翻譯。', null]);
  });
});

test('a page in one language is left as it is, repeated lines included', () => {
  expect(pairs(['Okay.', 'Okay.', LONG_ENGLISH])).toEqual([
    ['Okay.', null],
    ['Okay.', null],
    [LONG_ENGLISH, null],
  ]);
});

test('two blocks of one item are a pair whatever their script', () => {
  const blocks = textBlocks([...BODY, 'Thanks, Tom.', 'Merci, Tom !'].join('\n')).map((block, i) => ({
    ...block,
    path: [0, 1 + (i >> 1)],
  }));
  expect(pairRows(blocks).at(-1)?.translation?.text).toBe('Merci, Tom !');
});
