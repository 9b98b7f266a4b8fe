import { headingOf } from './headings.ts';
import { isOpening, isTitleLine, type Label, parseLabel } from './labels.ts';
import { isOperatorName } from './names.ts';

/** A line of a plain text without the white space around it. */
export interface Line {
  text: string;
  /** Whether an empty line stands above it. */
  isApart: boolean;
}

/** Lines that make one paragraph, with what joins each to the one before it. */
export type Paragraph = { line: number; joint: '' | ' ' | '\n' }[];

/** Lines of this length and more show whether a text is wrapped. */
const LONG = 45;
/** ... and wrapped lines are no longer than this. */
const WIDEST = 180;
const LEAST_LINES = 40;
const SENTENCE_END = /[.?!。？！…]["”’)\]]?$/;

/**
 * Puts lines that were broken at the edge of a page together again (texts of PDF transcripts), leaving out what is
 * printed on every page. A text of one paragraph a line is returned line by line.
 */
export function readParagraphs(lines: readonly Line[]): Paragraph[] {
  if (!isWrapped(lines)) return lines.map((_, line) => [{ line, joint: '' }]);
  const furniture = findFurniture(lines);
  const seen = new Set<string>();
  // The title page says it once: company, quarter, date.
  const isFurniture = (text: string): boolean => {
    const key = keyOf(text);
    if (hasBegun || !furniture.has(key) || seen.has(key)) return furniture.has(key);
    seen.add(key);
    return false;
  };
  const full = widthOf(lines) * 0.75;
  const uses = new Map<string, number>();
  for (const { text } of lines) {
    const label = parseLabel(text);
    if (label) uses.set(labelText(text, label), (uses.get(labelText(text, label)) ?? 0) + 1);
  }
  const paragraphs: Paragraph[] = [];
  let before: { text: string; isHead: boolean; isName: boolean } | null = null;
  let hasBegun = false;
  let isTurned = false;
  lines.forEach(({ text, isApart }, line) => {
    if (RULE.test(text) || PAGE_NUMBER.test(text) || isFurniture(text)) {
      isTurned = true;
      return;
    }
    const parsed = parseLabel(text);
    const isInside =
      before !== null &&
      !before.isHead &&
      !isApart &&
      before.text.length > full &&
      !SENTENCE_END.test(before.text);
    const label =
      parsed &&
      isInside &&
      (uses.get(labelText(text, parsed)) ?? 0) < LEAST_PAGES &&
      !isOpening(parsed.speechAt === null ? (lines[line + 1]?.text ?? '') : text.slice(parsed.speechAt))
        ? null
        : parsed;
    const isHead = headingOf(text) !== null || (label !== null && label.speechAt === null);
    const ends = before !== null && SENTENCE_END.test(before.text);
    const isTitle = before?.isName === true && (!isApart || isTurned) && isTitleLine(text);
    hasBegun ||= label !== null && isOperatorName(label.name);
    hasBegun ||= text.length >= LONG && (label?.speechAt != null || before?.isHead === true);
    // The lines of a title page say something each.
    const isShort = before !== null && before.text.length < LONG;
    const isCut = (hasBegun ? isShort && isApart : isShort || isApart) && /^[^\p{Ll}]/u.test(text);
    const isNew =
      !isTitle &&
      (!before || label !== null || isHead || before.isHead || (ends && isApart) || (!ends && isCut));
    const last = paragraphs.at(-1);
    if (isNew || !last || !before) paragraphs.push([{ line, joint: '' }]);
    else last.push({ line, joint: isTitle ? '\n' : before.text.endsWith('-') ? '' : ' ' });
    before = { text, isHead: isHead || isTitle, isName: label?.speechAt === null || isTitle };
    isTurned = false;
  });
  return paragraphs;
}

const labelText = (text: string, { speechAt }: Label): string => text.slice(0, speechAt ?? text.length);

/** How long the lines of a text are that go to the edge of the page. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length >= LONG);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
}

function isWrapped(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= LONG && !RULE.test(text));
  const broken = long.filter(({ text }) => !SENTENCE_END.test(text)).length;
  const wide = long.filter(({ text }) => text.length > WIDEST).length;
  return long.length >= LEAST_LINES && broken > long.length * 0.5 && wide < long.length * 0.05;
}

/** A line that is drawn. */
export const RULE = /^[.\-–—_=·•*\s]{6,}$/;
const PAGE_NUMBER =
  /^(?:p ?a ?g ?e ?\|? ?)?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?: ?\| ?p ?a ?g ?e)?$|^[-–] ?\d{1,3} ?[-–]$/i;

/** Page headers count up and are set in other cases: what stays the same about them. */
const keyOf = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

/** A line that comes back this often may be printed on every page. */
const LEAST_PAGES = 3;
/** Labels come back as well, but after the end of a sentence: page headers fall into the middle of one. */
const LEAST_BREAKS = 0.3;
const LABEL_BREAKS = 0.5;
/** ... or stand beside the number of the page, which labels do by chance. */
const LEAST_EDGES = 0.6;

function findFurniture(lines: readonly Line[]): Set<string> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, i) => {
    const key = keyOf(text);
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const repeated = new Set([...places].filter(([, at]) => at.length >= LEAST_PAGES).map(([key]) => key));
  const isRepeated = (text: string) => repeated.has(keyOf(text)) || PAGE_NUMBER.test(text) || RULE.test(text);
  const isBreak = (i: number): boolean => {
    let above = i - 1;
    while (above >= 0 && isRepeated(lines[above]?.text ?? '')) above--;
    const text = lines[above]?.text ?? '';
    return text.length >= LONG && !SENTENCE_END.test(text);
  };
  const counted = new Set(
    [...places].filter(([, at]) => countsUp(at.map((i) => lines[i]?.text ?? ''))).map(([key]) => key),
  );
  const isEdge = (i: number): boolean =>
    [i - 2, i - 1, i, i + 1, i + 2].some((near) => {
      const text = lines[near]?.text ?? '';
      return PAGE_NUMBER.test(text) || counted.has(keyOf(text));
    });
  // What reads like a label needs more to be none.
  const isPrinted = (at: readonly number[]): boolean => {
    const share = parseLabel(lines[at[0] ?? 0]?.text ?? '') ? LABEL_BREAKS : LEAST_BREAKS;
    const breaks = at.filter(isBreak).length;
    const edges = at.filter(isEdge).length;
    return (
      (breaks > 1 && breaks >= at.length * share) ||
      (edges >= LEAST_PAGES && edges >= at.length * LEAST_EDGES)
    );
  };
  return new Set([...places].filter(([key, at]) => repeated.has(key) && isPrinted(at)).map(([key]) => key));
}

/** Whether the last number in the texts goes up by one from each to the next, as a page's number does. */
function countsUp(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/(\d+)\D*$/.exec(text)?.[1]));
  const steps = numbers.filter((number, i) => number - (numbers[i - 1] ?? 0) === 1).length;
  return texts.length >= LEAST_PAGES && steps >= texts.length * 0.8;
}
