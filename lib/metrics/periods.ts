import { findMentions, type PeriodMention } from '../transcript/periods.ts';
import type { Call } from '../transcript/types.ts';

export type { PeriodMention };

/** Periods named in a sentence, in order, without those a figure is only compared with. */
export const findPeriods = (sentence: string): PeriodMention[] =>
  findMentions(sentence).filter(({ isAgainst }) => !isAgainst);

/** How far from its figure a period may stand behind it, in UTF-16 units. */
const REACH = 48;
/** Between a figure and its period: no other figure, no new clause, nothing that a comparison opens with. */
const LEADS =
  /^(?:,? (?:or|excluding|including) [^\d,;:()]*)?,? ?(?:(?:[a-z-]+ ){0,3}(?:in|for|during|of|at|by|over|through|throughout|as of|to (?:end|close|finish))(?: the| our| all of| fiscal)* ?(?:end of |close of )?(?:the |our |full )?)?$/i;
const STARTS = /(?<!\w)(?:and|but|while|which|versus|vs|compared|from|than|against|up|down)(?!\w)/i;

/** Whether the text between a figure and a period lets the period be the figure's. */
const isBehind = (between: string): boolean =>
  between.length <= REACH && LEADS.test(between) && !STARTS.test(between);

/**
 * Picks the period of a figure at [start, end): the one that follows it in its clause ("$5 million of cash in Q3"), else
 * the nearest before it, else the only one of the sentence. A date of the past behind another figure is that figure's
 * alone: "$6 million, and $5 million in 2019".
 */
export function periodAt(
  sentence: string,
  periods: readonly PeriodMention[],
  start: number,
  end: number,
  call?: Call,
): PeriodMention | null {
  const after = periods.find((period) => period.start >= end);
  if (after !== undefined) {
    const between = sentence.slice(end, after.start).replace(/^,? of which (?:was|were) /, ' ');
    const joined = periods[periods.indexOf(after) + 1];
    const isSecond = joined !== undefined && /^,? respectively/.test(sentence.slice(joined.end));
    if (isBehind(between)) return isSecond ? joined : after;
  }
  const pair = respectively(sentence, periods, end);
  if (pair !== null) return pair;
  const before = periods.findLast((period) => period.end <= start && !isAside(period));
  if (before !== undefined) return before;
  if (after === undefined || periods.length > 1 || isAside(after)) return null;
  const isOthers = isPast(after, call) && /\d/.test(sentence.slice(end, after.start));
  return isOthers ? null : after;
}

/** "$2.22 and $0.51 for the full year and the fourth quarter, respectively": the first figure's is the first. */
function respectively(
  sentence: string,
  periods: readonly PeriodMention[],
  end: number,
): PeriodMention | null {
  const [first, second, ...more] = periods.filter((period) => period.start >= end);
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (!/^,? respectively/.test(sentence.slice(second.end)) || first.start - end > REACH) return null;
  const between = sentence.slice(end, first.start);
  return /^ and [^\d]{0,8}\d[\d.,]*[^\d]*$/.test(between) ? first : null;
}

/**
 * The period of a figure that ends at `end` and that another one is compared with, as said right behind it: "up from $5 million
 * in the first quarter". Null where that tells no more than how far back it is. The call's own quarter is meant of the
 * year before.
 */
export function comparedPeriodAt(sentence: string, end: number, call: Call): PeriodMention | null {
  const found = findMentions(sentence).find((period) => period.start >= end);
  if (found === undefined || !isBehind(sentence.slice(end, found.start))) return null;
  const { scope, part, year, back } = found;
  if (year !== null || (back !== null && part !== null)) return found;
  if (back !== null || scope !== 'quarter' || part === null) return null;
  return part === call.quarter ? { ...found, back: 1 } : found;
}

/** "Actions that we took last year": said in passing, unless the sentence opens with it or the figure is right there. */
const isAside = ({ start, scope, back }: PeriodMention): boolean =>
  scope === 'year' && back === 1 && start > 24;

/** Whether a period lies before the call's own. */
function isPast({ scope, part, year, back }: PeriodMention, call: Call | undefined): boolean {
  if (back === 1) return true;
  if (year === null || call === undefined || call.fiscalYear === null) return false;
  const own = call.fiscalYear % 100;
  return year < own || (year === own && scope === 'quarter' && (part ?? 4) < (call.quarter ?? 1));
}

