import { headingOf } from './headings.ts';
import { isTitleLine, parseLabel } from './labels.ts';

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
    if (!furniture.has(key) || seen.has(key)) return furniture.has(key);
    seen.add(key);
    return false;
  };
  const paragraphs: Paragraph[] = [];
  let before: { text: string; isHead: boolean } | null = null;
  let hasLabel = false;
  lines.forEach(({ text, isApart }, line) => {
    if (RULE.test(text) || PAGE_NUMBER.test(text) || isFurniture(text)) return;
    const label = parseLabel(text);
    const isHead = headingOf(text) !== null || (label !== null && label.speechAt === null);
    const ends = before !== null && SENTENCE_END.test(before.text);
    const isTitle = before?.isHead === true && !isApart && isTitleLine(text);
    hasLabel ||= label !== null;
    // The lines of a title page say something each.
    const isCut = !hasLabel && before !== null && before.text.length < LONG && /^[^\p{Ll}]/u.test(text);
    const isNew =
      !isTitle &&
      (!before || label !== null || isHead || before.isHead || (ends && isApart) || (!ends && isCut));
    const last = paragraphs.at(-1);
    if (isNew || !last || !before) paragraphs.push([{ line, joint: '' }]);
    else last.push({ line, joint: isTitle ? '\n' : before.text.endsWith('-') ? '' : ' ' });
    before = { text, isHead: isHead || isTitle };
  });
  return paragraphs;
}

function isWrapped(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= LONG && !RULE.test(text));
  const broken = long.filter(({ text }) => !SENTENCE_END.test(text)).length;
  const wide = long.filter(({ text }) => text.length > WIDEST).length;
  return long.length >= LEAST_LINES && broken > long.length * 0.5 && wide < long.length * 0.05;
}

const RULE = /^[.\-–—_=·•*\s]{6,}$/;
const PAGE_NUMBER = /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$|^[-–] ?\d{1,3} ?[-–]$|^\f/i;

/** Page headers count up and are set in other cases: what stays the same about them. */
const keyOf = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

/** A line that comes back this often may be printed on every page. */
const LEAST_PAGES = 3;
/** Labels come back as well, but after the end of a sentence: page headers fall into the middle of one. */
const LEAST_BREAKS = 0.3;

function findFurniture(lines: readonly Line[]): Set<string> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, i) => {
    const key = keyOf(text);
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const repeated = new Set([...places].filter(([, at]) => at.length >= LEAST_PAGES).map(([key]) => key));
  const isBreak = (i: number): boolean => {
    let above = i - 1;
    while (above >= 0 && isRepeated(lines[above]?.text ?? '')) above--;
    const text = lines[above]?.text ?? '';
    return text.length >= LONG && !SENTENCE_END.test(text);
  };
  const isRepeated = (text: string) => repeated.has(keyOf(text)) || PAGE_NUMBER.test(text) || RULE.test(text);
  return new Set(
    [...places]
      .filter(([key, at]) => repeated.has(key) && at.filter(isBreak).length >= at.length * LEAST_BREAKS)
      .map(([key]) => key),
  );
}
