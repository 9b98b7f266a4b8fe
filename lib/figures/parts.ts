import { isLetter, nextWord, wordEnd } from './chars.ts';
import { type Written, wordBefore } from './spelled.ts';
import { NOT_COUNTED, WHOLES } from './tables.ts';
import { ONES, PARTS } from './words.ts';

const DETERMINERS: ReadonlySet<string> = new Set(
  'our the its their your all total that this those these of his her'.split(' '),
);
/** Words that make "half of" a time or a rank: "the first half of". */
const HALVES_OF_TIME: ReadonlySet<string> = new Set(
  'first second third fourth latter last front back other next better early late this that each bottom top'.split(
    ' ',
  ),
);
/** A map, not a record: a page may say "two constructor of". */
const UNDER = new Map(Object.entries(PARTS));
const MAX_WORDS = 4;

/** True where the words at `at` name a whole that there can be a share of: "our total revenue". */
function isWhole(text: string, at: number, isStrict: boolean): boolean {
  let from = at;
  for (let count = 0; count < MAX_WORDS; count++) {
    const end = wordEnd(text, from);
    const word = text.slice(from, end).toLowerCase();
    const isDeterminer = DETERMINERS.has(word);
    if (isStrict && count === 0 && !isDeterminer) return false;
    if (WHOLES.has(word)) return true;
    if (word === '' || (NOT_COUNTED.has(word) && !isDeterminer)) return false;
    const next = nextWord(text, end);
    if (next < 0) return false;
    from = next;
  }
  return false;
}

/** A fraction with what it is of. `written` is a number to read on from, or null where it is a share of a whole. */
export interface Part {
  start: number;
  end: number;
  /** The share in percent, with four decimals at most. */
  percent: string;
  written: Written | null;
}

/** A fraction in percent, as it is printed in a figure. */
export const percentOf = (over: number, under: number): string =>
  String(Number(((100 * over) / under).toFixed(4)));

const UNIT_OF =
  /(?:an?|one|1)(?=[\s-]?(?:%|percent|per cent|percentage point|basis point|million|billion|trillion)(?![A-Za-z]))/iy;

/**
 * Reads the fraction whose name ("third", "halves") is at `at`; `over` is the number before it and `start` where it
 * begins. Out: null where it is no share of anything ("the first half of the year", "a quarter of growth").
 */
function readPart(text: string, start: number, at: number, over: number): Part | null {
  const end = wordEnd(text, at);
  const under = UNDER.get(text.slice(at, end).toLowerCase());
  if (under === undefined || over >= under) return null;
  const percent = percentOf(over, under);
  if (!text.startsWith(' of ', end)) return null;
  const whole = end + ' of '.length;
  UNIT_OF.lastIndex = whole;
  if (UNIT_OF.test(text)) {
    const digits = String(over / under);
    return { start, end, percent, written: { start, end: UNIT_OF.lastIndex, digits, exponent: null } };
  }
  // "A quarter of record revenue" and "three quarters of growth" are times.
  return isWhole(text, whole, under === 4) ? { start, end, percent, written: null } : null;
}

/** What names of parts begin with. */
const PART_LETTERS: ReadonlySet<string> = new Set(Object.keys(PARTS).map((name) => name.charAt(0)));

/**
 * Reads "half of", "a third of", "one-third of" and "two thirds of"; `word`, in lower case, is the first number word
 * of them and begins at `at`. Does not look before `floor`.
 */
export function readFraction(text: string, at: number, word: string, floor: number): Part | null {
  const end = at + word.length;
  const over = ONES[word];
  if (over !== undefined) {
    const next = nextWord(text, end);
    if (!PART_LETTERS.has(text[next] ?? '')) return null;
    return next < 0 || over === 0 ? null : readPart(text, at, next, over);
  }
  if (!UNDER.has(word) || !text.startsWith(' of ', end)) return null;
  const before = wordBefore(text, at, floor);
  if (word !== 'half')
    return before.word === 'a' || before.word === 'an' ? readPart(text, before.start, at, 1) : null;
  if (HALVES_OF_TIME.has(before.word) || isLetter(text, at - 1)) return null;
  return readPart(text, at, at, 1);
}

/** Reads "2/3 of" where the digits before the stroke end at `at`. */
export function readSlashed(text: string, start: number, at: number): Part | null {
  const match = /^\/([2-9]) of /.exec(text.slice(at, at + 6));
  const [over, under] = [Number(text.slice(start, at)), Number(match?.[1])];
  // "$1/2 of" is no half of anything.
  if (/[$€£¥]/.test(text.charAt(start - 1))) return null;
  if (match === null || !(over > 0 && over < under) || !isWhole(text, at + 6, false)) return null;
  return {
    start,
    end: at + 2,
    percent: percentOf(over, under),
    written: null,
  };
}
