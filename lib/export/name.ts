import { labelIn } from '../metrics/texts.ts';
import type { Kpi } from '../metrics/types.ts';
import type { Source } from './types.ts';

/** How a desk writes the metrics it writes most. */
const SHORT: Readonly<Record<string, string>> = {
  revenue: 'Rev',
  gross_profit: 'GP',
  gross_margin: 'GM',
  operating_income: 'Op inc',
  operating_margin: 'OM',
  operating_expenses: 'Opex',
  net_income: 'NI',
  net_margin: 'NM',
  eps: 'EPS',
  ebitda: 'EBITDA',
  adj_ebitda: 'Adj EBITDA',
  adj_ebitda_margin: 'Adj EBITDA margin',
  free_cash_flow: 'FCF',
  fcf_margin: 'FCF margin',
  operating_cash_flow: 'OCF',
  capex: 'Capex',
  rd_expense: 'R&D',
  sm_expense: 'S&M',
  ga_expense: 'G&A',
  sga_expense: 'SG&A',
  sbc: 'SBC',
  arr: 'ARR',
  net_new_arr: 'Net new ARR',
  nrr: 'NRR',
  grr: 'GRR',
  rpo: 'RPO',
  crpo: 'cRPO',
  same_store_sales: 'SSS',
  net_interest_income: 'NII',
  net_interest_margin: 'NIM',
  cash_and_investments: 'Cash',
};

/** A metric as rows name it, with its part of the business left aside: 營業利益 (Operating income) where Chinese is read. */
export function nameOf(
  { metric, label }: Kpi,
  { labels, locale }: Pick<Source, 'labels' | 'locale'>,
): string {
  const names = labels[metric];
  const name = names ? labelIn(names, locale) : label;
  return name === label ? label : `${name} (${label})`;
}

/** A metric as a desk writes it: Rev, OM, FCF. Chinese readers get both names in full. */
export const shortNameOf = (kpi: Kpi, source: Pick<Source, 'labels' | 'locale'>): string =>
  source.locale.startsWith('zh') ? nameOf(kpi, source) : (SHORT[kpi.metric] ?? kpi.label);

/** Marks of space and lines out of a text that stands in one line. */
export const inLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
