import { OPERATOR } from './names.ts';
import type { Taken } from './outline.ts';
import type { Row } from './row.ts';

/** So many labels at the ends of speeches show that a page runs them in; then they may stand inside as well. */
const A_HABIT = 3;

/**
 * Splits off the labels that are run into somebody's speech ("... Please go ahead. Mira Castellan"), as where a site
 * cuts a call into pieces of even size. Only names that the page uses as labels or lists are believed, and only
 * between a sentence's end and another's start. Returns the same rows when there are none.
 */
export function splitRunInLabels(rows: readonly Row[], outline: readonly Taken[]): readonly Row[] {
  const names = new Set([OPERATOR]);
  for (const taken of outline) {
    if (taken.as === 'label') names.add(taken.label.name);
    if (taken.as === 'entries') for (const { name } of taken.entries) names.add(name);
  }
  const anyName = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const atEnd = new RegExp(String.raw`(?<=[.?!…)\]]["”’]?\s)(?:${anyName})$`, 'u');
  const ends = rows.filter(({ text }) => atEnd.test(text)).length;
  if (ends === 0) return rows;
  const inside = new RegExp(String.raw`(?<=[.?!…)\]]["”’]?\s)(?:${anyName})(?=$|\s\p{Lu})`, 'gu');
  return rows.flatMap((row) =>
    cut(row, [...row.text.matchAll(ends >= A_HABIT ? inside : new RegExp(atEnd, 'gu'))]),
  );
}

/** The row in pieces: speech, label, speech and so on; its translation stays with the first. */
function cut(row: Row, labels: readonly RegExpExecArray[]): Row[] {
  const pieces: Row[] = [];
  const add = (from: number, to: number) => {
    const text = row.text.slice(from, to).trim();
    if (text === '') return;
    const offset = row.offset + row.text.indexOf(text, from);
    const isFirst = pieces.length === 0;
    pieces.push({ ...row, offset, text, ...(!isFirst && { translation: [], translationLang: null }) });
  };
  let at = 0;
  for (const label of labels) {
    add(at, label.index);
    at = label.index + label[0].length;
    add(label.index, at);
  }
  add(at, row.text.length);
  return pieces;
}
