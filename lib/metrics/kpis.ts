import { readFigures } from '../figures/read.ts';
import type { Unit } from '../figures/types.ts';
import type { Segment, Transcript, Turn } from '../transcript/types.ts';
import { mergeRows } from './merge.ts';
import { ownPeriod } from './own.ts';
import { NO_MEMORY } from './periods.ts';
import { orderRows } from './rank/order.ts';
import type { Row } from './row.ts';
import { partOfSubject } from './row-part.ts';
import { type Memory, readSentence } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import { isStory, type Story } from './stories.ts';
import { followTopic, noTopics } from './topics.ts';
import type { Kpi, Voice } from './types.ts';

/** Longer stretches without a stop are no sentences; cutting them would make quotes nobody said. */
const LONGEST = 2000;
/** What a sentence without a figure can still set for those that follow. */
const SETS = /GAAP|djusted|uid[ei]|uidance|utlook|xpect|nticipat|orecast|roject|year|quarter|\d/;

/** The rows of turns, by all that they depend on. */
export type KnownTurns = Map<string, readonly Row[]>;

/**
 * Reads the KPIs of a transcript: figures with the metrics they measure.
 * In: the transcript; only original text in English (or of unknown language) is read, the operator's words and
 * legal text are not. Out: rows in the order the panel shows, every one with the sentence it stands in; spans
 * are UTF-16 offsets into their segment's text; values are in base units. Unknown attributes are null. `known` holds
 * what the turns of the last reading gave: turns that say the same are not read again.
 */
export function readKpis(transcript: Transcript, known: KnownTurns = new Map()): Kpi[] {
  const mentions = readRows(transcript, known);
  const own = ownPeriod(transcript.call, mentions);
  return orderRows(mergeRows(mentions, own), { own, places: placesOf(transcript) });
}

/** The rows of a transcript in text order, one for each mention. */
export function readRows(transcript: Transcript, known: KnownTurns = new Map()): Row[] {
  const currency = currencyOf(transcript);
  const roles = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker.role]));
  const { company, fiscalYear, quarter } = transcript.call;
  const read: KnownTurns = new Map();
  const rows = transcript.turns.flatMap((turn) => {
    const role = roles.get(turn.speaker);
    if (role === 'operator') return [];
    const voice: Voice = role === 'analyst' ? 'analyst' : 'company';
    const said = turn.segments.map(({ id, lang, text }) => [id, lang, text]);
    const key = JSON.stringify([company, fiscalYear, quarter, currency, voice, turn.speaker, said]);
    const own = known.get(key) ?? readTurn(transcript, turn, voice, currency);
    read.set(key, own);
    return own;
  });
  known.clear();
  for (const [key, own] of read) known.set(key, own);
  return rows;
}

/** Where each segment stands in the call, from 0 to 1, by its id. */
export function placesOf({ turns }: Transcript): Map<string, number> {
  const ids = turns.flatMap(({ segments }) => segments.map(({ id }) => id));
  return new Map(ids.map((id, index) => [id, index / ids.length]));
}

const CURRENCY = /US\$|NT\$|HK\$|[$€£¥₹₩]|RMB/;
const CODES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  NT$: 'TWD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  RMB: 'CNY',
};

/** The currency of the call's first amount, null where none has a mark. */
function currencyOf({ turns }: Transcript): Unit | null {
  for (const { segments } of turns)
    for (const { text } of segments) {
      const mark = CURRENCY.exec(text)?.[0];
      if (mark !== undefined) return CODES[mark] ?? null;
    }
  return null;
}

function readTurn(transcript: Transcript, turn: Turn, voice: Voice, currency: Unit | null): Row[] {
  const memory: Memory = {
    statement: null,
    periods: NO_MEMORY,
    guiding: null,
    before: null,
    topics: noTopics(),
  };
  const rows = turn.segments
    .filter(({ lang }) => lang === null || lang === 'en')
    .flatMap((segment) => readSegment(transcript, turn, segment, voice, currency, memory));
  for (const { kpi } of rows) kpi.cohort = partOfSubject(kpi.quote, kpi.cohort, kpi.metric, memory.topics);
  return rows;
}

function readSegment(
  { call }: Transcript,
  turn: Turn,
  segment: Segment,
  voice: Voice,
  currency: Unit | null,
  memory: Memory,
): Row[] {
  const figures = readFigures(segment.text);
  if (figures.length === 0 && !SETS.test(segment.text)) {
    memory.before = null;
    memory.guiding = null;
    for (const { start, end } of splitSentences(segment.text))
      followTopic(segment.text.slice(start, end), memory.topics, call.company);
    return [];
  }
  const story: Story = { isOpen: false };
  let next = 0;
  return splitSentences(segment.text).flatMap(({ start, end }) => {
    const quote = segment.text.slice(start, end);
    const own = [];
    for (let figure = figures[next]; figure !== undefined && figure.start < end; figure = figures[++next])
      if (figure.end <= end) own.push({ ...figure, start: figure.start - start, end: figure.end - start });
    if (quote.length > LONGEST) return [];
    followTopic(quote, memory.topics, call.company);
    const isOthers = voice === 'company' && isStory(quote, story);
    const place = {
      call,
      speaker: turn.speaker,
      segment: segment.id,
      start,
      currency,
      voice: isOthers ? ('customer' as const) : voice,
    };
    return readSentence(quote, own, place, memory);
  });
}
