import { parseLabel } from './labels.ts';
import { endsSentence } from './stops.ts';

/** A line that is drawn. */
const RULE = /^[.\-–—_=·•*\s]{6,}$/;
const PAGE_NUMBER =
  /^(?:p ?a ?g ?e ?\|? ?)?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?: ?\| ?p ?a ?g ?e)?$|^[-–] ?\d{1,3} ?[-–]$/i;
/** Shorter lines may end wherever they like. */
const LONG = 45;

/** A line that comes back this often may be printed on every page. */
export const LEAST_PAGES = 3;
/** Labels come back as well, but after the end of a sentence: page headers fall into the middle of one. */
const LEAST_BREAKS = 0.3;
const LABEL_BREAKS = 0.5;
/** ... or stand beside the number of the page, or other lines of this kind, which labels do by chance. */
const LEAST_EDGES = 0.6;
const LEAST_BESIDE = 0.8;

/** No page has more lines than this above and below its text. */
const MOST_LINES = 12;

/** Whether a line is nothing but drawn or the number of a page. */
export const isDrawn = (text: string): boolean => RULE.test(text);
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text);

/** Page headers count up and are set in other cases: what stays the same about them. */
export const furnitureKey = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

/** The keys of the lines that are printed on every page of a text: headers, footers, letterheads. */
export function findFurniture(texts: readonly string[]): Set<string> {
  const places = new Map<string, number[]>();
  texts.forEach((text, i) => {
    const key = furnitureKey(text);
    const at = places.get(key);
    if (at) at.push(i);
    else places.set(key, [i]);
  });
  const repeated = [...places].filter(([, at]) => at.length >= LEAST_PAGES);
  const keys = new Set(repeated.map(([key]) => key));
  const counted = new Set(
    repeated.filter(([, at]) => countsUp(at.map((i) => texts[i] ?? ''))).map(([key]) => key),
  );
  const isBreak = (i: number): boolean => {
    const text = texts
      .slice(Math.max(0, i - MOST_LINES), i)
      .findLast((above) => !keys.has(furnitureKey(above)) && !isPageNumber(above));
    return text !== undefined && text.length >= LONG && !endsSentence(text);
  };
  const isNumber = (text: string): boolean => isPageNumber(text) || counted.has(furnitureKey(text));
  const isEdge = (i: number): boolean => texts.slice(Math.max(0, i - 2), i + 3).some(isNumber);
  const isPrinted = ([, at]: [string, number[]]): boolean => {
    // What reads like a label needs more to be none.
    const share = parseLabel(texts[at[0] ?? 0] ?? '') ? LABEL_BREAKS : LEAST_BREAKS;
    const breaks = at.filter(isBreak).length;
    const edges = at.filter(isEdge).length;
    return (
      (breaks > 1 && breaks >= at.length * share) ||
      (edges >= LEAST_PAGES && edges >= at.length * LEAST_EDGES)
    );
  };
  const found = new Set(repeated.filter(isPrinted).map(([key]) => key));
  const isBeside = (i: number) => [i - 1, i + 1].some((near) => found.has(furnitureKey(texts[near] ?? '')));
  const more = repeated.filter(([, at]) => at.filter(isBeside).length >= at.length * LEAST_BESIDE);
  return new Set([...found, ...more.map(([key]) => key)]);
}

/** Whether the last number in the texts goes up by one from each to the next, as a page's number does. */
function countsUp(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/(\d+)\D*$/.exec(text)?.[1]));
  const steps = numbers.filter((number, i) => number - (numbers[i - 1] ?? 0) === 1).length;
  return steps >= (texts.length - 1) * LEAST_BESIDE;
}
