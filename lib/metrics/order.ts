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
/** How many rows of one headline metric and kind come first: one result, guidance for two periods, EPS on two bases. */
const RESULTS = 1;
const PERIODS = 2;
const PER_SHARE = 4;
/** How many more of it still count as headline, after the first ones of every metric: the full year's. */
const MORE = 1;

/** Guided growth is guidance of its metric; a result whose value nobody said is no headline. */
const rankOf = (kpi: Kpi): number =>
  kpi.voice === 'company' && kpi.cohort === null && (kpi.low !== null || kpi.kind === 'guidance')
    ? (RANK.get(`${kpi.kind} ${kpi.metric}`) ?? Infinity)
    : Infinity;

/**
 * What a reader looks for first: the call's quarter, named or (without a known call) only meant, then its year;
 * 2 for results of other periods.
 */
function periodRank({ kpi, mention }: Row, own: string | null): number {
  const scope = mention?.scope ?? null;
  if (kpi.kind !== 'actual') return scope === 'quarter' ? 0 : 1;
  if (own === null || kpi.period === null) return scope === 'quarter' ? 0 : scope === null ? 0.5 : 1;
  if (kpi.period === own) return 0;
  return own.endsWith(kpi.period) ? 1 : 2;
}

const firstOf = (kpi: Kpi): number =>
  kpi.metric === 'eps' ? PER_SHARE : kpi.kind === 'actual' ? RESULTS : PERIODS;

/**
 * Puts KPIs in the panel's order and writes their headline ranks. In: rows in text order, and the call's own
 * period. Out: their KPIs; headline first, then actuals, guidance, targets and earlier guidance, the whole
 * company before its parts, the company's before others' words.
 */
export function orderRows(rows: Row[], own: string | null): Kpi[] {
  // Parts of revenue that were not recognised as parts are smaller than the whole.
  const size = (kpi: Kpi): number =>
    kpi.metric === 'revenue' && kpi.kind === 'actual' ? -(kpi.high ?? 0) : 0;
  const entries = rows.map((row, index) => {
    const period = periodRank(row, own);
    return { kpi: row.kpi, index, period, rank: period === 2 ? Infinity : rankOf(row.kpi) };
  });
  const ranked = entries
    .filter(({ rank }) => rank !== Infinity)
    .sort((a, b) => a.rank - b.rank || a.period - b.period || size(a.kpi) - size(b.kpi) || a.index - b.index);
  const first: Kpi[] = [];
  const more: Kpi[] = [];
  const taken = new Map<number, number>();
  for (const { kpi, rank } of ranked) {
    const count = taken.get(rank) ?? 0;
    taken.set(rank, count + 1);
    if (count < firstOf(kpi)) first.push(kpi);
    else if (count < firstOf(kpi) + MORE) more.push(kpi);
  }
  const headline = [...first, ...more];
  const shown = new Set(headline);
  const place = (kpi: Kpi): number =>
    (kpi.voice === 'company' ? 0 : 100) + KINDS.indexOf(kpi.kind) * 10 + (kpi.cohort === null ? 0 : 1);
  const rest = entries
    .filter(({ kpi }) => !shown.has(kpi))
    .sort((a, b) => place(a.kpi) - place(b.kpi) || a.index - b.index);
  return [...headline.map((kpi, index) => ({ ...kpi, headline: index + 1 })), ...rest.map(({ kpi }) => kpi)];
}
