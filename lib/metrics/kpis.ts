import { readFigures } from '../figures/read.ts';
import type { Figure } from '../figures/types.ts';
import type { Segment, Span, Transcript, Turn } from '../transcript/types.ts';
import { findAliases } from './aliases.ts';
import { basisAfter, basisBefore, basisStatement, bearsBasis, type Stated } from './basis.ts';
import { bindSentence } from './bind.ts';
import type { Bound } from './bound.ts';
import { isLeftOut, kindAt, verbAt } from './cues.ts';
import { isElsewhere } from './elsewhere.ts';
import { mergeRows, type Row } from './merge.ts';
import { orderRows } from './order.ts';
import { findPeriods, type PeriodMention, periodAt, writePeriod } from './periods.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { Change, Kpi, Voice } from './types.ts';

/** Longer stretches without a stop are no sentences; cutting them would make quotes nobody said. */
const LONGEST = 2000;
const QUARTER_AGO =
  /(?<!\w)(?:sequential(?:ly)?|quarter[- ]over[- ]quarter|q\/q|qoq|(?:from|over|versus|than|compared (?:to|with)) (?:the )?(?:last|prior|previous|(?:our |the )?(?:first|second|third|fourth)) quarter(?! (?:of|last)))(?!\w)/i;
/** Percentages in another currency or without acquisitions are other metrics; their rows need the full reader. */
const OTHER_GROWTH =
  /(?<!\w)(?:constant[- ]currency|currency[- ]neutral|organic(?:ally)?|operational(?:ly)?|excluding)(?!\w)/i;

/** What the sentences of a turn before this one have set. */
interface Memory {
  statement: Stated | null;
  guidance: PeriodMention | null;
  /** The sentence just before was guidance. */
  guiding: boolean;
}

/** A figure of money that is a customer threshold ("spending $100,000 or more"), not an amount. */
const isThreshold = (sentence: string, start: number, end: number): boolean =>
  /^(?:-plus|\+| or more| and (?:above|over|up)|-and-above| plus)(?!\w)/i.test(
    sentence.slice(end, end + 12),
  ) ||
  /(?<!\w)(?:spending|spend|threshold of|exceeding) (?:more than |over |at least |above )?$/i.test(
    sentence.slice(Math.max(0, start - 32), start),
  );

/** Drops the figures of a list that ends in "respectively": which belongs to which takes the full reader. */
function withoutLists(sentence: string, figures: Figure[]): Figure[] {
  const word = sentence.search(/(?<!\w)respectively(?!\w)/i);
  if (word < 0) return figures;
  let edge = word;
  return figures
    .toReversed()
    .filter(({ start, end }) => {
      if (start > word || edge - end > (edge === word ? 40 : 24)) return true;
      edge = start;
      return false;
    })
    .toReversed();
}

/**
 * Reads the KPIs of a transcript: metrics with their figures where a simple rule is sure of the pair.
 * In: the transcript; only original text in English (or of unknown language) is read, the operator's words and
 * legal text are not. Out: rows in the order the panel shows, every one with the sentence it stands in; spans
 * are UTF-16 offsets into their segment's text; values are in base units. Unknown attributes are null. `known` holds
 * what the turns of the last reading gave: turns that say the same are not read again.
 */
export function readKpis(transcript: Transcript, known: KnownTurns = new Map()): Kpi[] {
  const roles = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker.role]));
  const { company, fiscalYear, quarter } = transcript.call;
  const read: KnownTurns = new Map();
  const rows = transcript.turns.flatMap((turn) => {
    const role = roles.get(turn.speaker);
    if (role === 'operator') return [];
    const voice: Voice = role === 'analyst' ? 'analyst' : 'company';
    const said = turn.segments.map(({ id, lang, text }) => [id, lang, text]);
    const key = JSON.stringify([company, fiscalYear, quarter, voice, turn.speaker, said]);
    const own = known.get(key) ?? readTurn(transcript, turn, voice);
    read.set(key, own);
    return own;
  });
  known.clear();
  for (const [key, own] of read) known.set(key, own);
  return orderRows(mergeRows(rows), writePeriod(null, transcript.call, false));
}

/** The rows of turns, by all that they depend on. */
export type KnownTurns = Map<string, readonly Row[]>;

function readTurn(transcript: Transcript, turn: Turn, voice: Voice): Row[] {
  const memory: Memory = { statement: null, guidance: null, guiding: false };
  return turn.segments
    .filter(({ lang }) => lang === null || lang === 'en')
    .flatMap((segment) =>
      splitSentences(segment.text).flatMap((sentence) =>
        readSentence(transcript, turn, segment, sentence, voice, memory),
      ),
    );
}

