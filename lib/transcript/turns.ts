import { stampLength } from './asides.ts';
import { isFarewell, lengthOf, untilEnd } from './ends.ts';
import { isSection } from './headings.ts';
import { isOpening, isSelfEvident, type Label } from './labels.ts';
import { isOperatorName, nameKey } from './names.ts';
import type { Taken } from './outline.ts';
import type { Row } from './row.ts';
import type { Section, Segment, Turn } from './types.ts';

/** A turn before its speaker is known. */
export interface RawTurn {
  /** Null for speech that no label precedes. */
  label: Label | null;
  labels: Turn['labels'];
  /** What the page's headings say, null where it has none. */
  section: Section | null;
  segments: Segment[];
}

/**
 * The rows between the labels become the segments of their turns. Rows outside the container that holds the labels
 * (navigation, comments, footers) are no speech.
 */
export function cutTurns(rows: readonly Row[], outline: readonly Taken[]): RawTurn[] {
  const region = commonContainer(rows, outline);
  const deepest = paragraphDepth(rows, outline, region);
  const turns: RawTurn[] = [];
  let turn: RawTurn | null = null;
  let section: Section | null = null;
  let nextId = 1;
  const open = (label: Label | null) => {
    turn = { label, labels: { original: [], translation: [] }, section, segments: [] };
    turns.push(turn);
    return turn;
  };
  rows.forEach((row, i) => {
    const taken = outline[i];
    if (!taken || !isInside(row.block.path, region)) return;
    if (taken.as === 'heading') {
      // A table of contents names the sections before anybody speaks.
      if (!isSection(taken.heading)) return;
      section = taken.heading === 'qa' && turns.some(hasSpeech) ? 'qa' : 'remarks';
      if (turn) turn = open(turn.label);
    } else if (taken.as === 'label') {
      const { label } = taken;
      if (!turn?.label || nameKey(turn.label.name) !== nameKey(label.name)) turn = open(label);
      if (label.speechAt !== null) turn.segments.push(segmentOf(row, label.speechAt, `s${nextId++}`));
      else {
        turn.labels.original.push(row.block.id);
        turn.labels.translation.push(...row.translation.map(({ id }) => id));
      }
    } else if (taken.as === 'speech' && row.block.path.length <= deepest) {
      turn?.segments.push(segmentOf(row, stampLength(row.text), `s${nextId++}`));
    }
  });
  const spoken = untilStrangers(turns.filter(hasSpeech));
  const last = spoken.at(-1);
  if (last) last.segments = untilEnd(last.segments, lengthOf(spoken.flatMap(({ segments }) => segments)));
  return spoken;
}

/** Share of the speech that must lie as deep as its paragraphs do. */
const MOST_PARAGRAPHS = 0.9;

/**
 * How many containers there are around a paragraph of the speech, where nearly all of it lies as deep as that. What
 * lies deeper is set into the text: promotions, polls, figures.
 */
