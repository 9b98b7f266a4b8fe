import type { Kpi } from '../metrics/types.ts';
import type { Segment, Span, Turn } from '../transcript/types.ts';
import { type Fold, type Folded, sourceOf } from './fold.ts';
import type { Term } from './query.ts';
import { standsAt } from './stands.ts';
import type { Pattern } from './words.ts';

export type Side = 'text' | 'translation';

/** A place that was found: UTF-16 offsets into one side of a segment, half-open. */
export interface Hit {
  /** Index of its turn. */
  turn: number;
  segment: Segment;
  side: Side;
  start: number;
  end: number;
}

/** One side of a segment, ready to be searched. */
interface Text extends Folded {
  side: Side;
  source: string;
  hasHan: boolean;
}

/** A transcript to search in: texts are folded when they are first looked at. */
export interface Index {
  turns: readonly Turn[];
  textsOf: (segment: Segment) => readonly Text[];
  /** Places that say a value, by segment id. */
  spansOf: (amount: NonNullable<Term['amount']>) => ReadonlyMap<string, Span[]>;
}

const HAN = /[\u2e80-\u9fff]/;

/** Makes a transcript ready; its KPIs tell where a number stands that was typed. */
export function createIndex(turns: readonly Turn[], kpis: readonly Kpi[], fold: Fold): Index {
  const known = new Map<Segment, readonly Text[]>();
  const textOf = (side: Side, text: string): Text => ({
    ...fold(text),
    side,
    source: text,
    hasHan: HAN.test(text),
  });
  return {
    turns,
    textsOf: (segment) => {
      const { text, translation } = segment;
      const texts = known.get(segment) ?? [
        textOf('text', text),
        ...(translation === null ? [] : [textOf('translation', translation)]),
      ];
      known.set(segment, texts);
      return texts;
    },
    spansOf: ({ values, isPercent }) => {
      const spans = kpis
        .filter(({ low, high, unit }) => {
          const isSame = isPercent === null || isPercent === (unit === '%');
          return isSame && values.some((value) => isEqual(value, low) || isEqual(value, high));
        })
        .flatMap(({ mentions }) => mentions);
      const bySegment = new Map<string, Span[]>();
      for (const span of spans) bySegment.set(span.segment, [...(bySegment.get(span.segment) ?? []), span]);
      return bySegment;
    },
  };
}

/** Values are products of what was written; signs are in words around them ("loss of"). */
const isEqual = (typed: number, said: number | null): boolean =>
  said !== null && Math.abs(Math.abs(said) - typed) <= typed * 1e-9;

/**
 * Looks through a transcript, a segment a step, and ends with all hits in the order of the text: of segments that hold
 * all terms in whatever order, on either side. A speaker's id keeps it to that speaker's turns.
 */
export function* find(index: Index, terms: readonly Term[], speaker: string | null): Generator<void, Hit[]> {
  const hits: Hit[] = [];
  if (terms.length === 0) return hits;
  const said = terms.map(({ amount }) => (amount ? index.spansOf(amount) : null));
  for (const [turn, { speaker: own, segments }] of index.turns.entries()) {
    if (speaker !== null && own !== speaker) continue;
    for (const segment of segments) {
      for (const { side, places } of placesIn(index.textsOf(segment), terms, (i) => said[i]?.get(segment.id)))
        for (const { start, end } of places) hits.push({ turn, segment, side, start, end });
      yield;
    }
  }
  return hits;
}

interface Place {
  start: number;
  end: number;
  /** Index of the term. */
  term: number;
}

/** Where terms stand on the sides of a segment; nothing unless all of them do. */
function placesIn(
  texts: readonly Text[],
  terms: readonly Term[],
  saidIn: (term: number) => readonly Span[] | undefined,
): { side: Side; places: Place[] }[] {
  const bySide = texts.map((text) => ({ text, places: [] as Place[] }));
  for (const [term, { patterns }] of terms.entries()) {
    let isThere = false;
    for (const { text, places } of bySide) {
      const before = places.length;
      let missing: string | null = null;
      for (const pattern of patterns) {
        // Where no "net retention" is, there is no "net retention rate": names come in the order of the alphabet.
        if (missing !== null && pattern.text.startsWith(missing)) continue;
        missing = addPlaces(text, pattern, term, places) ? null : pattern.text;
      }
      if (text.side === 'text')
        for (const { start, end } of saidIn(term) ?? []) places.push({ start, end, term });
      isThere ||= places.length > before;
    }
    if (!isThere) return [];
  }
  return bySide.map(({ text, places }) => ({ side: text.side, places: joined(places, text.source) }));
}

/** Adds the places of a pattern; false where the text does not even have its letters. */
function addPlaces(text: Text, { text: wanted, isWhole }: Pattern, term: number, places: Place[]): boolean {
  if (!text.hasHan && HAN.test(wanted)) return false;
  const first = text.text.indexOf(wanted);
  for (let at = first; at >= 0; at = text.text.indexOf(wanted, at + 1)) {
    if (!standsAt(text.text, wanted, at, isWhole)) continue;
    const start = sourceOf(text, at);
    const end = sourceOf(text, at + wanted.length);
    if (start === null || end === null) continue;
    places.push({ start, end, term });
    at += wanted.length - 1;
  }
  return first >= 0;
}

/** What may stand between two words that were typed one after the other and are one hit. */
const GAP = /^[\s\u2010-]?$/;

/** Places in order, those that meet made one. */
function joined(places: readonly Place[], source: string): Place[] {
  const joint: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joint.at(-1);
    const isNext = last && last.term !== place.term && GAP.test(source.slice(last.end, place.start));
    if (last && (place.start < last.end || isNext)) {
      last.term = place.term;
      last.end = Math.max(last.end, place.end);
    } else joint.push({ ...place });
  }
  return joint;
}
