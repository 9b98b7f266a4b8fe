/** Data of the figure reader: marks, words and scales in English, no code. Those in Chinese are in tables-zh.ts. */

/** Currency signs before an amount, and what the letters glued before a dollar sign make of it. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '＄': 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₱': 'PHP',
  '₫': 'VND',
  '฿': 'THB',
  '₺': 'TRY',
  '₽': 'RUB',
};

export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  US: 'USD',
  NT: 'TWD',
  HK: 'HKD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  NZ: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  R: 'BRL',
  MX: 'MXN',
  Mex: 'MXN',
};

/** ISO 4217 codes, read on either side of an amount; the few unofficial ones map to theirs. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'USD EUR GBP JPY CNY TWD HKD KRW INR CAD AUD NZD CHF SEK NOK DKK SGD BRL MXN ZAR ILS PLN CZK HUF RUB THB MYR IDR PHP VND AED SAR QAR EGP NGN KES ARS CLP'
      .split(' ')
      .map((code) => [code, code]),
  ),
  RMB: 'CNY',
  NTD: 'TWD',
  Rs: 'INR',
};

/** Marks that are names as well ("COP26", "Euro 5"): money only where a scale is said too. */
export const UNSURE_MARKS: Readonly<Record<string, string>> = {
  COP: 'COP',
  PEN: 'PEN',
  TRY: 'TRY',
  RON: 'RON',
  Euro: 'EUR',
  Euros: 'EUR',
  EURO: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
};

/** Words after an amount. Bare pesos are taken for Mexican ones, the most traded. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  'new taiwan dollars': 'TWD',
  'taiwan dollars': 'TWD',
  'nt dollars': 'TWD',
  'hong kong dollars': 'HKD',
  'canadian dollars': 'CAD',
  'australian dollars': 'AUD',
  'new zealand dollars': 'NZD',
  'singapore dollars': 'SGD',
  'u.s. dollars': 'USD',
  'us dollars': 'USD',
  'american dollars': 'USD',
  dollars: 'USD',
  dollar: 'USD',
  bucks: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  'pounds sterling': 'GBP',
  'british pounds': 'GBP',
  'u.k. pounds': 'GBP',
  'uk pounds': 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  'japanese yen': 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  'chinese yuan': 'CNY',
  rupees: 'INR',
  'indian rupees': 'INR',
  'korean won': 'KRW',
  'swiss francs': 'CHF',
  francs: 'CHF',
  reais: 'BRL',
  'brazilian reais': 'BRL',
  'brazilian real': 'BRL',
  pesos: 'MXN',
  'mexican pesos': 'MXN',
  'colombian pesos': 'COP',
  'chilean pesos': 'CLP',
  'argentine pesos': 'ARS',
  'philippine pesos': 'PHP',
  'swedish kronor': 'SEK',
  'swedish krona': 'SEK',
  'swedish crowns': 'SEK',
  'norwegian kroner': 'NOK',
  'norwegian krone': 'NOK',
  'norwegian crowns': 'NOK',
  'danish kroner': 'DKK',
  'danish krone': 'DKK',
  'danish crowns': 'DKK',
  rand: 'ZAR',
  'south african rand': 'ZAR',
  zloty: 'PLN',
  zlotys: 'PLN',
  shekels: 'ILS',
  'israeli shekels': 'ILS',
  'turkish lira': 'TRY',
  baht: 'THB',
  'thai baht': 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dirhams: 'AED',
  riyals: 'SAR',
};

/** Hundredths of a currency after an amount. */
export const CENT_WORDS: Readonly<Record<string, string>> = {
  cent: 'USD',
  cents: 'USD',
  pennies: 'USD',
  'u.s. cents': 'USD',
  'us cents': 'USD',
  'euro cents': 'EUR',
  'canadian cents': 'CAD',
  pence: 'GBP',
};

/** Power of ten a scale word stands for. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  thousands: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  millions: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  billions: 9,
  trillion: 12,
  trillions: 12,
};

/** Letters glued to the digits. */
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
  BN: 9,
  bln: 9,
  T: 12,
  tn: 12,
  cr: 7,
  Cr: 7,
  crs: 7,
};

