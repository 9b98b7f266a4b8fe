import { readFigures } from '../../lib/figures/read.ts';

/** Text of the figure, low, high, unit, hedge. */
export type Row = [string, number | null, number | null, string, string?];

/** The figures of a text as rows. */
export const rowsOf = (text: string): Row[] =>
  readFigures(text).map(({ start, end, low, high, unit, hedge }) => {
    const piece = text.slice(start, end);
    return hedge === null ? [piece, low, high, unit] : [piece, low, high, unit, hedge];
  });
