import {
  CURRENCY_CODES,
  CURRENCY_MARKS,
  CURRENCY_NAMES_ZH,
  CURRENCY_WORDS,
  HEDGES,
  HEDGES_ZH,
  PHYSICAL_UNITS,
  SCALE_LETTERS,
  SCALES,
  SCALES_ZH,
} from './tables.ts';
import type { Unit } from './types.ts';

/** How far the reader looks before a number, in UTF-16 units. Bounds the work of the patterns anchored at `$`. */
const WINDOW = 56;

const literal = (text: string): string => text.replace(/[.$()+*?^|[\]\\{}/]/g, '\\$&');
const anyOf = (...tables: Readonly<Record<string, unknown>>[]): string =>
  tables
    .flatMap((table) => Object.keys(table))
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const MARK = new RegExp(`(?:(?<![A-Za-z])(${anyOf(CURRENCY_CODES)})|(${anyOf(CURRENCY_MARKS)}))\\s?$`);
const HEDGE = new RegExp(
  `(?:(?<![\\w-])(${HEDGES.join('|')})\\s(?:a |an |the )?|(${HEDGES_ZH.join('|')})\\s?)$`,
  'i',
);
const SIGN_WORD = /(?:(?<!\w)(?:negative|minus)\s|[負负]\s?)$/i;
const LOSS = /(?<!\w)(?:loss|deficit)(?: per (?:diluted )?share| from operations)? of\s$/i;
const LEAD = /(?<!\w)(between|(?:rang(?:e|es|ed|ing)|anywhere) from|from|[介從从]於?)\s?$/i;
const ARTICLE = /(?<!\w)(?:an?|the)\s$/i;
const GLUED = /[A-Za-z0-9#'’_][-.,:/]?$|[A-Za-z]\.$/;

/** What stands before a number. `start` is where its sign or currency mark begins. */
export interface Left {
  start: number;
  unit: Unit | null;
  negative: boolean;
  paren: boolean;
  loss: boolean;
  hedge: string | null;
  lead: string;
}

/**
 * Reads the marks before the number at `at`, not looking before `floor`.
 * Out: what they say, or null when the number is a piece of a word.
 */
export function before(text: string, floor: number, at: number): Left | null {
  let rest = text.slice(Math.max(floor, at - WINDOW), at);
  let negative = false;
  let paren = false;
  let loss = false;
  let hedge: string | null = null;
  const sign = (): void => {
    // A hyphen is a minus only with nothing but space before it: "7-8%" and "COVID-19" have none.
    if (/(?:^|[\s(])[-−]$/.test(rest) && text[at - 1] !== ' ' && (rest.length > 1 || floor === 0)) {
      negative = true;
      rest = rest.slice(0, -1);
    }
  };
  const bracket = (): void => {
    if (!rest.endsWith('(')) return;
    // "($0.02)" is a loss after a verb or "$", but a remark in "an award ($2 million)".
    if (/(?:(?<!\w)(?:of|was|were|at|to|is)\s|[$€£¥])\($/.test(rest)) paren = true;
    else if (paren) return;
    if (paren) rest = rest.slice(0, -1);
  };
  sign();
  bracket();
  const mark = MARK.exec(rest);
  let unit: Unit | null = null;
  if (mark !== null) {
    unit = CURRENCY_CODES[mark[1] ?? ''] ?? CURRENCY_MARKS[mark[2] ?? ''] ?? null;
    rest = rest.slice(0, mark.index);
    sign();
    bracket();
  } else if (GLUED.test(rest) || (rest === '' && /[A-Za-z0-9]/.test(text[at - 1] ?? ''))) return null;
  const start = Math.max(floor, at - WINDOW) + rest.length;
  for (let round = 0; round < 4; round++) {
    const word = HEDGE.exec(rest);
    if (word !== null && hedge === null) {
      hedge = word[1] ?? word[2] ?? null;
      rest = rest.slice(0, word.index);
    } else if (SIGN_WORD.test(rest)) {
      negative = true;
      rest = rest.replace(SIGN_WORD, '');
    } else if (LOSS.test(rest)) {
      loss = true;
      break;
    } else if (ARTICLE.test(rest)) rest = rest.replace(ARTICLE, '');
    else break;
  }
  return { start, unit, negative, paren, loss, hedge, lead: (LEAD.exec(rest)?.[1] ?? '').toLowerCase() };
}

const SCALE = new RegExp(`[\\s-]?(${anyOf(SCALES)})s?(?![A-Za-z])`, 'iy');
const LETTERS = new RegExp(`(?:(${anyOf(SCALE_LETTERS)})|\\s(mm|mn|mln|bn|bln))(?![A-Za-z0-9])`, 'y');
const SCALE_ZH = new RegExp(`\\s?(${anyOf(SCALES_ZH)})`, 'y');
const UNITS: readonly [RegExp, string][] = [
  [/[\s-]?(?:%|per ?cent(?:age)?)[\s-]points?(?![A-Za-z])|\s?ppts?(?![A-Za-z])|\s?pp(?![A-Za-z])/iy, 'pp'],
  [/\s?個?个?百分[點点]/y, 'pp'],
  [/[\s-]basis[\s-]points?(?![A-Za-z])|\s?bps(?![A-Za-z])/iy, 'bps'],
  [/\s?個?个?基[點点]/y, 'bps'],
  [/\s?[%％]|[\s-]per ?cent(?![A-Za-z])/iy, '%'],
  [/x(?![A-Za-z0-9])/iy, 'x'],
];
const TIMES = /\stimes(?![A-Za-z])/iy;
const CENTS = /\s(?:cents?)(?![A-Za-z])/iy;
const WORD = new RegExp(`[\\s-](${anyOf(CURRENCY_WORDS)})(?![A-Za-z])`, 'y');
const CODE = new RegExp(`\\s?(${anyOf(CURRENCY_CODES)})(?![A-Za-z])`, 'y');
const NAME_ZH = new RegExp(`\\s?(${anyOf(CURRENCY_NAMES_ZH)})`, 'y');
const YUAN = /\s?元/y;
const SHARES =
  /\s(?:(?:common|ordinary|diluted|treasury|additional|class [a-c]|of our|of its) ){0,3}shares(?![A-Za-z])|\s?股(?!東|东|價|价)/iy;
const PHYSICAL = new RegExp(`\\s(${anyOf(PHYSICAL_UNITS)})(?![A-Za-z])`, 'y');
const COUNT_ZH = /\s?[家名個个位人](?!月|百|基|季)/y;
const HEDGE_AFTER = /\s(or so|or more|or less|or better)(?![A-Za-z])/iy;

/** What stands after a number. `end` is where its scale and unit end. */
export interface Right {
  end: number;
  exponent: number | null;
  unit: Unit | null;
  cents: boolean;
  hedge: string | null;
}

/**
 * Reads scale and unit after a number that ends at `at`; `currency` is the mark found before it and
 * `number` its text. Out: what they say, or null when the number is a piece of a word.
 */
export function after(text: string, at: number, currency: Unit | null, number: string): Right | null {
  let end = at;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match !== null) end = pattern.lastIndex;
    return match;
  };
  let exponent: number | null = null;
  let unit: Unit | null = null;
  let cents = false;
  const scale = take(SCALE);
  if (scale !== null) exponent = SCALES[(scale[1] ?? '').toLowerCase()] ?? null;
  else {
    const letters = take(LETTERS);
    if (letters !== null) exponent = SCALE_LETTERS[letters[1] ?? letters[2] ?? ''] ?? null;
    else exponent = SCALES_ZH[take(SCALE_ZH)?.[1] ?? ''] ?? null;
  }
  if (currency !== null) take(CODE) ?? take(NAME_ZH) ?? take(YUAN);
  else {
    unit = UNITS.find(([pattern]) => take(pattern) !== null)?.[1] ?? null;
    if (unit === null && number.includes('.') && take(TIMES) !== null) unit = 'x';
    if (unit === null && exponent === null && take(CENTS) !== null) {
      unit = 'USD';
      cents = true;
    }
    unit ??= CURRENCY_WORDS[take(WORD)?.[1] ?? ''] ?? CURRENCY_CODES[take(CODE)?.[1] ?? ''] ?? null;
    unit ??= CURRENCY_NAMES_ZH[take(NAME_ZH)?.[1] ?? ''] ?? null;
    if (unit === null && take(SHARES) !== null) unit = 'shares';
    unit ??= PHYSICAL_UNITS[take(PHYSICAL)?.[1] ?? ''] ?? null;
    if (unit === null && take(COUNT_ZH) !== null) unit = 'count';
  }
  if (unit === null && exponent === null && /[A-Za-z0-9_]/.test(text[end] ?? '')) return null;
  const hedge = unit === null && currency === null ? null : HEDGE_AFTER;
  if (hedge !== null) hedge.lastIndex = end;
  return { end, exponent, unit, cents, hedge: hedge?.exec(text)?.[1] ?? null };
}

export const PER_SHARE_AFTER =
  /^\s?(?:per|a|\/)\s?(?:(?:fully|diluted|basic|common|ordinary|adjusted|and|or) ){0,4}(?:share|ADS|ADR)(?![A-Za-z])/i;
export const PER_SHARE_BEFORE =
  /(?:(?<![A-Za-z])per (?:(?:diluted|basic|common|ordinary) ){0,3}(?:share|ADS)(?![A-Za-z])[^.;,$\d]{0,36}|每股[^\d，。；]{0,6})$/i;
export const SHARES_BEFORE =
  /(?<![A-Za-z])shares(?: outstanding| count)? (?:of|was|were|to be|at)\s(?:[a-z]+ )?$|股[數数](?:[約约為为]|大約|大约){0,2}\s?$/i;