function readSentence(
  { call }: Transcript,
  turn: Turn,
  segment: Segment,
  { start, end }: Sentence,
  voice: Voice,
  memory: Memory,
): Row[] {
  const quote = segment.text.slice(start, end);
  const spanOf = (place: { start: number; end: number }): Span => ({
    segment: segment.id,
    start: start + place.start,
    end: start + place.end,
  });
  const statement = quote.length > LONGEST ? null : basisStatement(quote);
  if (statement !== null) memory.statement = { basis: 'non-GAAP', span: spanOf(statement) };
  if (!/\d/.test(quote) || quote.length > LONGEST) return [];
  const periods = findPeriods(quote);
  const guided = kindAt(quote, quote.length, '') === 'guidance';
  // "Operating loss of $46 million to $45 million, ..." goes on with the guidance of the sentence before.
  const goesOn =
    memory.guiding &&
    !/(?<!\w)(?:was|were|is|are|grew|came|had|increased|decreased|reported)(?!\w)/.test(quote);
  memory.guiding = guided || goesOn;
  if (isLeftOut(quote)) return [];
  const hits = findAliases(quote);
  const figures = withoutLists(quote, readFigures(quote)).filter(
    (figure) =>
      !hits.some((hit) => figure.start < hit.end && hit.start < figure.end) &&
      !isThreshold(quote, figure.start, figure.end),
  );
  const ranges = figures.some((figure) => figure.low !== figure.high);
  const rows = bindSentence(quote, figures, hits, call.company).filter(
    ({ figure }) => !isElsewhere(quote, figure.start, figure.end),
  );
  return rows.map((bound) => {
    const said = kindAt(quote, bound.figure.start, bound.link);
    const kind = said === 'actual' && goesOn && ranges ? 'guidance' : said;
    const ahead = kind !== 'actual';
    const own = periodAt(quote, periods, bound.figure.start, bound.figure.end);
    if (kind === 'guidance' && own !== null) memory.guidance = own;
    const mention = own ?? (kind === 'guidance' ? memory.guidance : null);
    const stated = basisOf(bound, quote, spanOf, memory.statement);
    const kpi: Kpi = {
      metric: bound.metric.id,
      label: bound.metric.labels.en,
      cohort: bound.cohort,
      low: bound.low,
      high: bound.high,
      unit: bound.unit,
      kind,
      period: writePeriod(mention, call, ahead),
      basis: stated?.basis ?? null,
      basisSpan: stated?.span ?? null,
      hedge: bound.figure.hedge,
      voice,
      speaker: turn.speaker,
      changes: changesOf(bound, quote, spanOf),
      prior: kind === 'guidance' ? priorOf(bound, spanOf) : null,
      verb: kind === 'guidance' ? verbAt(quote, bound.figure.start) : null,
      span: spanOf(bound.figure),
      mentions: [spanOf(bound.figure)],
      quote,
      headline: null,
    };
    return { kpi, mention };
  });
}

function basisOf(
  bound: Bound,
  quote: string,
  spanOf: (place: Bound['figure']) => Span,
  last: Stated | null,
): Stated | null {
  if (!bearsBasis(bound.metric.id)) return null;
  const words = basisAfter(quote, bound.figure.end) ?? basisBefore(quote, bound.figure.start);
  if (words === null) return last;
  return { basis: words.basis, span: spanOf({ ...bound.figure, start: words.start, end: words.end }) };
}

function changesOf(
  bound: Bound,
  quote: string,
  spanOf: (place: { start: number; end: number }) => Span,
): Change[] {
  return bound.moves.flatMap((move) => {
    // As far as the neighbouring figures: "up 12%, 10% organically" is one of each.
    const before = quote.slice(Math.max(0, move.start - 24), move.start).replace(/^.*[\d%,;]/s, '');
    const after = /^[^\d,;]*/.exec(quote.slice(move.end, move.end + 56))?.[0] ?? '';
    if (OTHER_GROWTH.test(`${before} ${after}`)) return [];
    const against = QUARTER_AGO.test(quote.slice(Math.max(0, move.start - 32), move.end + 40))
      ? 'quarter'
      : 'year';
    // A range of growth is its two ends; a midpoint would be a number nobody said.
    return move.values.map((value) => ({ value, unit: move.unit, against, span: spanOf(move) }));
  });
}

function priorOf({ prior }: Bound, spanOf: (place: { start: number; end: number }) => Span): Kpi['prior'] {
  if (prior === null || prior.low === null || prior.high === null) return null;
  return { low: prior.low, high: prior.high, span: spanOf(prior) };
}
