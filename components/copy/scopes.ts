import type { Kpi } from '../../lib/metrics/types.ts';
import { GROUPS, type GroupId, groupsOf, keyOf } from '../figures/groups.ts';

/** Which figures are copied: all, what people look for first, the rows that are ticked, or a group of the view. */
export type Scope = 'key' | 'all' | 'chosen' | Exclude<GroupId, 'headline'>;

export interface ScopeCount {
  id: Scope;
  count: number;
}

/** The key metrics: what the company said of what people look for first, results and guidance. */
const isKey = ({ headline, voice }: Kpi): boolean => headline !== null && voice === 'company';

/** The figures of a scope, in the order of the panel; rows are chosen by their keys. Where nothing is key, everything is. */
export function figuresOf(scope: Scope, kpis: readonly Kpi[], chosen: ReadonlySet<string>): readonly Kpi[] {
  const groups = groupsOf(kpis);
  if (scope !== 'all' && scope !== 'key' && scope !== 'chosen')
    return groups.find(({ id }) => id === scope)?.kpis ?? [];
  const all = groups.flatMap((group) => group.kpis);
  if (scope === 'chosen') return all.filter((kpi) => chosen.has(keyOf(kpi)));
  const key = scope === 'key' ? all.filter(isKey) : [];
  return key.length > 0 ? key : all;
}

/** What there is to choose from, with how many figures; groups without a figure are left out. */
export function scopesOf(kpis: readonly Kpi[], chosen: ReadonlySet<string>): ScopeCount[] {
  const groups = GROUPS.filter((id) => id !== 'headline');
  const scopes: Scope[] = ['key', 'all', ...groups, 'chosen'];
  return scopes
    .map((id) => ({ id, count: figuresOf(id, kpis, chosen).length }))
    .filter(({ id, count }) => count > 0 || id === 'chosen');
}
