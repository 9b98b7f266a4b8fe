import { isCjk, isDigit, isLetter, isSpace, nextWord, wordEnd, wordStart } from './chars.ts';
import { endings, phraseBefore } from './lexicon.ts';
import type { Left } from './neighbours.ts';
import { scaleAt } from './spelled.ts';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  HEDGES,
  SCALE_LETTERS,
  UNSURE_MARKS,
} from './tables.ts';
import { CURRENCY_NAMES_ZH, HEDGES_ZH, LOSS_JOINTS_ZH, LOSSES_ZH } from './tables-zh.ts';
import type { Unit } from './types.ts';

// Maps, not records: a page may say "constructor$5".
const PREFIXES = new Map(Object.entries(DOLLAR_PREFIXES));
const CODES = new Map(Object.entries(CURRENCY_CODES));
const UNSURE = new Map(Object.entries(UNSURE_MARKS));
const LETTERS = new Map(Object.entries(SCALE_LETTERS));
const HEDGE_ENDINGS = endings(HEDGES);
const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const HEDGES_ZH_SORTED = longestFirst(HEDGES_ZH);
const NAMES_ZH = Object.entries(CURRENCY_NAMES_ZH).sort(([a], [b]) => b.length - a.length);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'additional']);
/** Losses on loans or by storms are amounts of their own; only a company's own loss turns a sign. */
const LOSS =
  /(?<!\w)(?:(?<!(?:credit|loan|catastrophe|cat|storm|weather) )loss|(?<=(?:net|operating) )losses|deficit)(?: per (?:diluted |basic |common )?share| from operations)? (?:of|was|were|is|to be|totaled|in the range of)$/i;
