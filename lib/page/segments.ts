import { placeInTranslation } from '../transcript/translation-place.ts';
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
  const place = placeInTranslation((block) => page.blocks[block]?.text, segment, start, end);
  return place && rangeOf(page, place.block, place.start, place.end);
}
