import type { Atom } from './atoms.ts';
import { amountOf, isMoney, valueIn } from './join.ts';
import type { Unit } from './types.ts';

const JOINT =
  /^(?:,?\s(?:(?:uh|um),?\s)?(and to|up to|to|through|and),?\s(?:(?:uh|um),?\s)?(?:(?:an?|about|approximately|around|roughly|nearly|over|negative|minus|as high as|as much as|up to) ){0,3}|\s?(?:[-–—~～至到]|([和與与及]))\s?(?:[約约負负]\s?)?)$/i;
const VERB_BEFORE =
  /(?<!\w)(?:increas|decreas|declin|improv|grew|grow|rose|fell|dropp?)(?:e|ed|ing|s)?(?: by)?(?: about| approximately| roughly| nearly)?\s$|(?<!\w)by\s$/i;
/** "In the range of $15 and $15.20" says "and" for "to". */
const RANGE_OF = /(?<!\w)ranges? of (?:about |approximately )?$/i;
const DASH = /^\s?[-–—~～至到]\s?$/;
const MAX_GAP = 40;

/** Currency that the second end of "$510-530 million", "$0.97 to 1.07" and "$5-10" takes over from the first. */
function borrowed(gap: string, a: Atom, b: Atom): Unit | null {
  const isSure = b.exponent !== null || (a.exponent === null && (b.digits.includes('.') || DASH.test(gap)));
  return a.marked && isSure ? a.unit : null;
}

/** The unit of the second end. */
const unitOf = (gap: string, a: Atom, b: Atom): Unit | null =>
  b.unit === null || (b.bare && a.marked) ? borrowed(gap, a, b) : b.unit;

/** The first end as a multiple of the second. */
const ratioOf = (a: Atom, exponent: number, b: Atom): number =>
  Number(`${a.digits}e${exponent}`) / Number(`${b.digits}e${b.exponent ?? 0}`);
const isNear = (ratio: number): boolean => ratio > 0.05 && ratio < 4;

/**
 * Power of ten of the first end, which may be said with the second only: "$204 to $206 million". With its own unit
 * behind it, it is complete ("two dollars to four million dollars"), and so it is where only that makes a range of
 * the two ("$950,000 to $1.2 million").
 */
function exponentOf(a: Atom, b: Atom): number {
  if (a.exponent !== null) return a.exponent;
  if (a.unit !== null && (b.cents || !a.marked)) return 0;
  const shared = b.exponent ?? 0;
  return !isNear(ratioOf(a, shared, b)) && isNear(ratioOf(a, 0, b)) ? 0 : shared;
}

/**
 * The unit of the range that `a` and `b` are the ends of: "$204 to $206 million", "between 7 and 8%", "25%-50%".
 * Null where they are two figures.
 */
export function rangeUnit(text: string, a: Atom, b: Atom): Unit | null {
  if (b.start - a.end > MAX_GAP || a.digits === '' || b.digits === '') return null;
  const gap = text.slice(a.end, b.start);
  const unit = unitOf(gap, a, b);
  const joint = unit === null ? null : JOINT.exec(gap);
  if (unit === null || joint === null) return null;
  const word = (joint[1] ?? joint[2] ?? '').toLowerCase();
  const isBetween = a.lead === 'between' || RANGE_OF.test(text.slice(Math.max(0, a.start - 32), a.start));
  if ((word === 'and' || joint[2] !== undefined) && !isBetween) return null;
  // "from 6% to 4%" tells a move, unless it says "ranging from" or the pair is what was said "previously".
  if (a.lead === 'from' && word === 'to' && !/^\s(?:previously|before)/.test(text.slice(b.end, b.end + 12)))
    return null;
  const ratio = ratioOf(a, exponentOf(a, b), b);
  const isAmount = isMoney(unit) || b.bare;
  if (a.unit === null || (a.bare && !b.bare)) {
    // "fiscal '26 to $5 million" and "2024 to 8%" are no ranges.
    if (ratio < 0.02 || (!a.negative && (a.isYear || ratio > 1.5))) return null;
    if (b.marked && (ratio < 0.3 || ratio > 1)) return null;
  } else if (amountOf(a.unit) !== amountOf(unit)) return null;
  // "Increased $5 million to $9 million" tells a change and a level; percentages are told as ranges that way.
  if (
    !/^(?:%|pp|bps)$/.test(unit) &&
    word === 'to' &&
    VERB_BEFORE.test(text.slice(Math.max(0, a.start - 40), a.start))
  )
    return null;
  // A shared scale word makes the ends comparable; "$500 to $1 million" does not share it.
  if (isAmount && !isNear(ratio)) return null;
  return a.unit?.endsWith('/share') === true ? a.unit : unit;
}

/** Both ends of a range, the lower first. */
export function rangeOf(a: Atom, b: Atom): { low: number; high: number } {
  const left = valueIn(a, exponentOf(a, b));
  // "a loss of $3 million to $2 million": the sign is said once. A range across zero repeats it.
  const right = valueIn({ ...b, negative: b.negative || (a.negative && a.isLoss) }, b.exponent ?? 0);
  return { low: Math.min(left, right), high: Math.max(left, right) };
}
