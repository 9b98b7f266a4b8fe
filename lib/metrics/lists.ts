import type { Figure } from '../figures/types.ts';
import type { Hit } from './aliases.ts';

/** What a figure of a list that ends in "respectively" belongs to: a name, and the part it is narrowed to. */
export interface Item {
  hit: Hit;
  cohort: string | null;
}

const SEPARATOR =
  /^(?: year[- ]over[- ]year)?,?(?: and| or)?(?: to)?(?: (?:up|down|about|approximately|an?))? ?$/i;
const OF_PARTS =
  /(?: (?:in|from|for|at|of) (?:both )?)((?:the )?[A-Z][^,;.]*?(?:, [^,;.]+?)*,? and [A-Za-z][^,;.]*?)(?= (?:was|were|grew|increased|decreased|declined|of|rose|fell|up|down|is|are|came)(?!\w))/;

/** One name for two periods: "fourth quarter and full year sales of". */
const TWO_PERIODS =
  /(?<!\w)(?:quarter|Q[1-4])(?: (?:of )?(?:fiscal )?20\d\d)? and (?:for )?(?:the )?(?:full|fiscal|year)[^,;.]{0,60}$/i;

/** The figures right before "respectively", as many as follow one another with nothing but commas and "and" between. */
function listed(sentence: string, figures: readonly Figure[]): Figure[] {
  const word = sentence.search(/(?<!\w)respectively(?!\w)/i);
  if (word < 0) return [];
  const list: Figure[] = [];
  let edge = word;
  for (const figure of figures.toReversed()) {
    if (figure.end > edge) continue;
    const gap = sentence.slice(figure.end, edge);
    if (edge === word ? gap.length > 40 : !SEPARATOR.test(gap)) break;
    list.unshift(figure);
    edge = figure.start;
  }
  return list;
}

/**
 * Pairs the figures of a list that ends in "respectively" with the names, or the parts of one name, listed before
 * them in the same number. In: a sentence with its figures and names in order. Out: what each listed figure
 * belongs to; null for one that nobody can tell.
 */
export function readList(
  sentence: string,
  figures: readonly Figure[],
  hits: readonly Hit[],
): ReadonlyMap<Figure, Item | null> {
  const list = listed(sentence, figures);
  const [first] = list;
  if (first === undefined || list.length < 2) return new Map(list.map((figure) => [figure, null]));
  const floor = figures.findLast(({ end }) => end <= first.start)?.end ?? 0;
  const names = hits.filter((hit) => hit.start >= floor && hit.end <= first.start);
  const [only] = names;
  // "Costs for manufactured tons" names one thing.
  const isListed = names.every((name, i) => {
    const next = names[i + 1];
    return next === undefined || /,|(?<!\w)and(?!\w)/.test(sentence.slice(name.end, next.start));
  });
  if (
    isListed &&
    names.length === list.length &&
    new Set(names.map(({ metric }) => metric.id)).size === names.length
  )
    return new Map(list.map((figure, index) => [figure, { hit: names[index] as Hit, cohort: null }]));
  if (only === undefined) return new Map(list.map((figure) => [figure, null]));
  const parts = OF_PARTS.exec(sentence.slice(only.end, first.start + 1))?.[1]
    ?.split(/,? and |, /)
    .map((part) => part.replace(/^(?:the|our) /, '').trim());
  const fits =
    parts?.length === list.length ||
    (list.length === 2 && TWO_PERIODS.test(sentence.slice(floor, first.start)));
  return new Map(
    list.map((figure, index) => [figure, fits ? { hit: only, cohort: parts?.[index] ?? null } : null]),
  );
}
