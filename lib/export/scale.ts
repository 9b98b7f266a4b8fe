import { type FixedScale, isLarge } from '../figures/format.ts';
import type { Unit } from '../figures/types.ts';
import type { Taken } from './taken.ts';
import type { Scale } from './types.ts';

/** A scale of numbers in cells: `million` in `USD million`. */
export interface CellScale {
  size: number;
  name: string;
}

/** Numbers as they are. */
export const PLAIN: CellScale = { size: 1, name: '' };
const FIXED: Readonly<Record<Exclude<Scale, 'spoken'>, CellScale>> = {
  base: PLAIN,
  thousand: { size: 1e3, name: 'thousand' },
  million: { size: 1e6, name: 'million' },
};

/** Words of scale, the longer ones first. */
const SPOKEN: readonly (readonly [RegExp, CellScale])[] = [
  [/trillion|\dT\b/i, { size: 1e12, name: 'trillion' }],
  [/billion|\d\s?(?:bn?|B)\b/i, { size: 1e9, name: 'billion' }],
  [/million|\d\s?(?:mm?|mn|M)\b/i, { size: 1e6, name: 'million' }],
  [/thousand|\d\s?K\b/i, FIXED.thousand],
  [/万亿/, { size: 1e12, name: '万亿' }],
  [/兆/, { size: 1e12, name: '兆' }],
  [/[億亿]/, { size: 1e8, name: '億' }],
  [/千[萬万]/, { size: 1e7, name: '千萬' }],
  [/百[萬万]/, { size: 1e6, name: '百萬' }],
  [/[萬万]/, { size: 1e4, name: '萬' }],
];

const isMoney = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit);

/**
 * The scale of a row's amounts. Amounts of money take the one that was asked for, unless they are far too small for it
 * (a price, in millions); all others only what was said.
 */
export function cellScaleOf({ kpi, written }: Taken, scale: Scale): CellScale {
  if (scale === 'spoken') return SPOKEN.find(([words]) => words.test(written))?.[1] ?? PLAIN;
  const fixed = FIXED[scale];
  const amount = Math.max(...[kpi.low, kpi.high].map((value) => Math.abs(value ?? 0)));
  return isMoney(kpi.unit) && (amount === 0 || isLarge(amount, fixed.size)) ? fixed : PLAIN;
}

/** A number in a cell's scale, without the noise of division; unknown stays unknown. */
export const scaled = (value: number | null, { size }: CellScale): number | null =>
  value === null ? null : Number((value / size).toPrecision(15));

/** What a cell's numbers count: `USD million`, `million shares`, `million`. */
export function unitIn(unit: Unit, { name }: CellScale): string {
  if (name === '') return unit;
  if (unit === 'count') return name;
  return isMoney(unit) ? `${unit} ${name}` : `${name} ${unit}`;
}

/** The currency of an amount, also per share; null for what is no money. */
export const currencyOf = (unit: Unit): string | null =>
  /^[A-Z]{3}(?:\/share)?$/.test(unit) ? unit.slice(0, 3) : null;

/** A scale for texts; as spoken, each amount takes its own. */
export function textScaleOf(scale: Scale): FixedScale | undefined {
  const scales: Readonly<Record<Scale, FixedScale | undefined>> = {
    base: [1, ''],
    thousand: [1e3, 'K'],
    million: [1e6, 'M'],
    spoken: undefined,
  };
  return scales[scale];
}
