import type { Call } from '../transcript/types.ts';
import type { Kind } from './types.ts';

/** The last quarter of a written period (`Q3 FY26`, `H1 FY26`, `FY26`), counted from that of year 0, or null. */
export function lastQuarter(period: string): number | null {
  const match = /^(?:([QH])([1-4]) )?FY(\d\d)$/.exec(period);
  if (match === null) return null;
  const [, letter, part, year] = match;
  const quarter = letter === undefined ? 4 : Number(part) * (letter === 'H' ? 2 : 1);
  return Number(year) * 4 + quarter;
}

/**
 * Kind of a figure once its period is known: nothing after the call's quarter is an actual, whatever its sentence
 * says ("59% of fiscal 2027 sales"). The call's own year is left as it was read: before its end it may stand for the
 * year to date. `period` is as in the JSON, null where it is not known.
 */
export function kindIn(kind: Kind, period: string | null, { fiscalYear, quarter }: Call): Kind {
  if (kind !== 'actual' || period === null || fiscalYear === null || quarter === null) return kind;
  const last = lastQuarter(period);
  const isOwnYear = period === `FY${String(fiscalYear % 100).padStart(2, '0')}`;
  return last !== null && !isOwnYear && last > (fiscalYear % 100) * 4 + quarter ? 'guidance' : kind;
}
