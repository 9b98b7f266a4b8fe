import { expect, test } from 'vitest';
import { firstFrom, litAt, litOf, litTwins } from '../../lib/page/lit.ts';
import { LIT_STYLES } from '../../lib/page/marks.ts';
import { readText } from '../../lib/reading/read.ts';
import { twinFigures } from '../../lib/translation/twins.ts';

const { transcript, kpis } =
  readText(`Operator: Good day, and welcome to the Tallow Bay second quarter 2027 earnings call.
Ines Marchetti, Chief Financial Officer: Revenue was $410 million, up 9% year over year. Operating margin was 14%.
Ines Marchetti, Chief Financial Officer: For fiscal 2027, we now expect revenue of $1.68 billion to $1.7 billion, up from $1.6 billion to $1.65 billion before.`);
const lits = litOf(transcript, kpis);
const textOf = ({ segment, span }: (typeof lits)[number]) => segment.text.slice(span.start, span.end);

test('figures, guidance and changes are lit in the order of the page, none over another', () => {
  expect(lits.map((lit) => [lit.kind, textOf(lit)])).toEqual([
    ['figure', '$410 million'],
    ['change', '9%'],
    ['figure', '14%'],
    ['guidance', '$1.68 billion to $1.7 billion'],
    ['guidance', '$1.6 billion to $1.65 billion'],
  ]);
  for (const [i, lit] of lits.entries()) {
    const next = lits[i + 1];
    expect(next === undefined || next.block > lit.block || next.start >= lit.end).toBe(true);
  }
});

test('a place finds the figure that it lies in or touches', () => {
  for (const lit of lits) {
    for (const offset of [lit.start, lit.start + 1, lit.end])
      expect(litAt(lits, lit.block, offset)).toContain(lit);
    for (const offset of [lit.start - 2, lit.end + 2])
      expect(litAt(lits, lit.block, offset)).not.toContain(lit);
    expect(lits[firstFrom(lits, lit.block, lit.start)]).toBe(lit);
  }
  expect(litAt([], 3, 5)).toEqual([]);
  expect(firstFrom(lits, 1e6, 0)).toBe(lits.length);
});

test('a figure that the translation says as often is lit there too', () => {
  const [first] = lits;
  if (!first) throw new Error('no figure');
  const twins = twinFigures(first.segment.text, '營收為 4.1 億美元,年增 9%。營業利益率為 41%。');
  const found = litTwins(lits, new Map([[first.segment.id, twins]]), (_, start, end) => ({
    block: 9,
    start,
    end,
  }));
  expect(found.map(({ side, kpi, kind }) => [side, kpi.metric, kind])).toEqual([
    ['translation', 'revenue', 'figure'],
    ['translation', 'revenue', 'change'],
  ]);
  expect(lits.filter(({ twin }) => twin !== null)).toHaveLength(2);
});

/** Relative luminance of a colour, as in WCAG. */
const luminance = (colour: readonly number[]): number =>
  colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
const contrast = (a: readonly number[], b: readonly number[]): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];

test.each([
  ['black on white', BLACK, WHITE],
  ['dark grey on white', [85, 85, 85], WHITE],
  ['white on black', WHITE, BLACK],
  ['grey on black', [170, 170, 170], BLACK],
  ['light on a dark theme', [214, 211, 205], [22, 24, 26]],
  ['black on grey', BLACK, [128, 128, 128]],
  ['white on red', WHITE, [122, 31, 61]],
  ['white on blue', WHITE, [11, 61, 145]],
  ['dark on yellow', [51, 51, 51], [255, 233, 168]],
])('lit text stays legible: %s', (_, text, ground) => {
  for (const { tint, alpha } of Object.values(LIT_STYLES)) {
    const lit = ground.map((value, i) => value * (1 - alpha) + (tint[i] ?? 0) * alpha);
    expect(contrast(text, lit)).toBeGreaterThanOrEqual(4.5);
    // The line has the colour of the text.
    expect(contrast(text, lit) / contrast(text, ground)).toBeGreaterThan(0.75);
  }
});

test('kinds differ by more than colour', () => {
  const lines = Object.values(LIT_STYLES).map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
});
