import type { Transcript } from '../transcript/types.ts';
import { columnOf } from './column.ts';
import { blockPlaceOf, counterpartOf, pairsOfBlocks } from './counterpart.ts';
import type { createMarks } from './marks.ts';
import { keepPlace, type Place } from './place.ts';
import { rangeOf } from './ranges.ts';
import type { PageText } from './text.ts';

/** Which of the two languages the page shows. */
export type LanguageMode = 'original' | 'both' | 'translation';

/** Share of the window's height where the word is that is being read, and how far into its line, in CSS px. */
const READING_LINE = 0.35;
const INTO_LINE = 80;

/**
 * A switch between original, both and translation that moves and rewrites no node: paragraph elements get a
 * `data-callout-lang` attribute, the root says which to show. Text that has no element of its own (lines of a
 * plain text) fades instead. What is being read stays where it is, or gives its place to the same in the other
 * language. Aborting the signal takes every attribute away again.
 */
export function createLanguageSwitch(
  page: PageText,
  transcript: Transcript,
  mark: ReturnType<typeof createMarks>,
  signal: AbortSignal,
): (mode: LanguageMode) => void {
  const pairs = pairsOfBlocks(transcript);
  const sides = {
    original: pairs.flatMap(([original]) => original),
    translation: pairs.flatMap(([, translation]) => translation),
  };
  const root = document.documentElement;
  const marked: Element[] = [];

  const reset = () => {
    root.removeAttribute('data-callout-show');
    for (const element of marked.splice(0)) element.removeAttribute('data-callout-lang');
    mark('faded', []);
  };
  signal.addEventListener('abort', reset);

  const standIn = ({ node, offset }: Place): Place | null => {
    const place = blockPlaceOf(page, node, offset);
    const other = place && counterpartOf(page, pairs, place);
    const range = other && rangeOf(page, other.block, other.offset, other.offset + 1);
    return range && { node: range.startContainer as Text, offset: range.startOffset };
  };

  let shown: LanguageMode = 'both';
  const show = (mode: LanguageMode) => {
    shown = mode;
    reset();
    if (mode === 'both') return;
    const faded: (StaticRange | null)[] = [];
    for (const side of ['original', 'translation'] as const) {
      for (const block of sides[side]) {
        const element = page.elements[block];
        if (element) {
          element.setAttribute('data-callout-lang', side);
          marked.push(element);
        } else if (side !== mode) {
          faded.push(rangeOf(page, block, 0, page.blocks[block]?.text.length ?? 0));
        }
      }
    }
    root.setAttribute('data-callout-show', mode);
    mark('faded', faded);
  };

  return (mode) => {
    if (signal.aborted || mode === shown) return;
    const column = columnOf(page, transcript);
    const x = column ? column.left + Math.min(INTO_LINE, (column.right - column.left) / 3) : 0;
    keepPlace(x, window.innerHeight * READING_LINE, () => show(mode), standIn);
  };
}
