import { readFigures } from '../figures/read.ts';
import type { Figure } from '../figures/types.ts';
import type { Stretch } from './types.ts';

/** What a number is a number of, as far as a translation must keep it. */
type Sort = 'money' | 'rate' | 'times' | 'count';

/** One end of a figure: a range has two. */
export interface Amount extends Stretch {
  /** Without its sign, basis points as percent: a translation says "loss" or "down" in words. */
  value: number;
  sort: Sort;
  /** The digits of its value without the scale: 41.7 billion and 417 million have the same. */
  digits: string;
}

function sortOf(unit: string): Sort {
  if (/^[A-Z]{3}(?:\/share)?$/.test(unit)) return 'money';
  if (unit === '%' || unit === 'pp' || unit === 'bps') return 'rate';
  return unit === 'x' ? 'times' : 'count';
}

const endsOf = ({ low, high }: Figure): number[] => [...new Set([low, high])].filter((end) => end !== null);

const valued = (value: number, sort: Sort) => ({ value, sort, digits: digitsOf(value) });

/** "Up 2 points": of a percentage, though only the translation says so. */
const POINTS = /(?<![\d.,$])(\d+(?:\.\d+)?)[ -]points?\b/g;
const pointsIn = (text: string): Amount[] =>
  [...text.matchAll(POINTS)].map(({ 0: words, 1: digits, index }) => ({
    start: index,
    end: index + words.length,
    ...valued(Number(digits), 'rate'),
  }));

/** The numbers of a text that carry a unit, both ends of a range. */
export function amountsIn(text: string): Amount[] {
  const composed = [...composedIn(text), ...pointsIn(text)];
  const isApart = ({ start, end }: Stretch) =>
    composed.every((other) => end <= other.start || start >= other.end);
  const others = readFigures(text)
    .filter(isApart)
    .flatMap((figure) =>
      endsOf(figure).map((end) => ({
        start: figure.start,
        end: figure.end,
        ...valued(Math.abs(end) / (figure.unit === 'bps' ? 100 : 1), sortOf(figure.unit)),
      })),
    );
  return [...composed, ...others].sort((a, b) => a.start - b.start);
}

const SCALES: Readonly<Record<string, number>> = {
  兆: 1e12,
  億: 1e8,
  亿: 1e8,
  萬: 1e4,
  万: 1e4,
  千: 1e3,
  百: 100,
  十: 10,
};
const GROUP = String.raw`\d[\d,.]{0,20}[兆億亿萬万千百十]{1,2}`;
/** Ones at the end of it, where a unit says that they belong to it: 1萬1,000元. */
const ONES = String.raw`\d[\d,]{0,8}(?= ?(?:美元|歐元|元|名|個|股))`;
/** Groups of digits with a scale each and spaces between, as Korean writes them: 7億 4千 8百萬. */
const COMPOSED = new RegExp(
  `${GROUP}(?:(?: ?${GROUP})+(?: ?${ONES})?| ?${ONES})(?: ?(?:美元|歐元|元))?`,
  'g',
);

/** The numbers of a text that are written in several groups. */
function composedIn(text: string): Amount[] {
  return [...text.matchAll(COMPOSED)].map(({ 0: words, index }) => {
    // A small scale counts within the next large one: 7億 4千 8百萬 is 7億 and 4800萬.
    let [value, open] = [0, 0];
    for (const [, digits = '', scales = ''] of words.matchAll(/(\d[\d,.]*)([兆億亿萬万千百十]*)/g)) {
      const [small, large] = /^[千百十]/.test(scales) ? [scales[0], scales[1]] : [undefined, scales[0]];
      open += Number(digits.replaceAll(',', '')) * (SCALES[small ?? ''] ?? 1);
      if (large === undefined) continue;
      value += open * (SCALES[large] ?? 1);
      open = 0;
    }
    return {
      start: index,
      end: index + words.length,
      ...valued(value + open, /元$/.test(words) ? 'money' : 'count'),
    };
  });
}

/** Whether two values are the same, or one is the other rounded: 4.89 and 4.9 billion. */
export function isSame({ value: a, digits: ours }: Amount, { value: b, digits: theirs }: Amount): boolean {
  const most = Math.max(a, b);
  const apart = Math.abs(a - b);
  if (apart <= 1e-6 * most) return true;
  const precision = Math.min(ours.length, theirs.length);
  if (precision < 2 || ours.length === theirs.length) return false;
  return apart <= 0.5 * 10 ** (Math.floor(Math.log10(most)) - precision + 1);
}

const digitsOf = (value: number): string =>
  value
    .toPrecision(12)
    .replace(/e.*/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

const NUMERALS = /\d[\d,]*(?:\.\d+)?/g;
/** The digits of every number of a text, whatever it counts, each without its scale. */
export const digitsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(NUMERALS)].map(([digits]) => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '')));
