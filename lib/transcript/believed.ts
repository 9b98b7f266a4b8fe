import { isCalled, isPlainEastAsian } from './east-asian.ts';
import { isSamePerson, readIntroductions } from './introductions.ts';
import { isOpening, isSelfEvident, isTitleLine, type Label } from './labels.ts';
import type { Listed } from './lists.ts';
import { isMononym, isOperatorName, nameKey } from './names.ts';
import { endsSentence } from './stops.ts';

/** A label that names no role is believed from this many uses of its name on. */
const ENOUGH_USES = 2;
/** How many rows before a label, and how much of their ends, may introduce its speaker. */
const INTRODUCTION = 4;
const LONGEST_LINE = 600;

/**
 * The labels among the lines that could be one (`candidates`), null for every other row. Labels are told from lines that
 * only look like them by the page's own repetition: a label is believed when it names a role, when its name comes back
 * in another label, when a list of participants has it, when somebody said it just before, when its speaker greets or
 * answers, when it was cut off a speech or the site is known to print it so (`isApart`), when it comes right after the operator, and when
 * it is printed as the page prints its other labels.
 */
export function believedLabels(
  texts: readonly string[],
  candidates: readonly (Label | null)[],
  lists: readonly (Listed | null)[],
  isApart: readonly boolean[],
): (Label | null)[] {
  const uses = countUses(candidates, lists, texts);
  const isKnown = (label: Label, i: number) =>
    (uses.get(nameKey(label.name)) ?? 0) >= ENOUGH_USES ||
    isAnnounced(label, texts, i) ||
    (label.speechAt === null && isApart[i] === true) ||
    (label.speechAt !== null && opensOperator(candidates[i - 1])) ||
    speaksUp(label, texts, i);
  const known = candidates.map((label, i) => (label && !lists[i] && isKnown(label, i) ? label : null));
  const dresses = commonDresses(known);
  const firstKnown = known.findIndex(Boolean);
  const lastKnown = known.findLastIndex(Boolean);
  const isDressed = (label: Label, i: number) => {
    const dress = dressOf(label) ?? '';
    return (
      dresses.has(dress) &&
      weightOf(label, texts, i) > 0 &&
      (dress !== PLAIN || (i > firstKnown && i < lastKnown))
    );
  };
  return candidates.map((label, i) => known[i] ?? (label && !lists[i] && isDressed(label, i) ? label : null));
}

/** "Name: speech", as much as sentences with a colon look. */
const PLAIN = 'plain';

/** So many names in the same dress show how a page prints its labels. */
const ENOUGH_NAMES = 3;

/**
 * How a label is printed, where that tells it from speech: in capitals, or with a firm or title beside the name, alone
 * or in front of the speech.
 */
function dressOf({ name, title, speechAt }: Label): string | null {
  const isCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
  // Few letters are soon a name.
  if (title === null && isPlainEastAsian(name)) return null;
  if (!isCapitals && title === null) return speechAt === null ? null : PLAIN;
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

/** Whether what follows a label begins like somebody's talk: nobody greets or thanks below a heading. */
export function speaksUp(label: Label | null | undefined, texts: readonly string[], i: number): boolean {
  if (!label || isMononym(label.name)) return false;
  const { speechAt } = label;
  const [below = '', next = ''] = texts.slice(i + 1, i + 3);
  return isOpening(speechAt !== null ? (texts[i] ?? '').slice(speechAt) : isTitleLine(below) ? next : below);
}

/**
 * Whether somebody said the name just before: operators and hosts introduce who speaks next, if without the middle
 * names that a label may print.
 */
function isAnnounced({ name }: Label, texts: readonly string[], i: number): boolean {
  const before = texts.slice(Math.max(0, i - INTRODUCTION), i).map((text) => text.slice(-LONGEST_LINE));
  if (isMononym(name)) {
    const said = new RegExp(String.raw`\b(?:of|from|to|is|Mrs?\.?|Ms\.?|Dr\.?) ${name}\b`, 'u');
    return before.some((text) => said.test(text));
  }
  if (isPlainEastAsian(name)) return before.some((text) => isCalled(text, name));
  // As names are written: "the stocks mentioned" announces nobody.
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[\s,]+/);
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return (
    before.some((text) => /[.?!。？！…]/.test(text) && ends.every((word) => text.includes(word))) ||
    readIntroductions(before.at(-1) ?? '', false).some((said) => isSamePerson(said.name, name))
  );
}

/** "Operator: The next question ...": who has the next label of this form was announced, by another name maybe. */
const opensOperator = (label: Label | null | undefined): boolean =>
  isOperatorName(label?.name ?? '') && label?.speechAt !== null;

/** How much one use of a label counts. "Net revenue: $5 million" is a figure with its name. */
function weightOf(label: Label, texts: readonly string[], i: number): number {
  if (isSelfEvident(label)) return ENOUGH_USES;
  const isFigure = label.speechAt !== null && FIGURE.test(texts[i]?.slice(label.speechAt) ?? '');
  if (isFigure || isMononym(label.name)) return isAnnounced(label, texts, i) ? ENOUGH_USES : 0;
  // Headings and tables of contents have no sentence below them.
  const isBare = label.speechAt === null && isPlainEastAsian(label.name);
  // Slides have titles in capitals, and some come back.
  return isBare && !texts.slice(i + 1, i + 3).some((text) => endsSentence(text))
    ? 0
    : dressOf(label) === 'true true'
      ? 0.5
      : 1;
}

const FIGURE = /^(?:[A-Z]{0,3}[$€£¥]|\d[\d,.]{0,12}\s?(?:%|[億亿萬万兆]|million|billion))/;

function countUses(
  candidates: readonly (Label | null)[],
  lists: readonly (Listed | null)[],
  texts: readonly string[],
): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (name: string, weight: number) => {
    const key = nameKey(name);
    uses.set(key, (uses.get(key) ?? 0) + weight);
  };
  candidates.forEach((label, i) => {
    if (label && !lists[i]) count(label.name, weightOf(label, texts, i));
  });
  for (const list of lists) for (const { name } of list?.entries ?? []) count(name, 1);
  return uses;
}
