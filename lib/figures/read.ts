import { readAtoms } from './atoms.ts';
import { joinParts, shareUnits, valueIn } from './join.ts';
import { rangeOf, rangeUnit } from './ranges.ts';
import type { Figure } from './types.ts';

const WIDE = /[０-９．，]/g;
/** Full-width digits as ASCII ones; every offset stays. */
const narrow = (text: string): string =>
  text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/**
 * Reads the figures of a text in English or Chinese, in digits or spelled out: money, percent, points, multiples,
 * shares, counts, volumes, shares of a whole.
 * In: text as printed. Out: figures in text order, spans never overlapping; offsets are UTF-16, half-open, and
 * cover sign mark, currency mark, number, scale and unit of both ends of a range. Values are in base units
 * (dollars, not millions), percent as written (8 for 8%). Years, dates, quarters, form names and other numbers
 * without a unit are left out: a number that means nothing by itself is worse than none.
 */
export function readFigures(text: string): Figure[] {
  const read = readAtoms(text);
  const source = read === null ? narrow(text) : text;
  const atoms = joinParts(source, read ?? readAtoms(source) ?? []);
  shareUnits(source, atoms);
  const figures: Figure[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const a = atoms[index];
    if (a === undefined) continue;
    const b = atoms[index + 1];
    const unit = b === undefined ? null : rangeUnit(source, a, b);
    if (b !== undefined && unit !== null) {
      const figure: Figure = {
        start: a.start,
        end: b.end,
        ...rangeOf(a, b),
        unit,
        hedge: a.hedge ?? (b.hedge === 'up to' ? null : b.hedge),
      };
      if (b.bare && !a.marked) figure.bare = true;
      figures.push(figure);
      index++;
    } else if (a.unit !== null) {
      const value = a.digits === '' ? null : valueIn(a, a.exponent ?? 0);
      const figure: Figure = {
        start: a.start,
        end: a.end,
        low: value,
        high: value,
        unit: a.unit,
        hedge: a.hedge,
      };
      if (a.bare) figure.bare = true;
      figures.push(figure);
    }
  }
  return figures;
}
