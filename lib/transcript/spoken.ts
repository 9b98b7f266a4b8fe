import { findMentions, type PeriodMention } from './periods.ts';
import type { Call } from './types.ts';

/** What is still to come is said of another period. */
const AHEAD =
  /(?<!\w)(?:expect(?:s|ed|ing|ations?)?|anticipat\w+|guid(?:e|ed|ing|ance)|outlook|will|forecast\w*|project(?:s|ed|ing)|should|estimat\w+|upcoming|coming|next|look(?:ing)? (?:ahead|forward)|begin(?:ning)?|plan(?:s|ned)?|(?:re)?affirm\w*|remainder|rest of)(?!\w)/i;
/** "Into the fourth quarter", "the early part of": what has begun is not over. */
const BEGUN =
  /(?<!\w)(?:into|entering|start(?:ing|ed)?|early|beginning|begin|far)(?: part)?(?: of| in)?(?: (?:the|our|fiscal)){0,2} $/i;
/** "By 2030": a target. */
const TARGET = /(?<!\w)(?:by|through|until|beyond)(?: the end of)?(?: calendar)? $/i;
/** What a call is about has results behind it, or words of telling before it. */
const RESULTS =
  /^['’]?s? (?:\w+ ){0,2}?(?:results|earnings|performance|call|conference|press release|release|slides?|presentation|form 10|10-Q|net|sales|revenues?|adjusted|income|highlights|operating|financials?|EPS|gross|organic|consolidated)(?!\w)/i;
const ABOUT =
  /(?<!\w)(?:discuss\w*|review\w*|overview|summar\w+|calls?|details?|walk|commentary|recap|highlights?|welcome|report(?:ed|ing)?|announced|released|issued|published) (?:[\w'’-]+ ){0,6}$/i;
/** "Review our outlook for the fourth quarter" is about what is ahead. */
const OF_OUTLOOK =
  /(?<!\w)(?:outlook|guidance|expectations?|forecasts?|assumptions) (?:for|on) (?:[\w'’-]+ ){0,3}$/i;
const GUIDANCE = /^ (?:\w+ ){0,4}(?:guidance|outlook)/;
const ANNOUNCES =
  /(?<!\w)(?:discuss\w*|review\w*|overview|summar\w+|calls?|welcome|conference|present\w*) (?:[\w'’-]+ ){0,6}$/i;
/** "Discuss our first quarter results for 2027": the year behind what the quarter has. */
const OF_YEAR = /^ (?:[a-z]+ )?(?:results|earnings|performance)(?: call)? (?:for|of|in) $/i;
/** The day of a call as its first sentences tell it: "the date of this call, which is October 28, 2027". */
const DAY =
  /(?<!\w)(?:today|call|date|dated|as of)(?!\w)[^\d;]{0,60}(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? (20\d\d)(?!\d)/i;

/** How sure a lead has to be: its least number of votes, and how many times those of the next one. */
const LEAST = 3;
const LEAD = 1.6;
/** What guidance for a year weighs, and what is ahead in a quarter. */
const GUIDED = 3;
const AHEAD_BY_QUARTER = 2;
/** The share of the sentences in which a call says what it is about. */
const EARLY = 0.15;
/** The number of sentences that open a call: a quarter with its year that these announce is the call's. */
const OPENING = 8;

/** A period in its sentence. */
interface Said extends PeriodMention {
  isAhead: boolean;
  isTarget: boolean;
  /** How much the words around it make it the call's own. */
  weight: number;
  hasGuidance: boolean;
}

/**
 * What mentions tell of the call's year: the same quarter, another one, months up to now, a year, or what is ahead; or
 * what those are compared with.
 */
type Kind = 'same' | 'quarter' | 'to date' | 'year' | 'results' | 'ahead' | 'against same' | 'against year';
interface Vote {
  value: number;
  weight: number;
}
/** A vote for a two-digit fiscal year. */
interface Hint extends Vote {
  kind: Kind;
}

/**
 * Quarter and fiscal year that the sentences of a call are about, each null where none of them clearly leads. In: the
 * sentences in order; `known` is the quarter where the page names it. What is expected, what has only begun and what
 * results are compared with are no votes for the quarter; the latter tells which year comes before the call's.
 */
export function readSpoken(
  sentences: readonly string[],
  known: number | null,
): Pick<Call, 'fiscalYear' | 'quarter'> {
  const early = sentences.length * EARLY;
  const announced = announcedIn(sentences.slice(0, OPENING), known);
  if (announced !== null) return announced;
  const said = sentences.flatMap((sentence, i) => saidIn(sentence, i < early));
  const quarter = known ?? leader(said.flatMap(quarterOf));
  if (quarter === null) return { quarter: null, fiscalYear: null };
  const hints = said.flatMap((each) => (each.isTarget ? [] : (hintOf(each, quarter) ?? [])));
  const led = leadingYear(hints, quarter);
  const year =
    led === null
      ? quarter === 4
        ? null
        : datedYear(hints, sentences.slice(0, OPENING))
      : quarter < 4 && isGuidedFor(hints, led - 1)
        ? led - 1
        : led;
  return { quarter, fiscalYear: year === null ? null : 2000 + year };
}

/** The quarter and year that the opening of a call announces, null where it does not name both. */
function announcedIn(
  sentences: readonly string[],
  known: number | null,
): Pick<Call, 'fiscalYear' | 'quarter'> | null {
  for (const sentence of sentences) {
    const mentions = findMentions(sentence);
    const found = mentions.findIndex(
      ({ scope, part, start, end, back, isAgainst }) =>
        scope === 'quarter' &&
        part !== null &&
        back === null &&
        !isAgainst &&
        ANNOUNCES.test(sentence.slice(Math.max(0, start - 80), start)) &&
        RESULTS.test(sentence.slice(end, end + 40)),
    );
    const quarter = mentions[found];
    if (quarter === undefined || (known !== null && known !== quarter.part)) continue;
    const next = mentions[found + 1];
    const isYear = next?.scope === 'year' && OF_YEAR.test(sentence.slice(quarter.end, next.start));
    const year = quarter.year ?? (isYear ? next.year : null);
    if (year !== null && !AHEAD.test(sentence.slice(0, quarter.start)))
      return { quarter: quarter.part, fiscalYear: 2000 + year };
  }
  return null;
}

/** Whether there is guidance for a year, and no result of the same quarter in the next: before its end it is the call's. */
const isGuidedFor = (hints: readonly Hint[], year: number): boolean =>
  hints.some(({ kind, value, weight }) => kind === 'ahead' && value === year && weight === GUIDED) &&
  !hints.some(({ kind, value }) => kind === 'same' && value === year + 1);

/** The year in which a call was held, where it says so and enough hints agree: before its end that is the fiscal year's. */
function datedYear(hints: readonly Hint[], opening: readonly string[]): number | null {
  const day = opening.map((sentence) => DAY.exec(sentence)?.[1]).find((found) => found !== undefined);
  const year = day === undefined ? null : Number(day) % 100;
  const votes = hints.filter(({ value }) => value === year).reduce((sum, { weight }) => sum + weight, 0);
  return votes >= LEAST ? year : null;
}

function saidIn(sentence: string, isEarly: boolean): Said[] {
  const mentions = findMentions(sentence);
  const expects = mentions.length > 0 && AHEAD.test(sentence);
  return mentions.map((mention) => {
    const before = sentence.slice(Math.max(0, mention.start - 80), mention.start);
    const after = sentence.slice(mention.end, mention.end + 40);
    const isAbout = ABOUT.test(before) && !OF_OUTLOOK.test(before);
    return {
      ...mention,
      isAhead: (expects && !isAbout) || BEGUN.test(before),
      isTarget: TARGET.test(before),
      weight: (isAbout || RESULTS.test(after) ? 3 : 1) * (isEarly ? 2 : 1),
      hasGuidance: GUIDANCE.test(after),
    };
  });
}

/** The value that clearly leads, null where none does. */
function leader(votes: readonly Vote[]): number | null {
  const counts = new Map<number, number>();
  for (const { value, weight } of votes) counts.set(value, (counts.get(value) ?? 0) + weight);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAST && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** Results are those of the call's quarter, or compared with the same one a year ago. */
function quarterOf({ scope, part, year, back, isAgainst, isAhead, weight }: Said): Vote[] {
  if (scope !== 'quarter' || part === null || isAhead) return [];
  if (back === 1 || (isAgainst && year !== null)) return [{ value: part, weight: 1 }];
  return isAgainst ? [] : [{ value: part, weight }];
}

const isAgainstKind = ({ kind }: Hint): boolean => kind === 'against same' || kind === 'against year';

/**
 * The year that hints speak for. A year that results are compared with only says which one is too early. Late in a year
 * what is ahead may be of the next: unless that is guidance or a quarter, it is not enough by itself.
 */
function leadingYear(hints: readonly Hint[], quarter: number): number | null {
  const latest = new Map<Kind, number>();
  const ahead = new Map<number, number>();
  for (const { kind, value } of hints) {
    latest.set(kind, Math.max(value, latest.get(kind) ?? 0));
    if (kind === 'ahead') ahead.set(value, (ahead.get(value) ?? 0) + 1);
  }
  const votes = hints.flatMap((hint) => {
    const { kind, value, weight } = hint;
    // Late in a year, the next one is talked of as well.
    if (kind === 'ahead') return { ...hint, weight: (ahead.get(value - 1) ?? 0) > 1 ? weight / 2 : weight };
    // Results are compared with several years, and some are remembered; the latest is next to the call's.
    return kind === 'results' || value === latest.get(kind) ? hint : [];
  });
  const least = Math.max(latest.get('against same') ?? 0, latest.get('against year') ?? 0);
  const own = leader(votes.filter((hint) => !isAgainstKind(hint)));
  const year = own !== null && own >= least ? own : leader(votes);
  const isSupported = hints.some(
    ({ kind, value, weight }) =>
      value === year && (kind !== 'ahead' || quarter < 3 || weight >= AHEAD_BY_QUARTER),
  );
  return isSupported ? year : null;
}

/** The fiscal year of a call about a quarter that a mention speaks for, null where it speaks for none. */
function hintOf(said: Said, quarter: number): Hint | null {
  const { scope, part, year, isAgainst, isAhead } = said;
  if (year === null) return null;
  if (scope === 'quarter' && part !== null) {
    if (isAhead && !isAgainst) {
      const value = part > quarter ? year : year - 1;
      return part === quarter ? null : { kind: 'ahead', value, weight: AHEAD_BY_QUARTER };
    }
    if (part !== quarter) return { kind: 'quarter', value: part < quarter ? year : year + 1, weight: 1 };
    return isAgainst
      ? { kind: 'against same', value: year + 1, weight: 2 }
      : { kind: 'same', value: year, weight: 3 };
  }
  if (scope === 'other') return isAgainst || isAhead ? null : { kind: 'to date', value: year, weight: 3 };
  if (scope !== 'year') return null;
  if (isAgainst) return isAhead ? null : { kind: 'against year', value: year + 1, weight: 1 };
  if (quarter === 4)
    return isAhead
      ? { kind: 'ahead', value: year - 1, weight: 1 }
      : { kind: 'results', value: year, weight: 1 };
  if (!isAhead) return { kind: 'year', value: year, weight: 1 };
  // In the third quarter the next year is as near as this one's end.
  return { kind: 'ahead', value: year, weight: said.hasGuidance ? GUIDED : quarter === 3 ? 0.5 : 1 };
}
