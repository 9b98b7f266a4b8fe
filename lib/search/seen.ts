import type { LanguageMode } from '../page/languages.ts';
import type { Hit, Side } from './find.ts';

const SIDES: Readonly<Record<LanguageMode, Side | null>> = {
  original: 'text',
  both: null,
  translation: 'translation',
};

/** Hits in the language that a page shows; of a paragraph that has none there, those in the other one. */
export function seenIn(mode: LanguageMode, hits: readonly Hit[]): readonly Hit[] {
  const shown = SIDES[mode];
  if (shown === null) return hits;
  const own = new Set(hits.filter(({ side }) => side === shown).map(({ segment }) => segment));
  return hits.filter(({ side, segment }) => side === shown || !own.has(segment));
}
