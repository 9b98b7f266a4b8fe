import type { Block } from './types.ts';

/** Each line of a plain text that holds more than white space as a block, its white space collapsed. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const collapsed = line.replace(/[\t\n\f\r \u00a0\u3000]+/g, ' ').trim();
    if (collapsed !== '') blocks.push({ id: blocks.length, text: collapsed, path: [], heading: false });
  }
  return blocks;
}
