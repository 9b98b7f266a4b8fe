/** Metrics every company has. Rows as read by `readRows`: id|en|zh-Hant|zh-Hans|unit kind|English aliases. */
export const COMPANY = `
revenue|Revenue|營收|营收|money|revenue;revenues;total revenue;total revenues;net revenue;net revenues;net sales;total net sales;sales;operating revenues;operating revenue;total sales;consolidated sales
revenue_growth_cc|Constant-currency revenue growth|固定匯率營收成長率|固定汇率营收增长率|growth|constant currency growth;constant-currency growth;currency-neutral growth;ex-FX growth
gross_profit|Gross profit|毛利|毛利|money|gross profit;gross profit dollars;gross profits
gross_margin|Gross margin|毛利率|毛利率|percent|gross margin;gross margins;gross margin percentage;gross profit margin
cost_of_revenue|Cost of revenue|營業成本|营业成本|money|cost of revenue;cost of revenues;cost of sales;cost of goods sold;COGS
operating_expenses|Operating expenses|營業費用|经营费用|money|operating expenses;total operating expenses;opex
opex_ratio|Operating expenses as % of revenue|營業費用率|经营费用率|percent|opex ratio;operating expense ratio;opex as a percentage of revenue;operating expenses as a percent of revenue
rd_expense|R&D expense|研發費用|研发费用|money|R&D expense;R&D expenses;research and development expense;research and development expenses;R&D;research and development
ga_expense|G&A expense|一般及管理費用|一般及行政费用|money|G&A expense;G&A expenses;general and administrative expense;general and administrative expenses;G&A;general and administrative
sga_expense|SG&A expense|銷管費用|销售、一般及管理费用|money|SG&A;SG&A expense;SG&A expenses;selling, general and administrative;selling, general and administrative expenses;selling, general and administrative expense;selling, general, and administrative expenses
rd_ratio|R&D as % of revenue|研發費用率|研发费用率|percent|R&D as a percentage of revenue
sm_ratio|Sales & marketing as % of revenue|行銷費用率|营销费用率|percent|sales and marketing as a percentage of revenue
ga_ratio|G&A as % of revenue|管理費用率|管理费用率|percent|G&A as a percentage of revenue
sga_ratio|SG&A as % of revenue|銷管費用率|销管费用率|percent|SG&A as a percentage of revenue;SG&A as a percentage of sales;SG&A as a percent of sales;SG&A expenses as a percentage of net sales
sbc|Stock-based compensation|股份基礎給付費用|股权激励费用|money|stock-based compensation;stock based compensation;share-based compensation;equity-based compensation;stock comp;SBC
operating_income|Operating income|營業利益|营业利润|money|operating income;operating profit;income from operations;profit from operations;loss from operations;operating loss;operating earnings;adjusted operating income;adjusted operating profit;operating losses
operating_margin|Operating margin|營業利益率|营业利润率|percent|operating margin;operating margins;op margin;operating profit margin;EBIT margin;operating loss margin;operating income margin;adjusted operating margin
ebitda|EBITDA|稅前息前折舊攤銷前獲利|息税折旧摊销前利润|money|EBITDA;earnings before interest, taxes, depreciation and amortization
adj_ebitda|Adjusted EBITDA|調整後 EBITDA|调整后 EBITDA|money|adjusted EBITDA;adj. EBITDA;adjusted EBITDAX;EBITDAX
adj_ebitda_margin|Adjusted EBITDA margin|調整後 EBITDA 利潤率|调整后 EBITDA 利润率|percent|adjusted EBITDA margin;EBITDA margin;EBITDA margins;adjusted EBITDA margins
effective_tax_rate|Effective tax rate|有效稅率|有效税率|percent|effective tax rate;tax rate;non-GAAP tax rate;ETR;effective income tax rate
net_income|Net income|淨利|净利润|money|net income;net earnings;net profit;net loss;profit after tax;earnings;income from continuing operations;earnings from continuing operations;net earnings from continuing operations;net income from continuing operations;net loss from continuing operations
net_margin|Net margin|淨利率|净利率|percent|net margin;net income margin;net profit margin
eps|Earnings per share|每股盈餘|每股收益|per-share|earnings per share;EPS;diluted EPS;net income per share;net income per diluted share;net loss per share;earnings per diluted share;non-GAAP EPS;adjusted EPS;DEPS;operating earnings per share;operating earnings per common share;operating earnings per diluted share;operating income per share;operating income per diluted share;earnings per fully diluted share;loss per share;loss per diluted share;income per share;income per diluted share;net loss per diluted share;earnings per common share;net income per common share;net loss per common share;net earnings per share;net earnings per diluted share;earnings per diluted common share;net income per diluted common share;diluted net loss per share;diluted net income per share;diluted earnings per share;diluted earnings per common share;diluted loss per share;earnings per ADS;net income per ADS
diluted_shares|Diluted weighted average shares|稀釋後加權平均流通股數|稀释后加权平均股数|shares|diluted weighted average shares;diluted weighted average shares outstanding;diluted share count;weighted average diluted shares;fully diluted shares;basic and diluted weighted average shares outstanding;weighted average shares outstanding;diluted shares outstanding;diluted shares
operating_cash_flow|Operating cash flow|營業活動現金流|经营活动现金流|money|operating cash flow;cash flow from operations;cash from operations;net cash provided by operating activities;OCF;cash flow from operating activities;cash provided by operating activities;net cash from operating activities;cash flows from operations;cash flow from operating;cash generated from operations
free_cash_flow|Free cash flow|自由現金流|自由现金流|money|free cash flow;adjusted free cash flow;unlevered free cash flow;FCF;free cash flows
fcf_conversion|Free cash flow conversion|自由現金流轉換率|自由现金流转换率|percent|free cash flow conversion;FCF conversion;cash conversion
capex|Capital expenditures|資本支出|资本开支|money|capital expenditures;capital expenditure;capex;capital spending;purchases of property and equipment;capital expenditure spending;capital investment;capital investments
cash_and_investments|Cash & marketable securities|現金及有價證券|现金及有价证券|money|cash, cash equivalents and marketable securities;cash and marketable securities;cash and cash equivalents;cash and investments;cash and short-term investments;cash balance;cash, cash equivalents, and marketable securities;cash, cash equivalents and short-term investments;cash, cash equivalents and investments;cash on hand
total_debt|Total debt|有息負債|有息负债|money|total debt;gross debt;outstanding debt;borrowings;debt outstanding
net_debt|Net debt / net cash|淨負債|净负债|money|net debt;net cash position;net debt position
net_leverage|Net leverage (net debt / EBITDA)|淨槓桿倍數|净杠杆率|ratio|net leverage;net leverage ratio;net debt to EBITDA;net debt-to-EBITDA;leverage ratio
share_repurchases|Share repurchases|股票回購|股票回购|money|share repurchases;share repurchase;stock repurchases;buybacks;share buyback;repurchased;bought back;repurchase of;repurchases of
buyback_remaining|Remaining buyback authorization|剩餘回購額度|剩余回购额度|money|remaining authorization;remaining for repurchases;remaining under our repurchase program;remaining on our share repurchase authorization;remaining in our authorization;remaining under our authorization;remaining on our authorization;remaining under the authorization;remaining under our current authorization;remaining available under our;available for future repurchases
dividend_per_share|Dividend per share|每股股利|每股股息|per-share|dividend per share;quarterly dividend;cash dividend;DPS;distribution per unit;DPU;dividend;dividends;quarterly cash dividend;common dividend
dso|Days sales outstanding|應收帳款週轉天數|应收账款周转天数|days|days sales outstanding;DSO;DSOs
headcount|Headcount|員工人數|员工人数|count|headcount;number of employees;full-time employees;FTEs
restructuring_charge|Restructuring charges|重組費用|重组费用|money|restructuring charge;restructuring charges;restructuring costs;severance charges
fx_impact|FX impact (headwind / tailwind)|匯率影響|汇率影响|bps|FX headwind;FX tailwind;currency headwind;currency tailwind;foreign exchange headwind;FX impact;impact of foreign exchange;currency benefit;currency impact
roe|Return on equity|股東權益報酬率|净资产收益率|percent|return on equity;ROE;return on average equity
market_share|Market share|市占率|市场份额|percent|market share;value share;dollar share
segment_margin|Segment margin|部門利潤率|分部利润率|percent|segment margin;segment operating margin;segment profit margin
ebit|EBIT|息前稅前利益|息税前利润|money|EBIT;adjusted EBIT;earnings before interest and taxes
pretax_income|Pre-tax income|稅前淨利|税前利润|money|pre-tax income;pretax income;income before taxes;profit before tax;PBT;pretax earnings;pre-tax profit;pretax profit
dividend_payout_ratio|Dividend payout ratio|股利發放率|派息率|percent|payout ratio;dividend payout ratio
dpo|Days payable outstanding|應付帳款週轉天數|应付账款周转天数|days|days payable outstanding;days payables outstanding;DPO
roic|Return on invested capital|投入資本報酬率|投入资本回报率|percent|return on invested capital;ROIC;return on capital employed;ROCE
`;
