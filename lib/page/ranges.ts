import type { PageText } from './text.ts';

/**
 * The place of a part of a block's text in the document; offsets are UTF-16 into the block's text, half-open.
 * Null when the page no longer says there what was read: a stale place would light up the wrong words.
 */
export function rangeOf(page: PageText, block: number, start: number, end: number): StaticRange | null {
  const text = page.blocks[block]?.text ?? '';
  let first: { node: Text; offset: number } | null = null;
  let last: { node: Text; offset: number } | null = null;
  for (const piece of page.pieces[block] ?? []) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (from >= to) continue;
    const at = piece.from + from - piece.start;
    const said = piece.node.data.slice(at, at + to - from);
    if (!piece.node.isConnected || !isSame(said, text.slice(from, to))) return null;
    first ??= { node: piece.node, offset: at };
    last = { node: piece.node, offset: at + to - from };
  }
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset,
  });
}

/** A gap of white space in the page is one space in the block. */
const isSame = (said: string, read: string): boolean => said === read || (read === ' ' && said.trim() === '');

/** Where a block is on the screen, or null while it is not laid out (hidden, gone). */
export function rectOf(page: PageText, block: number): DOMRect | null {
  const element = page.elements[block];
  const rect = element ? element.getBoundingClientRect() : firstRect(page, block);
  return rect && rect.height > 0 ? rect : null;
}

function firstRect(page: PageText, block: number): DOMRect | null {
  const piece = page.pieces[block]?.[0];
  if (!piece?.node.isConnected || piece.from + piece.length > piece.node.data.length) return null;
  return rectOfRange({
    startContainer: piece.node,
    startOffset: piece.from,
    endContainer: piece.node,
    endOffset: piece.from + piece.length,
  });
}

/** One live range for all measuring: the browser keeps every live range up to date at each change. */
let scratch: Range | null = null;

/** Where a range is on the screen. */
export const rectOfRange = (range: StaticRangeInit): DOMRect =>
  measure(range, (live) => live.getBoundingClientRect());

/** ... each of its lines by itself; none while it is not laid out. */
export const rectsOfRange = (range: StaticRangeInit): DOMRect[] =>
  measure(range, (live) => [...live.getClientRects()]);

function measure<T>(range: StaticRangeInit, ask: (live: Range) => T): T {
  scratch ??= document.createRange();
  scratch.setStart(range.startContainer, range.startOffset);
  scratch.setEnd(range.endContainer, range.endOffset);
  const answer = ask(scratch);
  scratch.selectNodeContents(document.documentElement);
  scratch.collapse();
  return answer;
}
