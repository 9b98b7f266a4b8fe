import { STOCKS } from './periods.ts';
import { type ByValue, isSame, noValues, putValue, rowsNear } from './rounded.ts';
import type { Row } from './row.ts';
import type { Kpi } from './types.ts';

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
export const OF_PARTS: ReadonlySet<string> = new Set(
  'revenue organic_growth revenue_growth_cc operating_income operating_margin gross_profit gross_margin ebitda adj_ebitda adj_ebitda_margin orders_value backlog bookings volume_growth volume price_mix same_store_sales subscription_revenue segment_margin total_loans total_deposits net_written_premium gross_written_premium aum expenses growth inventory store_count'.split(
    ' ',
  ),
);

/**
 * Whether a change told without a value is surely of the KPI that its metric and cohort name. An amount is often what
 * one of the things behind a change did: "higher expenses took $0.18 off EPS".
 */
const isSure = ({ rule, cohort, metric, changes }: Kpi): boolean =>
  rule === 'carried' ||
  ((STOCKS.has(metric) || !changes.every(({ unit }) => /^[A-Z]{3}/.test(unit))) &&
    (cohort !== null || !OF_PARTS.has(metric)));

/** Whether a change told without a value can be put on a row told elsewhere. */
function belongs(row: Kpi, change: Kpi): boolean {
  if (isSure(change)) return true;
  return change.changes.some((a) => row.changes.some((b) => a.unit === b.unit && isSame(a.value, b.value)));
}

/** Whether two rows of one identity are one KPI. */
function isOne(a: Kpi, b: Kpi): boolean {
  if (!agree(a, b)) return false;
  if (b.low === null) return belongs(a, b);
  return a.low !== null || belongs(b, a);
}

/** Rows of one identity that are different KPIs. */
export interface Group {
  /** In the order of their first mentions. */
  rows: Row[];
  /** How many of them are filed below: none as long as they are few. */
  filed: number;
  /** By their low ends. */
  values: ByValue;
  /** By their changes. */
  changes: ByValue;
  /** Changes without a value that any other row can take. */
  open: Set<number>;
}

/** A group without rows. */
export const newGroup = (): Group => ({
  rows: [],
  filed: 0,
  values: noValues(),
  changes: noValues(),
  open: new Set(),
});

/** So many rows are compared with each other sooner than filed. */
const FEW = 16;

/** Files the row of a number by all that another mention can be told by to be of it. */
function file({ rows, values, changes, open }: Group, at: number): void {
  const kpi = rows[at]?.kpi;
  if (kpi === undefined) return;
  if (kpi.low !== null) putValue(values, kpi.low, at);
  else if (isSure(kpi)) open.add(at);
  for (const { value } of kpi.changes) putValue(changes, value, at);
}

/** To be called with the number of every row that is new or has changed. */
export function fileRow(group: Group, at: number): void {
  if (group.rows.length <= FEW) return;
  if (at < group.filed) file(group, at);
  while (group.filed < group.rows.length) file(group, group.filed++);
}

/** The number of the first row that a mention is of, or that of the next row where it is of none. */
export function findSame(group: Group, kpi: Kpi): number {
  const { rows, values, changes, open } = group;
  if (rows.length <= FEW || (kpi.low === null && isSure(kpi))) {
    const first = rows.findIndex((row) => isOne(row.kpi, kpi));
    return first < 0 ? rows.length : first;
  }
  const near = [
    ...open,
    ...(kpi.low === null ? [] : rowsNear(values, kpi.low)),
    ...kpi.changes.flatMap(({ value }) => rowsNear(changes, value)),
  ];
  return near.reduce((first, at) => {
    const row = rows[at];
    return at < first && row !== undefined && isOne(row.kpi, kpi) ? at : first;
  }, rows.length);
}
