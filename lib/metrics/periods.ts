import { findMentions, type PeriodMention } from '../transcript/periods.ts';
import type { Call } from '../transcript/types.ts';
import type { Kind } from './types.ts';

export type { PeriodMention };

/** "A hard comparison to the prior-year period, when sales rose 5%": what follows is of that period. */
const WHEN = /^,? (?:when|where)(?!\w)/;

/** Periods named in a sentence, in order, without those a figure is only compared with. */
export const findPeriods = (sentence: string): PeriodMention[] =>
  findMentions(sentence).filter(
    ({ isAgainst, end }) => !isAgainst || WHEN.test(sentence.slice(end, end + 12)),
  );

/** How far from its figure a period may stand behind it, in UTF-16 units. */
const REACH = 48;
/** Between a figure and its period: no other figure, no new clause, nothing that a comparison opens with. */
const LEADS =
  /^(?:,? (?:or|excluding|including) [^\d,;:()]*)?,? ?(?:(?:[a-z-]+ ){0,3}(?:in|for|during|of|at|by|over|through|throughout|as of|to (?:end|close|finish))(?: the| our| all of| fiscal)* ?(?:end of |close of )?(?:the |our |full )?)?$/i;
/** What the words behind a figure bring in besides it. */
const OTHER_THING =
  /(?<!\w)(?:offset|due|driven|reflecting|because|despite|given|result(?:ing|ed)? (?:of|from)|related|caused|led by|while|which)(?!\w)/i;
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
  const after = periods.find((period) => period.start >= end && !period.isAgainst);
  if (after !== undefined) {
    const between = sentence.slice(end, after.start).replace(/^,? of which (?:was|were) /, ' ');
    const joined = periods[periods.indexOf(after) + 1];
    const isSecond = joined !== undefined && /^,? respectively/.test(sentence.slice(joined.end));
    if (isBehind(between)) return isSecond ? joined : after;
  }
  const pair = respectively(sentence, periods, start, end);
  if (pair !== null) return pair;
  const before = periods.findLast((period) => period.end <= start && !isAside(period));
  if (before !== undefined) return before;
  if (after === undefined || periods.length > 1 || isAside(after)) return null;
  const between = sentence.slice(end, after.start);
  // A past that stands far behind dates something else: "grew 4%, offset by large purchases in the prior-year period".
  const isOthers =
    isPast(after, call) && (/\d/.test(between) || (between.length > REACH && OTHER_THING.test(between)));
  return isOthers ? null : after;
}

/**
 * "$2.22 and $0.51 for the full year and the fourth quarter, respectively": the first figure's is the first; so too in
 * "fourth quarter and full year sales of $3 billion and $11 billion, respectively".
 */
