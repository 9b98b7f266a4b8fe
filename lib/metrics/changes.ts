import { matchesOf } from '../transcript/matches.ts';
import { findMentions, type PeriodMention } from '../transcript/periods.ts';
import { rememberLast } from '../transcript/remember.ts';
import type { Call, Span } from '../transcript/types.ts';
import { lastQuarter } from './ahead.ts';
import type { Bound, Move } from './bound.ts';
import { STOCKS } from './periods.ts';
import { qualifiedGrowth } from './qualified.ts';
import type { Change } from './types.ts';

/** What a change is measured from; `other` is neither a year nor a quarter ago. */
type Base = 'year' | 'quarter' | 'other';

/** Words that say what a change is measured from. Offsets are UTF-16 into the sentence. */
interface Cue {
  start: number;
  end: number;
  base: Base;
}

/** What a change may be measured from, in words. A period named as such is read by `findMentions`. */
const WORDS = new RegExp(
  String.raw`(?<!\w)(?:${[
    String.raw`(?<quarter>sequential(?:ly)?|(?:linked|quarter[- ](?:over|on))[- ]quarter|q\/q|qoq|q-over-q|(?:from|over|versus|than|compared (?:to|with)) (?:the |our )?(?:last|prior|previous|preceding) quarter(?! (?:of|last)))`,
    '(?<year>year[- ](?:over|on)[- ]year|y\\/y|yoy|(?:last|prior|previous|a)[- ]year|year[- ]ago|same (?:period|quarter))',
    '(?<other>(?:two|three|four|five|multi|[2-5])[- ]year (?:stack(?:ed)?|basis|growth|comp\\w*|rate|compound\\w*)|(?:two|three)[- ]year,? (?:cumulative|geometric)|CAGR|compound(?:ed)? annual\\w*|pre[- ](?:pandemic|covid)(?:-19)?|(?:last|past) (?:two|three|four|five|several|\\d) (?:quarters|years)|(?:two|three|four|five|six) (?:quarters|years) ago)',
  ].join('|')})(?!\w)`,
  'gi',
);
/** What makes a named period one that something is compared with, right before it. */
const FROM =
  /(?<!\w)(?:from|over|versus|vs\.?|than|against|since|relative to|compar(?:ed|ing) (?:to|with))(?: (?:the|our|end|close|levels?|of|in|at|fiscal|full[- ]year))* $/i;
/** The level a change started at: "down $3 million from $9 million at the end of". */
const FROM_LEVEL =
  /^(?: [a-z-]+){0,3} from (?:about |approximately |an? )?[$€£]?\d[\d.,]*(?:%| percent| million| billion| thousand)?/i;
/** Where the words behind a change go on with something else. */
const NEXT = /[\d,;$€£]| (?:and|while|but|whereas) /;
/** Where the words ahead of a change are of something else. */
const CLAUSE = /;|, (?:and|but|while|whereas)(?= )/g;
/** Where another figure of the same clause may begin. */
const JOINT = /, (?!or )| and /g;
/** How far behind a change, and how far into a sentence as its opener, words may stand, in UTF-16 units. */
const BEHIND = 96;
const OPENER = 40;

/** The same, said first. */
const OPENS_IN_QUARTER = /^(?:And |So )?(?:[Dd]uring|[Ii]n) (?:the|this|our) (?:\w+ )?quarter,/;
/** Growth without currencies is told by a metric of its own. */
const OPENS_IN_CONSTANT = /^(?:[Ii]n|[Oo]n an?) (?:local|constant) currenc(?:y|ies)(?: basis)?,/;
/** "Down $5 million ... are consistent with our prior outlook": against that, for all anybody can tell. */
const OF_PRIOR =
  /(?<!\w)(?:prior|previous|original|initial) (?:guidance|outlook|range|forecast|expectations?)(?!\w)/i;

/** "A $0.08 increase to the midpoint of the range": what guidance rose by. */
const OF_GUIDANCE =
  /^[^\d,;]{0,24} (?:to|in|at|of|from) (?:the |our )?(?:prior |previous )?(?:mid-?point|(?:low|high)(?:er)? end|guidance|outlook|range)(?!\w)/i;

/** What is counted on a day changes from one quarter's end to the next. */
const IN_QUARTER = /^[^\d,;]{0,24} (?:during|in) (?:the|this|our) (?:\w+ )?quarter(?! of)(?!\w)/i;

/**
 * The changes of a row. In: the row as bound, its sentence, its period as written (null where it is not known) and its
 * call; `spanOf` places offsets of the sentence in the segment. Out: the changes against a year or a quarter ago; one
 * against anything else ("compared to 2019", "on a two-year stack") is left out. Where nobody says, it is a year.
 */
