import { VOCABULARY } from './vocabulary.ts';

/**
 * Metrics that stand for many things at once: their names are read as theirs beside a figure, and two of them do not
 * mean the same.
 */
const UMBRELLAS: ReadonlySet<string> = new Set(
  `expenses headwind acquisition special_charges debt_reduction cost_savings volume_growth price_mix buyback_price
  shares_repurchased capital_return liquidity digital_sales market_growth capacity`.split(/\s+/),
);

/** Names that are a metric's beside a figure and mean other things elsewhere: "sales" are also a team. */
const LOOSE: ReadonlySet<string> = new Set(
  `sales;turnover;royalty revenue;earnings;core income;core earnings;segment profit;segment income;segment earnings;
  bottom line;cash flow;capital plan;capital program;capital budget;capital deployment;development capital;total capital;
  growth capital;maintenance capital;capital forecast;in cash;of cash;cash equivalents;notes;debt;term loan;senior notes;
  gross leverage;leverage;repurchase;repurchased;repurchasing;repurchase of;repurchases of;bought back;buy back;
  quarterly distribution;severance;foreign exchange;foreign currency;currency translation;orders;order growth;organic;
  organically;organic basis;core growth;comp;comparable;comparables;stores;restaurants;locations;branches;communities;clubs;
  centers;new stores;new restaurants;production;franchise sales;credit losses;reserve release;reserve releases;
  reserve build;provision;provisions;loans;receivables;originations;premium;premiums;catastrophes;leased;occupied;
  collected;collections;rent collections;core customer;unit sales;merchandise margin;vehicle margin;wafer volume`.split(
    /;\s*/,
  ),
);

/** By metric: every name, in English and both scripts of Chinese, by which a text may call it; no two mean another. */
export function namesOfMetrics(): string[][] {
  return VOCABULARY.map(({ id, labels, aliases, chinese }) => [
    ...new Set([
      labels.en,
      ...(UMBRELLAS.has(id) ? [] : aliases.filter((alias) => !LOOSE.has(alias))),
      labels.zhHant,
      labels.zhHans,
      ...chinese,
    ]),
  ]);
}
