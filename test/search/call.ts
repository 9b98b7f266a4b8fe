import { namesOfMetrics } from '../../lib/metrics/names.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import { createIndex, find, type Hit } from '../../lib/search/find.ts';
import { readQuery } from '../../lib/search/query.ts';
import { SCRIPT_PAIRS } from '../../lib/search/scripts.ts';
import { createWords } from '../../lib/search/words.ts';
import type { Turn } from '../../lib/transcript/types.ts';

export const words = createWords({ names: namesOfMetrics(), scripts: SCRIPT_PAIRS });

/** What is said, and its translation where there is one. */
type Said = string | readonly [text: string, translation: string];

/** A call with a turn for each speaker's texts, a segment each. */
export function callOf(...turns: readonly (readonly [speaker: string, ...said: Said[]])[]): Turn[] {
  let next = 1;
  return turns.map(([speaker, ...said]) => ({
    speaker,
    section: 'remarks',
    segments: said.map((each) => {
      const [text, translation = null] = typeof each === 'string' ? [each] : each;
      const id = `s${next++}`;
      return {
        ...{ id, lang: 'en', text, translation, translationLang: translation === null ? null : 'zh-Hant' },
        ...{ block: next, offset: 0, translationBlocks: [] },
      };
    }),
    labels: { original: [], translation: [] },
  }));
}

/** All hits of a query. */
export function hitsIn(
  turns: readonly Turn[],
  query: string,
  { kpis = [], speaker = null }: { kpis?: readonly Kpi[]; speaker?: string | null } = {},
): Hit[] {
  const work = find(createIndex(turns, kpis, words.fold), readQuery(query, words), speaker);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

export const wordsOf = ({ segment, side, start, end }: Hit): string =>
  (segment[side] ?? '').slice(start, end);

/** What is hit in a text. */
export const found = (text: Said, query: string): string[] => hitsIn(callOf(['a', text]), query).map(wordsOf);
