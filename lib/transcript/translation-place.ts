import { stampLength } from './asides.ts';
import type { Segment } from './types.ts';

/**
 * The block that a part of a segment's translation stands in, and where in its text; cut at the block's end. `textOf`
 * gives the text of a block; offsets are UTF-16, half-open. Null where the page does not say it (any more).
 */
export function placeInTranslation(
  textOf: (block: number) => string | undefined,
  segment: Pick<Segment, 'translation' | 'translationBlocks'>,
  start: number,
  end: number,
): { block: number; start: number; end: number } | null {
  const translation = segment.translation ?? '';
  let from = 0;
  for (const block of segment.translationBlocks) {
    const text = textOf(block) ?? '';
    const piece = pieceAt(translation, from, text.slice(stampLength(text)));
    const to = from + piece.length;
    if (start < to) {
      const offset = text.lastIndexOf(piece) - from;
      if (offset < -from) return null;
      return { block, start: start + offset, end: Math.min(end, to) + offset };
    }
    from = to + 1;
  }
  return null;
}

/** What a translation took of a block: all of it but a time, or, where a label was run into it, the line. */
function pieceAt(translation: string, from: number, whole: string): string {
  if (translation.startsWith(whole, from)) return whole;
  const end = translation.indexOf('\n', from);
  return translation.slice(from, end < 0 ? translation.length : end);
}