/** The same after a space: one letter would be a word of its own there. */
export const SPACED_SCALES: ReadonlySet<string> = new Set([
  'mm',
  'MM',
  'mn',
  'mln',
  'bn',
  'Bn',
  'BN',
  'bln',
  'cr',
  'Cr',
  'crs',
]);

/** Ratios and points after a number. */
export const RATIO_WORDS: Readonly<Record<string, string>> = {
  percent: '%',
  'per cent': '%',
  pct: '%',
  'percentage point': 'pp',
  'percentage points': 'pp',
  'percent point': 'pp',
  'percent points': 'pp',
  'per cent points': 'pp',
  pp: 'pp',
  ppt: 'pp',
  ppts: 'pp',
  pps: 'pp',
  'basis point': 'bps',
  'basis points': 'bps',
  bps: 'bps',
  bp: 'bps',
  bips: 'bps',
  fold: 'x',
};

/** Words that hedge the number after them. */
export const HEDGES: readonly string[] = [
  'nearly|almost|about|around|approximately|approx|roughly|some|circa|virtually|around about',
  'over|above|under|below|exceeding|surpassing',
  'just over|just above|just under|just below|slightly over|slightly above|slightly under|slightly below',
  'well over|well above|well under|well below|a little over|a little under|a bit over|a bit under',
  'more than|less than|greater than|fewer than|higher than|lower than|better than|slightly more than',
  'slightly less than|a little more than|a little less than|a little bit more than|a little bit less than',
  'just more than|just less than|no more than|no less than|not more than',
  'at least|at most|up to|as many as|as much as|as high as|as low as',
  'north of|south of|just north of|just south of|well north of|in excess of|upward of|upwards of',
  'close to|closer to|very close to|something like|on the order of|in the neighborhood of',
].flatMap((line) => line.split('|'));

/** Words that hedge the number before them. */
export const HEDGES_AFTER: readonly string[] =
  'or so|or more|or less|or better|or higher|or lower|or greater|or above|or thereabouts'.split('|');

/** Things counted, for plain numbers without a thousands separator. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(
  'customers clients stores restaurants locations branches employees subscribers subscriptions users members merchants partners patients seats homes vehicles rooms hotels rigs wells aircraft units logos communities passengers students dealers dealerships franchisees physicians clinics beds loans accounts policies properties centers facilities vessels ships trucks deliveries associates advisors agents engineers salespeople houses lots sites apartments households contracts'.split(
    ' ',
  ),
);

/** Words that cannot be the noun a counted number belongs to, nor stand between the number and the noun. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  'and or to in of for per from the by on at with versus compared as that which this last over during than but was were is are it we our their they he she when while because if into up down plus not so through between basis percent percentage year years month months quarter quarters day days week weeks hour hours minute minutes time times plan plans'.split(
    ' ',
  ),
);

/** Things of which a spelled-out number below ten is still a count worth telling. */
export const FEW_NOUNS: ReadonlySet<string> = new Set(
  'stores restaurants hotels communities rigs wells homes branches aircraft clinics vessels ships dealerships'.split(
    ' ',
  ),
);

/** Nouns after an amount of money whose currency nobody said: "that five million drop". */
export const AMOUNT_NOUNS: ReadonlySet<string> = new Set(
  'drop increase decrease decline gain loss losses charge charges benefit impact headwind headwinds tailwind tailwinds improvement reduction revenue revenues sales cash debt savings range level mark worth swing profit income ebitda earnings backlog capex expense expenses uh um'.split(
    ' ',
  ),
);

