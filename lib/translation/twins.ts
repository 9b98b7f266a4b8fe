import { readFigures } from '../figures/read.ts';
import type { Figure } from '../figures/types.ts';
import { splitSentences } from '../metrics/sentences.ts';
import { sentencesOf } from './sentences.ts';
import type { Stretch } from './types.ts';

/** Where a text says a figure, and the sentence around it. */
export interface Said {
  figure: Stretch;
  sentence: Stretch;
}

/** A figure of a paragraph and the same figure in its translation. */
export interface Twin {
  original: Said;
  translation: Said;
}

/** What a figure says, so that equal figures have equal keys; null where it has no value. */
function keyOf({ low, high, unit }: Figure): string | null {
  if (low === null || high === null) return null;
  return `${Number(low.toPrecision(12))} ${Number(high.toPrecision(12))} ${unit}`;
}

function byValue(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

/** Where a figure is said; without the white space and the signs of quotations around its sentence. */
function saidIn(text: string, sentences: readonly Stretch[], figure: Stretch): Said {
  const { start: from, end: to } = sentences.find(
    ({ start, end }) => start <= figure.start && figure.end <= end,
  ) ?? { start: 0, end: text.length };
  const sentence = text.slice(from, to);
  const lead = sentence.length - sentence.replace(/^[\s」』”’)）]+/, '').length;
  return {
    figure: { start: figure.start, end: figure.end },
    sentence: { start: Math.min(from + lead, figure.start), end: from + sentence.trimEnd().length },
  };
}

/**
 * The figures that a paragraph and its translation both say, by value and unit; never a guess: a value that is not
 * said equally often on both sides has no twin. Offsets are UTF-16 into either text, half-open.
 */
export function twinFigures(text: string, translation: string): Twin[] {
  const theirs = byValue(readFigures(translation));
  const sentences = { text: splitSentences(text), translation: sentencesOf(translation) };
  return [...byValue(readFigures(text))].flatMap(([key, figures]) => {
    const others = theirs.get(key) ?? [];
    if (others.length !== figures.length) return [];
    return figures.flatMap((figure, i): Twin[] => {
      const other = others[i];
      if (!other) return [];
      return [
        {
          original: saidIn(text, sentences.text, figure),
          translation: saidIn(translation, sentences.translation, other),
        },
      ];
    });
  });
}
