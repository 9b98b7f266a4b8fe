import type { Figure, Unit } from '../figures/types.ts';
import type { Metric } from './vocabulary.ts';

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
    case 'volume':
      return unit === 'count' || /^[a-z]/.test(unit.replace(/^(?:pp|bps|x|shares)$/, 'X'));
    default:
      return unit === metric.kind;
  }
}
