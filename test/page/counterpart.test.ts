import { expect, test } from 'vitest';
import { counterpartOf, pairsOfBlocks } from '../../lib/page/counterpart.ts';
import type { PageText } from '../../lib/page/text.ts';
import { placeInTranslation } from '../../lib/transcript/translation-place.ts';
import type { Segment, Transcript } from '../../lib/transcript/types.ts';

const pageOf = (...texts: string[]): PageText => ({
  blocks: texts.map((text, id) => ({ id, text, path: [], heading: false })),
  pieces: texts.map(() => []),
  elements: texts.map(() => null),
});

const segmentOf = (block: number, translationBlocks: number[], translation: string | null): Segment => ({
  id: `s${block}`,
  lang: 'en',
  text: '',
  translation,
  translationLang: 'zh-Hant',
  block,
  offset: 0,
  translationBlocks,
});

const transcriptOf = (...segments: Segment[]): Transcript => ({
  call: { company: null, ticker: null, fiscalYear: null, quarter: null, date: null, languages: [] },
  speakers: [],
  turns: [{ speaker: 'a', section: 'remarks', segments, labels: { original: [0], translation: [1] } }],
  exchanges: [],
  isCut: false,
});

test('labels and paragraphs that are translated are pairs', () => {
  const transcript = transcriptOf(segmentOf(2, [3, 4], 'x'), segmentOf(5, [], null));
  expect(pairsOfBlocks(transcript)).toEqual([
    [[0], [1]],
    [[2], [3, 4]],
  ]);
});

test('the other language stands as far into its paragraph, whichever of its blocks that is', () => {
  const page = pageOf('Ada', '愛達', '0123456789', '甲乙丙', '丁戊', 'alone');
  const pairs = pairsOfBlocks(transcriptOf(segmentOf(2, [3, 4], 'x'), segmentOf(5, [], null)));
  const at = (block: number, offset: number) => counterpartOf(page, pairs, { block, offset });
  expect(at(2, 0)).toEqual({ block: 3, offset: 0 });
  expect(at(2, 5)).toEqual({ block: 3, offset: 2 });
  expect(at(2, 9)).toEqual({ block: 4, offset: 1 });
  expect(at(4, 1)).toEqual({ block: 2, offset: 8 });
  expect(at(0, 2)).toEqual({ block: 1, offset: 1 });
  expect(at(5, 2)).toBeNull();
});

test('a part of a translation is found in the block that says it', () => {
  const texts = ['One. Two.', '(00:12) 第一句。', '譯者:第二句。'];
  const placeOf = (start: number, end: number) =>
    placeInTranslation((block) => texts[block], segment, start, end);
  const segment = segmentOf(0, [1, 2], '第一句。\n第二句。');
  expect(placeOf(0, 2)).toEqual({ block: 1, start: 8, end: 10 });
  // A label was run into the second line, which the translation leaves out.
  expect(placeOf(5, 7)).toEqual({ block: 2, start: 3, end: 5 });
  expect(placeOf(3, 7)).toEqual({ block: 1, start: 11, end: 12 });
  expect(placeOf(20, 22)).toBeNull();
});
