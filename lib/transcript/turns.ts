import { isSelfEvident, type Label, parseLabel } from './labels.ts';
import { nameKey } from './names.ts';
import type { Row } from './rows.ts';
import type { Segment } from './types.ts';

/** A turn before its speaker and section are known. */
export interface RawTurn {
  /** Null for speech that no label precedes. */
  label: Label | null;
  labels: { original: number[]; translation: number[] };
  segments: Segment[];
}

/** Labels by row index. */
type Labels = ReadonlyMap<number, Label>;

/**
 * Tells labels from lines that only look like them, by the page's own repetition: a label is believed when it
 * names a role, or when its name comes back in another label.
 */
export function findLabels(rows: readonly Row[]): Labels {
  const candidates = new Map<number, Label>();
  const uses = new Map<string, number>();
  rows.forEach((row, i) => {
    const label = parseLabel(row.block.text);
    if (!label) return;
    candidates.set(i, label);
    const key = nameKey(label.name);
    uses.set(key, (uses.get(key) ?? 0) + (isSelfEvident(label) ? 2 : 1));
  });
  for (const [i, label] of candidates) {
    if ((uses.get(nameKey(label.name)) ?? 0) < 2) candidates.delete(i);
  }
  return candidates;
}

/**
 * The rows between the labels become the segments of their turns. Rows before the first label and rows outside
 * the container that holds the labels (navigation, comments, footers) are no speech; nor are headings.
 */
export function cutTurns(rows: readonly Row[], labels: Labels): RawTurn[] {
  const region = commonContainer(rows, labels);
  const turns: RawTurn[] = [];
  let turn: RawTurn | null = null;
  let nextId = 1;
  rows.forEach((row, i) => {
    if (!isInside(row.block.path, region)) return;
    const label = labels.get(i);
    if (label) {
      if (!turn?.label || nameKey(turn.label.name) !== nameKey(label.name)) {
        turn = { label, labels: { original: [], translation: [] }, segments: [] };
        turns.push(turn);
      }
      if (label.speechAt === null) {
        turn.labels.original.push(row.block.id);
        if (row.translation) turn.labels.translation.push(row.translation.id);
        return;
      }
    } else if (row.block.heading) return;
    turn?.segments.push(segmentOf(row, label?.speechAt ?? 0, `s${nextId++}`));
  });
  return turns.filter((each) => each.segments.length > 0);
}

/** All rows as one turn of an unknown speaker: what a page without labels is read as when asked to. */
export function oneTurn(rows: readonly Row[]): RawTurn[] {
  const segments = rows.map((row, i) => segmentOf(row, 0, `s${i + 1}`));
  return segments.length === 0 ? [] : [{ label: null, labels: { original: [], translation: [] }, segments }];
}

function segmentOf(row: Row, offset: number, id: string): Segment {
  return {
    id,
    lang: row.lang,
    text: row.block.text.slice(offset),
    translation: row.translation?.text ?? null,
    translationLang: row.translationLang,
    block: row.block.id,
    offset,
    translationBlock: row.translation?.id ?? null,
  };
}

/** Share of the labels that the container of a transcript must hold. */
const MOST_LABELS = 0.8;

/**
 * Path of the innermost container that holds most labels with the speech after them. A label and its speech
 * may each have an item of their own, so what counts is the container both have in common.
 */
function commonContainer(rows: readonly Row[], labels: Labels): readonly number[] {
  const paths: (readonly number[])[] = [];
  for (const i of labels.keys()) {
    const path = rows[i]?.block.path ?? [];
    paths.push(commonStart(path, rows[i + 1]?.block.path ?? path));
  }
  const region: number[] = [];
  for (let depth = 0; ; depth++) {
    const votes = new Map<number, number>();
    for (const path of paths) {
      const id = path[depth];
      if (id !== undefined && isInside(path, region)) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const winner = [...votes].find(([, count]) => count >= paths.length * MOST_LABELS);
    if (!winner) return region;
    region.push(winner[0]);
  }
}

function commonStart(a: readonly number[], b: readonly number[]): readonly number[] {
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth++;
  return a.slice(0, depth);
}

const isInside = (path: readonly number[], region: readonly number[]): boolean =>
  region.every((id, depth) => path[depth] === id);
