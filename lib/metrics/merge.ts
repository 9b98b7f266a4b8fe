import { isOwn, type OwnPeriod } from './own.ts';
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

/** The weight of the last digit that a value is written with. */
function lastDigit(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

/** Whether two values are one, said with fewer digits the one time: "$201 million" and "$201.4 million". */
function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const coarse = Math.max(lastDigit(a), lastDigit(b));
  const digits = Math.max(Math.abs(a), Math.abs(b)) / coarse;
  return digits >= 9.5 && Math.abs(a - b) < coarse / 2;
}

/** Results are rounded when they are said again; guidance is not, and amounts per share are told to the cent. */
const isOneValue = (a: Kpi, b: Kpi): boolean =>
  a.unit === b.unit &&
  (a.kind === 'actual' && !a.unit.endsWith('/share')
    ? isSame(a.low, b.low) && isSame(a.high, b.high)
    : a.low === b.low && a.high === b.high);

/** Whether two rows of one identity can be one KPI: no value or basis of one contradicts the other's. */
const agree = (a: Kpi, b: Kpi): boolean =>
  (a.low === null || b.low === null || isOneValue(a, b)) &&
  (a.basis === null || b.basis === null || a.basis === b.basis);

/** Metrics that segments report too: a bare change of one is often a part's, though nobody said of which. */
const OF_PARTS: ReadonlySet<string> = new Set(
  'revenue organic_growth revenue_growth_cc operating_income operating_margin gross_profit gross_margin ebitda adj_ebitda adj_ebitda_margin orders_value backlog bookings volume_growth price_mix same_store_sales subscription_revenue segment_margin total_loans total_deposits net_written_premium gross_written_premium aum expenses growth inventory store_count'.split(
    ' ',
  ),
);

/** Whether a change told without a value can be put on a row told elsewhere. */
function belongs(row: Kpi, change: Kpi): boolean {
  if (change.rule === 'carried' || change.cohort !== null || !OF_PARTS.has(change.metric)) return true;
  return change.changes.some((a) => row.changes.some((b) => a.unit === b.unit && isSame(a.value, b.value)));
}

/** Whether two rows of one identity are one KPI. */
function isOne(a: Kpi, b: Kpi): boolean {
  if (!agree(a, b)) return false;
  if (b.low === null) return belongs(a, b);
  return a.low !== null || belongs(b, a);
}

/**
 * Makes one row of the mentions of one KPI: same metric, cohort, period, kind, voice and value, within rounding; and
 * puts a change said alone onto the row that has its value. In: rows in text order. Out: new rows, first mention first.
 */
export function mergeRows(rows: readonly Row[], own: OwnPeriod): Row[] {
  const merged = new Map<string, Row[]>();
  for (const row of rows) {
    // A row with neither value nor change says nothing.
    if (row.kpi.low === null && row.kpi.changes.length === 0) continue;
    const key = identity(row, own);
    const others = merged.get(key) ?? [];
    merged.set(key, others);
    const same = others.find((other) => isOne(other.kpi, row.kpi));
    if (same === undefined) others.push({ ...row, kpi: copy(row.kpi) });
    else {
      if (isBetter(row.kpi, same.kpi)) same.at = row.at;
      add(same.kpi, row.kpi);
    }
  }
  return [...merged.values()].flat();
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
  for (const change of mention.changes) {
    const same = kpi.changes.filter(
      ({ unit, against }) => unit === change.unit && against === change.against,
    );
    const coarse = same.find(({ value }) => isSame(value, change.value));
    if (same.length === 0) kpi.changes.push(change);
    else if (coarse !== undefined && lastDigit(change.value) < lastDigit(coarse.value))
      Object.assign(coarse, change);
  }
}
