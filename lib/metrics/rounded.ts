/** A value as it is written, without its sign: so many units of its last digit, a power of ten. */
function written(value: number): { digits: number; exponent: number } {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = mantissa.split('.')[1] ?? '';
  return { digits: Number(mantissa.replace('.', '')), exponent: Number(exponent) - decimals.length };
}

/** The weight of the last digit that a value is written with. */
export function lastDigit(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

/** Whether two values are one, said with fewer digits the one time: "$201 million" and "$201.4 million". */
export function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const coarse = Math.max(lastDigit(a), lastDigit(b));
  const digits = Math.max(Math.abs(a), Math.abs(b)) / coarse;
  return digits >= 9.5 && Math.abs(a - b) < coarse / 2;
}

/** A value with less than two digits is no rounding of another: `isSame` wants 9.5 units of its last one. */
const LEAST_DIGITS = 9;

/** A value with each fewer digit, down to two. */
function rounded(value: number): { digits: number; exponent: number }[] {
  const { digits, exponent } = written(value);
  const found = [];
  for (let power = 1; digits / 10 ** power >= LEAST_DIGITS; power++)
    found.push({ digits: Math.round(digits / 10 ** power), exponent: exponent + power });
  return found;
}

const keyOf = ({ digits, exponent }: { digits: number; exponent: number }): string => `${digits}e${exponent}`;
/** A half may be rounded either way. */
const keysAround = ({ digits, exponent }: { digits: number; exponent: number }): string[] =>
  [digits - 1, digits, digits + 1].map((each) => keyOf({ digits: each, exponent }));

/** Numbers of rows by a value of theirs, so that a value need not be compared with all of them. */
export interface ByValue {
  /** As written. */
  exact: Map<string, Set<number>>;
  /** With fewer digits. */
  rounded: Map<string, Set<number>>;
}

/** Nothing yet. */
export const noValues = (): ByValue => ({ exact: new Map(), rounded: new Map() });

function put(map: Map<string, Set<number>>, key: string, row: number): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, new Set([row]));
  else rows.add(row);
}

/** Adds a row's value. */
export function putValue(index: ByValue, value: number, row: number): void {
  put(index.exact, keyOf(written(value)), row);
  for (const each of rounded(value)) put(index.rounded, keyOf(each), row);
}

/** Every row whose value may be the same as this one (`isSame`), and few others; in any order, some twice. */
export function rowsNear(index: ByValue, value: number): number[] {
  const own = written(value);
  return [
    ...(index.exact.get(keyOf(own)) ?? []),
    ...keysAround(own).flatMap((key) => [...(index.rounded.get(key) ?? [])]),
    ...rounded(value)
      .flatMap(keysAround)
      .flatMap((key) => [...(index.exact.get(key) ?? [])]),
  ];
}
