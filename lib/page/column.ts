import type { Transcript } from '../transcript/types.ts';
import { rangeOf, rectOfRange } from './ranges.ts';
import type { PageText } from './text.ts';

/** Where the text of a call stands between the window's left and right edge, in CSS px. */
export interface Column {
  left: number;
  right: number;
  /** Elements that hold some of its text. */
  elements: Element[];
}

/** So many paragraphs tell where all are. */
const SAMPLES = 40;
/** Pages with more text than ten calls take a browser seconds to lay out anew: they are left as they are. */
const MOST = 1_000_000;

/**
 * The column of a call's speech, the translation's with it where it stands beside; null while none is laid out, and
 * where the page is too long to be laid out for a panel's sake.
 */
export function columnOf(page: PageText, { turns }: Transcript): Column | null {
  if (page.blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST) return null;
  const blocks = turns
    .flatMap(({ segments }) => segments)
    .flatMap(({ block, translationBlocks }) => [block, ...translationBlocks]);
  const step = Math.max(1, Math.ceil(blocks.length / SAMPLES));
  let column: Column | null = null;
  for (let i = 0; i < blocks.length; i += step) {
    const block = blocks[i] ?? 0;
    const range = rangeOf(page, block, 0, page.blocks[block]?.text.length ?? 0);
    const element = range?.startContainer.parentElement;
    if (!range || !element) continue;
    const { left, right, width } = rectOfRange(range);
    if (width === 0) continue;
    column ??= { left, right, elements: [] };
    column.left = Math.min(column.left, left);
    column.right = Math.max(column.right, right);
    column.elements.push(element);
  }
  return column;
}
