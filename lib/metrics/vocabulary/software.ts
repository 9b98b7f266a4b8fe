/** Software, internet, media, payments, travel and telecom. Rows as read by `readRows`: id|en|zh-Hant|zh-Hans|unit kind|English aliases. */
export const SOFTWARE = `
sm_expense|Sales & marketing expense|銷售及行銷費用|销售及营销费用|money|sales and marketing expense;sales and marketing expenses;sales and marketing;S&M
fcf_margin|Free cash flow margin|自由現金流利潤率|自由现金流利润率|percent|free cash flow margin;FCF margin;adjusted free cash flow margin
deferred_revenue|Deferred revenue|遞延收入|递延收入|money|deferred revenue;total deferred revenue;unearned revenue;contract liabilities
arr|Annual recurring revenue|年度經常性收入|年度经常性收入|money|annual recurring revenue;annualized recurring revenue;annual recurring software revenue;annual recurring subscription revenue;ARR;ending ARR;total ARR
net_new_arr|Net new ARR|淨新增 ARR|净新增 ARR|money|net new ARR;net new annual recurring revenue;NNARR
nrr|Net revenue retention|淨收入留存率|净收入留存率|percent|net revenue retention;net retention;net retention rate;net dollar retention;dollar-based net retention;dollar-based net retention rate;dollar-based net expansion rate;net expansion rate;NRR;NDR;DBNRR;DBNER;dollar-based net revenue retention;net revenue retention rate
grr|Gross revenue retention|毛收入留存率|毛收入留存率|percent|gross revenue retention;gross retention;gross retention rate;gross dollar retention;dollar-based gross retention;GRR
renewal_rate|Renewal rate|續約率|续约率|percent|renewal rate;renewal rates;membership renewal rate;subscription renewal rate
churn_rate|Churn rate|流失率|流失率|percent|churn rate;customer churn;logo churn;gross churn;monthly churn;subscriber churn
rpo|Remaining performance obligations|剩餘履約義務|剩余履约义务|money|remaining performance obligation;remaining performance obligations;RPO;total RPO
crpo|Current remaining performance obligations|當期剩餘履約義務|当期剩余履约义务|money|current portion of RPO;current portion of our RPO;current portion of remaining performance obligations;current remaining performance obligation;current remaining performance obligations;current RPO;cRPO
billings|Billings|帳單金額|账单额|money|billings;calculated billings;total billings;current billings
bookings|Bookings|新簽訂單金額|新签订单额|money|bookings;new bookings;net new bookings;ACV bookings;subscription bookings
acv|Annual contract value|年度合約價值|年度合同价值|money|annual contract value;average contract value;ACV
subscription_revenue|Subscription revenue|訂閱營收|订阅收入|money|subscription revenue;subscription revenues;subscription and support revenue
core_customers|Core customers (mid-size spend tier)|核心客戶數|核心客户数|count|core customers;customers spending $5,000 or more;customers spending $10,000 or more;customers with $50,000 or more;core customer
large_customers|Large customers ($100K+ / $1M+)|大型客戶數|大客户数|count|customers spending $100,000 or more;$100,000-plus customers;$100K+ customers;customers with ARR over $100,000;customers over $1 million;million-dollar customers;six-figure customers;seven-figure customers;customers with $100,000 or more;customers spending $1 million or more;$100,000-plus customer;$100,000 and over customers;$1 million-plus customers;customers generating more than $100,000
new_logos|New customers (new logos)|新增客戶數|新增客户数|count|new logos;new customers;net new customers;customer adds;net customer additions
paid_seats|Paid seats|付費席次|付费席位|count|paid seats;licensed seats;seat count;number of seats
rule_of_40|Rule of 40|40 法則|40 法则|percent|rule of 40;Rule of Forty
dau|Daily active users|日活躍用戶數|日活跃用户数|count|daily active users;DAU;DAUs;daily active people;daily active uniques;DAUq
mau|Monthly active users|月活躍用戶數|月活跃用户数|count|monthly active users;MAU;MAUs;monthly active people;monthly active viewers
paid_subscribers|Paid subscribers|付費訂閱用戶數|付费订阅用户数|count|paid subscribers;paying subscribers;paid memberships;total subscribers;premium subscribers;paid members
net_adds|Net subscriber additions|淨增用戶數|净增用户数|count|net adds;net additions;subscriber net additions;paid net adds;net new subscribers
arpu|Average revenue per user|每用戶平均營收|每用户平均收入|money|average revenue per user;ARPU;ARPPU;average revenue per member;average revenue per account;ARPA;average revenue per paying user
gmv|Gross merchandise value|商品交易總額|商品交易总额|money|gross merchandise value;gross merchandise volume;GMV;gross merchandise sales;GMS
take_rate|Take rate|抽成率|货币化率|percent|take rate;monetization rate;commission rate;take rates
active_buyers|Active buyers / customers|活躍買家數|活跃买家数|count|active buyers;active customers;annual active customers;annual active consumers;active clients
aov|Average order value|平均訂單金額|平均订单金额|money|average order value;AOV;average basket size
tpv|Total payment volume|總支付金額|总支付额|money|total payment volume;TPV;gross payment volume;GPV;payments volume;purchase volume;network volume
gross_bookings|Gross bookings|總預訂金額|总预订额|money|gross bookings;total gross bookings;gross booking value;GBV
room_nights|Room nights booked|住房間夜數|间夜量|count|room nights;nights booked;nights and experiences booked;nights and seats booked
ad_revenue|Advertising revenue|廣告營收|广告收入|money|advertising revenue;ad revenue;ads revenue;advertising revenues
ad_impressions|Ad impressions|廣告曝光量|广告展示量|growth|ad impressions
postpaid_net_adds|Postpaid phone net adds|後付費門號淨增數|后付费用户净增数|count|postpaid net adds;postpaid phone net additions;postpaid phone net adds;wireless net adds
postpaid_churn|Postpaid phone churn|後付費解約率|后付费离网率|percent|postpaid churn;postpaid phone churn;wireless churn
broadband_net_adds|Broadband net adds|寬頻淨增用戶數|宽带净增用户数|count|broadband net adds;fiber net adds;fixed wireless net adds;FWA net adds;internet net additions
tcv|Total contract value|總合約價值|总合同价值|money|total contract value;TCV
orders_count|Orders|訂單數|订单数|count|total orders;number of orders;order volume;order count
transaction_margin|Transaction margin dollars|交易毛利|交易利润|money|transaction margin dollars;transaction margin;revenue less transaction costs
tac|Traffic acquisition costs|流量獲取成本|流量获取成本|money|traffic acquisition costs;traffic acquisition cost;TAC
net_unit_growth|Net unit / rooms growth|淨客房成長率|净客房增长率|growth|net unit growth;net rooms growth;net system growth;NUG
homes_passed|Homes passed|光纖覆蓋戶數|光纤覆盖户数|count|homes passed;fiber locations;fiber passings;serviceable locations
`;
