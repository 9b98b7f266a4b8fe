import type { Block } from '../transcript/types.ts';
import { readParagraphs } from '../transcript/wrapped.ts';
import type { PageText, Piece } from './text.ts';

/**
 * Puts the lines of preformatted text that were broken at the edge of a page together again, as is done with a plain
 * text file. `lines` are the blocks that are such lines, each with whether an empty line stands above it.
 */
export function joinWrapped(page: PageText, lines: ReadonlyMap<number, boolean>): PageText {
  const ids = [...lines.keys()];
  const paragraphs = readParagraphs(
    ids.map((id) => ({ text: page.blocks[id]?.text ?? '', isApart: lines.get(id) === true })),
  );
  if (paragraphs.length === ids.length) return page;
  const byFirst = new Map(paragraphs.map((paragraph) => [ids[paragraph[0]?.line ?? -1], paragraph]));
  const joined: PageText = { blocks: [], pieces: [], elements: [] };
  const add = (block: Block, text: string, pieces: Piece[], element: Element | null) => {
    joined.blocks.push({ ...block, id: joined.blocks.length, text });
    joined.pieces.push(pieces);
    joined.elements.push(element);
  };
  page.blocks.forEach((block, id) => {
    const paragraph = byFirst.get(id);
    if (!lines.has(id)) add(block, block.text, page.pieces[id] ?? [], page.elements[id] ?? null);
    if (!paragraph) return;
    let text = '';
    const pieces: Piece[] = [];
    for (const { line, joint } of paragraph) {
      const own = ids[line] ?? -1;
      text += joint;
      for (const piece of page.pieces[own] ?? []) pieces.push({ ...piece, start: piece.start + text.length });
      text += page.blocks[own]?.text ?? '';
    }
    add(block, text, pieces, null);
  });
  return joined;
}
