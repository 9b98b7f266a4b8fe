import type { Pattern } from './words.ts';

/** A number that was typed, and the values it can stand for. */
export interface Amount {
  /** Base units; several where no scale was typed: `201` may be 201 million. */
  values: readonly number[];
  /** Whether it is a percentage; null where the number does not say. */
  isPercent: boolean | null;
  /** How texts write it, folded. */
  patterns: Pattern[];
}

const ENGLISH: readonly (readonly [size: number, words: readonly string[]])[] = [
  [1e3, ['k', ' thousand']],
  [1e6, ['m', ' m', 'mm', ' million']],
  [1e9, ['b', ' b', 'bn', ' bn', ' billion']],
  [1e12, ['t', ' trillion']],
];
const CHINESE: readonly (readonly [size: number, words: readonly string[]])[] = [
  [1e4, ['万']],
  [1e6, ['百万']],
  [1e8, ['亿']],
  [1e9, ['十亿']],
  [1e12, ['兆', '万亿']],
];
const SIZES = new Map(
  [...ENGLISH, ...CHINESE].flatMap(([size, words]) => words.map((word) => [word.trim(), size] as const)),
);

/** A number as it is typed, in folded text: `201`, `$201m`, `1,630万美元`, `18%`. */
export const AMOUNT =
  /(?:(?:us|nt|hk|[acs])?[$€£¥₹]\s?)?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|percent|thousand|million|billion|trillion|mm|bn|[kmbt]|百万|十亿|万亿|[万亿兆]))?(?:美元|欧元|日元|港元|元)?(?![\w.,%-])/;
const PARTS = /^([^\d]*)([\d,]+(?:\.\d+)?)\s?(\D*?)(?:美元|欧元|日元|港元|元)?$/;

/** A number in digits, with and without separators, and with the nought that `$201.0 million` has. */
function digitsOf(value: number): string[] {
  const rounded = Number(value.toFixed(4));
  if (Math.abs(rounded - value) > Math.abs(value) * 1e-9) return [];
  const plain = String(rounded);
  const grouped = rounded.toLocaleString('en-US', { maximumFractionDigits: 4 });
  const forms = Number.isInteger(rounded) ? [plain, grouped, `${grouped}.0`] : [plain, grouped];
  return [...new Set(forms)];
}

/** The sizes in which texts tell a value: 201 million is 0.201 billion and 20,100 萬, not 201,000 thousand. */
const isTold = (count: number): boolean => count >= 0.1 && count < 1e5;

function amountsOf(value: number): string[] {
  const told = (sizes: typeof ENGLISH, isSpaced: boolean): string[] =>
    sizes.flatMap(([size, words]) =>
      isTold(value / size)
        ? digitsOf(value / size).flatMap((digits) =>
            words.flatMap((word) =>
              isSpaced ? [`${digits}${word}`, `${digits} ${word}`] : [`${digits}${word}`],
            ),
          )
        : [],
    );
  return [...digitsOf(value), ...told(ENGLISH, false), ...told(CHINESE, true)];
}

/** What a typed number means and how it may be written, or null where it is none. */
export function amountOf(typed: string): Amount | null {
  const [, before = '', digits = '', scale = ''] = PARTS.exec(typed) ?? [];
  const number = Number(digits.replaceAll(',', ''));
  if (digits === '' || !Number.isFinite(number)) return null;
  const own: Pattern = { text: typed, isWhole: false };
  if (scale === '%' || scale === 'percent') {
    const written = digitsOf(number).flatMap((each) => [`${each}%`, `${each} %`, `${each} percent`]);
    return { values: [number], isPercent: true, patterns: whole(written) };
  }
  const size = SIZES.get(scale);
  if (size !== undefined)
    return { values: [number * size], isPercent: false, patterns: whole(amountsOf(number * size)) };
  const values = [1, 1e3, 1e6, 1e9, 1e12].map((each) => number * each);
  return { values, isPercent: before === '' ? null : false, patterns: [own, ...whole(digitsOf(number))] };
}

const whole = (texts: readonly string[]): Pattern[] => texts.map((text) => ({ text, isWhole: true }));
