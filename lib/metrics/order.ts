import type { Row } from './merge.ts';
import type { Kpi } from './types.ts';

/**
 * The headline, best first: what a news desk writes first about a call (results, then guidance, then the
 * metrics a company is known by). Same order as the panel.
 */
const HEADLINE: readonly string[] = [
  'actual revenue',
  'actual eps',
  'actual ffo_per_share',
  'actual affo_per_share',
  'guidance revenue',
  'guidance eps',
  'guidance ffo_per_share',
  'guidance affo_per_share',
  'actual operating_income',
  'actual operating_margin',
  'guidance operating_income',
  'actual adj_ebitda',
  'guidance adj_ebitda',
  'actual free_cash_flow',
  'actual nrr',
  'actual arr',
  'actual rpo',
  'actual large_customers',
  'actual same_store_sales',
  'actual organic_growth',
  'actual net_income',
  'actual gross_margin',
  'actual backlog',
  'guidance organic_growth',
  'guidance same_store_sales',
  'guidance operating_margin',
  'guidance free_cash_flow',
  'guidance capex',
];
const RANK: ReadonlyMap<string, number> = new Map(HEADLINE.map((key, index) => [key, index]));
const KINDS: readonly Kpi['kind'][] = ['actual', 'guidance', 'target', 'prior-guidance'];
/** How many rows of one headline metric and kind count as headline: two periods; of EPS two bases as well. */
const PER_METRIC = 2;
const PER_SHARE = 4;

const rankOf = (kpi: Kpi): number =>
  kpi.voice === 'company' && kpi.cohort === null && kpi.low !== null
    ? (RANK.get(`${kpi.kind} ${kpi.metric}`) ?? Infinity)
    : Infinity;

/** Quarter before year, this call's before others: what a reader looks for first. */
function periodRank({ kpi, mention }: Row, own: string | null): number {
  const scope = mention?.scope ?? null;
  if (kpi.kind !== 'actual') return scope === 'quarter' ? 0 : 1;
  if (kpi.period !== own && kpi.period !== null) return 2;
  return scope === null || scope === 'quarter' ? 0 : 1;
}

/**
 * Puts KPIs in the panel's order and writes their headline ranks. In: rows in text order, and the call's own
 * period. Out: their KPIs; headline first, then actuals, guidance, targets and earlier guidance, the whole
 * company before its parts, the company's before others' words.
 */
export function orderRows(rows: Row[], own: string | null): Kpi[] {
  const entries = rows.map((row, index) => ({ row, kpi: row.kpi, index, rank: rankOf(row.kpi) }));
  // Parts of revenue that were not recognised as parts are smaller than the whole.
  const size = (kpi: Kpi): number =>
    kpi.metric === 'revenue' && kpi.kind === 'actual' ? -(kpi.high ?? 0) : 0;
  const headlines = entries
    .filter(({ rank }) => rank !== Infinity)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        periodRank(a.row, own) - periodRank(b.row, own) ||
        size(a.kpi) - size(b.kpi) ||
        a.index - b.index,
    );
  const taken = new Map<number, number>();
  const first = headlines.filter(({ rank, kpi }) => {
    const count = taken.get(rank) ?? 0;
    taken.set(rank, count + 1);
    return count < (kpi.metric === 'eps' ? PER_SHARE : PER_METRIC);
  });
  const shown = new Set(first.map(({ index }) => index));
  const place = (kpi: Kpi): number =>
    (kpi.voice === 'company' ? 0 : 100) + KINDS.indexOf(kpi.kind) * 10 + (kpi.cohort === null ? 0 : 1);
  const rest = entries
    .filter(({ index }) => !shown.has(index))
    .sort((a, b) => place(a.kpi) - place(b.kpi) || a.index - b.index);
  return [...first.map(({ kpi }, index) => ({ ...kpi, headline: index + 1 })), ...rest.map(({ kpi }) => kpi)];
}
