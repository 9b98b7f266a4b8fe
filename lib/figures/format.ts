import { formatZh } from './format-zh.ts';
import type { Quantity } from './types.ts';
import { readVague } from './vague.ts';

/** What is written before an amount; a currency without an entry is written as its code and a space. */
const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  TWD: 'NT$',
  HKD: 'HK$',
  CAD: 'C$',
  AUD: 'A$',
  NZD: 'NZ$',
  SGD: 'S$',
  BRL: 'R$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: 'RMB ',
  INR: '₹',
  KRW: '₩',
};

const SCALES: readonly [number, string][] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
];

/** A scale that amounts are written in whatever their size, and its letter: `[1e6, 'M']`. */
export type FixedScale = readonly [size: number, letter: string];

/** U+2212: as wide as the digits, and not taken for a hyphen by readers or spreadsheets. */
const MINUS = '\u2212';
const ownScaleOf = (value: number): readonly [number, string] =>
  SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
/** Whether an amount is large enough for a scale: `$4,500` is not $0.005M. */
export const isLarge = (value: number, size: number): boolean => Math.abs(value) >= size / 100;
/** A part of a million that is written with two decimals at most: `$0.8M`, as what stands beside it. */
const isPart = (value: number): boolean => Math.abs(value) >= 1e5 && value % 1e4 === 0;
const digits = (value: number, least: number): string =>
  Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: least,
    maximumFractionDigits: Math.max(3, least),
  });
const sign = (value: number): string => (value < 0 ? MINUS : '');

/** How many decimals a lone amount shows at least: cents below a million, one beside M and B. */
function decimals(value: number, size: number, perShare: boolean): number {
  if (size > 1e3) return 1;
  if (size > 1) return 0;
  return perShare || !Number.isInteger(value) ? 2 : 0;
}

/** How many decimals a number needs, three at most. */
const decimalsOf = (value: number): number => digits(value, 0).split('.')[1]?.length ?? 0;

function money(low: number, high: number, unit: string, asked?: FixedScale): string {
  const symbol = SYMBOLS[unit.slice(0, 3)] ?? `${unit.slice(0, 3)} `;
  const perShare = unit.endsWith('/share');
  const fixed = perShare ? undefined : asked;
  const isInMillions = [low, high].every((value) => isPart(value) || Math.abs(value) >= 1e6);
  const scaleOf = (value: number): readonly [number, string] => {
    if (fixed && (value === 0 || isLarge(value, fixed[0]))) return fixed;
    return isInMillions && Math.abs(value) < 1e6 ? [1e6, 'M'] : ownScaleOf(value);
  };
  const one = (value: number): string => {
    const [size, letter] = scaleOf(value);
    return `${sign(value)}${symbol}${digits(value / size, decimals(value, size, perShare))}${letter}`;
  };
  if (low === high) return one(low);
  const [size, letter] = scaleOf(high);
  if (low < 0 || scaleOf(low)[0] !== size) return `${one(low)} to ${one(high)}`;
  // Both ends with as many decimals: $1.262–1.270B.
  const least = Math.max(
    ...[low, high].map((value) => decimalsOf(value / size)),
    size === 1 ? decimals(low % 1 || high, 1, perShare) : 0,
  );
  return `${symbol}${digits(low / size, least)}–${digits(high / size, least)}${letter}`;
}

function plain(low: number, high: number, tail: string, compact: boolean): string {
  const one = (value: number): string => {
    const [size, letter] = compact ? ownScaleOf(value) : ([1, ''] as const);
    return `${sign(value)}${digits(value / size, 0)}${letter}`;
  };
  if (low === high) return one(low) + tail;
  return low < 0 ? `${one(low)} to ${one(high)}${tail}` : `${one(low)}–${one(high)}${tail}`;
}

/** The words of a quantity that was only hinted at ("mid-teens"); empty where there is nothing to print. */
const wordsOf = ({ hedge }: Quantity): string =>
  hedge !== null && readVague(hedge, 0) === hedge.length ? hedge : '';

/** Both ends of a quantity, or null where it has no value. */
function endsOf({ low, high }: Quantity): readonly [number, number] | null {
  const [from, to] = [low ?? high, high ?? low];
  return from === null || to === null ? null : [from, to];
}

/**
 * A quantity in finance short form: `$201.0M`, `$204–206M`, `7–8%`, `100 bps`, `2.2M shares`, `mid-teens`.
 * In: values in base units. Out: text with U+2212 for minus and an en dash in ranges ("to" where a minus would
 * meet it); empty when the quantity has no value and no words. The hedge of a value is not part of it. Amounts of money
 * take the scale of their size, round parts of a million among them, or a fixed one.
 */
export function formatShort(quantity: Quantity, fixed?: FixedScale): string {
  const ends = endsOf(quantity);
  if (ends === null) return wordsOf(quantity);
  const [low, high] = ends;
  const { unit } = quantity;
  if (/^[A-Z]{3}(?:\/share)?$/.test(unit)) return money(low, high, unit, fixed);
  if (unit === '%' || unit === 'x') return plain(low, high, unit, false);
  if (unit === 'pp' || unit === 'bps') return plain(low, high, ` ${unit}`, false);
  return plain(low, high, unit === 'count' ? '' : ` ${unit}`, true);
}

/**
 * A quantity in the short form of a reader's language: `$201.0M` in English, `2.01 億美元` in Traditional and
 * `2.01 亿美元` in Simplified Chinese. In: values in base units; `locale` is a tag as the panel's (`en`, `zh-TW`,
 * `zh-CN`), any other is English. What was only hinted at is printed in the words it was said in.
 */
export function formatIn(quantity: Quantity, locale: string): string {
  if (!locale.startsWith('zh')) return formatShort(quantity);
  const ends = endsOf(quantity);
  if (ends === null) return wordsOf(quantity);
  return formatZh(...ends, quantity.unit, locale === 'zh-CN' ? 'hans' : 'hant');
}
