import { expect, test } from 'vitest';
import { groupHits, turnsWith } from '../../lib/search/excerpts.ts';
import { callOf, hitsIn } from './call.ts';

const shown = (text: string, query: string): string[] =>
  groupHits(hitsIn(callOf(['a', text]), query), 0, 100).flatMap(({ excerpts }) =>
    excerpts.map(({ segment, side, start, end, isCut }) =>
      [isCut[0] && '…', segment[side]?.slice(start, end), isCut[1] && '…'].filter(Boolean).join(''),
    ),
  );

test('a hit is shown in its sentence', () => {
  expect(shown('First. The hit is here! “Last?” Yes.', 'hit')).toEqual(['The hit is here!']);
  expect(shown('We say: "A hit." Then on.', 'hit')).toEqual(['We say: "A hit."']);
  expect(shown('第一句。這裡有命中的字。第三句。', '命中')).toEqual(['這裡有命中的字。']);
  expect(shown('hit', 'hit')).toEqual(['hit']);
});

test('hits of one sentence are shown together', () => {
  const groups = groupHits(hitsIn(callOf(['a', 'A hit, a hit. A hit.']), 'hit'), 0, 100);
  expect(groups[0]?.excerpts.map(({ first, hits }) => [first, hits.length])).toEqual([
    [0, 2],
    [2, 1],
  ]);
});

test('a long sentence is cut at a space, never within a pair of surrogates', () => {
  const [excerpt = ''] = shown(`${'word '.repeat(60)}hit${' word'.repeat(60)}`, 'hit');
  expect(excerpt).toMatch(/^…word .* word ?…$/);
  expect(excerpt.length).toBeLessThan(320);
  const [emoji = ''] = shown(`x${'\u{1f600}'.repeat(200)} hit ${'\u{1f600}'.repeat(200)}`, 'hit');
  expect(emoji).not.toMatch(/\p{Surrogate}/u);
});

test('turns are kept apart, and as many sentences are listed as are asked for', () => {
  const turns = callOf(['a', 'A hit. A hit.', 'A hit.'], ['b', 'Nothing.'], ['c', 'A hit.']);
  const hits = hitsIn(turns, 'hit');
  const listed = (from: number, most: number) =>
    groupHits(hits, from, most).map(({ turn, excerpts }) => [turn, ...excerpts.map(({ first }) => first)]);
  expect(turnsWith(hits)).toBe(2);
  expect(listed(0, 100)).toEqual([
    [0, 0, 1, 2],
    [2, 3],
  ]);
  expect(listed(0, 2)).toEqual([[0, 0, 1]]);
  expect(listed(2, 2)).toEqual([
    [0, 2],
    [2, 3],
  ]);
});
