import { describe, expect, test } from 'vitest';
import { formatIn, formatShort } from '../../lib/figures/format.ts';

const cases: [number | null, number | null, string, string][] = [
  [201e6, 201e6, 'USD', '$201.0M'],
  [1.275e9, 1.275e9, 'USD', '$1.275B'],
  [204e6, 206e6, 'USD', '$204–206M'],
  [1.262e9, 1.27e9, 'USD', '$1.262–1.270B'],
  [52.5e6, 54.5e6, 'USD', '$52.5–54.5M'],
  [950e6, 1.2e9, 'USD', '$950.0M to $1.2B'],
  [-6.5e6, -5.5e6, 'USD', '\u2212$6.5M to \u2212$5.5M'],
  [-18.2e6, -18.2e6, 'USD', '\u2212$18.2M'],
  [97_500, 97_500, 'USD', '$97,500'],
  [-800_000, -800_000, 'USD', '\u2212$0.8M'],
  [650_000, 650_000, 'USD', '$0.65M'],
  [123_456, 123_456, 'USD', '$123,456'],
  [800_000, 1.2e6, 'USD', '$0.8–1.2M'],
  [250_000, 255_000, 'USD', '$250,000–255,000'],
  [900_000, 900_000, 'shares', '900,000 shares'],
  [0.07, 0.07, 'USD/share', '$0.07'],
  [3, 3, 'USD/share', '$3.00'],
  [0.25, 0.26, 'USD/share', '$0.25–0.26'],
  [2.3e9, 2.3e9, 'TWD', 'NT$2.3B'],
  [2.3e9, 2.3e9, 'SEK', 'SEK 2.3B'],
  [8, 8, '%', '8%'],
  [7, 8, '%', '7–8%'],
  [-3, -3, '%', '\u22123%'],
  [-3, 2, '%', '\u22123 to 2%'],
  [100, 100, 'bps', '100 bps'],
  [12, 12, 'pp', '12 pp'],
  [3.2, 3.2, 'x', '3.2x'],
  [25_413, 25_413, 'count', '25,413'],
  [2.2e6, 2.2e6, 'shares', '2.2M shares'],
  [350, 350, 'megawatt hours', '350 megawatt hours'],
  [null, null, 'USD', ''],
];

describe('formatShort', () => {
  test.each(cases)('%s to %s %s is %j', (low, high, unit, text) => {
    expect(formatShort({ low, high, unit, hedge: null })).toBe(text);
  });
});

const chinese: [number, number, string, string, string][] = [
  [201e6, 201e6, 'USD', '2.01 億美元', '2.01 亿美元'],
  [16.3e6, 16.3e6, 'USD', '1,630 萬美元', '1,630 万美元'],
  [5000, 5000, 'USD', '5,000 美元', '5,000 美元'],
  [204e6, 206e6, 'USD', '2.04–2.06 億美元', '2.04–2.06 亿美元'],
  [95e6, 1.2e8, 'USD', '9,500 萬至 1.2 億美元', '9,500 万至 1.2 亿美元'],
  [9000, 12_000, 'USD', '9,000–12,000 美元', '9,000–12,000 美元'],
  [-2e8, -1e8, 'USD', '\u22122 億至 \u22121 億美元', '\u22122 亿至 \u22121 亿美元'],
  [2.35e9, 2.35e9, 'TWD', '新台幣 23.5 億元', '新台币 23.5 亿元'],
  [3e12, 3e12, 'CNY', '人民幣 3 兆元', '人民币 3 万亿元'],
  [2.3e9, 2.3e9, 'SEK', '23 億 SEK', '23 亿 SEK'],
  [0.07, 0.07, 'USD/share', '每股 0.07 美元', '每股 0.07 美元'],
  [3, 3, 'USD/share', '每股 3.00 美元', '每股 3.00 美元'],
  [0.5, 0.5, 'CNY/share', '每股人民幣 0.50 元', '每股人民币 0.50 元'],
  [7, 8, '%', '7–8%', '7–8%'],
  [-3, 2, '%', '\u22123 至 2%', '\u22123 至 2%'],
  [12, 12, 'pp', '12 個百分點', '12 个百分点'],
  [100, 100, 'bps', '100 個基點', '100 个基点'],
  [3.2, 3.2, 'x', '3.2 倍', '3.2 倍'],
  [25_413, 25_413, 'count', '25,413', '25,413'],
  [2.2e6, 2.2e6, 'shares', '220 萬股', '220 万股'],
  [350, 350, 'megawatt hours', '350 兆瓦時', '350 兆瓦时'],
];

describe('formatIn', () => {
  test.each(chinese)('%s to %s %s is %j and %j', (low, high, unit, hant, hans) => {
    const quantity = { low, high, unit, hedge: null };
    expect(formatIn(quantity, 'zh-TW')).toBe(hant);
    expect(formatIn(quantity, 'zh-CN')).toBe(hans);
    expect(formatIn(quantity, 'en')).toBe(formatShort(quantity));
  });

  test.each(['en', 'zh-TW'])('what was only hinted at is printed as it was said: %s', (locale) => {
    const hint = { low: null, high: null, unit: '%', hedge: 'low single digits' };
    expect(formatIn(hint, locale)).toBe('low single digits');
    // The hedge of a value that is not known says nothing alone.
    expect(formatIn({ ...hint, hedge: 'about' }, locale)).toBe('');
  });
});