function respectively(
  sentence: string,
  periods: readonly PeriodMention[],
  start: number,
  end: number,
): PeriodMention | null {
  const [one, other, ...others] = periods.filter((period) => period.end <= start);
  if (
    one !== undefined &&
    other !== undefined &&
    others.length === 0 &&
    /^(?: (?:million|billion))?(?: and [^\d;]{0,8}\d[^;]{0,24})?,? respectively/.test(sentence.slice(end))
  )
    return /\d/.test(sentence.slice(other.end, start)) ? other : one;
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

/** The quarter that a period ends with, counted from that of year 0, null where its year is not known. */
function endOf({ scope, part, year, back }: PeriodMention, { fiscalYear, quarter }: Call): number | null {
  const own = year ?? (fiscalYear === null ? null : (fiscalYear % 100) - (back ?? 0));
  if (own === null || scope === 'ttm' || scope === 'other') return null;
  if (scope === 'half') return own * 4 + (part ?? 2) * 2;
  return own * 4 + (scope === 'quarter' ? (part ?? quarter ?? 4) : 4);
}

/**
 * Whether a period is over in a call, so that nothing can be expected of it. Without a year, a quarter that came
 * before the call's own is next year's, and so is "the year" where the call's own is over.
 */
function isClosed(mention: PeriodMention, call: Call): boolean {
  const { scope, part, year, back } = mention;
  if (back !== null && back > 0) return true;
  if (year === null && back === null && call.quarter !== null)
    return scope === 'half'
      ? part === 1 && (call.quarter === 2 || call.quarter === 3)
      : scope === 'quarter' && (part ?? call.quarter) === call.quarter;
  const end = endOf(mention, call);
  const { fiscalYear, quarter } = call;
  return end !== null && fiscalYear !== null && quarter !== null && end <= (fiscalYear % 100) * 4 + quarter;
}

/**
 * The periods that the sentences of a turn have set for those after them: `results` for what is reported, `ahead` for
 * what is expected. `left` is the number of sentences that `results` still holds for; `carried` holds only for a
 * sentence that goes on with the one before. `isQuarter` tells that results of a quarter have been spoken of.
 */
export interface PeriodMemory {
  results: PeriodMention | null;
  ahead: PeriodMention | null;
  carried: PeriodMention | null;
  left: number;
  isQuarter: boolean;
}

/** What a turn starts with. */
export const NO_MEMORY: PeriodMemory = {
  results: null,
  ahead: null,
  carried: null,
  left: 0,
  isQuarter: false,
};

/** Whoever goes through a whole year comes back to the quarter without saying so after some sentences. */
const HOLDS = 4;
/** After some more where it was announced as what comes next. */
const HEADING_HOLDS = 12;
/** Whoever starts with the months up to now goes by them until a quarter is named. */
const TO_DATE_HOLDS = 40;
/** How far into a sentence a period opens it, in UTF-16 units. */
const OPENER = 48;
const EXPECTS =
  /(?<!\w)(?:expect\w*|anticipat\w*|guid(?:e|ed|ing|ance)|outlook|forecast\w*|project(?:s|ed|ing)|assum\w+|look(?:ing)? (?:ahead|forward)|plan(?:s|ning)?|will|targets?)(?!\w)/i;
/** What announces the results that come next. */
const HEADING =
  /(?<!\w)(?:turn(?:ing)?|mov(?:e|ing)|shift(?:ing)?|look(?:ing)? at|overview|review(?:ing)?|recap\w*|summar\w+)(?!\w)/i;
/** What makes a period that ends a sentence the heading of an outlook. */
const OUTLOOK = /(?<!\w)(?:guidance|outlook|expectations?|forecasts?) (?:for|of)(?: (?:the|our))? $/i;
/** Says something of an outlook and announces none. */
const COMMENT =
  /(?<!\w)(?:guidance|guide|outlook|forecast|range)s? (?:also |now |still |fully |already )?(?:reflects?|incorporates?|includes?|contemplates?|captures?|factors|implies|embeds|does|takes)(?!\w)/i;
/** Digits of a heading that are no figures: "Slide number 9", "July 31, 2027". */
const NO_FIGURE = /[Ss]lide (?:number )?\d+|(?:[A-Z][a-z]{2,8}) \d{1,2},? 20\d\d/g;
/** What goes on with the sentence before, and so with its period. */
const GOES_ON =
  /^(?:and |but |so )?(?:this|that|these|those|it|excluding|adjusted|adjusting|on an?|which|again|of (?:this|that|these))(?!\w)/i;

/**
 * The memory after a sentence. In: the memory before it, its text, its periods (of `findPeriods`). A year, or the
 * months up to now, that a sentence opens with or announces holds until a quarter is named; the year of an outlook
 * until another one, whichever of its parts are named in between.
 */
export function remember(
  memory: PeriodMemory,
  sentence: string,
  periods: readonly PeriodMention[],
  call: Call,
): PeriodMemory {
  const left = Math.max(0, memory.left - 1);
  const [first] = periods;
  if (first === undefined)
    return { ...memory, left, carried: GOES_ON.test(sentence) ? memory.carried : null };
  if (EXPECTS.test(sentence)) {
    const open = periods.filter((period) => period.scope !== 'other' && !isClosed(period, call));
    const after = { ...memory, left, carried: null };
    const isTopic = !/\d/.test(withoutPeriods(sentence, periods));
    if (isTopic && COMMENT.test(sentence)) return after;
    // What is named further on belongs to its own figures, or to what is to be done then.
    const heading = open.findLast(
      ({ start }) => start <= OPENER || (isTopic && OUTLOOK.test(sentence.slice(0, start))),
    );
    if (heading !== undefined) return isGoal(heading, call) ? after : { ...after, ahead: heading };
    const isOpen = isTopic || memory.ahead === null;
    const year = isOpen ? open.findLast(({ scope }) => scope === 'year') : undefined;
    return year === undefined ? after : rememberAhead(after, year, call);
  }
  const isScope =
    periods.every(({ scope }) => scope === 'year' || scope === 'other') &&
    periods.every(({ back }) => back === null) &&
    (first.scope === 'other' || isOver(first, call));
  const isQuarter = memory.isQuarter || periods.some(({ scope }) => scope === 'quarter');
  if (!isScope) {
    const isYear = periods.every(({ scope }) => scope === 'year') && first.back === null;
    return isYear
      ? { ...memory, left, carried: null }
      : { ...memory, results: null, carried: null, left: 0, isQuarter };
  }
  const isOpener = first.start <= OPENER;
  const isHeading = isOpener && HEADING.test(sentence.slice(0, first.start));
  const isTopic = !/\d/.test(withoutPeriods(sentence, periods));
  // "For the full year, sales were" is an aside where the quarter is spoken of; a sentence without figures is a heading.
  const isSet = !first.isEnd && (isHeading || isTopic || (isOpener && !memory.isQuarter));
  const carried = isOpener && !first.isEnd ? first : null;
  if (!isSet) return { ...memory, left, carried };
  const isToDate = first.scope === 'other' && !memory.isQuarter;
  const holds = isToDate ? TO_DATE_HOLDS : HEADING.test(sentence) ? HEADING_HOLDS : HOLDS;
  return { ...memory, results: first, carried, left: holds };
}

/** A sentence without what has digits in it and is no figure. */
const withoutPeriods = (sentence: string, periods: readonly PeriodMention[]): string =>
  periods
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), sentence)
    .replace(NO_FIGURE, '');

