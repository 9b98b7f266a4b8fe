/** Hardware, industry, consumer, energy, health and transport. Rows as read by `readRows`: id|en|zh-Hant|zh-Hans|unit kind|English aliases. */
export const INDUSTRY = `
organic_growth|Organic growth|有機成長率|内生增长率|growth|organic growth;organic sales growth;organic revenue growth;underlying sales growth;like-for-like growth;organically;organic sales;organic revenue;organic revenues;organic net sales;organic net revenue;organic basis;core revenue growth;core growth;underlying sales;underlying growth;organic local currency sales;organic constant currency revenue;organic net sales growth;core sales growth;organic;organic sales increase;local currency sales
inventory|Inventory|存貨|存货|money|inventory;inventories;inventory balance;net inventory;ending inventory;inventory levels
dio|Days of inventory|存貨週轉天數|存货周转天数|days|days of inventory;days inventory;days inventory outstanding;DIO;DOI;inventory days
utilization_rate|Capacity utilization|產能利用率|产能利用率|percent|utilization rate;capacity utilization;factory utilization;utilization rates
asp|Average selling price|平均銷售單價|平均售价|money|average selling price;average selling prices;ASP;ASPs;blended ASP
bit_shipments|Bit shipments|位元出貨量|比特出货量|growth|bit shipments;bit shipment growth;bit growth;bit demand growth;bit supply growth
unit_shipments|Unit shipments|出貨量|出货量|volume|unit shipments;units shipped;shipment volume
book_to_bill|Book-to-bill ratio|訂單出貨比|订单出货比|ratio|book-to-bill;book to bill;book-to-bill ratio;B-to-B ratio
backlog|Backlog|在手訂單|在手订单|any|backlog;order backlog;total backlog;firm backlog;backlog of orders;remaining backlog;ending backlog;backlogs;total company backlog;contract backlog;backlog units
orders_value|Orders (value)|接單金額|新增订单额|any|order intake;orders received;new orders;net orders;orders;sales orders;order rates;net new orders;net order value;order value;total company orders;comparable orders;net sales orders;net new home orders;order growth
channel_inventory|Channel inventory|通路庫存|渠道库存|days|channel inventory;weeks of inventory;weeks of channel inventory;distributor inventory;dealer inventory
same_store_sales|Same-store (comparable) sales|同店銷售成長率|同店销售增长率|growth|same-store sales;same store sales;comparable sales;comparable store sales;comp sales;comparable restaurant sales;like-for-like sales;LFL sales;comparable sales growth;same-store sales growth;comparable-store sales;comparable store net sales;comp store sales;same-restaurant sales;same restaurant sales;comparable;comparables;comps;comp sales growth;comp;same-store;comparable-restaurant sales;comparable restaurant sales growth;same-store sales results;comp growth;comparable net sales;same-store revenue;same-store revenues;same-property revenue;same-property revenues;comparable system sales;same-facility revenue;same-center NOI;comp restaurant sales;blended same-restaurant sales;same-store net operating income growth
traffic|Traffic / transactions|來客數|客流量|growth|store traffic;guest traffic;customer traffic;traffic growth;comparable transactions;footfall;guest counts
avg_ticket|Average ticket|客單價|客单价|growth|average ticket;ticket growth;average check;average transaction value;average spend per visit
store_count|Store count|門市數|门店数|count|store count;number of stores;total stores;restaurants in operation;units in operation;new stores;stores;restaurants;net new restaurants;new restaurants;locations;branches;community count;communities;total communities;active communities;clubs;centers
ecommerce_penetration|E-commerce / digital penetration|電商營收占比|电商占比|percent|e-commerce penetration;digital penetration;digital mix;online penetration;digital sales mix
restaurant_margin|Restaurant-level margin|餐廳層級利潤率|餐厅层面利润率|percent|restaurant-level margin;restaurant margin;shop-level margin;four-wall margin;store-level margin
volume_growth|Volume growth|銷量成長率|销量增长率|volume|volume growth;unit volume;unit case volume;organic volume;volume decline;volume;volumes;sales volume;sales volumes;shipments;tons sold;shipment levels;organic volumes;brand volume;brand volumes;shipping volumes;case volumes;total volumes;shipment volumes;deliveries;home deliveries;home closings;closings;homes delivered;homes closed;units sold;unit sales;units;tons;steel shipments
price_mix|Price / mix|價格與產品組合|价格/产品组合|any|price/mix;price mix;price and mix;pricing contribution;net price realization;price realization;pricing;price;prices;price increases;core price;yield;price realisation;rate increases;renewal premium change
production_boed|Production (boe/d)|日產量(桶油當量/日)|日产量(桶油当量/日)|volume|barrels of oil equivalent per day;boe per day;BOE/d;MBOE/d;Bcfe per day;daily production;production;net production;total production;oil production;production volumes;total company production;net daily production;equivalent production;companywide net production;daily production volumes;gas production;annual production
realized_price|Realized price|實現價格|实现价格|money|realized price;average realized price;realized oil price;price realizations
loe_per_boe|Lease operating expense per boe|每桶油當量操作成本|每桶油当量操作成本|money|lease operating expense;LOE per BOE;lifting cost;lifting costs;cash operating cost per BOE
refining_margin|Refining margin / crack spread|煉油毛利|炼油毛利|money|refining margin;gross refining margin;GRM;crack spread;crack spreads;refining margin per barrel
proved_reserves|Proved reserves|證實儲量|探明储量|volume|proved reserves;reserve replacement;1P reserves;reserve life
power_sales_volume|Electricity generation / sales volume|發電量/售電量|发电量/售电量|volume|electricity sales;gigawatt-hours;GWh;megawatt-hours;weather-normalized sales
asm|Available seat miles / kilometres (capacity)|可用座位公里|可用座位公里|volume|available seat miles;available seat kilometers
rpm|Revenue passenger miles / kilometres (traffic)|收入客公里|收入客公里|volume|revenue passenger miles;revenue passenger kilometers;RPK;RPKs
load_factor|Load factor|載客率|客座率|percent|load factor;passenger load factor
trasm|Unit revenue (TRASM / PRASM)|單位營收|座公里收入|money|unit revenue;TRASM;PRASM;RASM;RASK;revenue per available seat mile
casm_ex|Unit cost ex-fuel (CASM-ex)|除油單位成本|扣油座公里成本|money|CASM;CASM-ex;CASM ex-fuel;unit cost ex-fuel;nonfuel unit costs;CASK;cost per available seat mile
passenger_yield|Passenger yield|客運單位收益|客公里收益|money|passenger yield;passenger yields;yield per passenger mile;yield per RPM
product_sales|Product sales|產品銷售額|产品销售额|money|product sales;net product sales;net product revenue;franchise sales
prescriptions|Prescriptions (TRx / NRx)|處方量|处方量|count|total prescriptions;TRx;TRxs;new prescriptions;new-to-brand prescriptions;NBRx;script growth
procedure_volume|Procedure volume|手術量|手术量|percent|procedure volume;procedure growth;procedures performed;da Vinci procedures;case volume
system_placements|System placements / installed base|裝機量|装机量|count|system placements;systems placed;installed systems
vehicle_deliveries|Vehicle deliveries|交車量|交付量|volume|vehicle deliveries;wholesale units;retail deliveries
auto_gross_margin_ex_credits|Automotive gross margin ex-credits|汽車毛利率(不含碳權)|汽车毛利率(不含积分)|percent|automotive gross margin excluding credits;auto gross margin ex-credits;automotive gross margin;vehicle margin;vehicle gross margin
regulatory_credits|Regulatory credit revenue|碳權收入|碳积分收入|money|regulatory credits;regulatory credit revenue;emission credits;ZEV credits
capex_intensity|Capex as % of revenue|資本支出佔營收比|资本开支强度|percent|capital intensity;capex intensity;capex as a percentage of revenue
cash_conversion_cycle|Cash conversion cycle|現金轉換週期|现金转换周期|days|cash conversion cycle
incremental_margin|Incremental margin|增量利潤率|增量利润率|percent|incremental margin;incremental margins;decremental margin
wafer_shipments|Wafer shipments|晶圓出貨量|晶圆出货量|volume|wafer shipments;wafers shipped;12-inch equivalent wafers;wafer volume
lead_time|Lead time|交期|交货周期|days|lead time;lead times
yield_rate|Manufacturing yield|良率|良率|percent|yield rate;manufacturing yield;die yield;wafer yield
data_center_revenue|Data center revenue|資料中心營收|数据中心收入|money|data center revenue;datacenter revenue;data center segment revenue
net_new_stores|Net new stores|淨新增門市數|净新增门店数|count|net new stores;new store openings;net unit openings;net new units;net store openings
inventory_turns|Inventory turns|存貨週轉率|存货周转率|ratio|inventory turns;inventory turnover;stock turns
shrink|Shrink|損耗率|损耗率|bps|inventory shrink;shrinkage
auv|Average unit volume (restaurants)|單店平均營業額|单店平均营业额|money|average unit volume;AUV;AUVs;average weekly sales
refinery_throughput|Refinery throughput|煉油廠加工量|原油加工量|volume|refinery throughput;crude throughput
rate_base|Rate base|費率基礎|费率基数|money|rate base;regulated rate base;rate base growth
fuel_price|Fuel price per gallon|燃油單價|燃油单价|money|fuel price per gallon;average fuel price;fuel cost per gallon;jet fuel price
gross_to_net|Gross-to-net|毛淨價差|毛净价差|percent|gross-to-net;gross to net;GTN;gross-to-net adjustment
patients_on_therapy|Patients on therapy|治療中患者數|在治患者数|count|patients on therapy;treated patients;patient starts;new patient starts
price_cost|Price-cost|價格成本差|价格成本差|money|price-cost;price/cost;price-cost spread;net price versus cost
vehicle_production|Vehicle production|汽車產量|汽车产量|volume|vehicle production;vehicles produced
saar|SAAR (light vehicle)|季調年化銷售率|季调年化销量|volume|SAAR;seasonally adjusted annual rate;seasonally adjusted annualized rate
ev_mix|EV / NEV mix|電動車占比|新能源车占比|percent|EV mix;EV penetration;BEV mix;electrified mix;NEV penetration
energy_storage_deployed|Energy storage deployed|儲能裝機量|储能装机量|volume|energy storage deployed;energy storage deployments;storage deployments;megawatt-hours deployed
spend_per_visit|Spending per guest|每位訪客消費|每位访客消费|money|guest spending per capita;per capita spending;guest spending per cap;spending per guest;admissions per capita;in-park per capita spending
system_sales|System-wide sales|全系統銷售額|全系统销售额|money|system-wide sales;system sales;systemwide sales;global system sales
digital_sales|Digital sales|數位通路銷售|数字渠道销售|money|digital sales;e-commerce sales;ecommerce sales;online sales;e-commerce;ecommerce;digital revenue;digital
market_growth|Market growth|市場成長率|市场增长率|growth|market growth;end market growth;industry volume;industry volumes;industry growth
rig_count|Rigs|鑽機數|钻机数|count|rigs;rig count;rig lines
capacity|Capacity|產能|产能|volume|capacity;production capacity;annual capacity;supply capacity;capacity of
`;
