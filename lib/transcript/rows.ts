import { readCells } from './cells.ts';
import { hasEastAsian } from './east-asian.ts';
import { parseLabel } from './labels.ts';
import { readMarked } from './marked.ts';
import { type Row, rowOf } from './row.ts';
import { isEastAsian, langOf, squash } from './script.ts';
import type { Block, Lang } from './types.ts';

/** A page counts as bilingual from this many original-translation neighbours on. */
const LEAST_PAIRS = 3;
/** ... and when at least this share of its longer English blocks has one. */
const LEAST_SHARE = 0.5;
/** Headings and captions are rarely translated: only blocks of some length vote. */
const LONG = 40;

/**
 * Attaches translations to originals. English is the source. Three layouts are told apart: paragraphs marked with
 * their language; containers that hold an original and its translation side by side (see alignCells for the rest of
 * the way); and alternating blocks, where an East Asian block right after an English one is its translation, and so is
 * a copy of it that differs in punctuation alone (a firm's name stays Latin in a translation, a speaker's label is
 * printed twice). Whole speeches of several paragraphs may alternate as well: these are aligned like cells. Pages in
 * one language are returned as they are.
 */
export function pairRows(blocks: readonly Block[]): Row[] {
  if (!hasOriginal(blocks)) return blocks.map((block) => rowOf(block));
  const isForeign = blocks.some(({ text }) => hasEastAsian(text));
  const rows = readMarked(blocks) ?? (isForeign ? readBeside(blocks) : null);
  // Where English is the original, what stands in the other language alone is a summary or a note.
  return rows?.filter(({ lang }) => !isEastAsian(lang)) ?? blocks.map((block) => rowOf(block));
}

/** Whether there is enough English to be the original of the rest: names above Chinese speech are not. */
function hasOriginal(blocks: readonly Block[]): boolean {
  let english = 0;
  let others = 0;
  for (const { text } of blocks) {
    if (isEastAsian(langOf(text))) others += text.length;
    else english += text.length;
  }
  return english * 2 > others;
}

const readBeside = (blocks: readonly Block[]): Row[] | null =>
  readCells(blocks, 'rows') ?? readAlternating(blocks) ?? readCells(blocks, 'columns');

function readAlternating(blocks: readonly Block[]): Row[] | null {
  const langs = blocks.map((block) => langOf(block.text));
  const groups = readGroups(blocks, langs);
  if (!isBilingual(blocks, langs, groups)) return null;
  const rows: Row[] = [];
  if (translationsComeFirst(blocks, langs)) {
    blocks.forEach((block, i) => {
      const waiting = rows.at(-1);
      const isOriginal = langs[i] === 'en' && isEastAsian(waiting?.lang ?? null);
      if (isOriginal && waiting) rows[rows.length - 1] = rowOf(block, [waiting.block]);
      else rows.push(rowOf(block));
    });
    return rows;
  }
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const beside = groups.get(block);
    if (beside) {
      rows.push({ ...rowOf(block), beside });
      if (groups.get(blocks[i + 1] ?? block) !== beside) i += beside.length;
      continue;
    }
    const translation: Block[] = [];
    if (!isEastAsian(langs[i] ?? null)) {
      const next = blocks[i + 1];
      if (next && langs[i + 1] === langs[i] && isCopy(block.text, next.text)) translation.push(next);
      // A translation may take more paragraphs than its original.
      else
        for (let j = i + 1; isEastAsian(langs[j] ?? null); j++) translation.push(...blocks.slice(j, j + 1));
    }
    rows.push(rowOf(block, translation));
    i += translation.length;
  }
  return rows;
}

/** The translations below a speech of several paragraphs, about as many as those, by each of its paragraphs. */
function readGroups(blocks: readonly Block[], langs: readonly (Lang | null)[]): Map<Block, readonly Block[]> {
  const groups = new Map<Block, readonly Block[]>();
  let i = 0;
  while (i < blocks.length) {
    let originals: Block[] = [];
    const translations: Block[] = [];
    for (let block = blocks[i]; block && !isEastAsian(langs[i] ?? null); block = blocks[++i]) {
      const label = parseLabel(block.text, block.lead);
      if (label) originals = [];
      if (label?.speechAt !== null) originals.push(block);
    }
    for (let block = blocks[i]; block && isEastAsian(langs[i] ?? null); block = blocks[++i])
      translations.push(block);
    const [least = 0, most = 0] = [originals.length, translations.length].sort((a, b) => a - b);
    if (least > 1 && most <= 2 * least) for (const block of originals) groups.set(block, translations);
  }
  return groups;
}

/** Whether more originals have a translation before them than after them; labels stand after either. */
function translationsComeFirst(blocks: readonly Block[], langs: readonly (Lang | null)[]): boolean {
  let before = 0;
  let after = 0;
  langs.forEach((lang, i) => {
    if (lang !== 'en' || (blocks[i]?.text.length ?? 0) < LONG) return;
    if (isEastAsian(langs[i - 1] ?? null)) before++;
    if (isEastAsian(langs[i + 1] ?? null)) after++;
  });
  return before > after;
}

function isBilingual(
  blocks: readonly Block[],
  langs: readonly (Lang | null)[],
  groups: ReadonlyMap<Block, readonly Block[]>,
): boolean {
  let pairs = 0;
  let originals = 0;
  blocks.forEach((block, i) => {
    if (langs[i] !== 'en' || block.text.length < LONG) return;
    originals++;
    if (isEastAsian(langs[i + 1] ?? null) || isEastAsian(langs[i - 1] ?? null) || groups.has(block)) pairs++;
  });
  return pairs >= LEAST_PAIRS && pairs >= originals * LEAST_SHARE;
}

const EAST_ASIAN_STOP = /[。，、！？]/u;

/** Same letters and digits, or a Latin line that only a translation would close with an East Asian stop. */
function isCopy(original: string, next: string): boolean {
  if (EAST_ASIAN_STOP.test(next) && !EAST_ASIAN_STOP.test(original)) return true;
  return squash(original) === squash(next);
}
