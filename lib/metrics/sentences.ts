import { matchesOf } from '../transcript/matches.ts';

/** A sentence of a text: UTF-16 offsets, half-open, without the white space around it. */
export interface Sentence {
  start: number;
  end: number;
}

// One stop, closing marks, then space and something a sentence begins with; or a line break.
const END = /[.!?]["'”’)\]]?\s+(?=["'“‘([]?[A-Z0-9$€£])|\n/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|Jr|Sr|vs|approx|No|Nos|Rs|Fig|e\.g|i\.e|a\.k\.a|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/;

/**
 * Splits a text into sentences. A stop after an abbreviation or an initial ends none; "in the U.S. We" is
 * therefore read as one sentence, which loses less than cutting "U.S. revenue" in two.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const begin = from + piece.indexOf(trimmed);
    sentences.push({ start: begin, end: begin + trimmed.length });
  };
  for (const match of matchesOf(END, text)) {
    const end = match.index + match[0].length;
    const stop = match.index + 1;
    if (match[0] !== '\n' && ABBREVIATION.test(text.slice(Math.max(start, stop - 12), stop))) continue;
    push(start, end);
    start = end;
  }
  push(start, text.length);
  return sentences;
}
