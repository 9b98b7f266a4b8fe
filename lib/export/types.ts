import type { Labels } from '../metrics/texts.ts';
import type { Kpi } from '../metrics/types.ts';
import type { LanguageMode } from '../page/languages.ts';
import type { Call, Segment, Speaker } from '../transcript/types.ts';

/** Forms in which figures can be taken along, in the order of the menu. */
export const FORMATS = ['short', 'tsv', 'wide', 'csv', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** How amounts of money are written: in units, in a fixed scale, or as the call says them. */
export const SCALES = ['million', 'thousand', 'base', 'spoken'] as const;
export type Scale = (typeof SCALES)[number];

export interface Options {
  format: Format;
  scale: Scale;
  /** Whether each figure brings its sentence. */
  quotes: boolean;
}

/** A part of a page's block; offsets are UTF-16 into the block's text, half-open. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/** A figure to take along. */
export interface Item {
  kpi: Kpi;
  speaker: Speaker | null;
  /** The paragraph that says it first, with its translation; null where that is not known. */
  segment: Segment | null;
}

/** What figures are taken from. */
export interface Source {
  /** Address of the page, null when it is not known. */
  url: string | null;
  /** The day of taking, ISO 8601. */
  captured: string;
  /** BCP 47 tag of the language that the figures are named in, as the panel's. */
  locale: string;
  /** Which language of the page is read: sentences and links are of that one. */
  shown: LanguageMode;
  call: Call;
  /** Names of metrics, by id. */
  labels: Readonly<Record<string, Labels>>;
  /** Texts of the page's blocks, in its order, to tell a sentence from others that read the same. */
  blocks: readonly string[];
}

/** Figures in one of the formats, ready for the clipboard or a file. */
export interface Exported {
  text: string;
  /** The same as a table, for programs that take formatted cells; null where plain text is all there is. */
  html: string | null;
}

/** The columns of a table for people. */
export const READING_COLUMNS = ['metric', 'value', 'change', 'prior', 'period', 'basis'] as const;
export type ColumnId = (typeof READING_COLUMNS)[number];

/** A table to be drawn. */
export interface Picture {
  title: string;
  /** What heads each column, and whether it is one of numbers. */
  columns: readonly { heading: string; isNumbers: boolean }[];
  rows: readonly (readonly string[])[];
  /** Where it is from. */
  source: string;
}
