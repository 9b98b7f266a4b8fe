import { parseLabel } from './labels.ts';

/** A line of two columns: a name and what its bearer says. */
interface Cells {
  left: string;
  right: string;
  /** Where in the line the columns start. */
  from: number;
  at: number;
}

/** Words of justified lines stand less apart than columns do. */
const CELLS = /^(\s*)(\S.*?)\s{3,}(\S.{2,})$/;
const LONGEST_NAME = 36;
/** The margins of a page move a little from line to line. */
const SLACK = 2;
/** How far the next line of the same column may be: empty lines and the edges of pages stand between. */
const NEAR = [1, 2, 3, 4, 5, 6, 7, 8];
/** Fewer names in the margin are chance. */
const ENOUGH = 6;
/** A name and its firm take no more lines of a narrow column. */
const MOST_LINES = 4;

/**
 * Sets names that stand in a column of their own, beside the speech, in front of it: "Ada Stone: Good morning". Names
 * and firms that the column's edge broke are put together. Other lines are returned as they are.
 */
export function readColumns(lines: readonly string[]): string[] {
  const cells = lines.map(cellsOf);
  const isColumn = cells.map(
    (cell, i) => cell !== null && NEAR.some((step) => isBelow(cell, i - step) || isBelow(cell, i + step)),
  );
  const lefts = cells.flatMap((cell, i) => (cell && isColumn[i] ? [cell.left] : []));
  const hasColons = lefts.filter((left) => left.endsWith(':')).length * 2 > lefts.length;
  const isWhole = (name: string) => (!hasColons || name.endsWith(':')) && parseLabel(name)?.speechAt === null;
  if (lefts.filter(isWhole).length < ENOUGH) return [...lines];
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const cell = isColumn[i] ? cells[i] : null;
    let name = cell?.left ?? '';
    const speech = [cell?.right ?? ''];
    let last = i;
    while (cell && last - i < MOST_LINES) {
      const next = cells[last + 1];
      const more = next && isColumn[last + 1] ? next.left : alone(lines[last + 1] ?? '', cell.from);
      if (more === '' || (isWhole(name) && !more.startsWith('('))) break;
      name += ` ${more}`;
      if (next) speech.push(next.right);
      last++;
    }
    if (!cell || !isWhole(name)) out.push(lines[i] ?? '');
    else {
      out.push(`${name.replace(/:$/, '')}: ${speech[0]}`, ...speech.slice(1));
      i = last;
    }
  }
  return out;

  function isBelow({ at }: Cells, near: number): boolean {
    const other = cells[near]?.at ?? (lines[near] ?? '').search(/\S/);
    return Math.abs(other - at) <= SLACK;
  }
}

function cellsOf(line: string): Cells | null {
  const [, margin = '', left = '', right = ''] = CELLS.exec(line) ?? [];
  if (left === '' || left.length > LONGEST_NAME) return null;
  return { left, right, from: margin.length, at: line.length - right.length };
}

/** A piece of a name that nothing stands beside. */
const alone = (line: string, from: number): string =>
  line.length - from <= LONGEST_NAME && Math.abs(line.search(/\S/) - from) <= SLACK ? line.trim() : '';