const two = (year: number): string => String((year + 100) % 100).padStart(2, '0');

/**
 * Writes a period as the JSON has it (`Q3 FY26`, `H1 FY26`, `FY26`, `TTM`), or null where the year stays unknown.
 * A quarter without a year is this fiscal year's; guidance for an earlier quarter, or for "the year" in a
 * fourth-quarter call, is next year's. What stood at the end of a year is its last quarter's.
 */
export function writePeriod(mention: PeriodMention | null, call: Call, ahead: boolean): string | null {
  const { fiscalYear, quarter } = call;
  if (mention === null) {
    return ahead || fiscalYear === null || quarter === null ? null : `Q${quarter} FY${two(fiscalYear)}`;
  }
  const { scope, back } = mention;
  if (scope === 'ttm') return 'TTM';
  if (scope === 'other') return null;
  const part = mention.part ?? (scope === 'quarter' ? quarter : null);
  let year = mention.year ?? (fiscalYear === null ? null : fiscalYear - (back ?? 0));
  if (year === null) return null;
  if (mention.year === null && back === null && quarter !== null) {
    if (scope === 'year' && ahead && quarter === 4) year += 1;
    if (scope === 'quarter' && part !== null && ahead && part < quarter) year += 1;
    if (scope === 'quarter' && part !== null && !ahead && part > quarter) year -= 1;
    if (scope === 'half' && ahead && quarter === 4) year += 1;
  }
  // "The loan that matures in 2029": no result is of a year to come.
  if (!ahead && fiscalYear !== null && year % 100 > fiscalYear % 100) return null;
  if (scope === 'year') return mention.isEnd && !ahead ? `Q4 FY${two(year)}` : `FY${two(year)}`;
  if (part === null) return null;
  return `${scope === 'half' ? 'H' : 'Q'}${part} FY${two(year)}`;
}

/**
 * The periods that the sentences of a turn have set for those after them: `results` for what is reported, `ahead` for
 * what is expected. `left` is the number of sentences that `results` still holds for.
 */
export interface PeriodMemory {
  results: PeriodMention | null;
  ahead: PeriodMention | null;
  left: number;
}

/** What a turn starts with. */
export const NO_MEMORY: PeriodMemory = { results: null, ahead: null, left: 0 };

/** Whoever goes through a whole year comes back to the quarter without saying so after some sentences. */
const HOLDS = 4;
const EXPECTS =
  /(?<!\w)(?:expect\w*|anticipat\w*|guid(?:e|ed|ing|ance)|outlook|forecast\w*|project(?:s|ed|ing)|assum\w+|look(?:ing)? (?:ahead|forward)|plan(?:s|ning)?|will|targets?)(?!\w)/i;

/**
 * The memory after a sentence. In: the memory before it, its text, its periods (of `findPeriods`). A year in a sentence
 * without figures holds until a quarter is named; the last period of an outlook until the next one.
 */
export function remember(
  memory: PeriodMemory,
  sentence: string,
  periods: readonly PeriodMention[],
  call: Call,
): PeriodMemory {
  const left = Math.max(0, memory.left - 1);
  if (periods.length === 0) return { ...memory, left };
  if (EXPECTS.test(sentence)) {
    const next = periods.findLast((period) => period.scope !== 'other' && !isPast(period, call));
    return { ...memory, ahead: next ?? memory.ahead, left };
  }
  const [first] = periods;
  const isYear = periods.every(({ scope }) => scope === 'year') && first !== undefined && first.back === null;
  if (!isYear) return { ...memory, results: null, left: 0 };
  // "For the full year, sales were" is an aside more often than not; a sentence without figures is a heading.
  const isTopic =
    !/\d/.test(sentence.slice(0, first.start) + sentence.slice(first.end)) && isOver(first, call);
  return isTopic && !first.isEnd ? { ...memory, results: first, left: HOLDS } : { ...memory, left };
}

/** Whether a call may go through the results of a year: at its end. */
const isOver = ({ year }: PeriodMention, { fiscalYear, quarter }: Call): boolean =>
  quarter === 4 && (year === null || fiscalYear === null || year === fiscalYear % 100);

/** The period of a figure whose sentence names none, null for the call's own quarter, or for no known one ahead. */
export const remembered = ({ results, ahead, left }: PeriodMemory, isAhead: boolean): PeriodMention | null =>
  isAhead ? ahead : left > 0 ? results : null;
