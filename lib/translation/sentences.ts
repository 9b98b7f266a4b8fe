import { splitSentences } from '../metrics/sentences.ts';
import { type Amount, isSame } from './numbers.ts';
import type { Stretch } from './types.ts';

const STOP = /[。!?;\uff01\uff1f\uff1b\n]|[.](?=\s)/g;

/** The sentences of a text in Chinese, Japanese or Korean. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const push = (end: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
  };
  for (const stop of text.matchAll(STOP)) push(stop.index + 1);
  push(text.length);
  return sentences;
}

/** A sentence of the original and the one that translates it. */
export interface SentencePair {
  source: Stretch;
  translation: Stretch;
}

const holds = ({ start, end }: Stretch, { start: at }: Stretch): boolean => at >= start && at < end;

/**
 * Which sentence translates which: those that share a number that is nowhere else, and one after the other where there
 * are as many of them and no number stands in another. Sentences that cannot be told are left out.
 */
export function pairSentences(
  source: string,
  translation: string,
  [ours, theirs]: readonly [readonly Amount[], readonly Amount[]],
): SentencePair[] {
  const [from, to] = [splitSentences(source), sentencesOf(translation)];
  const byNumber = from.map((sentence) => {
    const others = new Set(
      ours
        .filter((amount) => holds(sentence, amount) && isUnique(amount, ours))
        .flatMap((amount) => theirs.filter((other) => isSame(other, amount)))
        .filter((other) => isUnique(other, theirs))
        .map((other) => to.find((candidate) => holds(candidate, other))),
    );
    return [...others];
  });
  const isInOrder =
    from.length === to.length && byNumber.every((others, i) => others.every((other) => other === to[i]));
  return from.flatMap((sentence, i) => {
    const [other, ...more] = isInOrder ? [to[i]] : (byNumber[i] ?? []);
    return other && more.length === 0 ? [{ source: sentence, translation: other }] : [];
  });
}

const isUnique = (amount: Amount, all: readonly Amount[]): boolean =>
  all.filter((other) => isSame(other, amount)).length === 1;
