import type { Figure, Unit } from '../figures/types.ts';
import { type Metric, metricById, VOLUME } from './vocabulary.ts';

/** Margin or ratio that an amount "or N% of revenue" states. */
export const RATIOS: Readonly<Record<string, string>> = {
  operating_income: 'operating_margin',
  gross_profit: 'gross_margin',
  net_income: 'net_margin',
  free_cash_flow: 'fcf_margin',
  adj_ebitda: 'adj_ebitda_margin',
  ebitda: 'adj_ebitda_margin',
  capex: 'capex_intensity',
  operating_expenses: 'opex_ratio',
  rd_expense: 'rd_ratio',
  sm_expense: 'sm_ratio',
  ga_expense: 'ga_ratio',
  sga_expense: 'sga_ratio',
};

/** Amounts that, said per share, are earnings per share. */
export const INCOME: ReadonlySet<string> = new Set(['net_income', 'operating_income']);

const isMoney = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit);
/** No company's per-share figure is above this; a larger amount is a total whose unit was not said. */
const PER_SHARE_LIMIT = 100_000;

/** The unit a figure has under a metric: "EPS of $0.07" is per share though the words are not beside it. */
export function perShareOf(metric: Metric, unit: Unit): Unit {
  return metric.kind === 'per-share' && isMoney(unit) ? `${unit}/share` : unit;
}

/** What a name measures in another unit than its own: net income per share, a repurchase in shares. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  share: {
    net_income: 'eps',
    operating_income: 'eps',
    pretax_income: 'eps',
    special_charges: 'eps_effect',
    headwind: 'eps_effect',
  },
  shares: { share_repurchases: 'shares_repurchased' },
  money: { nco_rate: 'net_charge_offs' },
};

/** A total below this is written per share or per unit, whatever the words: "$0.33 of core earnings". */
const LEAST_TOTAL = 1000;
/** Amounts per customer, room, barrel and so on: small sums of money are theirs. */
const PER_UNIT: ReadonlySet<string> = new Set(
  'spend_per_visit asp arpu aov avg_ticket auv realized_price loe_per_boe refining_margin trasm casm_ex passenger_yield revpar adr sales_per_sqft fuel_price price_mix acv price_cost'.split(
    ' ',
  ),
);

/** The metric that a name is with this figure: itself, or what it is in the figure's unit; null where it is none. */
export function metricIn(metric: Metric, figure: Figure): Metric | null {
  const { unit, high } = figure;
  const isSmall = isMoney(unit) && Math.abs(high ?? 0) < LEAST_TOTAL;
  const kind = unit.endsWith('/share') || (isSmall && metric.kind === 'money') ? 'share' : unit;
  const other = OTHERWISE[isMoney(kind) ? 'money' : kind]?.[metric.id];
  if (other !== undefined) return metricById(other);
  if (metric.id === 'volume_growth' && fits(metric, figure)) return VOLUME;
  return isSmall && metric.kind === 'money' && !PER_UNIT.has(metric.id) ? null : metric;
}

/** Whether a figure can tell how a metric moved: percentages move by points, all else by percent or its own unit. */
export function moves(metric: Metric, figure: Figure): boolean {
  if (metric.kind === 'percent' || metric.kind === 'growth')
    return figure.unit === 'bps' || figure.unit === 'pp';
  return figure.unit === '%' || (isMoney(figure.unit.replace('/share', '')) && fits(metric, figure));
}

/** Whether a figure's unit can be this metric's. */
export function fits(metric: Metric, figure: Figure): boolean {
  const { unit } = figure;
  switch (metric.kind) {
    case 'money':
      return isMoney(unit);
    case 'percent':
    case 'growth':
      return unit === '%';
    case 'bps':
      return unit === 'bps' || unit === 'pp';
    case 'per-share':
      return unit.endsWith('/share') || (isMoney(unit) && Math.abs(figure.high ?? 0) < PER_SHARE_LIMIT);
    case 'ratio':
      return unit === 'x';
    case 'days':
      return false;
    case 'any':
      return isMoney(unit) || unit === 'count' || /^[a-z]/.test(unit.replace(/^(?:pp|bps|x|shares)$/, 'X'));
    case 'volume':
      return unit === 'count' || /^[a-z]/.test(unit.replace(/^(?:pp|bps|x|shares)$/, 'X'));
    default:
      return unit === metric.kind;
  }
}
