/** First and last code units of what is written without spaces: kana, Chinese characters, Hangul. */
const UNSPACED: readonly (readonly [first: number, last: number])[] = [
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
];

/**
 * How many words a text has; two characters of Chinese, Japanese or Korean count as one. By code units, because whole
 * calls are counted before the panel is drawn.
 */
export function countWords(text: string): number {
  let words = 0;
  let characters = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
    const isUnspaced = code >= 0x3040 && UNSPACED.some(([first, last]) => code >= first && code <= last);
    if (isUnspaced) characters++;
    if (!isSpace && !isUnspaced && !isInWord) words++;
    isInWord = !isSpace && !isUnspaced;
  }
  return words + Math.ceil(characters / 2);
}
