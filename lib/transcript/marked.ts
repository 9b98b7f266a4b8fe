import { type Row, rowOf } from './row.ts';
import { isEastAsian, langOf, squash } from './script.ts';
import type { Block } from './types.ts';

/** "[ 12] [EN] …": a number and the language in brackets in front of a paragraph. */
const MARK = /^(?:\[\s*\d+\]\s*)?\[(EN|中|中文|ZH|CN|TW|KO|KR|JA|JP|英|英文)\]\s*/i;
const ORIGINAL = /^(?:EN|英|英文)$/i;
/** A translator's own heading for the original that it repeats. */
const AGAIN = /^\W*(?:英文)?原文\s*[:：]/;
/** Fewer marks are somebody's brackets. */
const LEAST_MARKS = 6;

/**
 * Paragraphs that say their language. What stands unmarked between them belongs to the paragraph before: more of its
 * translation, or its original once more, as machine translators leave it. Null for pages without such marks.
 */
export function readMarked(blocks: readonly Block[]): Row[] | null {
  const marks = blocks.map(({ text }) => MARK.exec(text));
  if (marks.filter(Boolean).length < LEAST_MARKS) return null;
  const rows: Row[] = [];
  let open: { block: Block; offset: number; translation: Block[]; said: string } | null = null;
  const close = () => {
    if (open) rows.push(rowOf(open.block, open.translation, open.offset));
    open = null;
  };
  blocks.forEach((block, i) => {
    const mark = marks[i];
    if (mark && ORIGINAL.test(mark[1] ?? '')) {
      close();
      const offset = mark[0].length;
      open = { block, offset, translation: [], said: squash(block.text.slice(offset)) };
    } else if (open && AGAIN.test(block.text)) {
      return;
    } else if (open && (mark || isEastAsian(langOf(block.text)))) {
      open.translation.push(block);
    } else if (!open?.said.includes(squash(block.text))) {
      close();
      rows.push(rowOf(block));
    }
  });
  close();
  return rows;
}
