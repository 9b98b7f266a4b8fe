import { stampLength } from '../transcript/asides.ts';
import type { Segment } from '../transcript/types.ts';
import { rangeOf } from './ranges.ts';
import type { PageText } from './text.ts';

/**
 * The place of a part of a segment's text or translation in the document; offsets are UTF-16, half-open. Null where the
 * page does not say it (any more).
 */
export function rangeInSegment(
  page: PageText,
  segment: Segment,
  side: 'text' | 'translation',
  start: number,
  end: number,
): StaticRange | null {
  if (side === 'text') return rangeOf(page, segment.block, segment.offset + start, segment.offset + end);
  const place = placeInTranslation(page, segment, start, end);
  return place && rangeOf(page, place.block, place.start, place.end);
}

/** The block that a part of a segment's translation stands in, and where in its text; cut at the block's end. */
export function placeInTranslation(
  page: PageText,
  segment: Segment,
  start: number,
  end: number,
): { block: number; start: number; end: number } | null {
  const translation = segment.translation ?? '';
  let from = 0;
  for (const block of segment.translationBlocks) {
    const text = page.blocks[block]?.text ?? '';
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
