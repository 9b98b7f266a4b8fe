import type { Figure, Unit } from '../figures/types.ts';
import type { Call, Span } from '../transcript/types.ts';
import { actorOf } from './actors.ts';
import { kindIn } from './ahead.ts';
import { findAliases, type Hit } from './aliases.ts';
import { bareFigures } from './bare.ts';
import { basisAt, holdsFor, type Stated } from './basis.ts';
import { type Before, bindSentence } from './bind.ts';
import type { Bound } from './bound.ts';
import { changesOf } from './changes.ts';
import { periodBack } from './compared.ts';
import { type Cue, findCues } from './cue-words.ts';
import { isLeftOut, kindBy } from './cues.ts';
import { elsewhere } from './elsewhere.ts';
import { type Guiding, goesOn, guidingAfter, isItem } from './guiding.ts';
import { inContext } from './in-context.ts';
import {
  comparedPeriodAt,
  findPeriods,
  type PeriodMemory,
  periodAt,
  remember,
  settle,
  writePeriod,
} from './periods.ts';
import type { Row } from './row.ts';
import { partOfRow } from './row-part.ts';
import { basisStatement } from './statement.ts';
import { isCompany, isOfWhole, learnParts, OF_BANKS, OF_SEGMENTS, type Topics } from './topics.ts';
import type { Kind, Kpi, Voice } from './types.ts';
import { RATIOS } from './units.ts';
import { verbAt, verbOf } from './verb.ts';

/** What the sentences of a turn before this one have set. */
export interface Memory {
  statement: Stated | null;
  /** The periods they were about. */
  periods: PeriodMemory;
  /** What the sentence just before left open. */
  guiding: Guiding;
  /** What the sentence just before gave. */
  before: Before | null;
  /** The part of the business that is spoken of. */
  topics: Topics;
}

/** Who says a sentence, and where it stands: `start` is its offset in the segment. */
export interface Place {
  call: Call;
  speaker: string;
  segment: string;
  start: number;
  voice: Voice;
  /** The currency that most of the call's amounts are in, null where none is. */
  currency: Unit | null;
}

/** A figure of money that is a customer threshold ("spending $100,000 or more"), not an amount. */
const isThreshold = (sentence: string, { start, end }: Figure): boolean =>
  /^(?:-plus|\+| or more| and (?:above|over|up)(?! (?:the|our|from|by|to|about|approximately|\d|\$))|-and-above| plus)(?!\w)/i.test(
    sentence.slice(end, end + 24),
  ) ||
  /(?<!\w)(?:spending|spend|threshold of|exceeding|(?:customers|clients|accounts|cohort|line)(?: with| at| of)?(?: above| below| over| under| between)?|(?:above|below|over|under) the) (?:more than |over |at least |above )?$/i.test(
    sentence.slice(Math.max(0, start - 40), start),
  );

/** "Net sales of 76.3 million": a scale without a unit, near a name for money, is an amount in the call's currency. */
const withCurrency = (quote: string, figures: readonly Figure[], currency: Unit | null): readonly Figure[] =>
  currency === null || !figures.some(({ bare }) => bare)
    ? figures
    : figures.map((figure) => {
        const around = quote.slice(Math.max(0, figure.start - 160), figure.end + 48);
        return figure.bare && MONEY_NAME.test(around) ? { ...figure, unit: currency } : figure;
      });

