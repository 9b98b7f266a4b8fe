/**
 * What a trait weighs without evidence, as a part of a log of odds. The calls that the weights are learned from are
 * of old industries; what readers of software companies look for first is said here.
 */
export const PRIOR: Readonly<Record<string, number>> = {
  all: -3,
  'metric nrr whole': 2.5,
  'metric arr whole': 2.5,
  'metric net_new_arr whole': 1.5,
  'metric rpo whole': 2,
  'metric crpo whole': 1.2,
  'metric billings whole': 1.5,
  'metric large_customers whole': 1.5,
  'metric customers_total whole': 1,
  'metric subscription_revenue whole': 1.5,
  'metric free_cash_flow whole': 1.5,
  'metric operating_income whole': 1,
  'metric operating_margin whole': 1,
  'metric gross_margin whole': 0.5,
  'metric dau whole': 1.5,
  'metric mau whole': 1.5,
  'metric gmv whole': 1.5,
  'metric tpv whole': 1.5,
  'metric paid_subscribers whole': 1.5,
  'metric net_adds whole': 1,
  'metric vehicle_deliveries whole': 1.5,
  'metric backlog whole': 0.5,
  'metric counted whole': -1,
  'metric share whole': -1,
  'metric share part': -1,
};
