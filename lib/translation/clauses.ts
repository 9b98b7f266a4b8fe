import { type Amount, isSame } from './numbers.ts';
import type { SentencePair } from './sentences.ts';
import type { Stretch } from './types.ts';

/** A number of the original and the same one in the translation, where it is on either side only once. */
export interface AmountPair {
  source: Amount;
  translation: Amount;
}

/** A number and the one among others that is as large, if there is one alone on either side. */
function paired(ours: readonly Amount[], theirs: readonly Amount[]): AmountPair[] {
  const only = (amount: Amount, all: readonly Amount[]): Amount | null => {
    const same = all.filter((other) => isSame(other, amount));
    return same.length === 1 ? (same[0] ?? null) : null;
  };
  return ours.flatMap((source) => {
    const translation = only(source, ours) && only(source, theirs);
    return translation ? [{ source, translation }] : [];
  });
}

/** The numbers that a segment and its translation share, as far as it is sure which is which: in all, or in a sentence. */
export function pairAmounts(
  ours: readonly Amount[],
  theirs: readonly Amount[],
  sentences: readonly SentencePair[],
): AmountPair[] {
  const pairs = paired(ours, theirs);
  const known = new Set(pairs.map(({ source }) => source));
  const within = ({ start, end }: Stretch, all: readonly Amount[]) =>
    all.filter((amount) => amount.start >= start && amount.end <= end);
  const others = sentences.flatMap(({ source, translation }) =>
    paired(within(source, ours), within(translation, theirs)).filter(
      ({ source: amount }) => !known.has(amount),
    ),
  );
  return [...pairs, ...others];
}

const STOPS = /[,;:。、.!?\uff0c\uff1b\uff1a\uff01\uff1f\n]/;

/** How far from its number a word may stand, in characters before and after it. */
export interface Reach {
  before: number;
  after: number;
}

/** The words around a number: to the next number or mark of punctuation on either side, and no farther than they may stand. */
export function around(
  text: string,
  amount: Amount,
  all: readonly Amount[],
  { before, after }: Reach,
): Stretch {
  const others = all.filter(({ start }) => start !== amount.start);
  let start = Math.max(
    0,
    amount.start - before,
    ...others.filter(({ end }) => end <= amount.start).map(({ end }) => end),
  );
  let end = Math.min(
    text.length,
    amount.end + after,
    ...others.filter(({ start: at }) => at >= amount.end).map(({ start: at }) => at),
  );
  for (let i = amount.start - 1; i >= start; i--)
    if (STOPS.test(text.charAt(i))) {
      start = i + 1;
      break;
    }
  for (let i = amount.end; i < end; i++)
    if (STOPS.test(text.charAt(i))) {
      end = i;
      break;
    }
  return { start, end };
}

/** What leads to a number that both sides give: the words since the number before, in one sentence. */
export function leads(
  [text, ours]: readonly [string, readonly Amount[]],
  [translation, theirs]: readonly [string, readonly Amount[]],
  pairs: readonly AmountPair[],
): SentencePair[] {
  return pairs.map((pair) => ({
    source: leadOf(text, pair.source, ours, /[.!?]\s/g),
    translation: leadOf(translation, pair.translation, theirs, /[。!?;\uff01\uff1f\uff1b\n]|[.](?=\s)/g),
  }));
}

function leadOf(text: string, amount: Amount, all: readonly Amount[], stop: RegExp): Stretch {
  const from = Math.max(0, ...all.filter(({ end }) => end <= amount.start).map(({ end }) => end));
  const words = text.slice(from, amount.start);
  const last = [...words.matchAll(stop)].at(-1);
  return { start: from + (last ? last.index + last[0].length : 0), end: amount.start };
}
