import { rectOfRange } from './ranges.ts';
import { scrollersOf } from './reveal.ts';

/** A letter of the page. Offsets are UTF-16. */
export interface Place {
  node: Text;
  offset: number;
}

/** A line's height is about so much, in CSS px: between two paragraphs the next line is looked at. */
const LINE = 20;
const LINES = [0, 1, -1, 2, -2, 4];

/** The letter at a point of the window (CSS px) or near it, or null where no text is. */
function placeNear(x: number, y: number): Place | null {
  for (const lines of LINES) {
    const place = placeAt(x, y + lines * LINE);
    if (place) return place;
  }
  return null;
}

function placeAt(x: number, y: number): Place | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  // Chromium before 128 knows the older call alone.
  const old = caret === undefined ? document.caretRangeFromPoint?.(x, y) : null;
  const node = caret?.offsetNode ?? old?.startContainer;
  const offset = caret?.offset ?? old?.startOffset ?? 0;
  if (!(node instanceof Text) || node.data.trim() === '') return null;
  return { node, offset: Math.min(offset, node.data.length - 1) };
}

const topOf = ({ node, offset }: Place): number | null => {
  if (!node.isConnected || offset >= node.data.length) return null;
  const { top, height } = rectOfRange({
    startContainer: node,
    startOffset: offset,
    endContainer: node,
    endOffset: offset + 1,
  });
  return height > 0 ? top : null;
};

/**
 * Makes a change that lays the page out anew, and scrolls so that the word at a point of the window (CSS px) is where
 * it was. Where the change hides it, `standIn` may name what is to come to its place. At the top of a page nothing
 * scrolls: its head is what is being looked at.
 */
export function keepPlace(
  x: number,
  y: number,
  change: () => void,
  standIn: (place: Place) => Place | null = () => null,
): void {
  const place = placeNear(x, y);
  const scroller = place?.node.parentElement && scrollersOf(place.node.parentElement)[0];
  const before = place && scroller && scroller.scrollTop > 0 ? topOf(place) : null;
  change();
  if (!place || !scroller || before === null) return;
  const other = topOf(place) === null ? standIn(place) : place;
  const after = other && topOf(other);
  if (after === null) return;
  scroller.scrollTo({ top: scroller.scrollTop + after - before, behavior: 'instant' });
}
