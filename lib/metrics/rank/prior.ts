/**
 * What a trait weighs before anything is learned, against the other rows of its call. The calls that the weights are learned
 * from are of old industries; what readers of subscription companies look for first is said here, and not learned.
 */
export const PRIOR: Readonly<Record<string, number>> = {
  'software revenue actual': 1,
  'software revenue guidance': 1,
  'software eps actual': 0.5,
  'software eps guidance': 0.5,
  'software nrr actual': 3.5,
  'software arr actual': 3.5,
  'software net_new_arr actual': 2.5,
  'software rpo actual': 3,
  'software crpo actual': 2,
  'software billings actual': 2.5,
  'software subscription_revenue actual': 2.5,
  'software large_customers actual': 2.5,
  'software customers_total actual': 1.5,
  'software free_cash_flow actual': 3.5,
  'software free_cash_flow guidance': 1.5,
  'software operating_income actual': 3.5,
  'software operating_income guidance': 2,
  'software operating_margin actual': 3,
  'software operating_margin guidance': 0.5,
  'software gross_margin actual': 0.5,
  'metric dau': 1,
  'metric mau': 1,
  'metric gmv': 1,
  'metric tpv': 1,
  'metric paid_subscribers': 1,
  'metric net_adds': 0.5,
  'metric vehicle_deliveries': 1,
  'metric counted': -2,
  'metric share': -1,
};

/** Traits whose weight stays what it is above. */
export const isGiven = (trait: string): boolean => trait.startsWith('software ');
