import type { Atom } from './atoms.ts';
import { amountOf, isMoney, valueIn } from './join.ts';
import type { Unit } from './types.ts';

const JOINT =
  /^(?:,?\s(?:(?:uh|um),?\s)?(and to|up to|to|through|and)\s(?:(?:uh|um),?\s)?(?:(?:an?|about|approximately|around|roughly|nearly|over|negative|minus|as high as|as much as|up to) ){0,3}|\s?(?:[-–—~～至到]|([和與与及]))\s?(?:[約约負负]\s?)?)$/i;
const VERB_BEFORE =
  /(?<!\w)(?:increas|decreas|declin|improv|grew|grow|rose|fell|dropp?)(?:e|ed|ing|s)?(?: by)?(?: about| approximately| roughly| nearly)?\s$|(?<!\w)by\s$/i;
const MAX_GAP = 40;
const YEAR = /^(?:19|20)\d\d$/;

/** Currency that the second end of "$510-530 million" takes over from the first. */
const borrowed = (a: Atom, b: Atom): Unit | null =>
  a.marked && (b.exponent !== null || (a.exponent === null && b.digits.includes('.'))) ? a.unit : null;

/** The unit of the second end. */
const unitOf = (a: Atom, b: Atom): Unit | null =>
  b.unit === null || (b.bare && a.marked) ? borrowed(a, b) : b.unit;

/**
 * Power of ten of the first end, which may be said with the second only: "$204 to $206 million". With its own unit
 * behind it, it is complete: "two dollars to four million dollars".
 */
export const exponentOf = (a: Atom, b: Atom): number =>
  a.exponent ?? (a.unit !== null && (b.cents || !a.marked) ? 0 : (b.exponent ?? 0));

/**
 * The unit of the range that `a` and `b` are the ends of: "$204 to $206 million", "between 7 and 8%", "25%-50%".
 * Null where they are two figures.
 */
export function rangeUnit(text: string, a: Atom, b: Atom): Unit | null {
  const unit = unitOf(a, b);
  if (unit === null || b.start - a.end > MAX_GAP || a.digits === '' || b.digits === '') return null;
  const joint = JOINT.exec(text.slice(a.end, b.start));
  if (joint === null) return null;
  const word = (joint[1] ?? joint[2] ?? '').toLowerCase();
  if ((word === 'and' || joint[2] !== undefined) && a.lead !== 'between') return null;
  // "from 6% to 4%" tells a move, unless it says "ranging from" or the pair is what was said "previously".
  if (a.lead === 'from' && word === 'to' && !/^\s(?:previously|before)/.test(text.slice(b.end, b.end + 12)))
    return null;
  const ratio = Number(`${a.digits}e${exponentOf(a, b)}`) / Number(`${b.digits}e${b.exponent ?? 0}`);
  const isAmount = isMoney(unit) || b.bare;
  if (a.unit === null || (a.bare && !b.bare)) {
    // "fiscal '26 to $5 million" and "2024 to 8%" are no ranges.
    if (YEAR.test(a.digits) || ratio < 0.02 || ratio > 1.5) return null;
    if (b.marked && (ratio < 0.3 || ratio > 1)) return null;
  } else if (amountOf(a.unit) !== amountOf(unit)) return null;
  // "Increased $5 million to $9 million" tells a change and a level; percentages are told as ranges that way.
  if (
    !/^(?:%|pp|bps)$/.test(unit) &&
    word === 'to' &&
    VERB_BEFORE.test(text.slice(Math.max(0, a.start - 24), a.start))
  )
    return null;
  // A shared scale word makes the ends comparable; "$500 to $1 million" does not share it.
  if (isAmount && !(ratio > 0.05 && ratio < 4)) return null;
  return a.unit?.endsWith('/share') === true ? a.unit : unit;
}

/** Both ends of a range, the lower first. */
export function rangeOf(a: Atom, b: Atom): { low: number; high: number } {
  const left = valueIn(a, exponentOf(a, b));
  // "a loss of $3 million to $2 million": the sign is said once. A range across zero repeats it.
  const right = valueIn({ ...b, negative: b.negative || (a.negative && a.isLoss) }, b.exponent ?? 0);
  return { low: Math.min(left, right), high: Math.max(left, right) };
}
