import type { Transcript } from '../transcript/types.ts';
import type { PageText } from './text.ts';

/** A letter of a block. The offset is UTF-16. */
export interface BlockPlace {
  block: number;
  offset: number;
}

/** Blocks of the original and of its translation that say the same. */
export type BlockPair = readonly [original: readonly number[], translation: readonly number[]];

/** The labels and paragraphs of a transcript that have a translation; without one they belong to both languages. */
export function pairsOfBlocks({ turns }: Transcript): BlockPair[] {
  return turns.flatMap(({ labels, segments }) =>
    [
      [labels.original, labels.translation] as const,
      ...segments.map(({ block, translationBlocks }): BlockPair => [[block], translationBlocks]),
    ].filter((pair) => pair.every((side) => side.length > 0)),
  );
}

/** The letter of a block that a letter of the page belongs to; null where it is no part of any. */
export function blockPlaceOf(page: PageText, node: Node, offset: number): BlockPlace | null {
  for (const [block, pieces] of page.pieces.entries())
    for (const { node: own, from, start, length } of pieces)
      if (own === node && offset >= from && offset < from + length)
        return { block, offset: start + offset - from };
  return null;
}

/**
 * Where the other language says what a letter belongs to: as far into its paragraph as the letter is in its own. Null
 * where there is no other.
 */
export function counterpartOf(
  page: PageText,
  pairs: readonly BlockPair[],
  { block, offset }: BlockPlace,
): BlockPlace | null {
  const lengthOf = (each: number) => page.blocks[each]?.text.length ?? 0;
  const sum = (blocks: readonly number[]) => blocks.reduce((total, each) => total + lengthOf(each), 0);
  for (const [original, translation] of pairs) {
    const [own, other] = original.includes(block) ? [original, translation] : [translation, original];
    const at = own.indexOf(block);
    if (at < 0) continue;
    const share = (sum(own.slice(0, at)) + offset) / sum(own);
    let left = Math.min(Math.floor(share * sum(other)), sum(other) - 1);
    for (const each of other) {
      if (left < lengthOf(each)) return { block: each, offset: left };
      left -= lengthOf(each);
    }
  }
  return null;
}
