import { COUNT_NOUNS, NOT_COUNTED } from './tables.ts';

const COUNTED = new RegExp(`^\\s(?:[a-z][a-z-]{0,20} ){0,2}(?:${COUNT_NOUNS.join('|')})(?![A-Za-z])`, 'i');
const FIRST_WORD = /^\s([A-Za-z]{3,24})(?![A-Za-z])/;

/**
 * Whether a number without a unit that ends at `at` counts things: it has a thousands separator or a scale and
 * a noun after it, or one of the things companies count. `behind` is the text before it.
 */
export function isCounted(
  text: string,
  at: number,
  number: string,
  exponent: number | null,
  behind: string,
): boolean {
  const next = text.slice(at, at + 64);
  const word = (FIRST_WORD.exec(next)?.[1] ?? '').toLowerCase();
  if (word === '' || NOT_COUNTED.has(word)) return false;
  if (/(?<!\w)(?:top|first|last|fortune|number|class)\s$/i.test(behind)) return false;
  if (number.includes(',') || exponent !== null) return true;
  return !/^(?:19|20)\d\d$|\./.test(number) && COUNTED.test(next);
}
