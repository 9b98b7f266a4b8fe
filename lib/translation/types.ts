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
  /** What should stand there, in the translation's script; null where that is more than a term. */
  expected: string | null;
  /** What the translation's words mean, in English and Chinese; null where that needs no saying. */
  meaning: { en: string; zh: string } | null;
}

/** A segment with its translation. */
export interface Pair {
  id: string;
  text: string;
  translation: string;
  /** Script or language of the translation. */
  lang: Lang | null;
}

/** A finding before it is told of which segment. */
export type Finding = Pick<Check, 'type' | 'reason'> & {
  source: Stretch;
  translation: Stretch | null;
  expected?: string;
  meaning?: { en: string; zh: string };
};
