import type { Messages } from '../i18n/messages.ts';
import { inLine, nameOf } from './name.ts';
import { type ColumnId, type Item, type Options, READING_COLUMNS, type Source } from './types.ts';
import { changesOf, priorOf, valueIn } from './values.ts';

export interface ReadingTable {
  columns: readonly ColumnId[];
  /** A row for each figure, its texts in the columns' order. */
  rows: readonly (readonly string[])[];
}

/** Figures as a table for people: what is empty in all rows has no column. */
export function readingTable(
  items: readonly Item[],
  source: Source,
  { scale }: Pick<Options, 'scale'>,
  t: Messages,
): ReadingTable {
  const cells = items.map(({ kpi, speaker }): Record<ColumnId, string> => {
    const { cohort, kind, voice, verb } = kpi;
    const kinds = [
      kind !== 'actual' && t.kinds[kind],
      voice !== 'company' && t.voices[voice](speaker?.name ?? ''),
    ];
    const notes = [cohort, ...kinds].filter(Boolean);
    const prior = priorOf(kpi, scale);
    return {
      metric: [nameOf(kpi, source), ...notes].join(' · '),
      value: valueIn(kpi, scale),
      change: changesOf(kpi, t.against).join(', '),
      prior: [verb && t.verbs[verb], prior && t.prior(prior)].filter(Boolean).join(', '),
      period: kpi.period ?? '',
      basis: kpi.basis ?? '',
    };
  });
  const columns = READING_COLUMNS.filter((id) => cells.some((row) => row[id] !== ''));
  return { columns, rows: cells.map((row) => columns.map((id) => inLine(row[id]))) };
}
