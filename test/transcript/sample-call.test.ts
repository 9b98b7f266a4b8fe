import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../lib/reading/read.ts';
import { doubtsOf } from '../../lib/transcript/doubts.ts';

const folder = path.resolve(import.meta.dirname, '../pages');
const expected = JSON.parse(readFileSync(path.join(folder, 'sample-call.expected.json'), 'utf8'));
const { transcript, isTranscript } = readText(
  readFileSync(path.join(folder, '../../lib/given/sample-call.txt'), 'utf8'),
);
const nameOf = (id: string) => transcript.speakers.find((speaker) => speaker.id === id)?.name;

test('is recognised, without a doubt', () => {
  expect(isTranscript).toBe(true);
  expect(doubtsOf(transcript, isTranscript)).toEqual([]);
});

test('company, year and quarter', () => {
  const { company, fiscalYear, quarter } = expected;
  expect(transcript.call).toMatchObject({ company, fiscalYear, quarter, languages: ['en', 'zh-Hant'] });
});

test('speakers with title, firm and role, in order of first speech', () => {
  const speakers = transcript.speakers.map(({ id, ...speaker }) => speaker);
  expect(speakers).toEqual(expected.speakers.map((each: object) => ({ firm: null, ...each })));
});

test('turns, sections and paragraphs', () => {
  const turns = transcript.turns.map(({ speaker, section, segments }) => ({
    speaker: nameOf(speaker),
    section,
    start: segments[0]?.text.slice(0, 30),
    segments: segments.length,
  }));
  expect(turns).toEqual(expected.turns);
});

test('questions with their answers', () => {
  const exchanges = transcript.exchanges.map((each) => ({ ...each, analyst: nameOf(each.analyst) }));
  expect(exchanges).toEqual(expected.exchanges);
});

test('every paragraph has its translation', () => {
  const segments = transcript.turns.flatMap((turn) => turn.segments);
  expect(segments.filter(({ translation }) => translation !== null)).toHaveLength(expected.pairs);
  expect(segments).toHaveLength(expected.pairs);
});

test('a paragraph broken in mid-sentence stays where the page has it', () => {
  const segments = transcript.turns.flatMap((turn) => turn.segments.map(({ text }) => text));
  const broken = segments.findIndex((text) => text.endsWith('are by now moving'));
  expect(broken).toBeGreaterThan(0);
  expect(segments[broken + 1]).toMatch(/^roughly a third more/);
});
