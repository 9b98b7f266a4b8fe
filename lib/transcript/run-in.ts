import { isOperatorName, nameKey } from './names.ts';
import type { Taken } from './outline.ts';
import type { Row } from './rows.ts';

/** The end of a sentence with at most this many words after it. */
const TAIL = /[.?!…)\]]["”’]?\s+((?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){1,5})$/u;
/** How much of a text's end is looked at. */
const LONGEST = 120;

/**
 * Splits off the labels that stand at the end of somebody's speech ("... Please go ahead. Mira Castellan"), as where a
 * site cuts a call into pieces of even size. Only names that the page uses as labels or lists are believed. Returns
 * the same rows when there are none.
 */
export function splitRunInLabels(rows: readonly Row[], outline: readonly Taken[]): readonly Row[] {
  const names = new Set<string>();
  for (const taken of outline) {
    if (taken.as === 'label') names.add(nameKey(taken.label.name));
    if (taken.as === 'entries') for (const { name } of taken.entries) names.add(nameKey(name));
  }
  let found = false;
  const split = rows.flatMap((row) => {
    const tail = TAIL.exec(row.text.slice(-LONGEST))?.[1]?.trim();
    if (!tail || !(isOperatorName(tail) || names.has(nameKey(tail)))) return [row];
    found = true;
    const at = row.text.length - tail.length;
    const speech = { ...row, text: row.text.slice(0, at).trimEnd() };
    const label = { ...row, offset: row.offset + at, text: tail, translation: [], translationLang: null };
    return [speech, label];
  });
  return found ? split : rows;
}
