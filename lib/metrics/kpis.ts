import { isDigit } from '../figures/chars.ts';
import { readFigures } from '../figures/read.ts';
import type { Figure, Unit } from '../figures/types.ts';
import type { Call, Segment, Transcript, Turn } from '../transcript/types.ts';
import { readEastAsianRows } from './east-asian/read.ts';
import { mergeRows } from './merge.ts';
import { ownPeriod } from './own.ts';
import { NO_MEMORY } from './periods.ts';
import { orderRows } from './rank/order.ts';
import type { Row } from './row.ts';
import { partOfSubject } from './row-part.ts';
import { type Memory, readSentence } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import { isStory, type Story } from './stories.ts';
import { followTopic, noTopics, type Topics } from './topics.ts';
import type { Kpi, Voice } from './types.ts';

/** Longer stretches without a stop are no sentences; cutting them would make quotes nobody said. */
const LONGEST = 2000;
/** What a sentence without a figure can still set for those that follow. */
const SETS = /GAAP|djusted|uid[ei]|uidance|utlook|xpect|nticipat|orecast|roject|year|quarter/;

/** What a turn said, and the rows of it. */
interface KnownTurn {
  texts: readonly string[];
  rows: readonly Row[];
}

/** Turns that have been read, by all else that their rows depend on. */
export type KnownTurns = Map<string, KnownTurn>;

/**
 * Reads the KPIs of a transcript: figures with the metrics they measure.
 * In: the transcript; its original text in English (or of unknown language) is read, in Chinese by fewer rules, other
 * languages, the operator's words and legal text are not. Out: rows in the order the panel shows, every one with the sentence it stands in; spans
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
    const texts = turn.segments.map(({ text }) => text);
    const places = turn.segments.map(({ id, lang }) => `${id} ${lang}`);
    // The texts are no part of the key: they would all be hashed, though most turns are read but once.
    const key = [company, fiscalYear, quarter, currency, voice, turn.speaker, ...places].join('\n');
    const last = known.get(key);
    const isSame = last?.texts.every((text, index) => text === texts[index]) === true;
    const own = isSame ? last : { texts, rows: readTurn(transcript, turn, voice, currency) };
    read.set(key, own);
    return own.rows;
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
  const said = turn.segments
    .filter(({ lang }) => lang === null || lang === 'en')
    .map((segment) => {
      const figures = readFigures(segment.text);
      return { segment, figures, numbersEnd: lastNumber(segment.text, figures) + 1 };
    });
  const last = said.findLastIndex(({ numbersEnd }) => numbersEnd > 0);
  const rows = said
    .slice(0, last + 1)
    .flatMap((paragraph, index) =>
      readSegment(transcript, turn, paragraph, index === last, voice, currency, memory),
    );
  // Of the words behind the last number, only the names of parts say something of a row.
  if (rows.length > 0)
    for (const { segment } of said.slice(last + 1))
      followTopics(segment.text, memory.topics, transcript.call);
  for (const { kpi } of rows) kpi.cohort = partOfSubject(kpi.quote, kpi.cohort, kpi.metric, memory.topics);
  const place = { call: transcript.call, speaker: turn.speaker, voice };
  return [...rows, ...turn.segments.flatMap((segment) => readEastAsianRows(segment, place))];
}

/** Where the last number of a text starts, in digits or in words; -1 without any: no row is read from there on. */
function lastNumber(text: string, figures: readonly Figure[]): number {
  const figure = figures.at(-1)?.start ?? -1;
  if (figure < 0 && !/\d/.test(text)) return -1;
  let at = text.length - 1;
  while (at > figure && !isDigit(text, at)) at--;
  return at;
}

/** Goes on with the topics of a paragraph that no row can be read of. */
function followTopics(text: string, topics: Topics, { company }: Call): void {
  for (const { start, end } of splitSentences(text)) followTopic(text.slice(start, end), topics, company);
}

/** A segment with its figures. From `numbersEnd` on, 0 where there is none, its text has no number. */
interface Paragraph {
  segment: Segment;
  figures: readonly Figure[];
  numbersEnd: number;
}

/** Reads a paragraph; `isLast` says that none behind it in the turn has a number. */
function readSegment(
  { call }: Transcript,
  turn: Turn,
  { segment, figures, numbersEnd }: Paragraph,
  isLast: boolean,
  voice: Voice,
  currency: Unit | null,
  memory: Memory,
): Row[] {
  if (numbersEnd === 0 && !SETS.test(segment.text)) {
    memory.before = null;
    memory.guiding = null;
    followTopics(segment.text, memory.topics, call);
    return [];
  }
  const story: Story = { isOpen: false, unread: [] };
  let next = 0;
  return splitSentences(segment.text).flatMap(({ start, end }) => {
    const quote = segment.text.slice(start, end);
    const own = [];
    for (let figure = figures[next]; figure !== undefined && figure.start < end; figure = figures[++next])
      if (figure.end <= end) own.push({ ...figure, start: figure.start - start, end: figure.end - start });
    if (quote.length > LONGEST) return [];
    followTopic(quote, memory.topics, call.company);
    if (isLast && start >= numbersEnd) return [];
    story.unread.push(quote);
    const place = { call, speaker: turn.speaker, segment: segment.id, start, currency, voice };
    const rows = readSentence(quote, own, place, memory);
    // Asked for rows only: few sentences have any.
    if (rows.length > 0 && voice === 'company' && isStory(quote, story))
      for (const { kpi } of rows) kpi.voice = 'customer';
    return rows;
  });
}
