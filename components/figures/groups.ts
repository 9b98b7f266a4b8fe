import { type Category, categoryOf } from '../../lib/metrics/categories.ts';
import type { Kpi } from '../../lib/metrics/types.ts';

/** What a row is known by, also when the page has been read again. */
export const keyOf = ({ span, metric }: Kpi): string => `${span.segment}:${span.start} ${metric}`;

/** The groups of the figures' view, in the order in which people read them. */
export const GROUPS = ['headline', 'guidance', 'growth', 'profitability', 'cash', 'other', 'others'] as const;
export type GroupId = (typeof GROUPS)[number];

export interface Group {
  id: GroupId;
  kpis: readonly Kpi[];
}

/** Groups that are folded until somebody opens them: operating detail, and what the company did not say itself. */
export const FOLDED: ReadonlySet<GroupId> = new Set<GroupId>(['other', 'others']);

function groupOf({ kind, voice, headline, metric }: Kpi): GroupId {
  if (voice !== 'company') return 'others';
  if (kind === 'guidance') return 'guidance';
  return headline === null ? (categoryOf(metric) satisfies Category) : 'headline';
}

/** Guidance by period, the period with the first row first; each row keeps its place within its period. */
function byPeriod(kpis: readonly Kpi[]): Kpi[] {
  const periods = [...new Set(kpis.map(({ period }) => period))];
  return periods.flatMap((period) => kpis.filter((kpi) => kpi.period === period));
}

/** Divides KPIs among the groups; empty groups are left out, rows keep their order, guidance goes by period. */
export function groupsOf(kpis: readonly Kpi[]): Group[] {
  return GROUPS.flatMap((id) => {
    const own = kpis.filter((kpi) => groupOf(kpi) === id);
    if (own.length === 0) return [];
    return [{ id, kpis: id === 'guidance' ? byPeriod(own) : own }];
  });
}
