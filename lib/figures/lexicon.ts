import { isDigit, isLetter, wordEnd } from './chars.ts';

/** Phrases by their first word; the longest of them first. */
type Lexicon<T> = ReadonlyMap<string, readonly Entry<T>[]>;

interface Entry<T> {
  /** What comes after the first word, in lower case, with a space for every space or hyphen. */
  rest: string;
  value: T;
}

/** Makes a lexicon of tables from phrase to value. A first word with capitals is looked up as it is written. */
export function lexicon<T>(...tables: Readonly<Record<string, T>>[]): Lexicon<T> {
  const entries = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of tables.flatMap((table) => Object.entries(table))) {
    const first = phrase.slice(0, wordEnd(phrase, 0));
    entries.set(first, [...(entries.get(first) ?? []), { rest: phrase.slice(first.length), value }]);
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
}

/** The longest phrase of the lexicon that begins at `at` (-1: nowhere) and ends with a word, or null. */
export function phraseAt<T>(entries: Lexicon<T>, text: string, at: number): { value: T; end: number } | null {
  const end = at < 0 ? at : wordEnd(text, at);
  if (end === at) return null;
  const word = text.slice(at, end);
  let list = entries.get(word);
  if (list === undefined) {
    const lower = word.toLowerCase();
    if (lower !== word) list = entries.get(lower);
  }
  if (list === undefined) return null;
  for (const { rest, value } of list) {
    const last = end + rest.length;
    if (isLetter(text, last) || isDigit(text, last)) continue;
    if (rest === '' || text.slice(end, last).toLowerCase().replace(/[-\s]/g, ' ') === rest)
      return { value, end: last };
  }
  return null;
}

/** Phrases by their last word. */
type Endings = ReadonlyMap<string, readonly string[]>;

/** Makes a table by last word, the longest phrases first. */
export function endings(phrases: readonly string[]): Endings {
  const table = new Map<string, string[]>();
  for (const phrase of phrases) {
    const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
    table.set(
      last,
      [...(table.get(last) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  return table;
}

/** Where the longest phrase that ends with the word [start, end) begins, or -1. */
export function phraseBefore(
  table: Endings,
  text: string,
  start: number,
  end: number,
  floor: number,
): number {
  for (const phrase of table.get(text.slice(start, end).toLowerCase()) ?? []) {
    const from = end - phrase.length;
    if (from < floor || (from > floor && isLetter(text, from - 1))) continue;
    if (from === start || text.slice(from, end).toLowerCase() === phrase) return from;
  }
  return -1;
}
