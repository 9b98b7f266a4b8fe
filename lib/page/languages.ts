import type { Transcript } from '../transcript/types.ts';
import type { createMarks } from './marks.ts';
import { rangeOf } from './ranges.ts';
import type { PageText } from './text.ts';

/** Which of the two languages the page shows. */
export type LanguageMode = 'original' | 'both' | 'translation';

interface Sides {
  original: number[];
  translation: number[];
}

/**
 * A switch between original, both and translation that moves and rewrites no node: paragraph elements get a
 * `data-callout-lang` attribute, the root says which to show. Text that has no element of its own (lines of a
 * plain text) fades instead. Aborting the signal takes every attribute away again.
 */
export function createLanguageSwitch(
  page: PageText,
  transcript: Transcript,
  mark: ReturnType<typeof createMarks>,
  signal: AbortSignal,
): (mode: LanguageMode) => void {
  const sides = sidesOf(transcript);
  const root = document.documentElement;
  const marked: Element[] = [];

  const reset = () => {
    root.removeAttribute('data-callout-show');
    for (const element of marked.splice(0)) element.removeAttribute('data-callout-lang');
    mark('faded', []);
  };
  signal.addEventListener('abort', reset);

  return (mode) => {
    if (signal.aborted) return;
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
}

/** Blocks of either language; a paragraph without a translation belongs to both and is never hidden. */
function sidesOf(transcript: Transcript): Sides {
  const sides: Sides = { original: [], translation: [] };
  for (const { labels, segments } of transcript.turns) {
    if (labels.translation.length > 0) {
      sides.original.push(...labels.original);
      sides.translation.push(...labels.translation);
    }
    for (const { block, translationBlocks } of segments) {
      if (translationBlocks.length === 0) continue;
      sides.original.push(block);
      sides.translation.push(...translationBlocks);
    }
  }
  return sides;
}
