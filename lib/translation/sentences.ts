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

/** The sentences that a stretch of a text stands in, without the white space around them; all of it where in none. */
export function sentenceAround(
  text: string,
  sentences: readonly Stretch[],
  { start, end }: Stretch,
): Stretch {
  const own = sentences.filter(
    (sentence) => sentence.start < Math.max(end, start + 1) && start < sentence.end,
  );
  return trimmed(text, { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? text.length });
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

/** A sentence of the original and the one that translates it. */
export interface SentencePair {
  source: Stretch;
  translation: Stretch;
}

const holds = ({ start, end }: Stretch, { start: at }: Stretch): boolean => at >= start && at < end;

/**
 * Which sentence translates which: those that share a number that is nowhere else, and one after the other where there
 * are as many of them and no number stands in another. Sentences that cannot be told are left out. In: the sentences of
 * the original and of its translation, and the numbers of both.
 */
export function pairSentences(
  [from, to]: readonly [readonly Stretch[], readonly Stretch[]],
  [ours, theirs]: readonly [readonly Amount[], readonly Amount[]],
): SentencePair[] {
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
