import type { Call } from '../transcript/types.ts';
import type { PeriodMention } from './periods.ts';
import type { Row } from './row.ts';

/** The quarter and two-digit fiscal year that a call is about, as far as its page or its own words tell. */
export interface OwnPeriod {
  quarter: number | null;
  year: number | null;
}

function mostSaid(values: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * What a call is about where its page does not say it: the quarter of most of its results, the year of most of its
 * figures. Good for telling rows apart and putting them in order, not for printing.
 */
export function ownPeriod(call: Call, rows: readonly Row[]): OwnPeriod {
  const said = rows.filter(({ kpi, mention }) => mention !== null && kpi.rule !== 'compared');
  const results = said.filter(({ kpi, mention }) => kpi.kind === 'actual' && mention?.scope === 'quarter');
  return {
    quarter: call.quarter ?? mostSaid(results.map(({ mention }) => mention?.part ?? null)),
    year:
      call.fiscalYear === null
        ? mostSaid(said.map(({ mention }) => mention?.year ?? null))
        : call.fiscalYear % 100,
  };
}

/** Whether a period as said is the call's own quarter. */
export const isOwn = (mention: PeriodMention | null, own: OwnPeriod): boolean =>
  mention === null ||
  (mention.scope === 'quarter' &&
    mention.back === null &&
    (mention.part === null || mention.part === own.quarter) &&
    (mention.year === null || mention.year === own.year));
