import { isEastAsian, langOf, squash } from './script.ts';
import type { Block, Lang } from './types.ts';

/** A block of the original with the block that translates it, if any. */
export interface Row {
  block: Block;
  lang: Lang | null;
  translation: Block | null;
  /** Language of the translation, or null. */
  translationLang: Lang | null;
}

/** A page counts as bilingual from this many original-translation neighbours on. */
const LEAST_PAIRS = 3;
/** ... and when at least this share of its longer English blocks has one. */
const LEAST_SHARE = 0.5;
/** Headings and captions are rarely translated: only blocks of some length vote. */
const LONG = 40;

/**
 * Attaches translations to originals. English is the source: an East Asian block right after an English one
 * is its translation, and so is a copy of it that differs in punctuation alone (a firm's name stays Latin in
 * a translation, a speaker's label is printed twice). Pages that do not alternate are returned as they are.
 */
export function pairRows(blocks: readonly Block[]): Row[] {
  const langs = blocks.map((block) => langOf(block.text));
  const lone = (i: number): Row => ({
    block: blocks[i] as Block,
    lang: langs[i] ?? null,
    translation: null,
    translationLang: null,
  });
  if (!isBilingual(blocks, langs)) return blocks.map((_, i) => lone(i));

  const pairs = pairContainers(blocks);
  const rows: Row[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const row = lone(i);
    rows.push(row);
    const next = blocks[i + 1];
    if (!next || isEastAsian(row.lang)) continue;
    const nextLang = langs[i + 1] ?? null;
    const shareItem = row.block.path.some((id) => pairs.has(id) && next.path.includes(id));
    if (isEastAsian(nextLang) || shareItem || isCopy(row.block.text, next.text)) {
      row.translation = next;
      row.translationLang = nextLang;
      i++;
    }
  }
  return rows;
}

function isBilingual(blocks: readonly Block[], langs: readonly (Lang | null)[]): boolean {
  let pairs = 0;
  let originals = 0;
  blocks.forEach((block, i) => {
    if (langs[i] !== 'en' || block.text.length < LONG) return;
    originals++;
    if (isEastAsian(langs[i + 1] ?? null)) pairs++;
  });
  return pairs >= LEAST_PAIRS && pairs >= originals * LEAST_SHARE;
}

/** Containers that hold exactly two blocks, such as a list item with an original and a translation. */
function pairContainers(blocks: readonly Block[]): Set<number> {
  const sizes = new Map<number, number>();
  for (const { path } of blocks) for (const id of path) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return new Set([...sizes].filter(([, size]) => size === 2).map(([id]) => id));
}

const EAST_ASIAN_STOP = /[。，、！？]/u;

/** Same letters and digits, or a Latin line that only a translation would close with an East Asian stop. */
function isCopy(original: string, next: string): boolean {
  if (EAST_ASIAN_STOP.test(next) && !EAST_ASIAN_STOP.test(original)) return true;
  return squash(original) === squash(next);
}
