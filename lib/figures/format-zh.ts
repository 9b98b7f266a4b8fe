import type { Unit } from './types.ts';

/** Chinese as written in Taiwan and Hong Kong, or on the mainland. */
export type Script = 'hant' | 'hans';

/** What a currency is called, Traditional and Simplified. */
const CURRENCIES: Readonly<Record<string, readonly [string, string]>> = {
  USD: ['美元', '美元'],
  HKD: ['港元', '港元'],
  EUR: ['歐元', '欧元'],
  GBP: ['英鎊', '英镑'],
  JPY: ['日圓', '日元'],
  KRW: ['韓元', '韩元'],
  CAD: ['加元', '加元'],
  AUD: ['澳元', '澳元'],
  SGD: ['新加坡元', '新加坡元'],
  CHF: ['瑞士法郎', '瑞士法郎'],
  INR: ['印度盧比', '印度卢比'],
};
/** The reader's own currencies stand before the amount, with 元 after it. */
const OWN: Readonly<Record<string, readonly [string, string]>> = {
  TWD: ['新台幣', '新台币'],
  CNY: ['人民幣', '人民币'],
};
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  pp: ['個百分點', '个百分点'],
  bps: ['個基點', '个基点'],
  x: ['倍', '倍'],
  shares: ['股', '股'],
  tonnes: ['公噸', '公吨'],
  barrels: ['桶', '桶'],
  'barrels of oil equivalent': ['桶油當量', '桶油当量'],
  ounces: ['盎司', '盎司'],
  megawatts: ['兆瓦', '兆瓦'],
  'megawatt hours': ['兆瓦時', '兆瓦时'],
  'square meters': ['平方公尺', '平方米'],
  'square feet': ['平方英尺', '平方英尺'],
  hectares: ['公頃', '公顷'],
};
const SCALES: readonly (readonly [number, string, string])[] = [
  [1e12, '兆', '万亿'],
  [1e8, '億', '亿'],
  [1e4, '萬', '万'],
];
/** Counts below this are written out: 25,413. */
const SCALED_COUNTS = 1e6;

const MINUS = '\u2212';
const sign = (value: number): string => (value < 0 ? MINUS : '');

/** What stands around the number, and from which size on it is told in 萬 and 億. */
interface Form {
  before: string;
  after: string;
  scaledFrom: number;
  /** Decimals at least of an amount without a scale: of a broken one, and of any. */
  least: readonly [number, number];
}

function moneyForm(unit: Unit, index: 0 | 1): Form {
  const currency = unit.slice(0, 3);
  const perShare = unit.endsWith('/share');
  const form: Pick<Form, 'scaledFrom' | 'least'> = { scaledFrom: 1e4, least: [2, perShare ? 2 : 0] };
  const own = OWN[currency]?.[index];
  if (own !== undefined) return { ...form, before: `${perShare ? '每股' : ''}${own} `, after: ' 元' };
  return { ...form, before: perShare ? '每股 ' : '', after: ` ${CURRENCIES[currency]?.[index] ?? currency}` };
}

function formOf(unit: Unit, index: 0 | 1): Form {
  if (/^[A-Z]{3}(?:\/share)?$/.test(unit)) return moneyForm(unit, index);
  if (unit === '%') return { before: '', after: '%', scaledFrom: Number.POSITIVE_INFINITY, least: [0, 0] };
  const name = unit === 'count' ? '' : ` ${UNITS[unit]?.[index] ?? unit}`;
  return { before: '', after: name, scaledFrom: SCALED_COUNTS, least: [0, 0] };
}

/**
 * A quantity with a value in Chinese short form: `2.01 億美元`, `2.04–2.06 億美元`, `每股 0.07 美元`, `新台幣 23.5 億元`,
 * `12 個百分點`, `8%`. In: both ends in base units. Out: text with U+2212 for minus and an en dash in ranges (至 where
 * one end is negative or has another scale); four decimals at most.
 */
export function formatZh(low: number, high: number, unit: Unit, script: Script): string {
  const index = script === 'hant' ? 0 : 1;
  const form = formOf(unit, index);
  const scaleOf = (value: number): readonly [number, string, string] =>
    (Math.abs(value) < form.scaledFrom ? undefined : SCALES.find(([size]) => Math.abs(value) >= size)) ?? [
      1,
      '',
      '',
    ];
  const one = (value: number): string => {
    const [size] = scaleOf(value);
    const least = size > 1 ? 0 : form.least[Number.isInteger(value) ? 1 : 0];
    const digits = Math.abs(value / size).toLocaleString('en-US', {
      minimumFractionDigits: least,
      maximumFractionDigits: 4,
    });
    return sign(value) + digits;
  };
  const scaled = (value: number): string => {
    const scale = scaleOf(value)[index + 1];
    return one(value) + (scale === '' ? '' : ` ${scale}`);
  };
  // Beside an end that is told in full, the other one is too.
  if (low !== high && (scaleOf(low)[0] === 1 || scaleOf(high)[0] === 1))
    form.scaledFrom = Number.POSITIVE_INFINITY;
  // 億美元, 萬股: the unit goes with its scale.
  const tail = scaleOf(high)[0] === 1 || /^ [A-Za-z]/.test(form.after) ? form.after : form.after.trimStart();
  if (low === high) return form.before + scaled(high) + tail;
  const isPlain = low >= 0 && scaleOf(low)[0] === scaleOf(high)[0];
  const joint = scaleOf(low)[0] === 1 ? ' 至 ' : '至 ';
  return (
    form.before + (isPlain ? `${one(low)}–${scaled(high)}` : `${scaled(low)}${joint}${scaled(high)}`) + tail
  );
}
