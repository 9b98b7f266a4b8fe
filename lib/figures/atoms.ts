import { isCounted } from './counted.ts';
import { after, before, PER_SHARE_AFTER, PER_SHARE_BEFORE, SHARES_BEFORE } from './patterns.ts';
import type { Unit } from './types.ts';

/** One written number with the marks around it, before ranges are put together. Offsets are UTF-16. */
export interface Atom {
  /** Start of the number with its currency mark and sign. */
  start: number;
  /** End of the number with its scale and unit. */
  end: number;
  /** Digits as written, without separators. */
  digits: string;
  /** Power of ten of the scale word, null when none was written. */
  exponent: number | null;
  negative: boolean;
  /** Currency or unit, null for a bare number. */
  unit: Unit | null;
  /** True when the unit was written before the number: a bare number may not borrow it from the right. */
  marked: boolean;
  hedge: string | null;
  /** Word that stands before the number and its marks and decides about ranges: "between", "from". */
  lead: string;
}

// Alternatives start with different text or end by a look-ahead of one character: no super-linear backtracking.
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/g;
/** Longer digit strings are identifiers, not amounts, and would lose precision. */
const MAX_DIGITS = 15;

/**
 * Every number of a text that is not part of a word ("Q3", "1Password", "COVID-19"), with what its
 * neighbours say about it. Looks a bounded way around each number, so time is linear in the text.
 */
export function readAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  let floor = 0;
  for (const match of text.matchAll(NUMBER)) {
    const digits = match[0].replaceAll(',', '');
    const numberEnd = match.index + match[0].length;
    if (digits.length > MAX_DIGITS || match.index < floor) continue;
    const left = before(text, floor, match.index);
    if (left === null) continue;
    const closed = left.paren && text[numberEnd] === ')';
    const right = after(text, closed ? numberEnd + 1 : numberEnd, left.unit, match[0]);
    if (right === null) continue;
    let unit = left.unit ?? right.unit;
    const paren = closed || (left.paren && text[right.end] === ')');
    const end = paren && !closed ? right.end + 1 : right.end;
    const behind = text.slice(Math.max(0, left.start - 60), left.start);
    if (unit !== null && /^[A-Z]{3}$/.test(unit)) {
      const perShare =
        PER_SHARE_AFTER.test(text.slice(end, end + 60)) ||
        (right.exponent === null && PER_SHARE_BEFORE.test(behind));
      if (perShare) unit = `${unit}/share`;
    }
    if (unit === null && right.exponent !== null && SHARES_BEFORE.test(behind)) unit = 'shares';
    if (unit === null && isCounted(text, right.end, match[0], right.exponent, behind)) unit = 'count';
    const loss = unit !== null && /^[A-Z]{3}/.test(unit) && left.loss;
    atoms.push({
      start: left.start,
      end,
      digits,
      exponent: right.cents ? -2 : right.exponent,
      negative: left.negative || paren || loss,
      unit,
      marked: left.unit !== null,
      hedge: left.hedge ?? right.hedge,
      lead: left.lead,
    });
    floor = end;
  }
  return atoms;
}
