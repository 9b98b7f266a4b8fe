import { afterZh } from './after-zh.ts';
import { isCjk, isDigit, isLetter, isSpace, nextWord, wordEnd } from './chars.ts';
import { lexicon, phraseAt } from './lexicon.ts';
import type { Right } from './neighbours.ts';
import { scaleAt } from './spelled.ts';
import {
  CENT_WORDS,
  CURRENCY_CODES,
  CURRENCY_WORDS,
  HEDGES_AFTER,
  PHYSICAL_UNITS,
  RATIO_WORDS,
  SCALE_LETTERS,
  SCALED_UNITS,
  SPACED_SCALES,
} from './tables.ts';
import { HEDGES_AFTER_ZH } from './tables-zh.ts';
import type { Unit } from './types.ts';

interface UnitWord {
  unit: Unit;
  shift: number;
  kind: 'money' | 'cents' | 'other';
}

const table = (
  words: Readonly<Record<string, string>>,
  kind: UnitWord['kind'],
): Readonly<Record<string, UnitWord>> =>
  Object.fromEntries(Object.entries(words).map(([word, unit]) => [word, { unit, shift: 0, kind }]));

const UNIT_WORDS = lexicon<UnitWord>(
  table(RATIO_WORDS, 'other'),
  table(CURRENCY_WORDS, 'money'),
  table(CURRENCY_CODES, 'money'),
  table(CENT_WORDS, 'cents'),
  table(PHYSICAL_UNITS, 'other'),
  Object.fromEntries(
    Object.entries(SCALED_UNITS).map(([word, [unit, shift]]) => [word, { unit, shift, kind: 'other' }]),
  ),
);
/** A map, not a record: a page may say "5constructor". */
const LETTERS = new Map(Object.entries(SCALE_LETTERS));
const HEDGE_WORDS = lexicon(Object.fromEntries(HEDGES_AFTER.map((hedge) => [hedge, hedge])));
const PER_DAY = /(?:[\s-](?:per|a)[\s-]day|\/d(?:ay)?)(?![A-Za-z])/iy;
/** Units that are often told per day. */
const FLOWS = /^(?:barrels|cubic|tonnes|tons|gallons|ounces)/;
const SHARES =
  /(?:(?:common|ordinary|diluted|treasury|additional|preferred|class [a-c]|of our|of its|of the company['’]s) ){0,4}shares(?![A-Za-z])/iy;
const SHARE_WORDS: ReadonlySet<string> = new Set(
  'shares common ordinary diluted treasury additional preferred class of'.split(' '),
);
/** After "3 times" it is a multiple of these; alone it is how often something was done. */
const TIMES =
  /times(?=\s(?:net |adjusted |trailing |our |its |the )?(?:debt|leverage|ebitda|ebit|earnings|revenues?|sales|coverage|book|cash|levered|oversubscribed|higher|larger|faster|greater|as (?:many|much|high|fast))(?![A-Za-z]))/iy;
const ANY_TIMES = /times(?![A-Za-z])/iy;
const LEVERAGE = /(?:leverage|ratio|coverage|multiple)(?: [a-z-]+){0,5}\s$/i;

/** What says that pounds are money: a text about the metal has none of it. */
const STERLING = /£|GBP|[Ss]terling|[Pp]ence/;

/** Letters glued to the digits: "3x", "40bps", "5MW", "2.5bn", "500USD". Out: false for a piece of a word. */
function afterGlued(text: string, right: Right): boolean {
  const end = wordEnd(text, right.end);
  const word = text.slice(right.end, end);
  if (isDigit(text, end)) return false;
  const scale = LETTERS.get(word) ?? scaleAt(text, right.end)?.value;
  if (scale !== undefined) {
    right.exponent = scale;
    right.isLetter = true;
    right.end = end;
    return true;
  }
  if (word === 'x' || word === 'X') {
    right.unit = 'x';
    right.end = end;
    return true;
  }
  return takeUnit(text, right.end, right, null);
}

/** Takes the unit phrase at `at`; false where there is none. */
function takeUnit(text: string, at: number, right: Right, currency: Unit | null): boolean {
  const phrase = phraseAt(UNIT_WORDS, text, at);
  if (phrase === null) return false;
  const { unit, shift, kind } = phrase.value;
  if (currency !== null) {
    // "US$40 million US dollars", "$2 million dollars": said twice.
    if (kind !== 'money') return false;
    right.end = phrase.end;
    return true;
  }
  if (kind === 'cents' && right.exponent !== null) return false;
  right.unit = unit;
  right.shift = shift;
  right.end = phrase.end;
  right.cents = kind === 'cents';
  if (
    unit === 'pounds' &&
    right.exponent !== null &&
    STERLING.test(text.slice(Math.max(0, at - 2000), at + 2000))
  )
    right.unit = 'GBP';
  if (FLOWS.test(unit)) {
    PER_DAY.lastIndex = right.end;
    if (PER_DAY.test(text)) {
      right.unit = `${unit} per day`;
      right.end = PER_DAY.lastIndex;
    }
  }
  return true;
}

/** "Gazillion": a scale that nobody knows. */
const UNKNOWN_SCALE = /illions?$/i;
/** What goes on with a number that was not read whole: "1,2,3", "24/7", "5_000", "5²". */
const REST = /^(?:_|[.,/:]\d|[\p{N}\p{M}\u066b\u066c])/u;
/** "points" after a percent sign. */
const POINTS = /[\s-]?(?:points?|pts)(?![A-Za-z])/iy;

function takeTimes(text: string, at: number, right: Right, isDecimal: boolean): boolean {
  const pattern =
    isDecimal || LEVERAGE.test(text.slice(Math.max(0, right.end - 72), right.end).replace(/[\d.]+$/, ''))
      ? ANY_TIMES
      : TIMES;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return false;
  right.unit = 'x';
  right.end = wordEnd(text, at);
  return true;
}

/**
 * Reads scale and unit after a number that ends at `at`; `currency` is the mark found before it, `exponent` the
 * scale read with it, `isPercent` whether 百分之 stands before. Out: what they say, or null when the number is a
 * piece of a word.
 */
export function after(
  text: string,
  at: number,
  number: { digits: string; exponent: number | null },
  currency: Unit | null,
  isPercent: boolean,
): Right | null {
  const right: Right = {
    end: at,
    exponent: number.exponent,
    unit: null,
    cents: false,
    shift: 0,
    hedge: null,
    isLetter: false,
  };
  if (isLetter(text, at)) {
    if (!afterGlued(text, right)) return null;
  } else if (!isSpace(text, at) && REST.test(text.slice(at, at + 2))) return null;
  if (right.unit === null) {
    const word = nextWord(text, right.end);
    const scale = word < 0 ? null : scaleAt(text, word);
    if (scale !== null) {
      // "5 billion million", "5K million": nobody means that.
      if (right.exponent !== null || scaleAt(text, nextWord(text, scale.end)) !== null) return null;
      right.exponent = scale.value;
      right.end = scale.end;
    } else if (word >= 0 && UNKNOWN_SCALE.test(text.slice(word, wordEnd(text, word)))) return null;
    else if (word >= 0 && SPACED_SCALES.has(text.slice(word, wordEnd(text, word)))) {
      const end = wordEnd(text, word);
      right.exponent = LETTERS.get(text.slice(word, end)) ?? null;
      right.end = end;
    }
  }
  if (right.unit === null) readUnit(text, right, number, currency, isPercent);
  if (right.unit !== null || currency !== null) hedgeAfter(text, right);
  return right;
}

function readUnit(
  text: string,
  right: Right,
  number: { digits: string },
  currency: Unit | null,
  isPercent: boolean,
): void {
  const sign = isSpace(text, right.end) ? right.end + 1 : right.end;
  if (text[sign] === '%' || text[sign] === '％') {
    // "4 %bps" has one unit too many.
    if (currency !== null || phraseAt(UNIT_WORDS, text, sign + 1) !== null) return;
    right.unit = '%';
    right.end = sign + 1;
    POINTS.lastIndex = right.end;
    if (POINTS.test(text)) {
      right.unit = 'pp';
      right.end = POINTS.lastIndex;
    }
    return;
  }
  if (text[sign] === '×' && currency === null && !isDigit(text, sign + 1) && !isDigit(text, sign + 2)) {
    right.unit = 'x';
    right.end = sign + 1;
    return;
  }
  if (text[sign] === '¢' && currency === null && right.exponent === null) {
    Object.assign(right, { unit: 'USD', cents: true, end: sign + 1 });
    return;
  }
  if (isPercent || isCjk(text, sign)) {
    afterZh(text, right, currency, isPercent);
    return;
  }
  const word = nextWord(text, right.end);
  if (word < 0 || takeUnit(text, word, right, currency) || currency !== null) return;
  const lower = text.slice(word, wordEnd(text, word)).toLowerCase();
  if (lower === 'times') takeTimes(text, word, right, number.digits.includes('.'));
  else if (SHARE_WORDS.has(lower)) {
    SHARES.lastIndex = word;
    if (SHARES.test(text)) {
      right.unit = 'shares';
      right.end = SHARES.lastIndex;
    }
  } else if (lower === 'won' && right.exponent !== null) {
    right.unit = 'KRW';
    right.end = word + 3;
  }
}

function hedgeAfter(text: string, right: Right): void {
  if (text[right.end] === '+') {
    right.hedge = '+';
    return;
  }
  const word = nextWord(text, right.end);
  if (word >= 0) right.hedge = phraseAt(HEDGE_WORDS, text, word)?.value ?? null;
  else if (isCjk(text, right.end))
    right.hedge = HEDGES_AFTER_ZH.find((hedge) => text.startsWith(hedge, right.end)) ?? null;
}
