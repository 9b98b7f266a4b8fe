import { isLetter, isSpace, wordEnd } from './chars.ts';
import { NUMBER_WORDS } from './spelled.ts';
import { AMOUNT_NOUNS, COUNT_NOUNS, FEW_NOUNS, NOT_COUNTED } from './tables.ts';

/** Words before a number that make it a name or a rank. */
const NAMED =
  /(?<!\w)(?:top|first|last|fortune|number|class|next|S&P|Russell|FTSE|Nasdaq|Nikkei|Dow|Stoxx|Global|Office|Microsoft|Dynamics)\s$/i;
const MAX_ADJECTIVES = 2;
const NUMBERS: ReadonlySet<string> = new Set(NUMBER_WORDS);

/** True where one of `nouns` stands at `at`, after two adjectives at most. */
export function hasNoun(text: string, at: number, nouns: ReadonlySet<string> = COUNT_NOUNS): boolean {
  let from = at;
  for (let count = 0; count <= MAX_ADJECTIVES; count++) {
    let end = wordEnd(text, from);
    const word = text.slice(from, end).toLowerCase();
    if (nouns.has(word)) return true;
    if (word === '' || NOT_COUNTED.has(word)) return false;
    while (text[end] === '-' && isLetter(text, end + 1)) end = wordEnd(text, end + 1);
    if (!isSpace(text, end)) return false;
    from = end + 1;
  }
  return false;
}

/** How a number without a unit was written. */
export interface Bare {
  digits: string;
  exponent: number | null;
  /** Text of the number itself. */
  written: string;
  inWords: boolean;
  /** True where the scale was a letter glued to the digits. */
  isLetter: boolean;
}

/**
 * Whether a number without a unit that ends at `at` counts things: it has a thousands separator or a scale and
 * a noun after it, or one of the things companies count. `behind` is the text before it.
 */
export function isCounted(text: string, at: number, bare: Bare, behind: string): boolean {
  if (!isSpace(text, at)) return false;
  const end = wordEnd(text, at + 1);
  const word = text.slice(at + 1, end).toLowerCase();
  if (word === '' || NOT_COUNTED.has(word) || NUMBERS.has(word) || NAMED.test(behind)) return false;
  if (bare.exponent !== null && AMOUNT_NOUNS.has(word)) return false;
  if (word.length > 2 && !bare.isLetter && (bare.exponent !== null || bare.written.includes(',')))
    return true;
  if (/^(?:19|20)\d\d$|\./.test(bare.written)) return false;
  // "One customer" and "two facilities" tell a story.
  if (bare.inWords && Number(bare.digits) < 10)
    return bare.digits !== '1' && hasNoun(text, at + 1, FEW_NOUNS);
  return hasNoun(text, at + 1);
}
