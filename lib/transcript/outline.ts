import { type Heading, headingOf, isList, isSection, type List } from './headings.ts';
import { isSelfEvident, type Label, parseEntry, parseLabel } from './labels.ts';
import { nameKey } from './names.ts';
import type { Row } from './row.ts';

/** What a row was taken for. */
export type Taken =
  | { as: 'heading'; heading: Heading }
  | { as: 'label'; label: Label }
  /** A line of a list of participants, possibly several people, and whose list it is. */
  | { as: 'entries'; entries: Label[]; list: List }
  | { as: 'speech' }
  /** Neither speech nor about it: what precedes the call, follows it, or stands between its parts. */
  | { as: 'nothing' };

/** Speech is at least this long, or ends like a sentence. */
const SHORTEST_SPEECH = 60;
/** A list of participants ends at the first text of this length. */
const LONGEST_ENTRY = 200;

/** A label that names no role is believed from this many uses of its name on. */
const ENOUGH_USES = 2;
/** How many rows before a label, and how much of their ends, may introduce its speaker. */
const INTRODUCTION = 4;
const LONGEST_LINE = 600;

/**
 * Says of each row what it is. Labels are told from lines that only look like them by the page's own repetition: a
 * label is believed when it names a role, when its name comes back in another label, when a list of participants has
 * it, or when somebody said it just before.
 */
export function readOutline(rows: readonly Row[]): Taken[] {
  const texts = rows.map(({ text }) => text);
  const headings = texts.map(headingOf);
  const candidates = texts.map((text, i) => (headings[i] ? null : parseLabel(text)));
  const lists = readLists(texts, headings, candidates);
  const uses = countUses(candidates, lists);
  const isKnown = (label: Label, i: number) =>
    (uses.get(nameKey(label.name)) ?? 0) >= ENOUGH_USES || isAnnounced(label, texts, i);
  const dresses = commonDresses(candidates.filter((label, i) => label && !lists[i] && isKnown(label, i)));
  const isBelieved = (label: Label, i: number) => isKnown(label, i) || dresses.has(dressOf(label) ?? '');

  const taken: Taken[] = [];
  let isSpeech = false;
  rows.forEach((row, i) => {
    const heading = headings[i];
    const list = lists[i];
    const label = candidates[i];
    if (heading) {
      taken.push({ as: 'heading', heading });
      isSpeech = false;
    } else if (list) {
      taken.push({ as: 'entries', ...list });
      isSpeech = false;
    } else if (label && isBelieved(label, i)) {
      taken.push({ as: 'label', label });
      isSpeech = true;
    } else {
      // A heading ends a speech unless it only names the section that the speaker goes on in.
      const before = taken[i - 1];
      const goesOn = before?.as === 'heading' && isSection(before.heading);
      if (goesOn && taken.some(({ as }) => as === 'label')) isSpeech = true;
      taken.push({ as: isSpeech && !row.block.heading ? 'speech' : 'nothing' });
    }
  });
  return taken;
}

/** A row of a list of participants; null for any other row. */
type Listed = { entries: Label[]; list: List } | null;

/** The lists of participants: from their heading to the first label that speech follows, or the first long text. */
function readLists(
  texts: readonly string[],
  headings: readonly (Heading | null)[],
  candidates: readonly (Label | null)[],
): Listed[] {
  let open: List | null = null;
  return texts.map((text, i) => {
    const heading = headings[i];
    if (heading) {
      open = isList(heading) ? heading : null;
      return null;
    }
    if (!open) return null;
    const lines = text.split('\n');
    if (
      lines.some(({ length }) => length > LONGEST_ENTRY) ||
      (candidates[i] && isSpoken(texts, headings, candidates, i + 1))
    ) {
      open = null;
      return null;
    }
    const entries = lines.flatMap((line) => parseEntry(line) ?? []);
    return { entries, list: open };
  });
}

function isSpoken(
  texts: readonly string[],
  headings: readonly (Heading | null)[],
  candidates: readonly (Label | null)[],
  i: number,
): boolean {
  const text = texts[i];
  if (candidates[i - 1]?.speechAt) return true;
  if (text === undefined || headings[i] || (candidates[i] && !candidates[i]?.speechAt)) return false;
  return text.length >= SHORTEST_SPEECH || /[.?!。？！]$/.test(text);
}

/** So many names in the same dress show how a page prints its labels. */
const ENOUGH_NAMES = 3;

/**
 * How a label is printed, where that tells it from speech: in capitals, or with a firm or title beside the name, alone
 * or in front of the speech.
 */
function dressOf({ name, title, speechAt }: Label): string | null {
  const isCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
  if (!isCapitals && title === null) return null;
  return `${isCapitals || 'titled'} ${speechAt === null}`;
}

function commonDresses(labels: readonly (Label | null)[]): Set<string> {
  const names = new Map<string, Set<string>>();
  for (const label of labels) {
    const dress = label && dressOf(label);
    if (dress) names.set(dress, (names.get(dress) ?? new Set()).add(nameKey(label.name)));
  }
  return new Set([...names].filter(([, worn]) => worn.size >= ENOUGH_NAMES).map(([dress]) => dress));
}

/**
 * Whether somebody said the name just before: operators and hosts introduce who speaks next, if without the middle
 * names that a label may print.
 */
function isAnnounced({ name }: Label, texts: readonly string[], i: number): boolean {
  // As names are written: "the stocks mentioned" announces nobody.
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[\s,]+/);
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return texts
    .slice(Math.max(0, i - INTRODUCTION), i)
    .some((text) => ends.every((word) => text.slice(-LONGEST_LINE).includes(word)));
}

function countUses(candidates: readonly (Label | null)[], lists: readonly Listed[]): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (name: string, weight: number) => {
    const key = nameKey(name);
    uses.set(key, (uses.get(key) ?? 0) + weight);
  };
  candidates.forEach((label, i) => {
    if (label && !lists[i]) count(label.name, isSelfEvident(label) ? 2 : 1);
  });
  for (const list of lists) for (const { name } of list?.entries ?? []) count(name, 1);
  return uses;
}
