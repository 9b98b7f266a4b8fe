import { type Atom, readAtoms } from './atoms.ts';
import type { Figure, Unit } from './types.ts';

const JOINT =
  /^(?:\s(to|through|and)\s(?:(?:an?|about|approximately|negative|minus|as high as) ){0,2}|\s?[-–—~～至到]\s?(?:[約约負负]\s?)?)$/i;
const VERB_BEFORE =
  /(?<!\w)(?:increas|decreas|declin|improv|grew|grow|rose|fell|dropp?)(?:e|ed|ing|s)?(?: by)?\s$/i;

const valueIn = (atom: Atom, exponent: number): number => {
  const value = Number(`${atom.digits}e${exponent}`);
  return atom.negative && value !== 0 ? -value : value;
};
/** "$1 billion $275 million" and "$2 and 75 cents" are said in two numbers and mean one. */
function joinParts(text: string, atoms: Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const b of atoms) {
    const a = joined.at(-1);
    const money = b.unit !== null && /^[A-Z]{3}/.test(b.unit);
    const parts =
      a !== undefined &&
      money &&
      (a.unit === b.unit?.slice(0, 3) || (a.unit === null && a.exponent !== null)) &&
      (a.exponent ?? 0) > (b.exponent ?? 0) &&
      /^\s(?:and\s)?$/.test(text.slice(a.end, b.start));
    if (!parts) joined.push(b);
    else {
      const base = b.exponent ?? 0;
      const digits = String(Number(`${a.digits}e${(a.exponent ?? 0) - base}`) + Number(b.digits));
      joined[joined.length - 1] = { ...a, end: b.end, digits, exponent: b.exponent, unit: b.unit };
    }
  }
  return joined;
}

const amountOf = (unit: Unit): string => unit.replace('/share', '');

/** Currency that the second end of "$510-530 million" takes over from the first. */
const borrowed = (a: Atom, b: Atom): Unit | null =>
  a.marked && (b.exponent !== null || (a.exponent === null && b.digits.includes('.'))) ? a.unit : null;

/** True when `a` and `b` are the ends of one range: "$204 to $206 million", "between 7 and 8%", "25%-50%". */
function isRange(text: string, a: Atom, b: Atom): boolean {
  const unit = b.unit ?? borrowed(a, b);
  if (unit === null || b.start - a.end > 32) return false;
  const joint = JOINT.exec(text.slice(a.end, b.start));
  if (joint === null) return false;
  const word = (joint[1] ?? '').toLowerCase();
  if (word === 'and' && a.lead !== 'between') return false;
  if (a.unit === null) {
    // "fiscal '26 to $5 million" and "2024 to 8%" are no ranges.
    if (b.marked || /^(?:19|20)\d\d$/.test(a.digits)) return false;
  } else if (amountOf(a.unit) !== amountOf(unit)) return false;
  const money = /^[A-Z]{3}/.test(unit);
  // "from 6% to 4%" tells a move, unless it says "ranging from" or the pair is what was said "previously".
  if (a.lead === 'from' && word === 'to' && !/^\s(?:previously|before)/.test(text.slice(b.end, b.end + 12)))
    return false;
  if (money && VERB_BEFORE.test(text.slice(Math.max(0, a.start - 24), a.start))) return false;
  const exponent = a.exponent ?? b.exponent ?? 0;
  const ratio = Number(`${a.digits}e${exponent}`) / Number(`${b.digits}e${b.exponent ?? 0}`);
  // A shared scale word makes the ends comparable; "$500 to $1 million" does not share it.
  return !money || (ratio > 0.05 && ratio < 4);
}

const unitOfRange = (a: Atom, b: Atom): Unit =>
  a.unit?.endsWith('/share') === true ? a.unit : (b.unit ?? a.unit ?? 'count');

/**
 * Reads the figures of a text in English or Chinese: money, percent, points, multiples, shares, counts.
 * In: text as printed. Out: figures in text order, spans never overlapping; offsets are UTF-16, half-open, and
 * cover sign mark, currency mark, number, scale and unit of both ends of a range. Values are in base units
 * (dollars, not millions), percent as written (8 for 8%). Years, dates, quarters, form names and other numbers
 * without a unit are left out: a number that means nothing by itself is worse than none.
 */
export function readFigures(text: string): Figure[] {
  const atoms = joinParts(text, readAtoms(text));
  const figures: Figure[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const a = atoms[index];
    if (a === undefined) continue;
    const b = atoms[index + 1];
    if (b !== undefined && isRange(text, a, b)) {
      const left = valueIn(a, a.exponent ?? b.exponent ?? 0);
      // "a loss of $3 million to $2 million": the sign is said once. A range across zero repeats it.
      const right = valueIn(
        { ...b, negative: b.negative || (a.negative && a.start !== b.start) },
        b.exponent ?? 0,
      );
      figures.push({
        start: a.start,
        end: b.end,
        low: Math.min(left, right),
        high: Math.max(left, right),
        unit: unitOfRange(a, b),
        hedge: a.hedge ?? b.hedge,
      });
      index++;
    } else if (a.unit !== null) {
      const value = valueIn(a, a.exponent ?? 0);
      figures.push({ start: a.start, end: a.end, low: value, high: value, unit: a.unit, hedge: a.hedge });
    }
  }
  return figures;
}
