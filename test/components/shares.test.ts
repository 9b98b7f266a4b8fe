import { expect, test } from 'vitest';
import {
  pathsOf,
  sectionStart,
  sharesOf,
  shareText,
  stretchesOf,
  turnAt,
} from '../../components/speakers/shares.ts';
import type { Role, Section, Turn } from '../../lib/transcript/types.ts';
import { countWords } from '../../lib/transcript/words.ts';

const turn = (speaker: string, section: Section, text: string): Turn => ({
  speaker,
  section,
  labels: { original: [], translation: [] },
  segments: [
    {
      id: text,
      lang: 'en',
      text,
      translation: null,
      translationLang: null,
      block: 0,
      offset: 0,
      translationBlocks: [],
    },
  ],
});
const TURNS = [
  turn('a', 'remarks', 'one two three four five six'),
  turn('b', 'qa', 'one two'),
  turn('a', 'qa', 'one two'),
];
const ROLES = new Map<string, Role>([
  ['a', 'executive'],
  ['b', 'analyst'],
]);

test('words of languages with and without spaces', () => {
  expect(countWords('Revenue was $4.8 million.')).toBe(4);
  expect(countWords('營收成長')).toBe(2);
  expect(countWords('營收 growth 成長')).toBe(3);
  expect(countWords('')).toBe(0);
});

test('turns stand in the call in proportion to their words', () => {
  const stretches = stretchesOf(TURNS);
  expect(stretches).toEqual([
    { from: 0, to: 0.6 },
    { from: 0.6, to: 0.8 },
    { from: 0.8, to: 1 },
  ]);
  expect([...sharesOf(TURNS, stretches)].map(([id, share]) => [id, shareText(share)])).toEqual([
    ['a', '80%'],
    ['b', '20%'],
  ]);
  expect([0, 0.59, 0.6, 0.79, 0.99, 1].map((place) => turnAt(stretches, place))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(sectionStart(TURNS, stretches)).toBe(0.6);
  expect(sectionStart(TURNS.slice(1), stretches)).toBeNull();
});

test('a call without words is divided evenly, one without turns not at all', () => {
  expect(stretchesOf([turn('a', 'remarks', ''), turn('b', 'qa', '')])).toEqual([
    { from: 0, to: 0.5 },
    { from: 0.5, to: 1 },
  ]);
  expect(stretchesOf([])).toEqual([]);
});

test('a few words are more than none', () => {
  expect([0, 0.001, 0.004, 0.006, 1].map(shareText)).toEqual(['0%', '<1%', '<1%', '1%', '100%']);
});

test('the strip is a path for each role, and another for those that step back', () => {
  const stretches = stretchesOf(TURNS);
  expect(pathsOf(TURNS, stretches, ROLES, null)).toEqual([
    { role: 'executive', isOwn: true, path: 'M0 24v-24h597v24zM800 24v-24h197v24z' },
    { role: 'analyst', isOwn: true, path: 'M600 24v-14.88h197v14.88z' },
  ]);
  expect(pathsOf(TURNS, stretches, ROLES, 'b').map(({ role, isOwn }) => [role, isOwn])).toEqual([
    ['executive', false],
    ['analyst', true],
  ]);
  const many = Array.from({ length: 2000 }, () => TURNS).flat();
  expect(pathsOf(many, stretchesOf(many), ROLES, null)).toHaveLength(2);
});