/** What a name beside it may make a figure of: a number by itself that is no year. Half the sentences with digits have none. */
const BARE_NUMBER = /(?<![^\s(])(?!(?:19|20)\d\d(?![\d.,]))\d/;

/** What is measured in money. */
const MONEY_NAME =
  /(?<!\w)(?:revenues?|sales|income|profit|loss|EBITDA|cash|debt|expenses?|costs?|capex|expenditures|spending|dividends?|range|guidance|outlook|billings|backlog|earnings|premiums|capital)(?!\w)(?! (?:units?|volume))/i;

const overlap = (a: Figure | Hit, b: Figure | Hit): boolean => a.start < b.end && b.start < a.end;

/**
 * Reads the rows of one sentence. In: its text, its figures with offsets into it, where it stands, and the memory of
 * the turn, which it updates. Out: rows in text order.
 */
export function readSentence(quote: string, read: readonly Figure[], place: Place, memory: Memory): Row[] {
  const spanOf = ({ start, end }: { start: number; end: number }): Span => ({
    segment: place.segment,
    start: place.start + start,
    end: place.start + end,
  });
  const { before } = memory;
  memory.before = null;
  const statement = basisStatement(quote);
  if (statement !== null) memory.statement = { basis: statement.basis, span: spanOf(statement) };
  const periods = findPeriods(quote);
  memory.periods = remember(memory.periods, quote, periods, place.call);
  if (read.length === 0 && !/\d/.test(quote)) return [];
  const cues = findCues(quote);
  const opened = memory.guiding;
  const isGuidance = kindBy(quote, cues, quote.length) === 'guidance';
  // "Operating loss of $46 million to $45 million, ..." goes on with the guidance of the sentence before.
  const isNext = goesOn(quote, opened);
  memory.guiding = guidingAfter(quote, isGuidance, isNext, opened);
  if (read.length === 0 && !BARE_NUMBER.test(quote)) return [];
  const names = findAliases(quote);
  // "$100,000-plus customers" is a name with a figure in it; "5 barrels of oil per day" a figure with a name in it.
  const figures = withCurrency(quote, read, place.currency).filter(
    (figure) =>
      !names.some((hit) => overlap(hit, figure) && hit.start <= figure.start) && !isThreshold(quote, figure),
  );
  const hits = names.filter((hit) => !figures.some((figure) => overlap(hit, figure)));
  figures.push(...bareFigures(quote, hits, read));
  if (figures.length === 0) return [];
  figures.sort((a, b) => a.start - b.start);
  const rows = inContext(quote, bindSentence(quote, figures, hits, place.call.company, before));
  const last = rows.at(-1);
  // Asked for rows only, as many sentences with a figure have none.
  if (last === undefined || isLeftOut(quote)) return [];
  memory.before = { row: last };
  const isRange = figures.some((figure) => figure.low !== figure.high);
  const isGuided = isNext && isItem(quote, opened, isRange);
  const parts: { cohort: string | null; metric: string }[] = [];
  const found = rows.flatMap((bound) => {
    const whose = elsewhere(quote, bound.figure.start, bound.figure.end);
    if (whose === 'others') return [];
    const ago = bound.compared ?? (whose === 'year-ago' ? { row: bound, by: 'year' as const } : null);
    const said = ago !== null ? 'actual' : kindOf(quote, cues, bound);
    // "Raising operating income to A to B, from our prior range of C to D": ranges of what was are rare.
    const isRevised =
      bound.low !== bound.high && bound.prior !== null && bound.prior.low !== bound.prior.high;
    const kind = said === 'actual' && ago === null && (isGuided || isRevised) ? 'guidance' : said;
    const figure = ago?.row.figure ?? bound.figure;
    const near = periodAt(quote, periods, figure.start, figure.end, place.call);
    const told = { near, isOnly: periods.length === 1, kind, metric: bound.metric.id };
    const { mention, periods: settled } = settle(told, memory.periods, place.call);
    memory.periods = settled;
    const written = writePeriod(mention, place.call, kind !== 'actual');
    const compared = ago === null ? null : comparedPeriodAt(quote, bound.figure.end, place.call);
    // "Compared to $5 million a year ago" is no row where nobody knows which year that was.
    const period =
      ago === null || (whose === 'year-ago' && near?.back === 1)
        ? written
        : compared !== null
          ? writePeriod(compared, place.call, false)
          : periodBack(written, ago.by);
    if (ago !== null && period === null) return [];
    const cohort = partOf(bound, quote, kind, place.call.company, memory.topics, parts);
    parts.push({ cohort, metric: bound.metric.id });
    const stated = basisOf(bound, quote, hits, spanOf, memory.statement);
    const kpi: Kpi = {
      metric: bound.metric.id,
      label: bound.metric.labels.en,
      cohort,
      low: bound.low,
      high: bound.high,
      unit: bound.unit,
      kind: kindIn(kind, period, place.call),
      period,
      basis: stated?.basis ?? null,
      basisSpan: stated?.span ?? null,
      hedge: bound.figure.hedge,
      voice: place.voice,
      speaker: place.speaker,
      changes: changesOf(bound, quote, period, place.call, spanOf),
      prior: kind === 'guidance' ? priorOf(bound, spanOf) : null,
      verb: kind === 'guidance' ? verbAt(quote, bound.figure.start) : null,
      rule: bound.rule,
      span: spanOf(bound.figure),
      mentions: [spanOf(bound.figure)],
      quote,
      headline: null,
    };
    return { kpi: { ...kpi, verb: verbOf(kpi) }, mention };
  });
  learnParts(quote, parts, memory.topics);
  return found;
}

/**
 * The part of the business that a row is of: its own, that of the amount it is the ratio of, or what the talk is of;
 * "segment" alone is the one spoken of. `parts` are those of the rows before it.
 */
function partOf(
  bound: Bound,
  quote: string,
  kind: Kind,
  company: string | null,
  topics: Topics,
  parts: readonly { cohort: string | null; metric: string }[],
): string | null {
  const { cohort, metric, figure } = bound.compared?.row ?? bound;
  if (cohort !== null && cohort !== 'segment') return cohort;
  if ((bound.rule === 'share' && /share$/.test(metric.id)) || bound.rule === 'counted')
    return cohort === null ? null : (topics.part ?? cohort);
  const amount = parts.findLast((part) => RATIOS[part.metric] === metric.id);
  if (amount !== undefined && amount.cohort !== null) return amount.cohort;
  const actor =
    cohort === null && (OF_SEGMENTS.has(metric.id) || OF_BANKS.has(metric.id) || metric.id === 'net_income')
      ? actorOf(quote, figure)
      : null;
  if (actor !== null && actor !== 'segment' && !isCompany(actor, company)) return actor;
  const own = partOfRow(quote, figure, metric.id, kind !== 'actual', topics, company);
  return (
    own ??
    (OF_SEGMENTS.has(metric.id) ? sharer(quote, figure.start, parts) : null) ??
    (actor === null ? cohort : (topics.part ?? 'segment'))
  );
}

/** "The retail market represented 4% of our sales, and sales grew 16%": whose share was told just before; null where nobody's. */
function sharer(
  quote: string,
  at: number,
  parts: readonly { cohort: string | null; metric: string }[],
): string | null {
  const last = parts.at(-1);
  if (last === undefined || last.metric !== 'revenue_share' || isOfWhole(quote)) return null;
  const between = /(?:percent|%) of [^%\d]*$/.exec(quote.slice(0, at))?.[0] ?? '';
  return /,? (?:and|with|while) (?:(?:our|the) )?(?:sales|revenues?|organic)(?!\w)/i.test(between)
    ? last.cohort
    : null;
}

/** A share that "will be recognized" is one of today. */
const kindOf = (quote: string, cues: readonly Cue[], bound: Bound): Kind =>
  bound.rule === 'share' &&
  /^[^,;]{0,60}(?<!\w)will be (?:recogni[sz]ed|realized|converted)(?!\w)/i.test(quote.slice(bound.figure.end))
    ? 'actual'
    : kindBy(quote, cues, bound.figure.start);

function basisOf(
  bound: Bound,
  quote: string,
  hits: readonly Hit[],
  spanOf: (place: { start: number; end: number }) => Span,
  last: Stated | null,
): Stated | null {
  const { id } = bound.metric;
  const { start, end } = bound.figure;
  // "$0.66 of adjusted earnings per share": the name and its basis stand behind.
  const name = bound.link === '' ? hits.find((hit) => hit.start >= end && hit.metric.id === id) : undefined;
  const upTo = name === undefined || name.start - end > 72 ? start : name.end;
  const words = basisAt(quote, id, start, end, upTo);
  if (words !== null) return { basis: words.basis, span: spanOf(words) };
  return holdsFor(id, quote) ? last : null;
}

function priorOf({ prior }: Bound, spanOf: (place: { start: number; end: number }) => Span): Kpi['prior'] {
  if (prior === null || prior.low === null || prior.high === null) return null;
  return { low: prior.low, high: prior.high, span: spanOf(prior) };
}
