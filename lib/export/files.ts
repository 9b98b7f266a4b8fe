import type { Call } from '../transcript/types.ts';
import { callName } from './titles.ts';
import type { Format } from './types.ts';

/** What tells Excel that a file of ours is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

export const EXTENSIONS: Readonly<Record<Format, string>> = {
  short: 'txt',
  tsv: 'tsv',
  wide: 'tsv',
  csv: 'csv',
  markdown: 'md',
  json: 'json',
};

export const MIME_TYPES: Readonly<Record<Format, string>> = {
  short: 'text/plain',
  tsv: 'text/tab-separated-values',
  wide: 'text/tab-separated-values',
  csv: 'text/csv',
  markdown: 'text/markdown',
  json: 'application/json',
};

/** A file's name for a call's figures, free of what file systems forbid: `Quillmark (QLMK) Q3 FY26.csv`. */
export function fileName(call: Call | undefined, extension: string): string {
  const name = call ? callName(call).replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ') : '';
  return `${
    name
      .replaceAll(/\s+/g, ' ')
      .replace(/^[\s.]+/, '')
      .trim()
      .slice(0, 100) || 'Callout'
  }.${extension}`;
}
