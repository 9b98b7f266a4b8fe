/** Data of the figure reader for Chinese, Traditional and Simplified, no code. */

/** Currency names on either side of an amount. A bare 元 is no currency: it needs a mark before the number. */
export const CURRENCY_NAMES_ZH: Readonly<Record<string, string>> = {
  美元: 'USD',
  美金: 'USD',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  新台币: 'TWD',
  台幣: 'TWD',
  臺幣: 'TWD',
  台币: 'TWD',
  人民幣: 'CNY',
  人民币: 'CNY',
  港元: 'HKD',
  港幣: 'HKD',
  港币: 'HKD',
  日圓: 'JPY',
  日元: 'JPY',
  歐元: 'EUR',
  欧元: 'EUR',
  英鎊: 'GBP',
  英镑: 'GBP',
  韓元: 'KRW',
  韩元: 'KRW',
  韓圜: 'KRW',
  加元: 'CAD',
  加幣: 'CAD',
  加币: 'CAD',
  澳元: 'AUD',
  澳幣: 'AUD',
  新加坡元: 'SGD',
  新加坡幣: 'SGD',
  新元: 'SGD',
  瑞士法郎: 'CHF',
  印度盧比: 'INR',
  印度卢比: 'INR',
  盧比: 'INR',
  卢比: 'INR',
  巴西雷亞爾: 'BRL',
  雷亞爾: 'BRL',
  雷亚尔: 'BRL',
  丹麥克朗: 'DKK',
  丹麦克朗: 'DKK',
  瑞典克朗: 'SEK',
  挪威克朗: 'NOK',
  泰銖: 'THB',
  泰铢: 'THB',
  元人民幣: 'CNY',
  元人民币: 'CNY',
  元新台幣: 'TWD',
  元新台币: 'TWD',
  墨西哥披索: 'MXN',
  墨西哥比索: 'MXN',
};

/** 兆 is 10^12 as in Taiwan; mainland texts write 万亿 for it. */
export const SCALES_ZH: Readonly<Record<string, number>> = {
  萬億: 12,
  万亿: 12,
  兆: 12,
  千億: 11,
  千亿: 11,
  百億: 10,
  百亿: 10,
  十億: 9,
  十亿: 9,
  億: 8,
  亿: 8,
  千萬: 7,
  千万: 7,
  百萬: 6,
  百万: 6,
  十萬: 5,
  十万: 5,
  萬: 4,
  万: 4,
};

/** Units after a number. */
export const UNITS_ZH: Readonly<Record<string, string>> = {
  百分點: 'pp',
  百分点: 'pp',
  個百分點: 'pp',
  个百分点: 'pp',
  個百分比: 'pp',
  个百分比: 'pp',
  基點: 'bps',
  基点: 'bps',
  個基點: 'bps',
  个基点: 'bps',
  倍: 'x',
  公噸: 'tonnes',
  公吨: 'tonnes',
  噸: 'tonnes',
  吨: 'tonnes',
  盎司: 'ounces',
  桶: 'barrels',
  桶油當量: 'barrels of oil equivalent',
  桶油当量: 'barrels of oil equivalent',
  平方公尺: 'square meters',
  平方米: 'square meters',
  平方英尺: 'square feet',
  公頃: 'hectares',
  公顷: 'hectares',
  兆瓦: 'megawatts',
  吉瓦: 'gigawatts',
  兆瓦時: 'megawatt hours',
  兆瓦时: 'megawatt hours',
};

/** What a number and a 元 are counted with, longest first in the reader. */
export const COUNTERS_ZH: ReadonlySet<string> = new Set('家名個个位人戶户輛辆台間间座套筆笔'.split(''));

/** What makes another word of a counter: 個月, 個季度, 個百分點. */
export const NO_COUNTER_ZH: ReadonlySet<string> = new Set('月百基季星小'.split(''));

export const HEDGES_ZH: readonly string[] =
  '大約|大约|約為|约为|約|约|大概|接近|將近|将近|近|略高於|略高于|略低於|略低于|高於|高于|低於|低于|超過|超过|超出|逾|至少|最多|高達|高达|多達|多达|不到|不足'.split(
    '|',
  );

export const HEDGES_AFTER_ZH: readonly string[] = '左右|上下|以上|以下|或以上|或以下'.split('|');

/** Words before an amount that make a loss of it. */
export const LOSSES_ZH: readonly string[] = ['虧損', '亏损', '損失', '损失', '淨損', '净损', '赤字'];

/** What may stand between such a word and the amount. */
export const LOSS_JOINTS_ZH: readonly string[] = '為|为|達|达|了|是|額|额|淨額|净额'.split('|');

/** Digits of spelled-out numbers. */
export const DIGITS_ZH: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

export const TENS_ZH: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
