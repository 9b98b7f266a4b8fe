/** A term of finance, what it is in a translation, and what machine translations make of it. */
export interface Term {
  /** The words of the original. */
  source: RegExp;
  /** What it should be, in Traditional and Simplified Chinese. */
  expected: { hant: string; hans: string };
  /** All that it is rightly called, where that is known. */
  right: RegExp | null;
  wrong: readonly WrongTerm[];
}

/** A wrong term: what it says instead, in English, and the words of an original that it would be right for. */
export interface WrongTerm {
  words: RegExp;
  meaning: string;
  rightFor: RegExp;
}

/**
 * A term a paragraph, its first line `original = Traditional = Simplified = all right names`, the last where they are
 * known, then a line for each wrong translation:
 * `words = meaning in English = words of an original that it is right for`. Patterns are regular expressions, without
 * regard to capitals. A term that is wrong in few texts and right in many does not belong here.
 */
const TABLE = String.raw`
operating (?:income|profit)|income from operations = 營業利益 = 营业利润 = (?:營業|營運|經營|营业|营运|运营|经营)(?:利益|利潤|利润)(?!率|润率)|영업 ?이익(?!률)
(?:營業|營運|運營|經營|营业|营运|运营|经营)收入 = revenue = revenues?|sales|top[- ]line
(?:毛利|毛利潤|毛利润)(?!率) = gross profit = gross
淨利(?!率|息)|净利润(?!率) = net income = net (?:income|profit|earnings|loss)
매출(?!총|원가|채권|액? ?대비) = revenue = revenues?|sales|top[- ]line

(?:operating|\bop) margins? = 營業利益率 = 营业利润率 = (?:營業|營運|經營|营业|营运|运营|经营)(?:利益率|利潤率|利润率)|營益率|영업 ?이익률|영업 ?마진
(?:營業|營運|經營|营业|营运|运营|经营)(?:利益|利潤|利润)(?!率|润率) = operating income, an amount = operating (?:income|profit|loss|leverage)|income from operations
(?:營業|營運|運營|經營|营业|营运|运营|经营)收入 = revenue = revenues?|sales|top[- ]line
毛利率 = gross margin = gross
(?:淨|净)利率 = net margin = net (?:profit )?margin|net interest margin
매출총이익률 = gross margin = gross

gross margins? = 毛利率 = 毛利率 = 毛利率|매출총이익률|총이익률|총마진
(?:營業利益率|營業利潤率|营业利润率) = operating margin = operating
(?:淨|净)利率 = net margin = net
영업이익률 = operating margin = operating

\bmargins? = 利潤率 = 利润率
保證金|保证金 = a deposit = deposit|collateral|margin (?:call|loan|account)|escrow|security

gross profit = 毛利 = 毛利 = 毛利(?!率)|매출 ?총이익(?!률)
(?:淨利|净利润)(?!率) = net income = net
(?:營業利益|營業利潤|营业利润)(?!率) = operating income = operating

net income|net profit|net earnings = 淨利 = 净利润 = (?:淨|净)(?:利(?!率|息)|利潤(?!率)|利润(?!率))|순이익(?!률)
(?:營業利益|營業利潤|营业利润)(?!率) = operating income = operating
(?:毛利|毛利潤|毛利润)(?!率) = gross profit = gross
(?:淨|净)利率 = net margin = margin
영업이익(?!률) = operating income = operating

operating loss = 營業虧損 = 营业亏损
(?:營業利益|營業利潤|营业利润)(?!率) = operating income = operating (?:income|profit|margin|loss margin)|profit

net loss = 淨虧損 = 净亏损
(?:淨利|净利润)(?!率|率) = net income = net (?:income|profit|earnings)|profit

earnings per share|\bEPS\b = 每股盈餘 = 每股收益 = 每股(?:盈餘|收益|盈利|淨利|净收益|净利润|利潤)|주당 ?순?이익|EPS
每股(?:股利|股息|分红|派息) = dividend per share = dividend
每股(?:營收|收入|营收|營業額) = revenue per share = revenue per share|sales per share
每股(?:淨值|净资产) = book value per share = book value|net asset
주당 ?배당 = dividend per share = dividend

free cash flow = 自由現金流 = 自由现金流 = 自由(?:現金流|现金流)|FCF|잉여 ?현금 ?흐름
(?:營業|營運|經營|营业|营运|经营)(?:性|活動|活动)?(?:之)?(?:現金流|现金流) = operating cash flow = operating cash|cash (?:flow )?(?:provided |generated )?(?:from|by) operat|cash flows? from operat
영업(?:활동)? ?현금 ?흐름 = operating cash flow = operating cash|from operat

operating cash flow|cash (?:flow )?from operations = 營業現金流 = 经营现金流 = (?:營業|營運|經營|营业|营运|经营)(?:性|活動|活动)?(?:之)?(?:現金流|现金流)|영업(?:활동)?(?:으로 인한)? ?현금 ?흐름
自由(?:現金流|现金流) = free cash flow = free cash
잉여 ?현금 ?흐름 = free cash flow = free cash

\bNRR\b|\bNDR\b|net (?:revenue |dollar )?retention|net dollar[- ]based retention = 淨收入留存率 = 净收入留存率
(?:淨|净)(?:推薦|推荐)值 = net promoter score = promoter|\bNPS\b
(?:淨|净)收益率 = a net yield = yield
(?:淨|净)收入率 = a rate of net income = net income (?:rate|ratio|margin)
(?:淨|净)收入(?!留存|保留|續|续|率|流失) = net revenue or net income = net (?:revenues?(?! retention)|income|sales)
(?:淨|净)利率 = net profit margin = net (?:profit )?margin|net interest
(?:淨|净)值 = net worth = net worth|net asset|equity|book value|\bNAV\b
(?:淨|净)(?:保留|留存)人[數数] = a number of people kept = people|employees|headcount
(?:淨|净)(?:續保|续保)率 = renewal rate of insurance = insurance|policy|policies
(?:淨|净)利(?!率|息|差) = net income = net (?:income|profit|earnings|loss)

gross (?:revenue |dollar )?retention = 毛收入留存率 = 毛收入留存率
毛利率 = gross margin = gross margin

current (?:remaining performance obligations?|RPO)|current portion of (?:our |the )?(?:remaining performance obligations?|RPO)|\bcRPO\b = 當期剩餘履約義務 (cRPO) = 当期剩余履约义务 (cRPO)
(?:目前|當前|现在|目前的|当前) ?(?:的 ?)?(?:RPO|剩餘履約|剩余履约) = RPO at present = currently|at present|right now

trailing[- ](?:four|twelve|\d+)|(?:four|twelve|\d+)[- ](?:quarter|month)s?[- ]trailing = 過去四季滾動平均 = 滚动四季度平均
落後|落后 = to lag behind = \blag|behind|\blate\b

(?:rais|increas)\w+ (?:the |our |overall )*guid(?:e|ance) = 上修財測 = 上调指引
(?:預期|预期)收益率 = an expected yield = yield|return

(?:[$]?\d[\d,.]{0,15}[KM]?|thousand|million)[- ](?:plus|and[- ](?:above|over)|or more)\b = 年消費額達此金額的客戶 = 年消费额达此金额的客户
年收入(?:超過|超过|達|达|在) = to earn so much a year = annual (?:income|revenue|recurring)|\bARR\b|annualized|earn(?:ing)?\b|revenues? (?:of|over|above|exceeding)

(?:sales and marketing|selling and marketing|marketing|research and development|\bR&D\b|general and administrative|\bG&A\b)(?: expenses?| costs?| spend(?:ing)?)? (?:was|were|expenses?|costs?|of|came) = 費用 = 费用
(?:銷售|行銷|營銷|营销|市場|市场|研發|研发|管理|行政)[^,;。\uff0c\uff1b\d費费佔占]{0,6}收入 = revenue = revenues?(?! percentage)[^.%]{0,40}\b(?:sales and marketing|marketing|R&D|research)|(?:marketing|research|R&D|advertising) (?:services? )?revenues?|\bincome

backlog = 在手訂單 = 在手订单
庫存|库存|存貨|存货 = inventory = inventor

inventor(?:y|ies) = 庫存 = 库存
在手訂單|在手订单|積壓訂單|积压订单 = backlog = backlog|orders?

capital expenditures?|\bcap[- ]?ex\b = 資本支出 = 资本支出 = (?:資本|资本)(?:支出|開支|开支)|자본 ?지출|설비 ?투자
(?:營業|營運|經營|营业|运营|营运|经营)(?:費用|费用|支出|開支|开支) = operating expenses = operating (?:expense|cost|expenditure)|\bop[- ]?ex\b

operating expenses?|\bop[- ]?ex\b = 營業費用 = 营业费用 = (?:營業|營運|經營|营业|运营|营运|经营)(?:費用|费用|支出|開支|开支)|영업 ?비용|운영 ?비용
資本(?:支出|開支)|资本(?:支出|开支) = capital expenditures = capital (?:expend|spend|invest)|\bcap[- ]?ex\b

\brevenues?\b|net sales = 營收 = 营收
(?:淨利|净利润)(?!率) = net income = net (?:income|profit|earnings|loss)|profit|bottom[- ]line|earnings
(?:營業利益|營業利潤|营业利润)(?!率) = operating income = operating|profit|income|earnings
영업이익(?!률) = operating income = operating|profit|income|earnings

dividends? = 股利 = 股息
(?:股票|股份)?(?:回購|回购|買回)|자사주 ?매입 = share repurchases = repurchas|buy[- ]?backs?|bought back|retire|share count|\bASR\b|accelerated share

(?:share|stock) (?:repurchases?|buy[- ]?backs?)|buy[- ]?backs?|repurchased? (?:of )?(?:our )?(?:shares|stock) = 買回庫藏股 = 股票回购
股利|股息|分红|배당 = dividends = dividend|return(?:ed|ing|s)?[^.]{0,30}(?:capital|cash|shareholders)|distribution|yield

deferred revenue = 遞延收入 = 递延收入
(?:遞延|递延)(?:稅|所得稅|税|所得税) = deferred tax = tax

churn(?: rate)? = 流失率 = 流失率
留存率|保留率|留任率|유지율 = retention = reten|renew|retain

retention(?: rate)? = 留存率 = 留存率
流失率|이탈률 = churn = churn|attrition|los[st]

market share = 市占率 = 市场份额
市值 = market capitalisation = market cap|market value|valu
`;

function readTable(table: string): Term[] {
  return table
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const [head = [], ...lines] = paragraph.split('\n').map((line) => line.split(' = '));
      const [source = '', hant = '', hans = '', right] = head;
      return {
        source: new RegExp(source, 'i'),
        expected: { hant, hans },
        right: right === undefined ? null : new RegExp(right, 'i'),
        wrong: lines.map(([words = '', meaning = '', rightFor = '']) => ({
          words: new RegExp(words),
          meaning,
          rightFor: new RegExp(rightFor, 'i'),
        })),
      };
    });
}

/** All terms. */
export const TERMS: readonly Term[] = readTable(TABLE);
