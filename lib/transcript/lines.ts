import { readColumns } from './columns.ts';
import type { Block } from './types.ts';
import { type Line, readParagraphs } from './wrapped.ts';

/** White space that runs together into one space. */
const GAPS = /[\t\n\f\r \u00a0\u3000]+/g;

/** The paragraphs of a plain text as blocks: as a rule its lines, their white space collapsed. */
export function textBlocks(text: string): Block[] {
  const lines: Line[] = [];
  let isApart = false;
  for (const raw of readColumns(text.split(/\r\n|\r|\n/))) {
    const line = raw.replace(GAPS, ' ').trim();
    if (line !== '') lines.push({ text: line, isApart });
    isApart = line === '';
  }
  return readParagraphs(lines).map((paragraph, id) => ({
    id,
    text: paragraph.map(({ line, joint }) => joint + (lines[line]?.text ?? '')).join(''),
    path: [],
    heading: false,
  }));
}
