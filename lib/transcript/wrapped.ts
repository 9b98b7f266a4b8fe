import { findFurniture, furnitureKey, isDrawn, isPageNumber, LEAST_PAGES } from './furniture.ts';
import { headingOf } from './headings.ts';
import { isOpening, isTitleLine, type Label, parseLabel } from './labels.ts';
import { isOperatorName } from './names.ts';
import { endsSentence } from './stops.ts';

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

/**
 * Puts lines that were broken at the edge of a page together again (texts of PDF transcripts), leaving out what is
 * printed on every page. A text of one paragraph a line is returned line by line.
 */
export function readParagraphs(lines: readonly Line[]): Paragraph[] {
  if (!isWrapped(lines))
    return lines.flatMap(({ text }, line): Paragraph[] => (isDrawn(text) ? [] : [[{ line, joint: '' }]]));
  const furniture = findFurniture(lines.map(({ text }) => text));
  const seen = new Set<string>();
  const full = widthOf(lines) * 0.75;
  const labels = lines.map(({ text }) => parseLabel(text));
  const uses = new Map<string, number>();
  lines.forEach(({ text }, line) => {
    const label = labels[line];
    if (label) uses.set(labelText(text, label), (uses.get(labelText(text, label)) ?? 0) + 1);
  });
  const paragraphs: Paragraph[] = [];
  let before: { text: string; isHead: boolean; isName: boolean; isTitle: boolean } | null = null;
  let hasBegun = false;
  let isTurned = false;
  lines.forEach(({ text, isApart }, line) => {
    const key = furnitureKey(text);
    // The title page says it once: company, quarter, date.
    if (isDrawn(text) || isPageNumber(text) || (furniture.has(key) && (hasBegun || seen.has(key)))) {
      isTurned = true;
      return;
    }
    seen.add(key);
    const parsed = labels[line] ?? null;
    const isTalk =
      parsed !== null &&
      isOpening(parsed.speechAt === null ? (lines[line + 1]?.text ?? '') : text.slice(parsed.speechAt));
    const isInside =
      before !== null &&
      !before.isHead &&
      !isApart &&
      before.text.length > full &&
      !endsSentence(before.text);
    const isRare = parsed !== null && (uses.get(labelText(text, parsed)) ?? 0) < LEAST_PAGES;
    // A line that starts with a name in the middle of a sentence.
    const label = isInside && isRare && !isTalk ? null : parsed;
    const isHead = headingOf(text) !== null || (label !== null && label.speechAt === null);
    const ends = before !== null && endsSentence(before.text);
    const isTitle = before?.isName === true && (!isApart || isTurned) && isTitleLine(text);
    const isRest = before?.isTitle === true && !isApart && !isHead && label === null && TITLE_REST.test(text);
    hasBegun ||= label !== null && (isOperatorName(label.name) || isTalk);
    // The lines of a title page say something each.
    const isShort = before !== null && before.text.length < LONG;
    const isCut =
      (hasBegun ? isShort && isApart : isShort || (isApart && !isTurned)) && /^[^\p{Ll}]/u.test(text);
    const isNew =
      !isTitle &&
      !isRest &&
      (!before || label !== null || isHead || before.isHead || (ends && isApart) || (!ends && isCut));
    const last = paragraphs.at(-1);
    if (isNew || !last || !before) paragraphs.push([{ line, joint: '' }]);
    else last.push({ line, joint: isTitle ? '\n' : before.text.endsWith('-') ? '' : ' ' });
    before = {
      text,
      isHead: isHead || isTitle || isRest,
      isName: label?.speechAt === null || isTitle,
      isTitle,
    };
    isTurned = false;
  });
  return paragraphs;
}

const labelText = (text: string, { speechAt }: Label): string => text.slice(0, speechAt ?? text.length);

/** The end of a title that took two lines. */
const TITLE_REST = /^(?!Okay|Sure|Great|Right)(?:(?:\p{Lu}[\p{L}-]{2,}|&|and|of|for)(?: |$)){1,5}$/u;

/** How long the lines of a text are that go to the edge of the page. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length >= LONG);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
}

function isWrapped(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= LONG && !isDrawn(text));
  const broken = long.filter(({ text }) => !endsSentence(text)).length;
  const wide = long.filter(({ text }) => text.length > WIDEST).length;
  return long.length >= LEAST_LINES && broken > long.length * 0.5 && wide < long.length * 0.05;
}