export function changesOf(
  bound: Bound,
  quote: string,
  period: string | null,
  call: Call,
  spanOf: (place: { start: number; end: number }) => Span,
): Change[] {
  if (bound.moves.length === 0) return [];
  // "Up $19 million or 7%" is one change; readers compare by the percentage.
  const hasPercent = bound.moves.some(({ unit }) => unit === '%');
  const told = bound.moves.filter(({ unit }) => !hasPercent || !/^[A-Z]{3}/.test(unit));
  const mentions = findMentions(quote);
  const cues = findBases(quote, mentions, period, call);
  const masked = mask(quote, mentions);
  return told.flatMap((move) => {
    // As far as the neighbouring figures: "up 12%, 10% organically" is one of each.
    const before = quote.slice(Math.max(0, move.start - 24), move.start).replace(/^.*[\d%,;]/s, '');
    const after = /^[^\d,;]*/.exec(quote.slice(move.end, move.end + 56))?.[0] ?? '';
    if (bound.rule !== 'subject' && qualifiedGrowth(before, after) !== null) return [];
    const isStock =
      STOCKS.has(bound.metric.id) &&
      (OPENS_IN_QUARTER.test(quote) || IN_QUARTER.test(quote.slice(move.end, move.end + 64)));
    if (OF_GUIDANCE.test(quote.slice(move.end, move.end + 64))) return [];
    if (move.unit === '%' && OPENS_IN_CONSTANT.test(quote)) return [];
    if (/^[A-Z]{3}/.test(move.unit) && OF_PRIOR.test(quote)) return [];
    const against = baseOf(move, masked, cues) ?? (isStock ? 'quarter' : 'year');
    if (against === 'other') return [];
    // A range of growth is its two ends; a midpoint would be a number nobody said.
    return move.values.map((value) => ({ value, unit: move.unit, against, span: spanOf(move) }));
  });
}

const basesInWords = rememberLast((quote: string): readonly Cue[] =>
  matchesOf(WORDS, quote).map(({ index, 0: words, groups = {} }) => ({
    start: index,
    end: index + words.length,
    base: groups.quarter !== undefined ? 'quarter' : groups.year !== undefined ? 'year' : 'other',
  })),
);

/** All that a sentence says of what its changes are measured from, in text order. */
function findBases(
  quote: string,
  mentions: readonly PeriodMention[],
  period: string | null,
  call: Call,
): Cue[] {
  const cues = [...basesInWords(quote)];
  for (const mention of mentions) {
    const { start, end, isAgainst } = mention;
    const isFrom = isAgainst || FROM.test(quote.slice(Math.max(0, start - 40), start));
    const base = isFrom ? baseIn(mention, period, call) : null;
    if (base !== null) cues.push({ start, end, base });
  }
  return cues.sort((a, b) => a.start - b.start);
}

/**
 * How far back a period lies that something is compared with: from the row's own quarter, or the call's where the row
 * has none. Null where that stays unknown, or is no past at all.
 */
function baseIn(
  { scope, part, year, back, isEnd }: PeriodMention,
  period: string | null,
  call: Call,
): Base | null {
  if (back === 1) return 'year';
  const own = quarterIn(period) ?? quarterOf(call);
  const isQuarter = scope === 'quarter' && part !== null;
  if (year === null) {
    const from = own ?? call.quarter;
    return isQuarter && from !== null ? baseBack(((from - part + 7) % 4) + 1) : null;
  }
  if (own === null) return null;
  if (isQuarter || (scope === 'year' && isEnd)) return baseBack(own - (year * 4 + (part ?? 4)));
  return scope !== 'year' ? null : own - year * 4 > 8 ? 'other' : 'year';
}

/** The quarter of a row that is of one, counted from that of year 0. */
const quarterIn = (period: string | null): number | null =>
  period?.startsWith('Q') === true ? lastQuarter(period) : null;

const quarterOf = ({ fiscalYear, quarter }: Call): number | null =>
  fiscalYear === null || quarter === null ? null : (fiscalYear % 100) * 4 + quarter;

/** What lies as many quarters back. */
const baseBack = (quarters: number): Base | null =>
  quarters === 4 ? 'year' : quarters === 1 ? 'quarter' : quarters > 0 ? 'other' : null;

/** The sentence with its periods blotted out, so that only figures have digits left. */
function mask(quote: string, mentions: readonly PeriodMention[]): string {
  let masked = quote;
  for (const { start, end } of mentions)
    masked = masked.slice(0, start) + 'x'.repeat(end - start) + masked.slice(end);
  return masked;
}

/** What is said right behind a change counts before what stands ahead of it, and that before what opens the sentence. */
function baseOf({ start, end }: Move, masked: string, cues: readonly Cue[]): Base | null {
  if (cues.length === 0) return null;
  const tail = masked.slice(end, end + BEHIND);
  const level = FROM_LEVEL.exec(tail)?.[0].length ?? 0;
  const next = tail.slice(level).search(NEXT);
  const upTo = next < 0 ? end + BEHIND : end + level + next;
  const behind = cues.find((cue) => cue.start >= end && cue.start <= Math.max(upTo, end + 2));
  if (behind !== undefined) return behind.base;
  const from = clauseBefore(masked.slice(0, start));
  const ahead = cues.findLast((cue) => cue.start >= from && cue.end <= start);
  if (ahead !== undefined) return ahead.base;
  const opener = cues.find((cue) => cue.end <= start && cue.start <= OPENER);
  return opener !== undefined && /^[^,;\d]{0,30},/.test(masked.slice(opener.end)) ? opener.base : null;
}

/** Where the clause of a change begins: what follows the figure before it is that one's. */
function clauseBefore(head: string): number {
  const clause = matchesOf(CLAUSE, head).at(-1)?.index ?? 0;
  const figure = head.slice(clause).search(/\d(?=\D*$)/);
  if (figure < 0) return clause;
  const next = matchesOf(JOINT, head.slice(clause + figure)).at(-1)?.index;
  return next === undefined ? clause : clause + figure + next;
}
