import type { Segment } from '../transcript/types.ts';
import type { Hit, Side } from './find.ts';

/** A sentence with hits in it, or as much of a long one as stands around them. */
export interface Excerpt {
  segment: Segment;
  side: Side;
  /** Part of that side's text, UTF-16 and half-open. */
  start: number;
  end: number;
  /** Whether the sentence has more before and behind. */
  isCut: readonly [before: boolean, behind: boolean];
  /** Index of the first hit in it; the others follow. */
  first: number;
  hits: Hit[];
}

/** The hits of a turn. */
export interface TurnHits {
  turn: number;
  excerpts: Excerpt[];
}

/** What ends a sentence, with what closes it and the space behind. */
const STOP = /[.!?]["'\u201d\u2019)\]]*\s+|[\u3002\uff01\uff1f][\u300d\u201d\uff09]*|\n/g;
/** Sentences that run on are cut: so much stands before the first hit and behind the last one, in UTF-16 units. */
const BEFORE = 90;
const AFTER = 170;
/** A cut goes to the nearest space within so many units. */
const NEAREST = 16;

/** How many turns have hits. */
export const turnsWith = (hits: readonly Hit[]): number => new Set(hits.map(({ turn }) => turn)).size;

/** Groups hits, which are in order, by turn and sentence: from the index `from` on, `most` sentences. */
export function groupHits(hits: readonly Hit[], from: number, most: number): TurnHits[] {
  const groups: TurnHits[] = [];
  let count = 0;
  for (let index = from; index < hits.length; index++) {
    const hit = hits[index] as Hit;
    let group = groups.at(-1);
    const last = group?.excerpts.at(-1);
    if (last && last.segment === hit.segment && last.side === hit.side && hit.end <= last.end) {
      last.hits.push(hit);
      continue;
    }
    if (++count > most) break;
    if (group?.turn !== hit.turn) {
      group = { turn: hit.turn, excerpts: [] };
      groups.push(group);
    }
    group.excerpts.push({ ...excerptOf(hit), first: index, hits: [hit] });
  }
  return groups;
}

/** The sentence around a hit. */
function excerptOf({ segment, side, start, end }: Hit): Omit<Excerpt, 'first' | 'hits'> {
  const text = segment[side] ?? '';
  let from = 0;
  let to = text.length;
  STOP.lastIndex = Math.max(0, start - 2 * BEFORE);
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const next = stop.index + stop[0].length;
    if (next <= start) from = next;
    else if (stop.index >= end - 1) {
      to = stop.index + stop[0].trimEnd().length;
      break;
    }
  }
  const isCut = [start - from > BEFORE, to - end > AFTER] as const;
  return {
    segment,
    side,
    start: isCut[0] ? spaceNear(text, start - BEFORE, start) : from,
    end: isCut[1] ? spaceNear(text, end + AFTER, to) : to,
    isCut,
  };
}

/** The place behind the next space, if one is near; `at` itself in scripts without spaces. */
function spaceNear(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  const near = space >= 0 && space - at < NEAREST && space < most ? space + 1 : at;
  const isInPair = /^[\udc00-\udfff]/.test(text.slice(near));
  return isInPair ? near + 1 : near;
}
