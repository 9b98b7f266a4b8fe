import { describe, expect, test } from 'vitest';
import { formatShort } from '../../lib/figures/format.ts';

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
