import type { Kpi } from '../metrics/types.ts';
import { placeInTranslation } from '../transcript/translation-place.ts';
import type { Segment } from '../transcript/types.ts';
import { translatedSentences } from '../translation/sentence-of.ts';
import type { Item, Place, Source } from './types.ts';

/** A figure with the words that go with it. */
export interface Taken extends Item {
  /** The figure as written, empty when its words are not known. */
  written: string;
  /** Its sentence as the reader sees it: the original's, or the translation's where that alone is shown. */
  quote: string;
  /** Where `quote` stands in the page. */
  place: Place | null;
  /** What the translation says for `quote` where both are shown, else null. */
  translation: string | null;
}

/** Where a KPI's sentence stands in its block: the quote is a part of the segment's text, around the figure. */
function placeOf({ quote, span }: Kpi, { text, block, offset }: Segment): Place | null {
  const start = text.lastIndexOf(quote, span.start);
  return start < 0 ? null : { block, start: offset + start, end: offset + start + quote.length };
}

/** Figures with their sentences in the language that the page shows; of an untranslated paragraph the original's. */
export function takenOf(
  items: readonly Item[],
  { shown, blocks }: Pick<Source, 'shown' | 'blocks'>,
): Taken[] {
  /** By segment: a paragraph says many figures. */
  const known = new Map<string, ReturnType<typeof translatedSentences>>();
  const translated = ({ span }: Kpi, segment: Segment) => {
    const { id, text, translation } = segment;
    if (shown === 'original' || translation === null) return null;
    const sentenceOf = known.get(id) ?? translatedSentences(text, translation);
    known.set(id, sentenceOf);
    const { start, end } = sentenceOf(span);
    return {
      quote: translation.slice(start, end),
      place: placeInTranslation((block) => blocks[block], segment, start, end),
    };
  };
  return items.map((item) => {
    const { kpi, segment } = item;
    const written = segment?.text.slice(kpi.span.start, kpi.span.end) ?? '';
    const original = { quote: kpi.quote, place: segment && placeOf(kpi, segment) };
    const other = segment && translated(kpi, segment);
    const isAlone = other && shown === 'translation';
    return {
      ...item,
      written,
      ...(isAlone ? other : original),
      translation: isAlone ? null : (other?.quote ?? null),
    };
  });
}
