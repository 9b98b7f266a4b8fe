const LEVEL = '(?:low|lower|mid|middle|high|higher|upper)';
const SIZE = '(?:single|double|triple)';
const GAP = String.raw`[\s-]{1,2}`;
const DIGITS = `(?:${LEVEL}${GAP}(?:(?:to|or|and)${GAP}${LEVEL}${GAP})?)?(?:${SIZE}${GAP}(?:digits?${GAP})?(?:to|or)${GAP}(?:${LEVEL}${GAP})?)?${SIZE}${GAP}digits?`;
const TENS = "(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[1-9]0['’]?s)";
const PERCENT = String.raw`(?:\s?%|[\s-](?:percent|per cent|percentage))`;
const RANGE = `${LEVEL}${GAP}(?:to${GAP}(?:${LEVEL}${GAP})?)?`;

/** "low to mid-single digits", "double-digit", "high teens", "mid-20s percent". Every part is bounded. */
const VAGUE = new RegExp(
  `(?:${DIGITS}${PERCENT}?|${RANGE}teens${PERCENT}?|${RANGE}${TENS}${PERCENT})(?![A-Za-z])(?![\\s-](?:thousand|million|billion|dollar|cent))`,
  'iy',
);

/** Words a percentage that is only hinted at may begin with. */
export const VAGUE_WORDS: readonly string[] =
  'low lower mid middle high higher upper single double triple'.split(' ');

/** Where the hint at a percentage that begins at `at` ends; -1 where there is none. */
export function readVague(text: string, at: number): number {
  VAGUE.lastIndex = at;
  return VAGUE.test(text) ? VAGUE.lastIndex : -1;
}
