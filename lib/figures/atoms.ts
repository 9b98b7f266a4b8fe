import { after, PER_SHARE_AFTER, PER_SHARE_BEFORE, type Right, SHARES_BEFORE } from './after.ts';
import { before, type Left } from './before.ts';
import { hasNoun, isCounted } from './counted.ts';
import { isSpace, nextWord, wordEnd } from './lexicon.ts';
import { readNumeral } from './numerals-zh.ts';
import { type Part, readFraction, readSlashed } from './parts.ts';
import { NUMBER_WORDS, readScale, readSpelled, type Written, wordBefore } from './spelled.ts';
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
  /** True for a number spelled out. */
  inWords: boolean;
  /** True where the sign was said in words, for both ends of a range at once. */
  isLoss: boolean;
}

// Alternatives start with different text or end by a look-ahead of one character: no super-linear backtracking.
const CANDIDATE = new RegExp(
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[一二兩两三四五六七八九十]|[０-９]|\b(?:${[...VAGUE_WORDS, 'dollar', ...NUMBER_WORDS].join('|')})\b`,
  'gi',
);
const VAGUE_FIRST: ReadonlySet<string> = new Set(VAGUE_WORDS);
/** Longer digit strings are identifiers, not amounts, and would lose precision. */
const MAX_DIGITS = 15;
/** Words between a number without a unit and the next one that may make a range or a list of the two. */
const JOINTS: ReadonlySet<string> = new Set('to and through or uh um'.split(' '));
const FRACTION = /[\s-]([1-7])\/([248])(?![\d/])/y;
/** Mere annual reports: "10K". */
const FORM = /^(?:10|8|20|401)$/;

/**
 * Every number of a text, in digits or in words, that is not part of a word ("Q3", "1Password", "COVID-19"), with
 * what its neighbours say about it. Null where there is a full-width digit, which is none of those read. Looks a bounded way around each number, so time is linear in the text.
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
  if (written.length > MAX_DIGITS + 6) return null;
  const digits = written.includes(',') ? written.replaceAll(',', '') : written;
  const end = at + written.length;
  if (digits.length > MAX_DIGITS) return null;
  const left = before(text, floor, at, end);
  if (left === null) return null;
  if (text[end] === '/') {
    const part = readSlashed(text, at, end);
    if (part !== null) return shareAtom(text, floor, part);
  }
  let number: Written = { start: at, end, digits, exponent: null };
  if (isSpace(text, end) && /^000(?!\d)/.test(text.slice(end + 1, end + 5)) && digits.length < 4)
    number = { ...number, end: end + 4, digits: `${digits}000` };
  FRACTION.lastIndex = end;
  const fraction =
    written.includes('.') || (!isSpace(text, end) && text[end] !== '-') ? null : FRACTION.exec(text);
  if (fraction !== null) {
    number.end = FRACTION.lastIndex;
    number.digits = String(Number(digits) + Number(fraction[1]) / Number(fraction[2]));
  } else if (isSpace(text, end) && text.startsWith('and a', end + 1)) number = readScale(text, number);
  return numberAtom(text, left, number, written, false);
}

function numeralAtom(text: string, floor: number, at: number): Atom | null {
  const slash = shareZh(text, floor, at);
  if (slash !== null) return slash;
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

const SHARE_ZH = /([二三四五六七八九十])分之([一二兩两三四五六七八九])(?=的|以上|左右|[，。、；]|$)/y;
const UNDER_ZH = '零一二三四五六七八九十';

/** 三分之二. */
function shareZh(text: string, floor: number, at: number): Atom | null {
  SHARE_ZH.lastIndex = at;
  const match = SHARE_ZH.exec(text);
  if (match === null || /^的?(?:時間|时间)/.test(text.slice(SHARE_ZH.lastIndex, SHARE_ZH.lastIndex + 3)))
    return null;
  const over = UNDER_ZH.indexOf((match[2] ?? '').replace(/[兩两]/, '二'));
  const under = UNDER_ZH.indexOf(match[1] ?? '');
  if (over >= under) return null;
  const percent = String(Number(((100 * over) / under).toFixed(4)));
  return shareAtom(text, floor, { start: at, end: SHARE_ZH.lastIndex, percent, written: null });
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
    inWords: true,
    isLoss: false,
  };
}

function wordsAtom(text: string, floor: number, at: number, word: string): Atom | null {
  const part = readFraction(text, at, word, floor);
  if (part !== null && part.written === null) return shareAtom(text, floor, part);
  const number = part?.written ?? readSpelled(text, at, word, floor);
  const dollar = number === null || number.digits === '1' ? dollarAtom(text, floor, at, number) : null;
  if (dollar !== null || number === null) return dollar;
  // Most number words are no figures: look behind before looking back.
  const right = after(text, number.end, number, null, false);
  if (right === null) return null;
  const isSure = right.unit !== null || right.exponent !== null;
  if (!isSure && !isJoint(text, right.end) && !hasNoun(text, right.end + 1)) return null;
  const left = before(text, floor, number.start, number.end);
  return left === null ? null : numberAtom(text, left, number, '', true);
}

const CENTS_SAID = /[\s-](\d\d)(?![\d.,]*\d)/y;
const CENT_WORD = /[\s-]cents?(?![A-Za-z])/iy;
const A_SHARE = /\s(?:per|a)\s(?:[a-z]+ ){0,2}share(?![A-Za-z])/iy;

/**
 * Reads "a dollar five", "one dollar and a share" where "a" or "one" begins at `start` and "dollar" at `at`.
 * Out: the amount with its cents, null where no cents are said beside it.
 */
function readDollar(text: string, start: number, at: number): Written | null {
  const end = at + 'dollar'.length;
  const dollar = { start, end, digits: '1', exponent: null };
  A_SHARE.lastIndex = end;
  if (A_SHARE.test(text) || text.slice(end, end + 5).toLowerCase() === ' and ') return dollar;
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

/** "a dollar five": the amount that begins with the word at `at`, or with the number read there. */
function dollarAtom(text: string, floor: number, at: number, number: Written | null): Atom | null {
  if (number !== null && number.exponent !== null) return null;
  const dollar = number === null ? at : nextWord(text, number.end);
  if (dollar < 0 || text.slice(dollar, wordEnd(text, dollar)).toLowerCase() !== 'dollar') return null;
  const article = number ?? wordBefore(text, at, floor);
  if (number === null && 'word' in article && article.word !== 'a') return null;
  const amount = readDollar(text, article.start, dollar);
  const left = amount === null ? null : before(text, floor, amount.start, amount.end);
  if (amount === null || left === null) return null;
  const perShare = PER_SHARE_AFTER.test(text.slice(amount.end, amount.end + 60));
  return finish(left, amount, perShare ? 'USD/share' : 'USD');
}

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
  if (unit === null) {
    unit = unitOfBare(text, left, right, number.digits, written, inWords);
    bare = unit === 'bare';
    if (bare) unit = 'count';
    if (unit === null && inWords && !isJoint(text, end)) return null;
  } else if (/^[A-Z]{3}$/.test(unit)) {
    const perShare =
      PER_SHARE_AFTER.test(text.slice(end, end + 60)) ||
      (right.exponent === null &&
        PER_SHARE_BEFORE.test(text.slice(Math.max(0, left.start - 60), left.start)));
    if (perShare) unit = `${unit}/share`;
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
  if (exponent !== null && SHARES_BEFORE.test(behind)) return 'shares';
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
