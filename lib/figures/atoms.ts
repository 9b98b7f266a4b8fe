import { after } from './after.ts';
import { before } from './before.ts';
import { isSpace, wordEnd } from './chars.ts';
import { hasNoun, isCounted } from './counted.ts';
import { readDigits } from './digits.ts';
import { readDollar } from './dollar.ts';
import type { Left, Right } from './neighbours.ts';
import { readNumeral, readShare } from './numerals-zh.ts';
import { type Part, readFraction, readSlashed } from './parts.ts';
import { isOfShares, isPerShareAfter, isPerShareBefore } from './per-share.ts';
import { NUMBER_WORDS, readSpelled, type Written } from './spelled.ts';
import type { Unit } from './types.ts';
import { readVague, VAGUE_WORDS } from './vague.ts';

/** One written number with the marks around it, before ranges are put together. Offsets are UTF-16. */
export interface Atom {
  /** Start of the number with its currency mark and sign. */
  start: number;
  /** End of the number with its scale and unit. */
  end: number;
  /** Digits as written, without separators; empty for a mere hint ("mid-teens"), which is its own hedge. */
  digits: string;
  /** Power of ten of the scale word, null when none was written. */
  exponent: number | null;
  negative: boolean;
  /** Currency or unit, null for a bare number. */
  unit: Unit | null;
  /** True when the unit was written before the number: a bare number may not borrow it from the right. */
  marked: boolean;
  /** True for hundredths of the unit; the exponent says so too. */
  cents: boolean;
  hedge: string | null;
  /** What stands before the number and decides about ranges. */
  lead: Left['lead'];
  /** True where a scale was written and could be of anything. */
  bare: boolean;
  /** True for four digits that may be a year. */
  isYear: boolean;
  /** True for a number spelled out. */
  inWords: boolean;
  /** True where the sign was said in words, for both ends of a range at once. */
  isLoss: boolean;
}

