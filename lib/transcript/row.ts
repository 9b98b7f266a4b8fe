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
}

/** A row as its block has it, or from an offset on. */
export function rowOf(block: Block, translation: Block[] = [], offset = 0): Row {
  const text = block.text.slice(offset);
  return {
    block,
    offset,
    text,
    lang: langOf(text),
    translation,
    translationLang: translation[0] ? langOf(translation.map((each) => each.text).join('\n')) : null,
  };
}
