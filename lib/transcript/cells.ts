import { align } from './align.ts';
import { type Row, rowOf } from './rows.ts';
import { isEastAsian, langOf } from './script.ts';
import type { Block } from './types.ts';

/** Fewer pairs of containers are chance. */
const LEAST_PAIRS = 3;
/** Share of a page's paired containers that must hold an original and a translation. */
const LEAST_SHARE = 0.5;

interface Pair {
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
  const pairs = findPairs(blocks);
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

/** Containers with exactly two containers in them and no text of their own, innermost first. */
function findPairs(blocks: readonly Block[]): Pair[] {
  const children = new Map<number, Map<number, Block[]>>();
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
      own.set(child, [...(own.get(child) ?? []), block]);
    });
  }
  const pairs: Pair[] = [];
  for (const [id, own] of children) {
    const [first, second, more] = [...own.values()];
    if (withText.has(id) || !first || !second || more) continue;
    const isSwapped = isMostlyEastAsian(first) && !isMostlyEastAsian(second);
    pairs.push({
      start: first[0]?.id,
      originals: isSwapped ? second : first,
      translations: isSwapped ? first : second,
    });
  }
  return pairs;
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
  return beads.flatMap(([from, to]) => {
    const attached = translations.slice(to.start, to.end);
    const [first, ...rest] = originals.slice(from.start, from.end);
    // A translation that nothing stands beside is a paragraph of its own.
    if (!first) return attached.map((block) => rowOf(block));
    return [rowOf(first, attached), ...rest.map((block) => rowOf(block))];
  });
}
