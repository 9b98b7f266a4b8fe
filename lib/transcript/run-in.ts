import { isSentence, parseLabel } from './labels.ts';
import { LONGEST_LABEL } from './limits.ts';
import { OPERATOR } from './names.ts';
import type { Taken } from './outline.ts';
import type { Row } from './row.ts';

/** So many labels at the ends of speeches show that a page runs them in; then any name may, and inside as well. */
const A_HABIT = 3;
/** Where a sentence has ended: "Ms." ends none, and at the end of a text no initial or short form does. */
const STOP = String.raw`(?<=[.?!…)\]]["”’]?\s)(?<!\b(?:M[Rr]?[Ss]?|D[Rr])\.\s)`;
const LAST_STOP = new RegExp(String.raw`${STOP}(?<!(?:\s\p{Lu}|\b(?:St|Inc|Co|Corp|Ltd))\.\s)`, 'gu');

/**
 * Splits off the labels that are run into somebody's speech ("... Please go ahead. Mira Castellan"), as where a site
 * cuts a call into pieces of even size. Where few are, only names that the page uses as labels or lists are believed.
 * Returns the same rows when there are none.
 */
export function splitRunInLabels(rows: readonly Row[], outline: readonly Taken[]): readonly Row[] {
  const names = new Set([OPERATOR]);
  for (const taken of outline) {
    const labels = taken.as === 'label' ? [taken.label] : taken.as === 'entries' ? taken.entries : [];
    for (const { name } of labels) names.add(name);
  }
  const tails = rows.map(({ text }) => tailOf(text));
  const known = tails.filter((tail) => tail && names.has(tail.name));
  if (known.length === 0) return rows;
  const isHabit = known.length >= A_HABIT;
  if (isHabit) for (const tail of tails) if (tail) names.add(tail.name);
  const anyName = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const inside = new RegExp(String.raw`${STOP}(?:\*\*)?(?:${anyName})(?:\*\*)?(?=\s\p{Lu})`, 'gu');
  return rows.flatMap((row, i) => {
    const tail = tails[i];
    const end = tail && names.has(tail.name) ? tail.at : row.text.length;
    const cuts = isHabit ? [...row.text.slice(0, end).matchAll(inside)] : [];
    const edges = cuts.flatMap(({ index, 0: name }) => [index, index + name.length]);
    return cut(row, [0, ...edges, end, row.text.length]);
  });
}

/** The label at the end of a text, after its last sentence; a title may stand below it. */
function tailOf(text: string): { at: number; name: string } | null {
  const from = Math.max(0, text.length - LONGEST_LABEL);
  const end = text.slice(from);
  if (isSentence(end)) return null;
  const last = [...end.matchAll(LAST_STOP)].at(-1);
  const at = from + (last?.index ?? 0);
  const label = last && parseLabel(text.slice(at));
  return label?.speechAt === null ? { at, name: label.name } : null;
}

/** The row in pieces: speech, label, speech and so on; a translation that it has stays with the first. */
function cut(row: Row, edges: readonly number[]): Row[] {
  const pieces: Row[] = [];
  edges.forEach((from, i) => {
    const text = row.text.slice(from, edges[i + 1]).trim();
    if (text === '' || i === edges.length - 1) return;
    const offset = row.offset + row.text.indexOf(text, from);
    const isFirst = pieces.length === 0;
    pieces.push({ ...row, offset, text, ...(!isFirst && { translation: [], translationLang: null }) });
  });
  return pieces;
}
