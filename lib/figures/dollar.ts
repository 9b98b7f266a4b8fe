import { nextWord, wordEnd } from './chars.ts';
import { readSpelled, readSuffix, type Written, wordBefore } from './spelled.ts';

const CENTS_SAID = /[\s-](\d\d)(?![\d.,]*\d)/y;
const CENT_WORD = /[\s-]cents?(?![A-Za-z])/iy;
const A_SHARE = /\s(?:per|a)\s(?:[a-z]+ ){0,2}share(?![A-Za-z])/iy;

const AND_CENTS = /\sand\s(?=(?:[a-z\d]+[\s-]){1,2}cents?(?![A-Za-z]))/iy;

/**
 * Reads on in "a dollar five", "a dollar and a half", "a dollar a share", where "a" or "one" begins at `start` and
 * "dollar" at `at`. Out: the amount with its cents, without them where they are said as an amount of their own; null
 * where it is none.
 */
function readCents(text: string, start: number, at: number): Written | null {
  const end = at + 'dollar'.length;
  const dollar = { start, end, digits: '1', exponent: null };
  const part = readSuffix(text, end);
  if (part !== null) return { ...dollar, end: part.end, digits: String(1 + part.value) };
  A_SHARE.lastIndex = end;
  AND_CENTS.lastIndex = end;
  if (A_SHARE.test(text) || AND_CENTS.test(text)) return dollar;
  CENTS_SAID.lastIndex = end;
  const digits = CENTS_SAID.exec(text);
  const next = nextWord(text, end);
  const oh = text.slice(next, next + 3).toLowerCase() === 'oh ' ? next + 3 : next;
  const said =
    digits !== null
      ? { end: CENTS_SAID.lastIndex, digits: digits[1] ?? '', exponent: null }
      : next < 0
        ? null
        : readSpelled(text, oh, text.slice(oh, wordEnd(text, oh)).toLowerCase(), oh);
  if (said === null || said.exponent !== null || !/^\d\d?$/.test(said.digits)) return null;
  CENT_WORD.lastIndex = said.end;
  const last = CENT_WORD.test(text) ? CENT_WORD.lastIndex : said.end;
  return { start, end: last, digits: `1.${said.digits.padStart(2, '0')}`, exponent: null };
}

/**
 * The amount in words whose "dollar" is at `at`, or behind the number read there: "a dollar five". Out: null where
 * nothing says that it is an amount ("a dollar store").
 */
export function readDollar(text: string, floor: number, at: number, number: Written | null): Written | null {
  if (number !== null && number.exponent !== null) return null;
  const dollar = number === null ? at : nextWord(text, number.end);
  if (dollar < 0 || text.slice(dollar, wordEnd(text, dollar)).toLowerCase() !== 'dollar') return null;
  if (number !== null) return readCents(text, number.start, dollar);
  const article = wordBefore(text, at, floor);
  return article.word === 'a' ? readCents(text, article.start, dollar) : null;
}
