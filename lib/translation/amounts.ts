import { type Amount, digitsIn, isSame } from './numbers.ts';
import type { SentencePair } from './sentences.ts';
import type { Finding, Stretch } from './types.ts';

/** Powers of ten that a translation of a scale goes wrong by: 億 for 萬, billion for million, one digit. */
const isScaled = (a: Amount, b: Amount): boolean => a.digits === b.digits && a.value !== b.value;

/** Money and rates are what a wrong number of is worth a warning; other numbers change their words too often. */
const isHard = ({ sort, value }: Amount): boolean => sort === 'money' || sort === 'rate' || value >= 1e4;

const isLike = (a: Amount, b: Amount): boolean =>
  a.sort === b.sort ||
  (a.sort === 'money' && b.sort === 'count' && b.value >= 1e4) ||
  (a.sort === 'count' && b.sort === 'money');

/** A text with its numbers. */
export interface Counted {
  text: string;
  amounts: readonly Amount[];
}

const countIn = (amount: Amount, others: readonly Amount[]): number =>
  others.filter((other) => isSame(other, amount)).length;
const isWithin =
  ({ start, end }: Stretch) =>
  (amount: Amount) =>
    amount.start >= start && amount.end <= end;

/** Fractions are translated in more ways than can be read; what the original itself corrects is nobody's error. */
const isWritten = (text: string, { start, end }: Amount): boolean =>
  /^[^/]*\d[^/]*$/.test(text.slice(start, end)) && !/^ ?[([]sic/i.test(text.slice(end, end + 6));
const HAN = '零一二三四五六七八九';
/** Whether the one or two digits of a number may stand there in characters: 三、四百萬, 二十五. */
const isSpelled = (text: string, { digits }: Amount): boolean =>
  digits.length < 3 && [...digits].every((digit) => text.includes(HAN.charAt(Number(digit))));
/** What goes on as a number has not been read to its end. */
const isWhole = (text: string, { end }: Amount): boolean =>
  !/^ ?[\d兆億亿萬万千百]/.test(text.slice(end, end + 2));

/**
 * Numbers of the original that the translation does not give: another one stands in their place (`amount`), or none
 * does (`missing`). In: both sides, and which of their sentences translate each other. A number whose digits are to be
 * seen in the translation is not missing: it is written in a way that we do not read.
 */
export function checkAmounts(
  source: Counted,
  translation: Counted,
  sentences: readonly SentencePair[],
): Finding[] {
  const ours = source.amounts.filter((amount) => isHard(amount) && isWritten(source.text, amount));
  const strange = translation.amounts.filter(
    (amount) => isWhole(translation.text, amount) && countIn(amount, source.amounts) === 0,
  );
  const [ourDigits, theirDigits] = [digitsIn(source.text), digitsIn(translation.text)];
  const taken = new Set<Amount>();
  return ours.flatMap((amount): Finding[] => {
    const given = countIn(amount, translation.amounts);
    const isLost = given === 0;
    const isRarer = given < countIn(amount, source.amounts);
    const isHere = theirDigits.has(amount.digits) || isSpelled(translation.text, amount);
    const sentence = sentences.find((pair) => isWithin(pair.source)(amount));
    const isInstead = (other: Amount): boolean => {
      if (taken.has(other) || !isLike(amount, other)) return false;
      if (isRarer && isScaled(other, amount)) return true;
      const isNew = !ourDigits.has(other.digits);
      if (isLost && !isHere && isNew) return true;
      // Said again elsewhere: only its own sentence tells that it is missing there.
      if (!sentence || !isNew || !isWithin(sentence.translation)(other)) return false;
      return countIn(amount, translation.amounts.filter(isWithin(sentence.translation))) === 0;
    };
    const other = strange.find(isInstead);
    if (other) {
      taken.add(other);
      return [{ type: 'amount', reason: 'amount', source: amount, translation: other }];
    }
    const isSlip = translation.amounts.some(({ digits }) => digits === amount.digits);
    // "Up 2 points" may be said in words.
    const isPoints = /points?$/.test(source.text.slice(amount.start, amount.end));
    if (!isLost || isHere || isSlip || isPoints || (amount.sort === 'count' && amount.value < 1e5)) return [];
    return [{ type: 'missing', reason: 'missing', source: amount, translation: null }];
  });
}
