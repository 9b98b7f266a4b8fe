/** Banks, insurers, asset managers and property. Rows as read by `readRows`: id|en|zh-Hant|zh-Hans|unit kind|English aliases. */
export const FINANCE = `
customers_total|Total customers|客戶總數|客户总数|count|total customers;customer count;paying customers;number of customers
net_interest_income|Net interest income|淨利息收入|净利息收入|money|net interest income;NII;net interest income ex Markets;FTE net interest income
net_interest_margin|Net interest margin|淨利差|净息差|percent|net interest margin;NIM;net interest yield;NIY
noninterest_income|Non-interest (fee) income|非利息收入|非利息收入|money|noninterest income;non-interest income;fee income;noninterest revenue;fees and commissions
efficiency_ratio|Efficiency ratio|效率比率|效率比率|percent|efficiency ratio;cost-to-income ratio;cost income ratio;overhead ratio;adjusted efficiency ratio;operating efficiency ratio
provision|Provision for credit losses|信用損失準備提存|信用损失准备|any|provision for credit losses;provision expense;credit loss provision;credit costs;provision;provisions;credit losses;provision for credit loss;provision for loan losses;total provision;reserve release;reserve releases;reserve build;credit provision;net provision
net_charge_offs|Net charge-offs|淨沖銷金額|净核销额|money|dollars of net charge-offs
nco_rate|Net charge-off rate|淨沖銷率|净核销率|percent|net charge-off rate;NCO rate;NCO ratio;net charge-offs;net charge-off ratio;net charge-off;charge-offs;charge-off rate;net loan losses;NCOs
npl_ratio|Non-performing loan ratio|逾期放款比率|不良贷款率|percent|non-performing loan ratio;NPL ratio
npl_coverage|NPL / allowance coverage ratio|備抵呆帳覆蓋率|拨备覆盖率|percent|coverage ratio;allowance to nonperforming loans;NPL coverage;ACL ratio;allowance for credit losses to loans;reserve coverage
total_loans|Loans|放款餘額|贷款总额|money|closed loan volume;loan volume;origination volume;rate lock volume;net rate lock volume;total loans;average loans;end-of-period loans;loan balances;loan book;loans held for investment;loans;period-end loans;linked quarter loans;loan portfolio;total loan;loan growth;ending loans;receivables;originations;loan originations;loans outstanding;average total loans
total_deposits|Deposits|存款餘額|存款总额|money|total deposits;average deposits;deposit balances;core deposits;deposits;period-end deposits;average total deposits;deposit growth;ending deposits;noninterest-bearing deposits
cost_of_deposits|Cost of deposits|存款成本率|存款成本率|percent|cost of deposits;interest-bearing deposit cost;deposit rate paid
cet1_ratio|CET1 ratio|普通股權益第一類資本比率|核心一级资本充足率|percent|CET1;CET1 ratio;common equity tier 1;common equity tier 1 ratio;Common Equity Tier One;CET1 capital ratio;tier 1 capital ratio;Tier 1
rotce|Return on tangible common equity|有形普通股權益報酬率|有形普通股权益回报率|percent|return on tangible common equity;ROTCE;ROTE;return on tangible equity
tbv_per_share|Tangible book value per share|每股有形淨值|每股有形账面价值|per-share|tangible book value per share;TBV per share;TBVPS;tangible book value
aum|Assets under management|資產管理規模|资产管理规模|money|assets under management;AUM;fee-earning AUM;FEAUM;assets under custody;total AUM;client assets;assets under administration;total assets under management;assets under custody and administration
net_flows|Net flows|淨流入|净流入|money|net flows;net inflows;net outflows;long-term net flows;net new assets;net new money
combined_ratio|Combined ratio|綜合率|综合成本率|percent|combined ratio;underlying combined ratio;accident-year combined ratio;accident year combined ratio;consolidated combined ratio;underlying accident year combined ratio
loss_ratio|Loss ratio|損失率|赔付率|percent|loss ratio;loss and LAE ratio;loss and loss adjustment expense ratio;underlying loss ratio
medical_loss_ratio|Medical loss ratio|醫療損失率|医疗赔付率|percent|medical loss ratio;MLR;medical care ratio;medical benefit ratio;MBR;benefits ratio;health benefits ratio
gross_written_premium|Gross written premiums|總簽單保費|承保保费总额|money|gross written premiums;gross premiums written;GWP;GPW
net_written_premium|Net written premiums|淨簽單保費|净承保保费|money|net written premiums;net premiums written;NWP;NPW;net premiums earned;premiums;net earned premium;net earned premiums;earned premiums;premium;premium growth;net premium income;earned premium;premiums earned;net premium;written premium;written premiums;direct premiums written;total premiums
cat_losses|Catastrophe losses|巨災損失|巨灾损失|money|catastrophe losses;cat losses;net catastrophe losses;pretax cat losses;catastrophe loss;catastrophes;net catastrophe loss;catastrophe-related losses;catastrophe reinsurance losses
new_business_value|Value of new business|新契約價值|新业务价值|money|value of new business;new business value;VNB;VONB;NBV
solvency_ratio|Solvency ratio|清償能力比率|偿付能力充足率|percent|solvency ratio;Solvency II ratio;RBC ratio;risk-based capital ratio
book_value_per_share|Book value per share|每股淨值|每股净资产|per-share|book value per share;BVPS;book value per common share;adjusted book value per share;adjusted book value per common share;book value;adjusted book value;net asset value;net asset value per share;NAV;diluted book value per share;GAAP book value;economic book value
ffo_per_share|FFO per share|每股營運現金流 (FFO)|每股运营资金 (FFO)|per-share|FFO per share;funds from operations per share;core FFO per share;normalized FFO per share;NAREIT FFO;core FFO;normalized FFO;FFO;adjusted FFO;core FFO per diluted share;FFO per diluted share;adjusted FFO per share;core funds from operations;funds from operations;NAREIT funds from operations;FFO per diluted common share;FFO per fully diluted share;core FFO per fully diluted share;NFFO;NFFO per share;FFO as adjusted;normalized FFO per diluted share;FFO as adjusted for comparability;company FFO;adjusted FFO per diluted share;comparable FFO;recurring FFO;core FFO guidance;FFO guidance;normalized funds from operations;nareit FFO per share;FFOAA;FFO per common share;adjusted FFO per share guidance
affo_per_share|AFFO per share|每股調整後營運現金流 (AFFO)|每股调整后运营资金 (AFFO)|per-share|AFFO per share;adjusted funds from operations;AFFO;funds available for distribution;AFFO per diluted share;adjusted AFFO;CAD;cash available for distribution per share;AFFO per diluted common share
noi|Net operating income (property)|物業淨營運收入 (NOI)|净营运收入 (NOI)|money|net operating income;NOI;cash NOI;portfolio NOI;same-store net operating income dollars;property NOI;adjusted net operating income
same_store_noi|Same-store NOI growth|同店 NOI 成長率|同店 NOI 增长率|growth|same-store NOI;same store NOI growth;same-property NOI;cash same-store NOI;same-store net operating income;same-property net operating income;same-store cash NOI;same center NOI;same-property cash NOI;comparable NOI;same-facility NOI;same store cash NOI;same-store cash net operating income;same property NOI;same property NOI growth;same-property NOI growth
occupancy|Occupancy rate|出租率|出租率|percent|occupancy;occupancy rate;portfolio occupancy;leased rate;percent leased;leased percentage;hotel occupancy;portfolio was leased;leased;same-store occupancy;average occupancy;ending occupancy;occupied;leased occupancy;physical occupancy;period-end occupancy;square foot occupancy;rent collections;collected;collections
leasing_spread|Leasing (rental) spread|租金調漲幅度|租金涨幅|growth|leasing spread;leasing spreads;rental spreads;cash leasing spreads;re-leasing spreads;blended spreads;lease-over-lease growth;rent change on rollover
revpar|RevPAR|每間可售房收入 (RevPAR)|每间可售房收入 (RevPAR)|money|RevPAR;revenue per available room;comparable RevPAR
adr|Average daily rate|平均房價|平均房价|money|average daily rate;average room rate
sales_per_sqft|Sales per square foot|坪效|坪效|money|sales per square foot;sales productivity;sales per sq. ft.
delinquency_rate|Delinquency rate|逾期率|逾期率|percent|delinquency rate;30-plus day delinquency;30+ day delinquency rate
deposit_beta|Deposit beta|存款利率敏感係數|存款贝塔|percent|deposit beta;cumulative beta;interest-bearing deposit beta;down beta
loan_to_deposit|Loan-to-deposit ratio|存放比|存贷比|percent|loan-to-deposit ratio;loan to deposit ratio;LDR
insurance_expense_ratio|Expense ratio (insurance)|承保費用率|承保费用率|percent|underwriting expense ratio;acquisition expense ratio
prior_year_development|Prior-year reserve development|前期準備金發展|往年准备金变动|money|prior year development;prior-year reserve development;PYD
medical_membership|Health plan membership|醫療保險會員數|医疗保险会员数|count|medical membership;total medical members;covered lives;Medicare Advantage members
cap_rate|Capitalization rate|資本化率|资本化率|percent|cap rate;capitalization rate;going-in cap rate;cash cap rate
`;
