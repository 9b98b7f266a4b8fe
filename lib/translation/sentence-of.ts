import { splitSentences } from '../metrics/sentences.ts';
import { amountsIn } from './numbers.ts';
import { pairSentences, sentencesOf, trimmed } from './sentences.ts';
import { twinFigures } from './twins.ts';
import type { Stretch } from './types.ts';

const isIn = ({ start, end }: Stretch, stretch: Stretch): boolean =>
  start < stretch.end && stretch.start < end;

/**
 * Finds what a translation says for a figure of its original: the sentence with the same figure, else the one that
 * translates the figure's own. Where nobody can tell it is the whole translation, which says it somewhere: never a
 * guess. In: a paragraph, its translation. Out: by the figure's place in the paragraph, the sentence's in the
 * translation; UTF-16 offsets, half-open.
 */
export function translatedSentences(text: string, translation: string): (figure: Stretch) => Stretch {
  const twins = twinFigures(text, translation);
  let pairs: ReturnType<typeof pairSentences> | null = null;
  return (figure) => {
    const twin = twins.find(({ original }) => isIn(original.figure, figure));
    if (twin) return twin.translation.sentence;
    pairs ??= pairSentences(
      [splitSentences(text), sentencesOf(translation)],
      [amountsIn(text), amountsIn(translation)],
    );
    const pair = pairs.find(({ source }) => isIn(source, figure));
    return trimmed(translation, pair?.translation ?? { start: 0, end: translation.length });
  };
}