/** Physical units and how they are called in a quantity; with "per day" behind, that is part of the name. */
export const PHYSICAL_UNITS: Readonly<Record<string, string>> = {
  'megawatt hours': 'megawatt hours',
  'megawatt hour': 'megawatt hours',
  MWh: 'megawatt hours',
  'gigawatt hours': 'gigawatt hours',
  'gigawatt hour': 'gigawatt hours',
  GWh: 'gigawatt hours',
  'terawatt hours': 'terawatt hours',
  TWh: 'terawatt hours',
  'kilowatt hours': 'kilowatt hours',
  kWh: 'kilowatt hours',
  megawatts: 'megawatts',
  megawatt: 'megawatts',
  MW: 'megawatts',
  gigawatts: 'gigawatts',
  gigawatt: 'gigawatts',
  GW: 'gigawatts',
  kilowatts: 'kilowatts',
  barrels: 'barrels',
  barrel: 'barrels',
  bbl: 'barrels',
  'barrels of oil': 'barrels of oil',
  'barrels of oil equivalent': 'barrels of oil equivalent',
  'barrel of oil equivalent': 'barrels of oil equivalent',
  'barrels equivalent': 'barrels of oil equivalent',
  BOE: 'barrels of oil equivalent',
  Boe: 'barrels of oil equivalent',
  boe: 'barrels of oil equivalent',
  BOEs: 'barrels of oil equivalent',
  BOEPD: 'barrels of oil equivalent per day',
  boepd: 'barrels of oil equivalent per day',
  Boepd: 'barrels of oil equivalent per day',
  BOED: 'barrels of oil equivalent per day',
  boed: 'barrels of oil equivalent per day',
  bpd: 'barrels per day',
  'cubic feet': 'cubic feet',
  'cubic meters': 'cubic meters',
  'cubic yards': 'cubic yards',
  tonnes: 'tonnes',
  tonne: 'tonnes',
  'metric tons': 'tonnes',
  'metric ton': 'tonnes',
  'metric tonnes': 'tonnes',
  tons: 'tons',
  ton: 'tons',
  'short tons': 'short tons',
  'short ton': 'short tons',
  'long tons': 'long tons',
  ounces: 'ounces',
  ounce: 'ounces',
  'gold equivalent ounces': 'gold equivalent ounces',
  'silver equivalent ounces': 'silver equivalent ounces',
  carats: 'carats',
  pounds: 'pounds',
  pound: 'pounds',
  kilograms: 'kilograms',
  gallons: 'gallons',
  gallon: 'gallons',
  liters: 'liters',
  litres: 'liters',
  hectoliters: 'hectoliters',
  bushels: 'bushels',
  acres: 'acres',
  acre: 'acres',
  hectares: 'hectares',
  'square feet': 'square feet',
  'square foot': 'square feet',
  'square meters': 'square meters',
  'square meter': 'square meters',
  feet: 'feet',
  miles: 'miles',
  mile: 'miles',
  kilometers: 'kilometers',
  kilometres: 'kilometers',
  gigabytes: 'gigabytes',
  GB: 'gigabytes',
  terabytes: 'terabytes',
  TB: 'terabytes',
  petabytes: 'petabytes',
  PB: 'petabytes',
  exabytes: 'exabytes',
  EB: 'exabytes',
};

/** Units with a scale in their name: what they are called, and its power of ten. */
export const SCALED_UNITS: Readonly<Record<string, readonly [string, number]>> = {
  MBoe: ['barrels of oil equivalent', 3],
  MBOE: ['barrels of oil equivalent', 3],
  MMBoe: ['barrels of oil equivalent', 6],
  MMBOE: ['barrels of oil equivalent', 6],
  MBbls: ['barrels', 3],
  MMBbls: ['barrels', 6],
  Mcf: ['cubic feet', 3],
  MMcf: ['cubic feet', 6],
  MMcfe: ['cubic feet equivalent', 6],
  Bcf: ['cubic feet', 9],
  Bcfe: ['cubic feet equivalent', 9],
  Tcf: ['cubic feet', 12],
};

/** What a fraction can be a fraction of ("two thirds of our revenue"); a year or a quarter is no such whole. */
export const WHOLES: ReadonlySet<string> = new Set(
  'business businesses revenue revenues sales customers customer clients base growth increase decrease improvement decline reduction volume volumes total portfolio backlog bookings orders capex spend spending capital cost costs expense expenses ebitda earnings income profit profits margin stores locations fleet workforce employees members users subscribers debt assets loans deposits production capacity market markets shares stock cash proceeds units homes patients population mix sites contracts arr mrr traffic transactions claims premiums savings headcount inventory company companies portfolios leads pipeline billings investment investments benefit impact headwind demand output tonnage exposure'.split(
    ' ',
  ),
);
