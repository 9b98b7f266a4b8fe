import type { Lang } from '../transcript/types.ts';

/** What kind of thing a translation says otherwise than its original. */
export type CheckType = 'amount' | 'unit' | 'relation' | 'term' | 'missing';

/** A stretch of a text: UTF-16 offsets, half-open. */
export interface Stretch {
  start: number;
  end: number;
}

/** What a finding says, for the one plain sentence about it; its name is a key of the message catalogue. */
export type CheckReason =
  | 'amount'
  | 'missing'
  | 'term'
  | 'fraction'
  | 'people'
  | 'direction'
  | 'verb'
  | 'comparison'
  | 'bound'
  | 'growth'
  | 'period'
  | 'basis'
  | 'merged';

/** A place where a segment and its translation say different things. */
export interface Check {
  segment: string;
  type: CheckType;
  reason: CheckReason;
  /** The words of the original. */
  source: string;
  sourceSpan: Stretch;
  /** The words of the translation; empty where they are missing. */
  translation: string;
  translationSpan: Stretch | null;
  /** The sentence around the words on either side, all of a translation that cannot be cut. */
  sourceSentence: Stretch;
  translationSentence: Stretch;
  /** The right term, in the script of a Chinese translation; null where that is more than a term. */
  expected: string | null;
  /** What the translation's words mean, in English; null where that needs no saying. */
  meaning: string | null;
}

/** A segment with its translation. */
export interface Pair {
  id: string;
  text: string;
  translation: string;
  /** Script or language of the translation. */
  lang: Lang | null;
  /** What was said just before by somebody else, in the original: a question says what its answer counts. */
  asked?: string;
}

/** What came of comparing a transcript with its translation. */
export interface Checked {
  checks: Check[];
  /** How many segments could be compared with their translation: both in languages that are known. */
  compared: number;
}

/** A finding before it is told of which segment. */
export type Finding = Pick<Check, 'type' | 'reason'> & {
  source: Stretch;
  translation: Stretch | null;
  expected?: string;
  meaning?: string;
};
