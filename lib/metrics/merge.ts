import type { PeriodMention } from './periods.ts';
import type { Kpi } from './types.ts';

/** A KPI with its period as said: a quarter is not a year even where the call's year is unknown. */
export interface Row {
  kpi: Kpi;
  mention: PeriodMention | null;
}

function identity({ kpi, mention }: Row): string {
  const said = mention === null ? 'own' : `${mention.scope}${mention.part ?? ''}-${mention.year ?? ''}`;
  return [kpi.metric, kpi.cohort, kpi.period ?? said, kpi.kind, kpi.voice].join('|').toLowerCase();
}

/** Whether two rows of one identity can be one KPI: no value or basis of one contradicts the other's. */
const agree = (a: Kpi, b: Kpi): boolean =>
  (a.low === null || b.low === null || (a.low === b.low && a.high === b.high && a.unit === b.unit)) &&
  (a.basis === null || b.basis === null || a.basis === b.basis);

/**
 * Makes one row of the mentions of one KPI: same metric, cohort, period, kind, voice and value; and puts a
 * change said alone onto the row that has its value. In: rows in text order. Out: new rows, first mention first.
 */
export function mergeRows(rows: Row[]): Row[] {
  const merged = new Map<string, Row[]>();
  for (const row of rows) {
    // A row with neither value nor change says nothing.
    if (row.kpi.low === null && row.kpi.changes.length === 0) continue;
    const key = identity(row);
    const others = merged.get(key) ?? [];
    merged.set(key, others);
    const same = others.find((other) => agree(other.kpi, row.kpi));
    if (same === undefined) others.push({ kpi: copy(row.kpi), mention: row.mention });
    else add(same.kpi, row.kpi);
  }
  return [...merged.values()].flat();
}

const copy = (kpi: Kpi): Kpi => ({ ...kpi, changes: [...kpi.changes], mentions: [...kpi.mentions] });

function add(kpi: Kpi, mention: Kpi): void {
  // The value's own place and sentence stand for the row, whichever came first.
  if (kpi.low === null && mention.low !== null) {
    const { low, high, unit, hedge, speaker, span, quote } = mention;
    Object.assign(kpi, { low, high, unit, hedge, speaker, span, quote });
    kpi.mentions.unshift(...mention.mentions);
  } else kpi.mentions.push(...mention.mentions);
  kpi.prior ??= mention.prior;
  kpi.verb ??= mention.verb;
  if (kpi.basis === null) Object.assign(kpi, { basis: mention.basis, basisSpan: mention.basisSpan });
  // One change a row against each: a second one belongs to a part or a basis that was not recognised.
  const known = new Set(kpi.changes.map(({ unit, against }) => `${unit}|${against}`));
  kpi.changes.push(...mention.changes.filter(({ unit, against }) => !known.has(`${unit}|${against}`)));
}
