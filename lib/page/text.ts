import type { Block } from '../transcript/types.ts';

/** A run of a block's text that stands in one text node without a gap. Offsets are UTF-16. */
export interface Piece {
  node: Text;
  /** Where the run starts in the node's data. */
  from: number;
  /** Where it starts in the block's text. */
  start: number;
  length: number;
}

/** The blocks of a document and where each one's text is in it. */
export interface PageText {
  blocks: Block[];
  /** By block id, in text order. */
  pieces: Piece[][];
  /** By block id: the largest element that holds this block and no other, or null (a line of a pre). */
  elements: (Element | null)[];
}
