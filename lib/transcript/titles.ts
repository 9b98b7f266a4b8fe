import { hasEastAsian, isEastAsianName, withoutPost } from './east-asian.ts';
import type { Label } from './labels.ts';
import { isAnonymous, isOperatorName, nameKey } from './names.ts';

/**
 * The title that the page prints beside a name, by the name's key, and whom a title means: null where several people
 * bear it.
 */
export function readTitles(printed: readonly (Label | null)[]): {
  titles: ReadonlyMap<string, string>;
  bearers: ReadonlyMap<string, string | null>;
} {
  const titles = new Map<string, string>();
  const bearers = new Map<string, string | null>();
  for (const label of printed) {
    if (!label?.title || isAnonymous(label.title)) continue;
    const { name, title } = label;
    titles.set(nameKey(name), title);
    bearers.set(title, bearers.has(title) && bearers.get(title) !== name ? null : name);
  }
  return { titles, bearers };
}

/** "Name: Title Good morning": the title that the page prints beside the name elsewhere is no speech. */
export function withTitle(label: Label, title: string | undefined, text: string): Label {
  if (!title || label.speechAt === null || !text.startsWith(title, label.speechAt)) return label;
  const rest = text.slice(label.speechAt + title.length);
  if (!/^(?:\s|$)/.test(rest)) return label;
  return { ...label, title, speechAt: rest.trim() === '' ? null : text.length - rest.trimStart().length };
}

/** Whom a first or a last name means, by its key: null where several people bear it. */
function bearersOf(names: readonly string[]): ReadonlyMap<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const [key, name] of new Map(names.map((each) => [nameKey(each), each]))) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    for (const word of [words[0] ?? '', words.at(-1) ?? ''])
      if (!isAnonymous(word) && !isOperatorName(word)) bearers.set(word, bearers.has(word) ? null : name);
  }
  return bearers;
}

/**
 * Labels by whole names: pages print "Ada Stone" once and "Stone" or "Ms. Stone" from then on, "高瀬慎也" and then "高瀬"
 * or "高瀬社長". A part that several people share stays as it is.
 */
export function wholeNames(labels: readonly (Label | null)[]): (Label | null)[] {
  const names = new Set(labels.flatMap((label) => label?.name ?? []).filter(isEastAsianName));
  /** Whom a part of a name means, null for several. Looked up: pages may hold thousands of short lines. */
  const wholes = new Map<string, string | null>();
  for (const name of names) {
    const starts = [...name].map((_, i) => name.slice(0, i + 1));
    for (const part of new Set([...starts, ...name.split(/[・·‧ ]/)].filter((each) => each !== name)))
      wholes.set(part, wholes.has(part) ? null : name);
  }
  const bearers = bearersOf(labels.flatMap((label) => label?.name ?? []));
  return labels.map((label) => {
    const bearer = label && bearers.get(nameKey(label.name));
    if (bearer) return { ...label, name: bearer };
    const part = label && hasEastAsian(label.name) ? withoutPost(label.name) : '';
    const name = wholes.get(part) ?? (names.has(part) ? part : null);
    return label && name ? { ...label, name } : label;
  });
}
