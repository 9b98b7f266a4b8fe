import type { Kpi } from '../../lib/metrics/types.ts';
import { GROUPS, type GroupId, groupsOf, keyOf } from '../figures/groups.ts';

/** Rows that their reader has picked: those that are listed, or those with a tick. */
export type Picked = 'shown' | 'chosen';
/** Which figures are copied: what people look for first, all, those picked, or a group of the view. */
export type Scope = 'key' | 'all' | Picked | Exclude<GroupId, 'headline'>;

export interface ScopeCount {
  id: Scope;
  count: number;
}

export const isPicked = (scope: Scope): scope is Picked => scope === 'shown' || scope === 'chosen';

/** The key metrics: what the company said of what people look for first, results and guidance. */
const isKey = ({ headline, voice }: Kpi): boolean => headline !== null && voice === 'company';

/**
 * The figures of a scope, in the order of the panel; rows are chosen by their keys. `shown` are the rows that are
 * listed, null where all are. Where nothing is key, everything is.
 */
export function figuresOf(
  scope: Scope,
  kpis: readonly Kpi[],
  chosen: ReadonlySet<string>,
  shown: readonly Kpi[] | null = null,
): readonly Kpi[] {
  const groups = groupsOf(scope === 'shown' ? (shown ?? []) : kpis);
  if (scope !== 'all' && scope !== 'key' && !isPicked(scope))
    return groups.find(({ id }) => id === scope)?.kpis ?? [];
  const all = groups.flatMap((group) => group.kpis);
  if (scope === 'chosen') return all.filter((kpi) => chosen.has(keyOf(kpi)));
  const key = scope === 'key' ? all.filter(isKey) : [];
  return key.length > 0 ? key : all;
}

/** What there is to choose from, with how many figures; what has no figure is left out. */
export function scopesOf(
  kpis: readonly Kpi[],
  chosen: ReadonlySet<string>,
  shown: readonly Kpi[] | null = null,
): ScopeCount[] {
  const groups = GROUPS.filter((id) => id !== 'headline');
  const scopes: Scope[] = ['key', 'all', 'shown', ...groups, 'chosen'];
  return scopes
    .map((id) => ({ id, count: figuresOf(id, kpis, chosen, shown).length }))
    .filter(({ id, count }) => count > 0 || id === 'chosen');
}
