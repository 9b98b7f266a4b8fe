import type { Calculation } from './calculation.ts';
import { type Ends, results } from './ends.ts';
import type { Placed } from './partners.ts';
import { endsOf } from './written.ts';

/** A total whose rounding is a larger part of it than this may be the sum of anything. */
const ROUGH = 0.01;

/**
 * Parts of the business whose sum may be the whole company's value. Whether a call names all of them nobody says, so a
 * sum that differs says nothing; one that agrees to the digit is no accident.
 */
export function sums(rows: readonly Placed[]): Calculation[] {
  const groups = new Map<string, Placed[]>();
  for (const row of rows) {
    const { metric, kind, period, unit } = row.kpi;
    // Percentages, multiples and amounts per share do not add up.
    if (!/^(?:[A-Z]{3}|count)$/.test(unit) || period === null) continue;
    const key = JSON.stringify([metric, kind, period, unit]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const totals = group.filter(({ kpi }) => kpi.cohort === null);
    const [total] = totals;
    return total && totals.length === 1 ? (sumOf(group, total) ?? []) : [];
  });
}

/** The sum of a group's parts, told apart by their names, against its one total. */
function sumOf(group: readonly Placed[], total: Placed): Calculation | null {
  const parts = group.filter((row) => row !== total);
  const [first, ...others] = parts.map(({ kpi }) => endsOf(kpi));
  const last = others.pop();
  const stated = endsOf(total.kpi);
  const cohorts = new Set(parts.map(({ kpi }) => kpi.cohort));
  if (!first || !last || !stated || cohorts.size < parts.length) return null;
  if (stated[1].high - stated[0].low > ROUGH * Math.abs(stated[0].value)) return null;
  const left = others.reduce<Ends | null>(
    (sum, each) => (sum && each && results('+', sum, each)[0]) ?? null,
    first,
  );
  const { metric, unit } = total.kpi;
  return (
    left && {
      relation: `${parts.map(() => metric).join(' + ')} = ${metric}`,
      ...{ left, right: last, stated, unit },
      operator: '+',
      finish: (sum) => sum,
      kpis: [...parts, total].map(({ index }) => index),
      isSure: false,
    }
  );
}
