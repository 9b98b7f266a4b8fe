import type { Block } from '../transcript/types.ts';
import type { Line, Paragraph } from '../transcript/wrapped.ts';
import type { PageLines } from './blocks.ts';
import type { PageText, Piece } from './text.ts';

/** The lines of preformatted text of a page, as they are asked for their paragraphs. */
export const textLines = (page: PageText, lines: PageLines): Line[] =>
  [...lines].map(([id, isApart]) => ({ text: page.blocks[id]?.text ?? '', isApart }));

/**
 * Puts the lines of preformatted text that were broken at the edge of a page together again, as is done with a plain
 * text file. `paragraphs` are what readParagraphs makes of them.
 */
export function joinWrapped(page: PageText, lines: PageLines, paragraphs: readonly Paragraph[]): PageText {
  const ids = [...lines.keys()];
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