/** The memory after a period of an outlook: a part of the year leaves the year what the rest is of. */
function rememberAhead(memory: PeriodMemory, next: PeriodMention, call: Call): PeriodMemory {
  const isPart = next.scope !== 'year' && next.start > OPENER && memory.ahead?.scope === 'year';
  return isPart || isGoal(next, call) ? memory : { ...memory, ahead: next };
}

/** "By 2030": of years to come there is no outlook. */
const isGoal = ({ year }: PeriodMention, { fiscalYear }: Call): boolean =>
  year !== null && fiscalYear !== null && year > (fiscalYear % 100) + 1;

/** Whether a call may go through the results of a year: at its end. */
const isOver = ({ year }: PeriodMention, { fiscalYear, quarter }: Call): boolean =>
  quarter === 4 && (year === null || fiscalYear === null || year === fiscalYear % 100);

/** What is counted on a day, whatever months are spoken of. */
export const STOCKS: ReadonlySet<string> = new Set(
  'inventory net_debt total_debt cash_and_investments liquidity total_loans total_deposits aum net_leverage backlog'.split(
    ' ',
  ),
);

/** What is known of a figure: the period said beside it, whether its sentence names no other, its kind and metric. */
interface Told {
  near: PeriodMention | null;
  isOnly: boolean;
  kind: Kind;
  metric: string;
}

/** The period of a figure and the memory after it. */
interface Settled {
  mention: PeriodMention | null;
  periods: PeriodMemory;
}

/**
 * The period of a figure. In: what its sentence tells, with `near` as of `periodAt`, and the memory of the turn. Out:
 * the period said, else the one that sentences before have set; null for the call's own quarter, or for none known
 * ahead. Guidance is never of what is over: a date of the past is that of something else, and "the quarter" is the one
 * that the outlook is for.
 */
export function settle({ near, isOnly, kind, metric }: Told, periods: PeriodMemory, call: Call): Settled {
  if (kind !== 'guidance')
    return { mention: near ?? (kind === 'target' ? null : remembered(periods, kind, metric, call)), periods };
  if (near === null) return { mention: remembered(periods, kind, metric, call), periods };
  if (!isClosed(near, call)) {
    const isHeading = isOnly && near.scope === 'quarter';
    return {
      mention: near,
      periods: isHeading ? { ...periods, ahead: near } : rememberAhead(periods, near, call),
    };
  }
  const isOutlooks = near.scope === 'quarter' && near.part === null && near.back === null;
  return { mention: isOutlooks ? remembered(periods, kind, metric, call) : null, periods };
}

/** What sentences before have set for a figure whose own names no period. */
function remembered(
  { results, ahead, carried, left }: PeriodMemory,
  kind: Kind,
  metric: string,
  call: Call,
): PeriodMention | null {
  if (kind !== 'actual') return ahead === null || isClosed(ahead, call) ? null : ahead;
  if (STOCKS.has(metric)) return null;
  return carried ?? (left > 0 ? results : null);
}