/** How far before a number the words "loss of" may begin, in UTF-16 units. */
const LOSS_WINDOW = 56;
/** "($0.02)" is a loss after a verb or "$", but a remark in "an award ($2 million)". */
const LOSS_BRACKET = /(?:(?<!\w)(?:of|was|were|at|to|is|and)\s|[$€£¥])$/;
const PERCENT_ZH = '百分之';
const MINUS = /[-−–]/;
/** A piece of a word, a time, a date, a code: "COVID-19", "1:30", "24/7", "’26". */
const GLUED = /[A-Za-z0-9#'’_][-.,:/]?$|[A-Za-z]\.$/;
/** The rest of a number that was not read whole: "1,2,3", "24/7", a digit of another script before ours. */
const REST = /\d[.,/:]$|[\p{N}\p{M}\p{Cs}\u066b\u066c]$/u;

const hasScale = (text: string, end: number): boolean =>
  LETTERS.has(text.slice(end, wordEnd(text, end))) || scaleAt(text, nextWord(text, end)) !== null;

/** The currency mark that ends at `at`, with or without a space, and where it begins; null where none does. */
function markBefore(
  text: string,
  floor: number,
  at: number,
  numberEnd: number,
): { start: number; unit: Unit } | null {
  const end = isSpace(text, at - 1) ? at - 1 : at;
  if (end <= floor) return null;
  // No letter is a sign.
  const unit = isLetter(text, end - 1) ? undefined : CURRENCY_SIGNS[text[end - 1] ?? ''];
  if (unit !== undefined) {
    if (text[end - 1] !== '$') return { start: end - 1, unit };
    const start = wordStart(text, end - 1, floor);
    const prefixed = PREFIXES.get(text.slice(start, end - 1));
    return prefixed === undefined ? { start: end - 1, unit } : { start, unit: prefixed };
  }
  if (isCjk(text, end - 1)) {
    const name = NAMES_ZH.find(([name]) => end - name.length >= floor && text.endsWith(name, end));
    return name === undefined ? null : { start: end - name[0].length, unit: name[1] };
  }
  const last = text[end - 1] === '.' ? end - 1 : end;
  const code = text.charCodeAt(last - 1);
  // Codes end with a capital, "Rs" and "euros" with these letters.
  if (!(code >= 65 && code <= 90) && code !== 115 && code !== 111) return null;
  const start = wordStart(text, last, floor);
  if (last - start < 2) return null;
  const word = text.slice(start, last);
  const found = CODES.get(word) ?? (hasScale(text, numberEnd) ? UNSURE.get(word) : undefined);
  if (found === undefined || (last !== end && found !== 'INR')) return null;
  return isDigit(text, start - 1) ? null : { start, unit: found };
}

function wordsBefore(text: string, floor: number, at: number, left: Left): void {
  let end = at;
  for (let round = 0; round < 4; round++) {
    if (!isSpace(text, end - 1)) return;
    const last = end - 1;
    const start = wordStart(text, last, floor);
    if (start === last) return;
    const word = text.slice(start, last).toLowerCase();
    const phrase = left.hedge === null ? phraseBefore(HEDGE_ENDINGS, text, start, last, floor) : -1;
    if (phrase >= 0) {
      left.hedge = text.slice(phrase, last);
      end = phrase;
      continue;
    }
    switch (word) {
      case 'negative':
      case 'minus':
        left.negative = true;
        break;
      case 'between':
        left.lead = 'between';
        left.loss = isLoss(text, floor, start - 1);
        return;
      case 'from':
        left.lead = /(?:rang(?:e|es|ed|ing)|anywhere) from$/i.test(
          text.slice(Math.max(floor, last - 14), last),
        )
          ? 'range'
          : 'from';
        return;
      default:
        if (!ARTICLES.has(word)) {
          left.loss = isLoss(text, floor, last);
          return;
        }
    }
    end = start;
  }
}

const isLoss = (text: string, floor: number, end: number): boolean =>
  LOSS.test(text.slice(Math.max(floor, end - LOSS_WINDOW), end));

function wordsBeforeZh(text: string, floor: number, at: number, left: Left): void {
  let end = isSpace(text, at - 1) ? at - 1 : at;
  const take = (words: readonly string[]): string | null => {
    const word = words.find((word) => end - word.length >= floor && text.endsWith(word, end)) ?? null;
    if (word !== null) end -= word.length;
    if (word !== null && isSpace(text, end - 1) && end > floor) end--;
    return word;
  };
  const percentStart = end - PERCENT_ZH.length;
  left.percent = take([PERCENT_ZH]) !== null;
  if (left.percent) left.start = percentStart;
  if (take(['負', '负']) !== null) left.negative = true;
  left.hedge ??= take(HEDGES_ZH_SORTED);
  if (take(['負', '负']) !== null) left.negative = true;
  if (take(['介於', '介于', '介乎']) !== null) left.lead = 'between';
  else if (take(['從', '从', '由']) !== null) left.lead = 'from';
  take(LOSS_JOINTS_ZH);
  if (take(LOSSES_ZH) !== null) left.loss = true;
}

/**
 * Reads the marks before the number [at, end), not looking before `floor`. Out: what they say, or null when the
 * number is a piece of a word.
 */
export function before(text: string, floor: number, at: number, end: number): Left | null {
  let start = at;
  let negative = false;
  let paren = false;
  const sign = (): void => {
    // A hyphen is a minus only with nothing but space before it: "7-8%" and "COVID-19" have none.
    if (start <= floor || !MINUS.test(text[start - 1] ?? '')) return;
    const isFree = isSpace(text, start - 2) || text[start - 2] === '(' || start === 1;
    // Between two numbers it is a dash.
    if (isFree && (floor === 0 || text.slice(floor, start - 1).trim() !== '')) {
      negative = true;
      start--;
    }
  };
  const bracket = (): void => {
    if (start <= floor || text[start - 1] !== '(') return;
    if (LOSS_BRACKET.test(text.slice(Math.max(floor, start - 6), start - 1))) paren = true;
    if (paren) start--;
  };
  sign();
  bracket();
  const mark = markBefore(text, floor, start, end);
  if (mark !== null) {
    start = mark.start;
    sign();
    bracket();
  } else {
    const rest = text.slice(Math.max(floor, start - 2), start);
    if (GLUED.test(rest) || REST.test(text.slice(Math.max(0, start - 2), start))) return null;
    if (start === floor && isLetter(text, at - 1)) return null;
  }
  const left: Left = {
    start,
    unit: mark?.unit ?? null,
    negative,
    signed: negative,
    paren,
    loss: false,
    hedge: null,
    lead: '',
    percent: false,
  };
  const last = isSpace(text, start - 1) ? start - 2 : start - 1;
  if (last >= floor && isCjk(text, last)) wordsBeforeZh(text, floor, start, left);
  else wordsBefore(text, floor, start, left);
  return left;
}
