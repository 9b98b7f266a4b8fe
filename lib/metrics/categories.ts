/** The groups in which a panel or a table shows metrics. */
export type Category = 'growth' | 'profitability' | 'cash' | 'other';

/** Metrics by group; what is in none is operating detail. */
const METRICS: Readonly<Record<Exclude<Category, 'other'>, string>> = {
  growth: `revenue revenue_growth_cc organic_growth growth market_growth market_share subscription_revenue ad_revenue
    product_sales data_center_revenue digital_sales system_sales same_store_sales volume_growth volume price_mix gmv tpv
    gross_bookings gross_written_premium net_written_premium new_business_value net_interest_income noninterest_income
    arr net_new_arr nrr grr renewal_rate churn_rate rpo crpo billings bookings acv tcv backlog book_to_bill orders_value
    orders_count core_customers large_customers customers_total new_logos paid_seats dau mau paid_subscribers net_adds
    arpu active_buyers aov take_rate room_nights ad_impressions postpaid_net_adds postpaid_churn broadband_net_adds
    unit_shipments bit_shipments vehicle_deliveries traffic avg_ticket store_count net_new_stores net_unit_growth
    aum net_flows total_loans total_deposits medical_membership asp revpar adr noi same_store_noi`,
  profitability: `gross_profit gross_margin cost_of_revenue operating_expenses opex_ratio expenses rd_expense ga_expense
    sga_expense sm_expense rd_ratio sm_ratio ga_ratio sga_ratio sbc operating_income operating_margin segment_margin
    incremental_margin restaurant_margin transaction_margin auto_gross_margin_ex_credits ebit ebitda adj_ebitda
    adj_ebitda_margin pretax_income effective_tax_rate net_income net_margin eps eps_effect diluted_shares
    rule_of_40 roe roic rotce restructuring_charge special_charges cost_savings headwind fx_impact net_interest_margin
    efficiency_ratio underwriting_income combined_ratio loss_ratio medical_loss_ratio insurance_expense_ratio cat_losses
    provision ffo_per_share affo_per_share`,
  cash: `operating_cash_flow free_cash_flow fcf_margin fcf_conversion free_cash_flow_after_dividends capex capex_intensity
    cash_and_investments liquidity total_debt net_debt net_leverage debt_reduction share_repurchases shares_repurchased
    buyback_authorization buyback_remaining buyback_price dividend_per_share dividend_payout_ratio capital_return acquisition deferred_revenue
    working_capital inventory inventory_turns dso dio dpo cash_conversion_cycle tbv_per_share book_value_per_share
    cet1_ratio solvency_ratio`,
};

const byMetric: ReadonlyMap<string, Category> = new Map(
  Object.entries(METRICS).flatMap(([category, ids]) =>
    ids.split(/\s+/).map((id) => [id, category as Category] as const),
  ),
);

/** The group of a metric, by its id in the vocabulary. */
export const categoryOf = (metric: string): Category => byMetric.get(metric) ?? 'other';

/** Every metric that is named here, for the test that each is in the vocabulary. */
export const CATEGORISED: readonly string[] = [...byMetric.keys()];
