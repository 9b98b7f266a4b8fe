const isLetterCode = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** True where an ASCII letter stands at `at`. */
export const isLetter = (text: string, at: number): boolean => isLetterCode(text.charCodeAt(at));

/** True where an ASCII digit stands at `at`. */
export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** A run longer than this is no word of any table; keeps every look bounded. */
const LONGEST = 24;

/** Where the ASCII letters that begin at `at` end. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST && isLetterCode(text.charCodeAt(end))) end++;
  return end;
}

/** Where the ASCII letters that end at `at` begin. */
export function wordStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < LONGEST && isLetterCode(text.charCodeAt(start - 1))) start--;
  return start;
}

/** True where one space of any kind stands at `at`. */
export const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 160 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0x202f;
};

/** Where the next word begins when a single space or hyphen leads to it from `at`; -1 when none does. */
export const nextWord = (text: string, at: number): number =>
  (isSpace(text, at) || text.charCodeAt(at) === 45) && isLetter(text, at + 1) ? at + 1 : -1;

/** True where a Chinese character stands at `at`. */
export const isCjk = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code < 0xa000;
};