function paragraphDepth(rows: readonly Row[], outline: readonly Taken[], region: readonly number[]): number {
  const lengths = new Map<number, number>();
  let total = 0;
  let deepestLabel = 0;
  rows.forEach(({ block: { path }, text }, i) => {
    const as = outline[i]?.as;
    if ((as !== 'speech' && as !== 'label') || !isInside(path, region)) return;
    total += text.length;
    lengths.set(path.length, (lengths.get(path.length) ?? 0) + text.length);
    if (as === 'label') deepestLabel = Math.max(deepestLabel, path.length);
  });
  const found = [...lengths].find(
    ([depth, length]) => depth >= deepestLabel && length >= total * MOST_PARAGRAPHS,
  );
  return found?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Whoever speaks for the first time after the goodbyes is no part of the call: comments have names in front of them. */
function untilStrangers(turns: RawTurn[]): RawTurn[] {
  const farewell = turns.findLastIndex(({ segments }) => segments.some(({ text }) => isFarewell(text)));
  const known = new Set(turns.slice(0, farewell + 1).map(speakerKey));
  const stranger = turns.findIndex(
    (turn, i) => farewell >= 0 && i > farewell && !known.has(speakerKey(turn)),
  );
  // Where the call's own people go on, nobody has left.
  const isOver = stranger >= 0 && !turns.slice(stranger).some((turn) => known.has(speakerKey(turn)));
  return isOver ? turns.slice(0, stranger) : turns;
}

/** What tells one speaker of a page from another. */
export const speakerKey = (turn: RawTurn): string => nameKey(turn.label?.name ?? '');

const hasSpeech = ({ segments }: RawTurn): boolean => segments.length > 0;

/** How people speak of themselves and to each other. */
const ADDRESS = /\b(?:I|we|our|my|you|your|thanks?)\b|[我们們您谢謝]|です|ます|니다/i;

/**
 * Whether labelled turns are a talk. The names of contacts and signatures head little of the page, and nobody of them
 * comes back or leads the call.
 */
export function isTalk(turns: readonly RawTurn[], rows: readonly Row[]): boolean {
  const names = turns.map(({ label }) => nameKey(label?.name ?? ''));
  const spoken = lengthOf(turns.flatMap(({ segments }) => segments));
  if (new Set(names).size < names.length || names.some(isOperatorName)) return true;
  const isSaid = ({ text }: Segment) => ADDRESS.test(text) || isOpening(text);
  const said = turns.filter(({ segments }) => segments.some(isSaid));
  return 2 * spoken > lengthOf(rows) && 2 * said.length > turns.length;
}

/** All rows as one turn of an unknown speaker: what a page without labels is read as when asked to. */
export function oneTurn(rows: readonly Row[]): RawTurn[] {
  const segments = rows.map((row, i) => segmentOf(row, 0, `s${i + 1}`));
  return segments.length === 0
    ? []
    : [{ label: null, labels: { original: [], translation: [] }, section: null, segments }];
}

/** The row from `offset` in its text on. */
function segmentOf(row: Row, offset: number, id: string): Segment {
  return {
    id,
    lang: row.lang,
    text: row.text.slice(offset),
    translation:
      row.translation.length > 0
        ? row.translation.map(({ text }) => text.slice(stampLength(text))).join('\n')
        : null,
    translationLang: row.translationLang,
    block: row.block.id,
    offset: row.offset + offset,
    translationBlocks: row.translation.map(({ id: block }) => block),
  };
}

/** So many people of a role show where the call is. */
const ENOUGH_SURE = 3;
/** Share of the speech that the container of a transcript must hold. */
const MOST_SPEECH = 0.97;

interface Voice {
  name: string;
  /** Whether the page says that this is one of the call's people. */
  isSure: boolean;
  headed: boolean;
  path: readonly number[];
  length: number;
}

/**
 * Path of the innermost container that holds most of what the call's people say: of those whom the page lists or
 * gives a role, where it does so, since comments below an article have names in front of them too. A label and its
 * speech may each have an item of their own, so what counts is the container both have in common.
 */
function commonContainer(rows: readonly Row[], outline: readonly Taken[]): readonly number[] {
  const listed = new Set(
    outline
      .flatMap((taken) => (taken.as === 'entries' ? taken.entries : []))
      .map(({ name }) => nameKey(name)),
  );
  const all: Voice[] = [];
  let headed = false;
  outline.forEach((taken, i) => {
    headed ||= taken.as === 'heading' && isSection(taken.heading);
    const { text = '', block } = rows[i] ?? {};
    if (taken.as === 'label') {
      const own = block?.path ?? [];
      const path =
        taken.label.speechAt === null ? commonStart(own, rows[i + 1]?.block.path ?? []) : own.slice(0, -1);
      const name = nameKey(taken.label.name);
      all.push({ name, isSure: listed.has(name) || isSelfEvident(taken.label), headed, path, length: 0 });
    }
    const last = all.at(-1);
    if (last && isInside(block?.path ?? [], last.path)) last.length += text.length;
  });
  const sure = all.filter(({ isSure }) => isSure);
  const voices = new Set(sure.map(({ name }) => name)).size >= ENOUGH_SURE ? sure : all;
  const total = voices.reduce((sum, { length }) => sum + length, 0);
  const region: number[] = [];
  for (let depth = 0; ; depth++) {
    const votes = new Map<number, number>();
    for (const { path, length } of voices) {
      const id = path[depth];
      if (id !== undefined && isInside(path, region)) votes.set(id, (votes.get(id) ?? 0) + length);
    }
    const winner = [...votes].find(([, length]) => length >= total * MOST_SPEECH);
    if (!winner) break;
    region.push(winner[0]);
  }
  // Short remarks may have a table of their own: who speaks inside is heard before it as well, under a heading.
  const isIn = ({ path }: { path: readonly number[] }) => isInside(path, region);
  const names = new Set(voices.filter(isIn).map(({ name }) => name));
  return voices
    .slice(0, voices.findIndex(isIn))
    .filter(({ name, headed: isHeaded }) => isHeaded && names.has(name))
    .reduce((widened, { path }) => commonStart(widened, path), region as readonly number[]);
}

function commonStart(a: readonly number[], b: readonly number[]): readonly number[] {
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth++;
  return a.slice(0, depth);
}

const isInside = (path: readonly number[], region: readonly number[]): boolean =>
  region.every((id, depth) => path[depth] === id);
