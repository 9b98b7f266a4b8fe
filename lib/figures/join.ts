import type { Atom } from './atoms.ts';
import type { Unit } from './types.ts';

/** Currency of an amount or of an amount per share; other units as they are. */
export const amountOf = (unit: Unit): string => unit.replace('/share', '');

/** True for a currency, per share or not. */
export const isMoney = (unit: Unit | null): boolean => unit !== null && /^[A-Z]{3}(?:\/share)?$/.test(unit);

/** Value of an atom with the given power of ten. */
export function valueIn(atom: Atom, exponent: number): number {
  const value = Number(`${atom.digits}e${exponent}`);
  return atom.negative && value !== 0 ? -value : value;
}

/** A scale that is said in Chinese: what follows it goes on with its number, whatever it counts. */
const HAN_SCALE = /[兆億亿萬万]$/;

/** True where `a` and `b`, with `gap` between them, are said in two numbers and mean one. */
function areParts(text: string, a: Atom, b: Atom): boolean {
  const gap = text.slice(a.end, b.start);
  if (!/^\s?$|^\sand\s$/.test(gap) || a.digits === '' || b.digits === '' || b.negative) return false;
  const isAnd = gap.length > 1;
  // "$2 and 75 cents"
  if (b.cents)
    return (
      amountOf(a.unit ?? '') === amountOf(b.unit ?? '') &&
      a.exponent === null &&
      !a.cents &&
      !a.digits.includes('.')
    );
  const scale = a.exponent;
  const own = b.exponent ?? 0;
  if (scale === null || scale <= own || Number(b.digits) * 10 ** own >= 10 ** scale) return false;
  // A list or the end of a range is no sum: "$1 billion and $275 million".
  if (isAnd && !(a.inWords && b.inWords && (a.bare || a.unit === null) && a.lead !== 'between')) return false;
  if (b.exponent === null && (!b.inWords || scale > 3)) return false;
  if (isMoney(a.unit)) return isMoney(b.unit) && amountOf(a.unit ?? '') === amountOf(b.unit ?? '');
  if (!a.bare && a.unit !== null) return false;
  return (
    b.bare ||
    b.unit === null ||
    isMoney(b.unit) ||
    HAN_SCALE.test(text.slice(a.start, a.end)) ||
    (a.inWords && b.inWords && !/^(?:%|pp|bps|x)$/.test(b.unit))
  );
}

/** Puts together what is said in parts: "$1 billion $275 million", "$2 and 75 cents", 5 億 3,000 萬. */
export function joinParts(text: string, atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const b of atoms) {
    const a = joined.at(-1);
    if (a === undefined || b.start - a.end > 5 || !areParts(text, a, b)) {
      joined.push(b);
      continue;
    }
    const base = b.cents ? -2 : (b.exponent ?? 0);
    // Sums of integers in the smaller scale: no rounding comes in.
    const digits = String(
      Math.round(Number(`${a.digits}e${(a.exponent ?? 0) - base}`) * 1e6) / 1e6 + Number(b.digits),
    );
    joined[joined.length - 1] = {
      ...a,
      end: b.end,
      digits,
      exponent: base,
      unit: a.unit?.endsWith('/share') ? a.unit : (b.unit ?? a.unit),
      bare: b.bare || (b.unit === null && a.bare),
      cents: false,
      hedge: a.hedge ?? b.hedge,
    };
  }
  return joined;
}

const TO = /^\sto\s$/i;
const LISTED = /^(?:,|,?\sand)\s(?:an?\s)?$/i;

/**
 * Gives numbers without a unit that of the next one where the words say it is shared: "from 6 to 8%", "from 125
 * million to $145 million", "55 and 56 percent respectively". Changes the atoms in place.
 */
export function shareUnits(text: string, atoms: readonly Atom[]): void {
  let respective = false;
  for (let index = atoms.length - 1; index > 0; index--) {
    const [a, b] = [atoms[index - 1], atoms[index]];
    if (a === undefined || b === undefined) continue;
    respective ||= /^,? respectively/i.test(text.slice(b.end, b.end + 14));
    const gap = b.start - a.end > 12 ? '' : text.slice(a.end, b.start);
    respective &&= LISTED.test(gap);
    const isOpen = a.unit === null || a.bare;
    const isShared = respective || (a.lead === 'from' && TO.test(gap));
    if (!isShared || b.unit === null || b.bare || b.digits === '' || a.isYear) continue;
    if (isOpen && (a.bare ? isMoney(b.unit) : !b.marked || b.exponent !== null)) {
      a.unit = b.unit;
      a.bare = false;
      a.exponent ??= b.exponent;
    } else if (respective && a.unit === b.unit && a.exponent === null) a.exponent = b.exponent;
  }
}
