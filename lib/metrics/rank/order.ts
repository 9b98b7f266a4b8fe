import { OF_PARTS } from '../group.ts';
import type { Row } from '../row.ts';
import type { Rule } from '../rule.ts';
import type { Kpi } from '../types.ts';
import { type Setting, type Traits, traitsOf } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** A row that is so much less likely to be looked for than the first one is detail. */
const DETAIL = 4;
/** More rows than a screen shows are no headline. */
const MOST = 20;
/** Rules that are wrong too often for what a reader sees first. */
const UNSURE: ReadonlySet<Rule> = new Set<Rule>(['subject', 'alone', 'carried']);
const isUnsure = ({ rule, metric }: Kpi): boolean =>
  UNSURE.has(rule) || (rule === 'near' && (OF_PARTS.has(metric) || OF_BALANCE.has(metric)));
/** What the amounts near these names are of is told by words of many kinds. */
const OF_BALANCE: ReadonlySet<string> = new Set(
  'liquidity debt_reduction total_debt net_interest_income'.split(' '),
);
/** What a row loses whose value a better one has shown already. */
const SHOWN = 2;

/** A map: the traits are new strings each time, which an object would have to make its own before it looks for them. */
const weights: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS));

/** How likely a reader looks for a row with these traits, against the other rows of its call: a log of odds, as learned. */
const scoreOf = (traits: Traits): number => traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0);

const numbersOf = ({ low, high, unit, changes }: Kpi): string[] => [
  ...(low === null ? [] : [`${low}..${high}${unit}`]),
  ...changes.map((change) => `${Math.abs(change.value)}..${Math.abs(change.value)}${change.unit}`),
];

/** What only one row of the whole company can be the level of. */
const levelOf = ({ metric, kind, period, basis, unit, cohort, low }: Kpi): string | null =>
  low === null || cohort !== null || metric === 'counted'
    ? null
    : [metric, kind, period, basis, unit].join('|');

/**
 * Puts KPIs in the panel's order and writes their headline ranks. In: rows in text order, and what they are seen
 * against. Out: their KPIs, what a reader looks for first in front; others' words, customers' and analysts', last.
 */
export function orderRows(rows: readonly Row[], setting: Setting): Kpi[] {
  const traits = traitsOf(rows, setting);
  const scored = rows
    .map(({ kpi }, index) => ({ kpi, index, score: scoreOf(traits[index] ?? []) }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const shown = new Set<string>();
  const told = new Set<string>();
  // Another level for what a better row has told is a part's, or a mistake: none for the headline.
  const twins = new Set<Kpi>();
  for (const entry of scored) {
    const level = entry.kpi.voice === 'company' ? levelOf(entry.kpi) : null;
    if (level !== null && told.has(level)) twins.add(entry.kpi);
    if (level !== null) told.add(level);
    const numbers = numbersOf(entry.kpi);
    if (numbers.every((number) => shown.has(number))) entry.score -= SHOWN;
    for (const number of numbers) shown.add(number);
  }
  const best = Math.max(...scored.map(({ kpi, score }) => (kpi.voice === 'company' ? score : -Infinity)));
  const isOwn = (kpi: Kpi): number => (kpi.voice === 'company' ? 0 : 1);
  let rank = 0;
  return scored
    .sort((a, b) => isOwn(a.kpi) - isOwn(b.kpi) || b.score - a.score || a.index - b.index)
    .map(({ kpi, score }) => {
      const isHeadline =
        kpi.voice === 'company' && score >= best - DETAIL && rank < MOST && !twins.has(kpi) && !isUnsure(kpi);
      return { ...kpi, headline: isHeadline ? ++rank : null };
    });
}
