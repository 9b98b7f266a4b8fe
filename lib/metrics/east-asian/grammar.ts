import type { Basis } from '../types.ts';
import { type Metric, metricById } from '../vocabulary.ts';

/** What one East Asian language says around a metric and its figure. Patterns without `g` or `y`: they keep no state. */
export interface Grammar {
  /** Metrics by what the language calls them. */
  names: ReadonlyMap<string, Metric>;
  /** Whether the parts of a name are written apart or together as one likes; names have no spaces then. */
  isSpaced: boolean;
  /** A sentence with its end, or as much of one as anybody says: what stands before a figure is looked through. */
  sentence: RegExp;
  /** What may stand between a name, or a change after it, and its figure. */
  link: RegExp;
  /** A verb, particle or sign that the link must hold. */
  verb: RegExp;
  /** What may stand right before a name that is the company's own: anything else makes it a part's. */
  own: RegExp;
  /** What makes a name somebody else's in spite of it, or null. */
  others: RegExp | null;
  /** A level of the past, in the link or in the clause before the name. */
  past: RegExp;
  /** Names of what is below zero, and the word for minus right before a figure. */
  loss: RegExp;
  minus: RegExp;
  /** What follows a figure that is a difference, a threshold, a level of the past or a share; or null. */
  difference: RegExp | null;
  /** What stands between the ends of a range and behind it, where words of other meanings stand there too; or null. */
  range: { to: RegExp; after: RegExp } | null;
  /** Says that a figure is expected, in what stands before it and soon after; `met`, anywhere, that it is over. */
  expected: RegExp;
  met: RegExp | null;
  /** Whether the verb that says so comes after the figure, at the end of its sentence. */
  isVerbLast: boolean;
  up: RegExp;
  down: RegExp;
  byQuarter: RegExp;
  /** Says of a percentage, or of a name, that it is a share. */
  share: RegExp;
  /** Basis by what stands right before a name. */
  bases: readonly (readonly [RegExp, Basis])[];
  /** A quarter with its number in a group, 1 to 4 or a Chinese numeral. */
  quarter: RegExp;
  thisQuarter: RegExp;
  fullYear: RegExp;
  /** A fiscal year with its four digits in a group, or null where a year is too often the calendar's. */
  year: RegExp | null;
}

/** Metrics by name. In: rows `id|name;name`; an id that is no metric's is a mistake in the table, and an error. */
export const namesOf = (rows: string): ReadonlyMap<string, Metric> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [id = '', names = ''] = row.split('|');
        const metric = metricById(id);
        if (!metric) throw new Error(`Names of no metric: ${row}`);
        return names.split(';').map((name) => [name, metric] as const);
      }),
  );