// Alternatives start with different text or end by a look-ahead of one character: no super-linear backtracking.
const CANDIDATE = new RegExp(
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d\d){1,4},\d{3}(?!\d)|\d+(?:\.\d+)?|(?<![A-Za-z\d.])\.\d+|[一二兩两三四五六七八九十]|[０-９]|\b(?:${[...VAGUE_WORDS, 'dollar', ...NUMBER_WORDS].join('|')})\b`,
  'gi',
);
const VAGUE_FIRST: ReadonlySet<string> = new Set(VAGUE_WORDS);
/** Words between a number without a unit and the next one that may make a range or a list of the two. */
const JOINTS: ReadonlySet<string> = new Set('to and through or uh um'.split(' '));
/** Mere annual reports: "10K". */
const FORM = /^(?:10|8|20|401)$/;

/**
 * Every number of a text, in digits or in words, that is not part of a word ("Q3", "1Password", "COVID-19"), with
 * what its neighbours say about it. Looks a bounded way around each number, so time is linear in the text. Out: null
 * where there is a full-width digit, which is none of those read.
 */
export function readAtoms(text: string): Atom[] | null {
  const atoms: Atom[] = [];
  let floor = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const at = match.index;
    if (at < floor) {
      CANDIDATE.lastIndex = floor;
      continue;
    }
    if (match[0].charCodeAt(0) > 0xff00) return null;
    const atom = atomAt(text, floor, at, match[0]);
    if (atom === null) continue;
    atoms.push(atom);
    floor = atom.end;
  }
  return atoms;
}

/** What the candidate at `at` is, or null where it is no figure. */
function atomAt(text: string, floor: number, at: number, found: string): Atom | null {
  const code = found.charCodeAt(0);
  if (code < 58) return digitsAtom(text, floor, at, found);
  if (code > 127) return numeralAtom(text, floor, at);
  const word = found.toLowerCase();
  return VAGUE_FIRST.has(word) ? vagueAtom(text, floor, at) : wordsAtom(text, floor, at, word);
}

function digitsAtom(text: string, floor: number, at: number, written: string): Atom | null {
  const number = readDigits(text, at, written);
  if (number === null) return null;
  const left = before(text, floor, at, number.end);
  if (left === null) return null;
  const part = text[number.end] === '/' ? readSlashed(text, at, number.end) : null;
  if (part !== null) return finish(left, { ...part, digits: part.percent, exponent: null }, '%');
  return numberAtom(text, left, number, written, false);
}

function numeralAtom(text: string, floor: number, at: number): Atom | null {
  const part = readShare(text, at);
  if (part !== null) return shareAtom(text, floor, part);
  const number = readNumeral(text, at);
  if (number === null) return null;
  const left = before(text, floor, at, number.end);
  if (left === null) return null;
  const tenths = text[number.end] === '成' ? readNumeral(text, number.end + 1) : null;
  if (tenths !== null && tenths.digits.length === 1 && number.digits.length === 1)
    return finish(left, { ...number, end: tenths.end, digits: number.digits + tenths.digits }, '%');
  const atom = numberAtom(text, left, number, text.slice(at, number.end), true);
  // 一倍, 一家, 三位: too small to count, and often an article.
  if (atom === null || (atom.unit === null && atom.exponent === null)) return null;
  const isSmall = atom.exponent === null && Number(atom.digits) < 100;
  return isSmall && (atom.unit === 'count' || (atom.unit === 'x' && atom.digits === '1')) ? null : atom;
}

function vagueAtom(text: string, floor: number, at: number): Atom | null {
  const end = readVague(text, at);
  if (end < 0 || (at > floor && text[at - 1] === '-')) return null;
  return {
    start: at,
    end,
    digits: '',
    exponent: null,
    negative: false,
    unit: '%',
    marked: true,
    cents: false,
    hedge: text.slice(at, end),
    lead: '',
    bare: false,
    isYear: false,
    inWords: true,
    isLoss: false,
  };
}

function wordsAtom(text: string, floor: number, at: number, word: string): Atom | null {
  const part = readFraction(text, at, word, floor);
  if (part !== null && part.written === null) return shareAtom(text, floor, part);
  const number = part?.written ?? readSpelled(text, at, word, floor);
  const dollar = number === null || number.digits === '1' ? readDollar(text, floor, at, number) : null;
  if (dollar !== null) {
    const left = before(text, floor, dollar.start, dollar.end);
    return left === null
      ? null
      : finish(left, dollar, isPerShareAfter(text, dollar.end) ? 'USD/share' : 'USD');
  }
  if (number === null) return null;
  // Most number words are no figures: look at what follows before looking back.
  const right = after(text, number.end, number, null, false);
  if (right === null) return null;
  const isSure = right.unit !== null || right.exponent !== null || isJoint(text, right.end);
  if (!isSure && !hasNoun(text, right.end + 1) && !hasMark(text, number.start)) return null;
  const left = before(text, floor, number.start, number.end);
  // "$half percent": half a per cent is no money.
  if (left === null || (word === 'half' && left.unit !== null && number.exponent === null)) return null;
  return numberAtom(text, left, number, '', true);
}

/** True where a currency may be marked before the number at `at`. */
const hasMark = (text: string, at: number): boolean =>
  /(?:[$€£¥\u4e00-\u9fff]|[A-Z]{3})\s?$/.test(text.slice(Math.max(0, at - 4), at));

/** A share of a whole said as a fraction. */
function shareAtom(text: string, floor: number, { start, end, percent }: Part): Atom | null {
  const left = before(text, floor, start, end);
  if (left === null) return null;
  return finish(left, { start, end, digits: percent, exponent: null }, '%');
}

function finish(left: Left, number: Written, unit: Unit): Atom {
  return {
    ...number,
    start: left.start,
    negative: left.negative,
    unit,
    marked: false,
    cents: false,
    hedge: left.hedge,
    lead: left.lead,
    bare: false,
    isYear: false,
    inWords: true,
    isLoss: false,
  };
}

function numberAtom(
  text: string,
  left: Left,
  number: Written,
  written: string,
  inWords: boolean,
): Atom | null {
  const closed = left.paren && text[number.end] === ')';
  const right = after(text, closed ? number.end + 1 : number.end, number, left.unit, left.percent);
  if (right === null) return null;
  const paren = closed || (left.paren && text[right.end] === ')');
  const end = paren && !closed ? right.end + 1 : right.end;
  let unit = left.unit ?? right.unit;
  let bare = false;
  // 前 100 名客戶, 第 3 名.
  if (unit === 'count' && /[前第]\s?$/.test(text.slice(Math.max(0, left.start - 2), left.start))) return null;
  if (unit === null) {
    unit = unitOfBare(text, left, right, number.digits, written, inWords);
    bare = unit === 'bare';
    if (bare) unit = 'count';
    if (unit === null && inWords && !isJoint(text, end)) return null;
  } else if (/^[A-Z]{3}$/.test(unit)) {
    if (isPerShareAfter(text, end) || (right.exponent === null && isPerShareBefore(text, left.start)))
      unit = `${unit}/share`;
  }
  const isMoney = unit !== null && /^[A-Z]{3}/.test(unit);
  const exponent = right.cents ? -2 : right.exponent;
  return {
    start: left.start,
    end,
    digits: number.digits,
    exponent: right.shift === 0 ? exponent : (exponent ?? 0) + right.shift,
    negative: left.negative || paren || (isMoney && left.loss),
    unit,
    marked: left.unit !== null,
    cents: right.cents,
    hedge: left.hedge ?? right.hedge,
    lead: left.lead,
    bare,
    isYear: /^(?:19|20)\d\d$/.test(written),
    inWords,
    isLoss: !left.signed && !paren,
  };
}

/** What a number without a unit measures: shares, things, anything at all with a scale ("bare"), or nothing. */
function unitOfBare(
  text: string,
  left: Left,
  right: Right,
  digits: string,
  written: string,
  inWords: boolean,
): Unit | 'bare' | null {
  const { exponent, isLetter } = right;
  const behind = text.slice(Math.max(0, left.start - 40), left.start);
  if (exponent !== null && isOfShares(behind)) return 'shares';
  if (isCounted(text, right.end, { digits, exponent, written, inWords, isLetter }, behind)) return 'count';
  if (exponent === null) return null;
  // "10K" and "3M" are names.
  return isLetter && (FORM.test(digits) || !/\.|\d\d/.test(digits) || exponent === 3) ? null : 'bare';
}

/** True where the number that ends at `end` may be the first of two. */
function isJoint(text: string, end: number): boolean {
  let at = end;
  if (text[at] === ',') at++;
  if (/[-–—~～至到]/.test(text[at] ?? '')) return true;
  if (!isSpace(text, at)) return false;
  at++;
  if (/[-–—%]/.test(text[at] ?? '')) return true;
  return JOINTS.has(text.slice(at, wordEnd(text, at)).toLowerCase());
}
