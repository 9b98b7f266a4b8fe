import { fileRow, findSame, type Group, newGroup } from './group.ts';
import { isOwn, type OwnPeriod } from './own.ts';
import { isSame, lastDigit } from './rounded.ts';
import type { Row } from './row.ts';
import type { Kpi } from './types.ts';
import { verbOf } from './verb.ts';

function identity({ kpi, mention }: Row, own: OwnPeriod): string {
  const said = isOwn(mention, own) ? 'own' : `${mention?.scope}${mention?.part ?? ''}-${mention?.year ?? ''}`;
  const ago = kpi.rule === 'compared' ? 'compared' : '';
  return [
    kpi.metric,
    kpi.metric === 'counted' ? kpi.label : '',
    kpi.cohort,
    kpi.period ?? said,
    ago,
    kpi.kind,
    kpi.voice,
  ]
    .join('|')
    .toLowerCase();
}

/**
 * Makes one row of the mentions of one KPI: same metric, cohort, period, kind, voice and value, within rounding; and
 * puts a change said alone onto the row that has its value. In: rows in text order. Out: new rows, first mention first.
 */
export function mergeRows(rows: readonly Row[], own: OwnPeriod): Row[] {
  const merged = new Map<string, Group>();
  for (const row of rows) {
    // A row with neither value nor change says nothing.
    if (row.kpi.low === null && row.kpi.changes.length === 0) continue;
    const key = identity(row, own);
    const group = merged.get(key) ?? newGroup();
    merged.set(key, group);
    const at = findSame(group, row.kpi);
    const same = group.rows[at];
    if (same === undefined) group.rows.push({ ...row, kpi: copy(row.kpi) });
    else add(same.kpi, row.kpi);
    fileRow(group, at);
  }
  return [...merged.values()].flatMap(({ rows: own }) => own);
}

const copy = (kpi: Kpi): Kpi => ({
  ...kpi,
  changes: kpi.changes.map((change) => ({ ...change })),
  mentions: [...kpi.mentions],
});

/** Whether a mention says more of the value than the row: one at all, or the same with more digits. */
const isBetter = (mention: Kpi, kpi: Kpi): boolean =>
  mention.low !== null && (kpi.low === null || lastDigit(mention.low) < lastDigit(kpi.low));

function add(kpi: Kpi, mention: Kpi): void {
  // The best value's own place and sentence stand for the row, whichever came first.
  if (isBetter(mention, kpi)) {
    const { low, high, unit, hedge, speaker, rule, span, quote } = mention;
    Object.assign(kpi, { low, high, unit, hedge, speaker, rule, span, quote });
    kpi.mentions.unshift(...mention.mentions);
  } else kpi.mentions.push(...mention.mentions);
  kpi.prior ??= mention.prior;
  kpi.verb ??= mention.verb ?? verbOf(kpi);
  if (kpi.basis === null) Object.assign(kpi, { basis: mention.basis, basisSpan: mention.basisSpan });
  // One change a row against each, as exact as it was said: another one belongs to a part or a basis not recognised.
  // Against what it had before: a range of growth is two changes.
  const known = [...kpi.changes];
  for (const change of mention.changes) {
    const same = known.filter(({ unit, against }) => unit === change.unit && against === change.against);
    const coarse = same.find(({ value }) => isSame(value, change.value));
    if (same.length === 0) kpi.changes.push(change);
    else if (coarse !== undefined && lastDigit(change.value) < lastDigit(coarse.value))
      Object.assign(coarse, change);
  }
}
