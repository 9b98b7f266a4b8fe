import { align, type Unit } from './align.ts';
import { parseLabel } from './labels.ts';
import { LONGEST_LABEL } from './limits.ts';
import { type Row, rowOf, withTranslation } from './row.ts';
import { isEastAsian, langOf, squash } from './script.ts';
import type { Block } from './types.ts';

/** Fewer rows of cells are chance. */
const LEAST_ROWS = 3;
/** ... unless they are columns of so many paragraphs, about as many on either side. */
const LEAST_PARAGRAPHS = 20;
/** Share of a page's rows of cells that must hold an original and a translation. */
const LEAST_SHARE = 0.5;
/** A number, a time or a name may stand beside the two. */
const MOST_COLUMNS = 4;

interface Cells {
  /** How many containers are around it, and of how many it consists: the rows of a table are alike. */
  depth: number;
  columns: Block[][];
  /** Which columns are East Asian beside others that are not. */
  translated: number[];
}

/**
 * Originals and translations side by side: rows of a table, list items of two paragraphs; or long columns. Each
 * paragraph of an original keeps the cell beside it (see alignCells). What has no letters is a number or a time. Null
 * where a page has no such cells.
 */
export function readCells(blocks: readonly Block[], kind: 'rows' | 'columns'): Row[] | null {
  const containers = findCells(blocks);
  const all = containers.filter(isNarrow);
  const shape = mostCommon(all.filter(isBilingual).map(shapeOf));
  const alike = all.filter((cells) => shapeOf(cells) === shape);
  const pairs = alike.filter(isBilingual);
  const translated =
    mostCommon(pairs.map((cells) => String(cells.translated)))
      ?.split(',')
      .map(Number) ?? [];
  const isEnough = kind === 'rows' ? pairs.length >= LEAST_ROWS : areColumns(pairs);
  if (!isEnough || pairs.length < alike.length * LEAST_SHARE) return null;
  const asDeep = containers.filter(({ depth }) => depth === pairs[0]?.depth);
  // Where some hold many of both, languages alternate in all.
  if (asDeep.some((cells) => !isNarrow(cells) && isBilingual(cells))) return null;
  const rows = new Map<Block, Row | null>();
  for (const cells of asDeep.filter(isNarrow)) {
    // Some rows lack a cell. Where they are complete, the page's columns decide: a refusal to translate is English.
    const [originals, beside] = sidesOf(cells, shapeOf(cells) === shape ? translated : cells.translated);
    for (const block of originals) {
      rows.set(block, langOf(block.text) === null ? null : { ...rowOf(block), beside });
    }
    for (const block of beside) rows.set(block, null);
  }
  return blocks.flatMap((block) => (rows.has(block) ? (rows.get(block) ?? []) : rowOf(block)));
}

const sidesOf = ({ columns }: Cells, translated: readonly number[]): [Block[], Block[]] => [
  columns.filter((_, column) => !translated.includes(column)).flat(),
  columns.filter((_, column) => translated.includes(column)).flat(),
];

function areColumns(pairs: readonly Cells[]): boolean {
  const sides = pairs.map((cells) => sidesOf(cells, cells.translated));
  const left = sides.flatMap(([originals]) => originals).length;
  const right = sides.flatMap(([, beside]) => beside).length;
  return Math.min(left, right) >= Math.max(LEAST_PARAGRAPHS, left / 2, right / 2);
}

/** Containers of containers, with no text of their own. */
function findCells(blocks: readonly Block[]): Cells[] {
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
  return [...children].flatMap(([id, own]) => {
    if (withText.has(id) || own.size < 2) return [];
    const columns = [...own.values()];
    const langs = columns.map((cell) =>
      langOf(
        cell
          .slice(0, 9)
          .map(({ text }) => text.slice(0, 200))
          .join(' '),
      ),
    );
    const translated = langs.flatMap((lang, column) => (isEastAsian(lang) ? column : []));
    const isMixed = langs.includes('en');
    return { depth: depths.get(id) ?? 0, columns, translated: isMixed ? translated : [] };
  });
}

const isNarrow = ({ columns }: Cells): boolean => columns.length <= MOST_COLUMNS;
const isBilingual = ({ translated }: Cells): boolean => translated.length > 0;
const shapeOf = ({ depth, columns }: Cells): string => `${depth} ${columns.length}`;

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * Gives each paragraph of an original its translations out of the cell beside it, once the labels that were run into
 * the original are rows of their own.
 */
export function alignCells(rows: readonly Row[]): Row[] {
  const cells: Row[][] = [];
  for (const row of rows) {
    const last = cells.at(-1);
    if (row.beside && row.beside === last?.[0]?.beside) last.push(row);
    else cells.push([row]);
  }
  const besides = cells.map(translationsOf);
  const total = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
  const paired = cells.filter((_, i) => besides[i]?.length);
  const ratio =
    total(besides.flat().map(({ text }) => text)) / (total(paired.flat().map(({ text }) => text)) || 1);
  return cells.flatMap((cell, i) => alignCell(cell, besides[i] ?? [], ratio));
}

function alignCell(originals: readonly Row[], translations: readonly Block[], ratio: number): Row[] {
  if (translations.length === 0) return [...originals];
  const attached: Block[][] = originals.map(() => []);
  // A label that the original lacks belongs to what follows it, any other addition to what it follows.
  let waiting: Block[] = [];
  for (const [from, to] of align(originals.map(unitOf), translations.map(unitOf), ratio)) {
    const own = translations.slice(to.start, to.end);
    const row = from.start < from.end ? from.start : from.start - 1;
    if (from.start === from.end && (row < 0 || own.every((block) => unitOf(block).isLabel)))
      waiting.push(...own);
    else {
      attached[row]?.push(...waiting, ...own);
      waiting = [];
    }
  }
  attached.at(-1)?.push(...waiting);
  return originals.map((row, i) => withTranslation(row, attached[i] ?? []));
}

/** Where a sentence ends. */
const STOP = /[^\p{Lu}][.?!…](?=["”’)\]\s]|$)|[。？！]/u;
/** A label in front of the speech, above it or with a colon: translators add it where the original has one apart. */
const LABEL = /^(?:[^.?!…。？！\n]{1,160}\n)+|^[^.?!…。？！:：]{1,60}[:：]\s*/;

const unitOf = ({ text }: { text: string }): Unit => ({
  length: (STOP.test(text) ? text.replace(LABEL, '') : text).length,
  isLabel: text.length <= LONGEST_LABEL && (!STOP.test(text) || parseLabel(text)?.speechAt === null),
});

/** Longer ones in English are no names, but notes. */
const LONGEST_NAME = 80;

/** The cell beside an original without what its translator says in English: notes, and refusals to translate. */
function translationsOf(originals: readonly Row[]): Block[] {
  const isSaid = (text: string) => squash(originals.map((row) => row.text).join()).includes(squash(text));
  return (originals[0]?.beside ?? []).filter(
    ({ text }) => text.length <= LONGEST_NAME || langOf(text) !== 'en' || isSaid(text),
  );
}
