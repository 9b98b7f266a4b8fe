import type { Kpi } from '../types.ts';
import type { Ends, Interval } from './ends.ts';

/** A number as a sentence writes it, and what it may stand for. */
export interface Written extends Interval {
  /** Size of its last digit. */
  step: number;
}

/** What the digits of a number may have been multiplied by: cents, lakh and 億 included. */
const SCALES: readonly number[] = [0.01, 1, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12];
/** Sizes in which numbers are spoken, for those whose digits are not in the text. */
const SPOKEN: readonly number[] = [1e12, 1e9, 1e6, 1e3];
const NUMBER = /\d[\d,]*(?:\.\d+)?|\.\d+/g;

/** Words that open a number both ways, upwards and downwards; the first that is found counts. */
const HEDGES: readonly [RegExp, below: boolean, above: boolean][] = [
  [/more or less|close to/i, true, true],
  [/nearly|almost|under|below|less|fewer|most|up to|^as |south|近|不到|高達|高达/i, true, false],
  [/over|above|more|greater|north|least|excess|upward|better|超過|超过|逾|至少/i, false, true],
];

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);
const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;
/** Without the noise of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * Size of the last digit with which a sentence writes a value: 100,000 for "$16.3 million". The coarser where it is
 * written twice; by the digits that the value needs where none of its own are there ("a dollar five").
 */
export function stepOf(value: number, sentence: string): number {
  const size = Math.abs(value);
  let step = 0;
  for (const [digits] of sentence.matchAll(NUMBER)) {
    const number = Number(digits.replaceAll(',', ''));
    const scale = size === 0 ? 1 : SCALES.find((each) => isSame(number * each, size));
    if (scale === undefined || (size === 0 && number !== 0)) continue;
    step = Math.max(step, clean(scale * 10 ** -decimalsOf(digits)));
  }
  if (step > 0) return step;
  const scale = SPOKEN.find((each) => size >= each) ?? 1;
  return clean(scale * 10 ** -decimalsOf(String(clean(size / scale))));
}

/** Place of the last digit that is not zero: 10 for 40 written to 1. */
function placeOf(size: number, step: number): number {
  let place = step;
  for (let digits = Math.round(size / step); digits !== 0 && digits % 10 === 0; digits /= 10) place *= 10;
  return place;
}

/**
 * A value and what it may stand for: half of its last digit to both sides. A hedge opens it as far as the last digit
 * that is not zero goes: "over 40%" is up to 50, "about 40%" from 35 to 45.
 */
export function writtenIn(sentence: string, value: number, hedge: string | null): Written {
  const step = stepOf(value, sentence);
  let [below, above] = [step / 2, step / 2];
  if (hedge !== null) {
    const place = placeOf(Math.abs(value), step);
    const [, isBelow, isAbove] = HEDGES.find(([words]) => words.test(hedge)) ?? [null, true, true];
    const open = isBelow && isAbove ? Math.max(step, place / 2) : place;
    if (isBelow) below = open;
    if (isAbove) above = open;
  }
  // "A loss of over $5 million" is over in size.
  const [down, up] = value < 0 ? [above, below] : [below, above];
  return { value, low: value - down, high: value + up, step };
}

const HEDGE_BEFORE =
  /(?<!\w)(?:nearly|almost|about|around|approximately|roughly|some|over|above|under|below|up to|(?:more|less|greater) than|at least|in excess of|north of|close to)(?: an?)? [^\w\s]{0,2}$/i;

/** The words right before a value in its sentence that hedge it, or null. */
export function hedgeBefore(sentence: string, value: number): string | null {
  for (const match of sentence.matchAll(NUMBER)) {
    const number = Number(match[0].replaceAll(',', ''));
    if (!SCALES.some((scale) => isSame(number * scale, Math.abs(value)))) continue;
    const hedge = HEDGE_BEFORE.exec(sentence.slice(Math.max(0, match.index - 20), match.index));
    if (hedge) return hedge[0];
  }
  return null;
}

/** Both ends of a KPI's quantity as written. Null where only a change of it was said. */
export function endsOf({ low, high, quote, hedge }: Kpi): Ends<Written> | null {
  if (low === null || high === null) return null;
  const first = writtenIn(quote, low, hedge);
  return [first, low === high ? first : writtenIn(quote, high, hedge)];
}
