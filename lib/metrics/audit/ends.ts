/** A value, and the least and the most that it may be. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** A quantity's lower and upper end; the same one twice for a point. */
export type Ends<T extends Interval = Interval> = readonly [T, T];

export type Operator = '+' | '-' | '*' | '/';

const RESULT: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** Noise of binary fractions: far below any digit that a call writes. */
const NOISE = 1e-9;

/** A result, put to the scale on which the call states it: per cent, or growth over 1. */
export type Finish = (result: number) => number;

function combine(operator: Operator, a: Interval, b: Interval, finish: Finish): Interval {
  const of = (x: number, y: number) => finish(RESULT[operator](x, y));
  const corners = [a.low, a.high].flatMap((x) => [of(x, b.low), of(x, b.high)]);
  return { value: of(a.value, b.value), low: Math.min(...corners), high: Math.max(...corners) };
}

const isRange = ([low, high]: Ends): boolean => low.value !== high.value;
const ordered = (a: Interval, b: Interval): Ends => (a.value <= b.value ? [a, b] : [b, a]);

/**
 * What two quantities give. Ranges are computed end by end, lower with lower first, then lower with upper: a call
 * may mean either. Nothing where the divisor may be zero.
 */
export function results(operator: Operator, a: Ends, b: Ends, finish: Finish = (it) => it): Ends[] {
  if (operator === '/' && b.some(({ low, high }) => low <= 0 && high >= 0)) return [];
  const pairing = (x: Interval, y: Interval) =>
    ordered(combine(operator, a[0], x, finish), combine(operator, a[1], y, finish));
  return isRange(a) && isRange(b) ? [pairing(b[0], b[1]), pairing(b[1], b[0])] : [pairing(b[0], b[1])];
}

function meet(a: Interval, b: Interval): boolean {
  const noise = NOISE * Math.max(Math.abs(a.value), Math.abs(b.value));
  return a.low <= b.high + noise && b.low <= a.high + noise;
}

const hull = ([a, b]: Ends): Interval => ({
  value: (a.value + b.value) / 2,
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Whether some values of two quantities are the same: of two ranges end by end, else anywhere between the ends. */
export const agree = (a: Ends, b: Ends): boolean =>
  isRange(a) && isRange(b) ? meet(a[0], b[0]) && meet(a[1], b[1]) : meet(hull(a), hull(b));
