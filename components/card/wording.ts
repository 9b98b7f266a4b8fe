import type { Lit } from '../../lib/page/lit.ts';

/** How the other language says what a figure's sentence says, with the figure in it, as offsets into the text. */
export interface Wording {
  text: string;
  lang: string | null;
  figure: readonly [start: number, end: number];
}

/** The sentence of the other language that holds the same figure; null where that is not sure, or there is none. */
export function wordingOf({ side, segment, twin }: Pick<Lit, 'side' | 'segment' | 'twin'>): Wording | null {
  if (!twin || segment.translation === null) return null;
  const isOriginal = side === 'original';
  const { sentence, figure } = isOriginal ? twin.translation : twin.original;
  return {
    text: (isOriginal ? segment.translation : segment.text).slice(sentence.start, sentence.end),
    lang: isOriginal ? segment.translationLang : segment.lang,
    figure: [figure.start - sentence.start, figure.end - sentence.start],
  };
}
