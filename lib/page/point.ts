import { rectsOfRange } from './ranges.ts';
import type { PageText, Piece } from './text.ts';

/** A place in a block's text: an offset between two characters, UTF-16. */
export interface Place {
  block: number;
  offset: number;
}

/** Whether a point of the window lies in a range: the browser answers with the nearest text, however far it is. */
export function isPointIn(range: StaticRange, x: number, y: number): boolean {
  return rectsOfRange(range).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** Says which place of a page's text is nearest to a point of the window, or null. Knows the given blocks only. */
export function createPlaces(
  page: PageText,
  blocks: Iterable<number>,
): (x: number, y: number) => Place | null {
  const runs = new Map<Node, { block: number; piece: Piece }[]>();
  for (const block of new Set(blocks)) {
    for (const piece of page.pieces[block] ?? []) {
      const known = runs.get(piece.node);
      if (known) known.push({ block, piece });
      else runs.set(piece.node, [{ block, piece }]);
    }
  }
  return (x, y) => {
    const caret = caretAt(x, y);
    const run = caret && runs.get(caret.node)?.find(({ piece }) => isWithin(piece, caret.offset));
    return run ? { block: run.block, offset: run.piece.start + caret.offset - run.piece.from } : null;
  };
}

const isWithin = ({ from, length }: Piece, offset: number): boolean =>
  from <= offset && offset <= from + length;

/** Older Chromium has only the older of the two. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
