import type { Kpi } from '../../lib/metrics/types.ts';
import { inFrames } from '../../lib/page/frames.ts';
import { marking, removeMark } from '../../lib/page/marks.ts';
import { askForTerms } from '../../lib/platform/messages.ts';
import { createIndex, find, type Hit, type Index } from '../../lib/search/find.ts';
import { createFold } from '../../lib/search/fold.ts';
import type { Turn } from '../../lib/transcript/types.ts';

/** What the panel can search with. */
export interface Search {
  /**
   * Looks for a query in the turns of a speaker (an id; null for all), some of it in each frame. Calls back with all
   * hits in the order of the text, or with null where the query asks for nothing yet. Returns a way to stop.
   */
  find: (query: string, speaker: string | null, onFound: (hits: readonly Hit[] | null) => void) => () => void;
  /** Marks hits in the page instead of those that were marked before: from the turn that is being read on. */
  mark: (hits: readonly Hit[]) => void;
  /** What was found, in either language, while some of it is marked; and a way to hear of another answer. */
  found: () => readonly Hit[];
  subscribe: (listener: () => void) => () => void;
}

/** The page is marked when the typing rests for so long, in milliseconds: the list is looked at first. */
const REST = 150;
const NO_HITS: readonly Hit[] = [];

/** Searches a page that has been read. What it has marked goes when the signal aborts. */
export function createSearch(
  turns: readonly Turn[],
  kpis: readonly Kpi[],
  rangeOfHit: (hit: Hit) => StaticRange | null,
  currentTurn: () => number,
  signal: AbortSignal,
): Search {
  let index: Index | null = null;
  /** All that was found last, and as much of it as is listed now: all or nothing. */
  let last = NO_HITS;
  let listed = NO_HITS;
  const listeners = new Set<() => void>();
  let marks = new AbortController();
  return {
    find: (query, speaker, onFound) => {
      const stop = new AbortController();
      const isOver = AbortSignal.any([signal, stop.signal]);
      askForTerms(query).then((asked) => {
        if (isOver.aborted) return;
        if (!asked || asked.terms.length === 0) return onFound(null);
        index ??= createIndex(turns, kpis, createFold(asked.scripts));
        inFrames(find(index, asked.terms, speaker), isOver, (hits) => {
          last = hits;
          onFound(hits);
        });
      });
      return () => stop.abort();
    },
    mark: (hits) => {
      marks.abort();
      marks = new AbortController();
      removeMark('search-current');
      listed = hits.length > 0 ? last : NO_HITS;
      for (const listener of listeners) listener();
      if (hits.length === 0) {
        removeMark('search');
        return;
      }
      const isOver = AbortSignal.any([signal, marks.signal]);
      const rest = setTimeout(
        () =>
          inFrames(marking('search', rangesFrom(hits, currentTurn(), rangeOfHit)), isOver, () => undefined),
        REST,
      );
      isOver.addEventListener('abort', () => clearTimeout(rest));
    },
    found: () => listed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The places of hits from a turn on, then those before it: what is on the screen is marked first. */
function* rangesFrom(
  hits: readonly Hit[],
  turn: number,
  rangeOfHit: (hit: Hit) => StaticRange | null,
): Generator<StaticRange | null> {
  const first = Math.max(
    0,
    hits.findIndex((hit) => hit.turn >= turn),
  );
  for (const hit of [...hits.slice(first), ...hits.slice(0, first)]) yield rangeOfHit(hit);
}
