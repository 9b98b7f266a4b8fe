import type { Figure } from '../figures/types.ts';
import type { Rule } from './rule.ts';
import { perShareOf } from './units.ts';
import type { Metric } from './vocabulary.ts';

/** A change before it has a segment: offsets are those of its figure, in the sentence. */
export interface Move {
  /** The change, or both ends of a range of it; negative for a fall. */
  values: number[];
  unit: string;
  start: number;
  end: number;
}

/** A metric bound to its figure, offsets into the sentence. `link` is the text between name and figure. */
export interface Bound {
  metric: Metric;
  cohort: string | null;
  figure: Figure;
  low: number | null;
  high: number | null;
  unit: string;
  link: string;
  /** The rule that bound them, for `--explain`. */
  rule: Rule;
  moves: Move[];
  prior: Figure | null;
  /** The row this one is compared with, and how far back it lies. */
  compared: { row: Bound; by: 'year' | 'quarter' } | null;
}

/** Value of a figure; `negative` when the words around it say so and the figure itself does not. */
export function signed(figure: Figure, negative: boolean): { low: number | null; high: number | null } {
  const { low, high } = figure;
  if (!negative || low === null || high === null || low < 0) return { low, high };
  return { low: high === 0 ? 0 : -high, high: low === 0 ? 0 : -low };
}

/** The change a figure tells in a direction. */
export function moveOf(figure: Figure, direction: number): Move {
  const ends = [figure.low, figure.high].filter((value) => value !== null);
  const values = [...new Set(ends)].map((value) => (direction < 0 && value !== 0 ? -Math.abs(value) : value));
  return { values, unit: figure.unit, start: figure.start, end: figure.end };
}

/** A row with a value. */
export function bound(
  metric: Metric,
  cohort: string | null,
  figure: Figure,
  negative: boolean,
  link: string,
  rule: Rule,
): Bound {
  const unit = perShareOf(metric, figure.unit);
  return {
    metric,
    cohort,
    figure,
    unit,
    link,
    rule,
    moves: [],
    prior: null,
    compared: null,
    ...signed(figure, negative),
  };
}

/** A row whose value nobody said: only a change is known. Where that is in percent, the unit of the value is unknown and written as `%`. */
export function changeOnly(
  metric: Metric,
  cohort: string | null,
  figure: Figure,
  direction: number,
  link: string,
  rule: Rule,
): Bound {
  const own = perShareOf(metric, figure.unit);
  const unit = metric.kind === 'count' ? 'count' : isRate(own) || own === 'x' ? '%' : own;
  const moves = [{ ...moveOf(figure, direction), unit: own }];
  return {
    metric,
    cohort,
    figure,
    low: null,
    high: null,
    unit,
    link,
    rule,
    moves,
    prior: null,
    compared: null,
  };
}

/** Units a change is told in. */
export const isRate = (unit: string): boolean => unit === '%' || unit === 'pp' || unit === 'bps';
