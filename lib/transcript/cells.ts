import { align } from './align.ts';
import { type Row, rowOf } from './row.ts';
import { isEastAsian, langOf } from './script.ts';
import type { Block } from './types.ts';

/** Fewer pairs of containers are chance. */
const LEAST_PAIRS = 3;
/** Share of a page's paired containers that must hold an original and a translation. */
const LEAST_SHARE = 0.5;

interface Pair {
  /** How many containers are around it: the rows of a table are as deep as each other. */
  depth: number;
  /** The first block of the two containers, whichever language comes first. */
  start: number | undefined;
  originals: Block[];
  translations: Block[];
}

/**
 * Originals and translations side by side: table rows of two cells, list items of two paragraphs. The blocks of a pair
 * of containers are aligned by length, since cells are cut where the page pleases. Null where a page has no such
 * pairs.
 */
export function readCells(blocks: readonly Block[]): Row[] | null {
  const all = findPairs(blocks);
  const depth = mostCommon(all.filter(isBilingual).map((pair) => pair.depth));
  const pairs = all.filter((pair) => pair.depth === depth);
  const bilingual = pairs.filter(isBilingual).length;
  if (bilingual < LEAST_PAIRS || bilingual < pairs.length * LEAST_SHARE) return null;
  const starts = new Map(pairs.map((pair) => [pair.start, pair]));
  const rows: Row[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const pair = starts.get(block?.id);
    if (!block) continue;
    if (!pair) rows.push(rowOf(block));
    else {
      rows.push(...alignPair(pair));
      i += pair.originals.length + pair.translations.length - 1;
    }
  }
  return rows;
}

/** Containers with exactly two containers in them and no text of their own. */
function findPairs(blocks: readonly Block[]): Pair[] {
  const children = new Map<number, Map<number, Block[]>>();
  const depths = new Map<number, number>();
  const withText = new Set<number>();
  for (const block of blocks) {
    block.path.forEach((id, depth) => {
      const child = block.path[depth + 1];
      if (child === undefined) {
        withText.add(id);
        return;
      }
      const own = children.get(id) ?? new Map<number, Block[]>();
      children.set(id, own);
      const inChild = own.get(child) ?? [];
      own.set(child, inChild);
      inChild.push(block);
      depths.set(id, depth);
    });
  }
  const pairs: Pair[] = [];
  for (const [id, own] of children) {
    const [first, second, more] = [...own.values()];
    if (withText.has(id) || !first || !second || more) continue;
    const isSwapped = isMostlyEastAsian(first) && !isMostlyEastAsian(second);
    pairs.push({
      depth: depths.get(id) ?? 0,
      start: first[0]?.id,
      originals: isSwapped ? second : first,
      translations: isSwapped ? first : second,
    });
  }
  return pairs;
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const isMostlyEastAsian = (blocks: readonly Block[]): boolean =>
  isEastAsian(langOf(blocks.map(({ text }) => text.slice(0, 200)).join(' ')));

const isBilingual = ({ originals, translations }: Pair): boolean =>
  !isMostlyEastAsian(originals) && isMostlyEastAsian(translations);

function alignPair({ originals, translations }: Pair): Row[] {
  const beads = align(
    originals.map(({ text }) => text.length),
    translations.map(({ text }) => text.length),
  );
  const rows: Row[] = [];
  // A translation that nothing stands beside belongs to the paragraph before it, or to the first.
  let waiting: Block[] = [];
  for (const [from, to] of beads) {
    const attached = translations.slice(to.start, to.end);
    const [first, ...rest] = originals.slice(from.start, from.end);
    const last = rows.at(-1);
    if (first) {
      rows.push(rowOf(first, [...waiting, ...attached]), ...rest.map((block) => rowOf(block)));
      waiting = [];
    } else if (last) rows[rows.length - 1] = rowOf(last.block, [...last.translation, ...attached]);
    else waiting.push(...attached);
  }
  return rows;
}
