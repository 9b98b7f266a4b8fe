import { langOf } from './script.ts';
import type { Block, Lang } from './types.ts';

/** A paragraph of the original with the blocks that translate it. */
export interface Row {
  block: Block;
  /** Where the paragraph starts in the block's text: a mark may come first. */
  offset: number;
  /** The block's text from there. */
  text: string;
  lang: Lang | null;
  translation: Block[];
  /** Language of the translation, or null. */
  translationLang: Lang | null;
  /** The cell of translations beside the cell that the paragraph stands in: aligned once the labels are known. */
  beside?: readonly Block[];
}

/** A row as its block has it, or from an offset on. */
export function rowOf(block: Block, translation: Block[] = [], offset = 0): Row {
  const text = block.text.slice(offset);
  const row = { block, offset, text, lang: langOf(text), translation: [], translationLang: null };
  return withTranslation(row, translation);
}

/** The row with these translations. */
export const withTranslation = (row: Row, translation: Block[]): Row => ({
  ...row,
  translation,
  translationLang: translation.length > 0 ? langOf(translation.map(({ text }) => text).join('\n')) : null,
});
