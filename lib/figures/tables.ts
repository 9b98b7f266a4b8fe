/** Data of the figure reader: marks, words and scales in English and Chinese, no code. */

/** Marks before an amount, and the codes that stand on either side of one. */
export const CURRENCY_MARKS: Readonly<Record<string, string>> = {
  US$: 'USD',
  NT$: 'TWD',
  HK$: 'HKD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  SG$: 'SGD',
  S$: 'SGD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  'Rs.': 'INR',
  Rs: 'INR',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  台幣: 'TWD',
  人民幣: 'CNY',
  人民币: 'CNY',
};

/** ISO 4217 codes read on either side of an amount; the few unofficial ones map to theirs. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'USD EUR GBP JPY CNY TWD HKD KRW INR CAD AUD NZD CHF SEK NOK DKK SGD BRL MXN ZAR ILS PLN'
      .split(' ')
      .map((code) => [code, code]),
  ),
  RMB: 'CNY',
  NTD: 'TWD',
};

/** Words after an amount. "pounds" is left out: it is a weight as often as a currency. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  'New Taiwan dollars': 'TWD',
  'NT dollars': 'TWD',
  'Hong Kong dollars': 'HKD',
  'Canadian dollars': 'CAD',
  'Australian dollars': 'AUD',
  'Singapore dollars': 'SGD',
  'U.S. dollars': 'USD',
  'US dollars': 'USD',
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  'pounds sterling': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupees: 'INR',
  'Swiss francs': 'CHF',
};

/** Chinese currency names after an amount. A bare 元 is no currency: it needs a mark before the number. */
export const CURRENCY_NAMES_ZH: Readonly<Record<string, string>> = {
  美元: 'USD',
  美金: 'USD',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  台幣: 'TWD',
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
};

/** Power of ten a scale word stands for. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
};

/** Letters glued to the digits or, the two-letter ones, after a space. */
export const SCALE_LETTERS: Readonly<Record<string, number>> = {
  K: 3,
  k: 3,
  M: 6,
  m: 6,
  MM: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  B: 9,
  b: 9,
  bn: 9,
  Bn: 9,
  bln: 9,
  tn: 12,
};

/** 兆 is 10^12 as in Taiwan; mainland texts write 万亿 for it. */
export const SCALES_ZH: Readonly<Record<string, number>> = {
  萬億: 12,
  万亿: 12,
  兆: 12,
  十億: 9,
  十亿: 9,
  億: 8,
  亿: 8,
  千萬: 7,
  千万: 7,
  百萬: 6,
  百万: 6,
  萬: 4,
  万: 4,
};

/** Words that hedge the number after them, longest first where one begins with another. */
export const HEDGES: readonly string[] = [
  'a little (?:over|more than|under|less than)',
  '(?:just|slightly|well) (?:over|above|under|below|north of)',
  'nearly|almost|about|around|approximately|roughly|some',
  'more than|less than|greater than|fewer than|at least|at most|up to|as (?:many|much|high) as',
  'north of|south of|in excess of|upwards? of|close to|over|above|under|below',
];

export const HEDGES_ZH: readonly string[] =
  '大約|大约|約|约|近|將近|将近|超過|超过|逾|至少|高達|高达|不到'.split('|');

/** Things counted, for plain numbers without a thousands separator. */
export const COUNT_NOUNS: readonly string[] =
  'customers|clients|stores|restaurants|locations|branches|employees|subscribers|subscriptions|users|members|merchants|partners|patients|seats|homes|vehicles|rooms|hotels|rigs|wells|aircraft|units|logos'.split(
    '|',
  );

/** Words that cannot be the noun a counted number belongs to. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  'and or to in of for per from the by on at with versus compared as that which this last over during than but was were is are it we our their they he she when while because if into up down plus not so through between basis percent percentage year years month months quarter quarters day days week weeks hour hours minute minutes time times'.split(
    ' ',
  ),
);

/** Physical units and how they are called in a quantity. */
export const PHYSICAL_UNITS: Readonly<Record<string, string>> = {
  'megawatt hours': 'megawatt hours',
  'megawatt-hours': 'megawatt hours',
  MWh: 'megawatt hours',
  'gigawatt hours': 'gigawatt hours',
  'gigawatt-hours': 'gigawatt hours',
  GWh: 'gigawatt hours',
  megawatts: 'megawatts',
  MW: 'megawatts',
  gigawatts: 'gigawatts',
  GW: 'gigawatts',
  barrels: 'barrels',
  BOE: 'barrels of oil equivalent',
  tonnes: 'tonnes',
  tons: 'tons',
  ounces: 'ounces',
  pounds: 'pounds',
  gallons: 'gallons',
  acres: 'acres',
  'square feet': 'square feet',
  miles: 'miles',
};
