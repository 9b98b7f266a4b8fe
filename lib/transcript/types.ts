/**
 * The words of a transcript. Pure data: strings and numbers, no DOM.
 * Offsets are UTF-16 code units into the text they belong to, half-open [start, end).
 */

/** BCP 47 tag of a text as far as its script tells. */
export type Lang = 'en' | 'zh-Hant' | 'zh-Hans' | 'ja' | 'ko';

/** One paragraph-like piece of the page as read, before any meaning is given to it. */
export interface Block {
  /** Index in the page's list of blocks. */
  id: number;
  /** Text as rendered: white space collapsed, `\n` for a line break inside, trimmed, never empty. */
  text: string;
  /**
   * Ids of the containers around it, outermost first. Blocks with the same parent share the array; plain
   * text has no containers.
   */
  path: readonly number[];
  /** True for h1 to h6 and their like. */
  heading: boolean;
  /** Length of the text of the inline element that opens the block: a name in bold. */
  lead?: number | undefined;
  /** True where the site is known to print its labels so. */
  isLabel?: boolean | undefined;
}

/** A piece of a segment's text. */
export interface Span {
  segment: string;
  start: number;
  end: number;
}

/** The smallest aligned unit: one paragraph of the original with its translation, if any. */
export interface Segment {
  id: string;
  lang: Lang | null;
  text: string;
  translation: string | null;
  translationLang: Lang | null;
  /** Block that `text` was read from, and where in its text it starts (a label may come first). */
  block: number;
  offset: number;
  /** Blocks that `translation` was read from, empty without one. */
  translationBlocks: number[];
}

export type Role = 'operator' | 'executive' | 'analyst' | 'unknown';

export interface Speaker {
  id: string;
  name: string;
  title: string | null;
  firm: string | null;
  role: Role;
}

export type Section = 'remarks' | 'qa';

/** One speaker's uninterrupted talk. */
export interface Turn {
  speaker: string;
  section: Section;
  segments: Segment[];
  /** Blocks that print the speaker's label in the original's language; the translation's copies. */
  labels: { original: number[]; translation: number[] };
}

/** An analyst's question turns and the answers to them, as indexes into the turns. */
export interface Exchange {
  analyst: string;
  questions: number[];
  answers: number[];
}

/** What a transcript records. Unknown is null. */
export interface Call {
  company: string | null;
  ticker: string | null;
  fiscalYear: number | null;
  /** 1 to 4. */
  quarter: number | null;
  /** ISO 8601 date of the call. */
  date: string | null;
  languages: Lang[];
}

export interface Transcript {
  call: Call;
  speakers: Speaker[];
  turns: Turn[];
  exchanges: Exchange[];
  /** Whether the page stops before the call does, as behind a pay wall. */
  isCut: boolean;
}
