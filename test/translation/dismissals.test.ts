import { expect, test } from 'vitest';
import { dismissedOn, keyOf, withDismissed } from '../../lib/translation/dismissals.ts';
import type { Check } from '../../lib/translation/types.ts';

const TEXT = 'Operating income rose. Operating income will rise.';
const CHECK: Check = {
  segment: 's1',
  type: 'term',
  reason: 'term',
  source: 'Operating income',
  sourceSpan: { start: 0, end: 16 },
  translation: '營業收入',
  translationSpan: { start: 0, end: 4 },
  sourceSentence: { start: 0, end: 22 },
  translationSentence: { start: 0, end: 8 },
  expected: '營業利益',
  meaning: 'revenue',
};

test('a finding has one key wherever its paragraph stands, and no other finding has it', () => {
  const key = keyOf(CHECK, { text: TEXT });
  expect(keyOf({ ...CHECK, segment: 's9' }, { text: TEXT })).toBe(key);
  const others = [
    keyOf({ ...CHECK, sourceSpan: { start: 23, end: 39 } }, { text: TEXT }),
    keyOf({ ...CHECK, translation: '淨利' }, { text: TEXT }),
    keyOf({ ...CHECK, reason: 'basis' }, { text: TEXT }),
    keyOf(CHECK, { text: `${TEXT} Perhaps.` }),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});

test('what is dismissed on a page is so there alone, until it is taken back', () => {
  const once = withDismissed([], 'a.example/1', new Set(['x', 'y']));
  expect(dismissedOn(once, 'a.example/1')).toEqual(new Set(['x', 'y']));
  expect(dismissedOn(once, 'a.example/2')).toEqual(new Set());
  const less = withDismissed(once, 'a.example/1', new Set(['y']));
  expect(dismissedOn(less, 'a.example/1')).toEqual(new Set(['y']));
  expect(withDismissed(less, 'a.example/1', new Set())).toEqual([]);
});

test('only so much is remembered, the latest', () => {
  let all = withDismissed([], 'a.example/first', new Set(['x']));
  for (let i = 0; i < 100; i++) all = withDismissed(all, `a.example/${i}`, new Set(['x']));
  expect(all).toHaveLength(100);
  expect(dismissedOn(all, 'a.example/first').size).toBe(0);
  const many = withDismissed([], 'a.example/1', new Set(Array.from({ length: 101 }, (_, i) => `k${i}`)));
  expect(dismissedOn(many, 'a.example/1').has('k0')).toBe(false);
  expect(dismissedOn(many, 'a.example/1').size).toBe(100);
});
