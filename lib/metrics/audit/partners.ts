import { bearsBasis } from '../basis.ts';
import type { Kpi } from '../types.ts';

/** A KPI with its place in the list. */
export interface Placed {
  kpi: Kpi;
  index: number;
}

/**
 * Finds the one row of a metric that belongs to a row: same kind, period (its own or another one), part and currency,
 * and no other basis; of several the one said together with it. Null where there is none, or more than one.
 */
export type PartnerOf = (row: Placed, metric: string, then?: Period) => Placed | null;

/** Another period and kind than the row's own. */
export interface Period {
  period: string;
  kind: Kpi['kind'];
}

/** Rows whose period nobody said belong together only within a sentence. */
const keyOf = (metric: string, kpi: Kpi, { period, kind }: Pick<Kpi, 'period' | 'kind'>): string =>
  JSON.stringify([metric, kind, period ?? [kpi.speaker, kpi.quote], kpi.cohort?.toLowerCase() ?? null]);

const currencyOf = (unit: string): string | null => /^[A-Z]{3}(?=$|\/)/.exec(unit)?.[0] ?? null;

/** Whether two rows are not in different currencies. */
export const isSameCurrency = (a: Kpi, b: Kpi): boolean => {
  const [first, second] = [currencyOf(a.unit), currencyOf(b.unit)];
  return first === null || second === null || first === second;
};

const fits = (a: Kpi, b: Kpi): boolean =>
  (a.basis === null || b.basis === null || a.basis === b.basis) && isSameCurrency(a, b);

/** Rows that take part: what the company says of a value that still holds. */
export const takesPart = ({ voice, low, high, verb }: Kpi): boolean =>
  voice === 'company' && low !== null && high !== null && verb !== 'withdrawn';

/** Narrows a choice as long as something is left of it. */
const narrowed = (rows: readonly Placed[], isBetter: (row: Placed) => boolean): readonly Placed[] => {
  const better = rows.filter(isBetter);
  return better.length > 0 ? better : rows;
};

/** Whether a mention of one row is about as far from the other as its sentence is long. */
const isBeside = ({ mentions }: Kpi, { span, quote }: Kpi): boolean =>
  mentions.some(
    ({ segment, start }) => segment === span.segment && Math.abs(start - span.start) < quote.length,
  );

/** Whether two rows are said together, in any of their mentions. */
export const isTogether = (a: Kpi, b: Kpi): boolean =>
  a.quote === b.quote || isBeside(a, b) || isBeside(b, a);

/** Whether two rows are said in one paragraph; farther apart one of them may be a part's, though nobody says so. */
export const isNear = (a: Kpi, b: Kpi): boolean =>
  isTogether(a, b) || a.mentions.some(({ segment }) => b.mentions.some((other) => other.segment === segment));

/** Whether two rows are on one basis for sure: both said or both left open, or said together. */
export const isSameBasis = (a: Kpi, b: Kpi): boolean =>
  a.basis === b.basis || isTogether(a, b) || !bearsBasis(a.metric) || !bearsBasis(b.metric);

/** Looks for partners among these rows. */
export function partnersAmong(rows: readonly Placed[]): PartnerOf {
  const byKey = new Map<string, Placed[]>();
  for (const row of rows) {
    const key = keyOf(row.kpi.metric, row.kpi, row.kpi);
    const others = byKey.get(key);
    if (others) others.push(row);
    else byKey.set(key, [row]);
  }
  return (row, metric, then) => {
    const all = byKey.get(keyOf(metric, row.kpi, then ?? row.kpi)) ?? [];
    const fitting = all.filter((other) => other !== row && fits(row.kpi, other.kpi));
    const near = narrowed(fitting, ({ kpi }) => isTogether(kpi, row.kpi));
    const choice = narrowed(near, ({ kpi }) => kpi.basis === row.kpi.basis);
    const [first] = choice;
    const isOne = choice.every(({ kpi }) => kpi.low === first?.kpi.low && kpi.high === first?.kpi.high);
    return first !== undefined && isOne ? first : null;
  };
}
