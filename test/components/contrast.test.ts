import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../components/frame/base.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The tokens of the style sheet that are colours, by name: what they are in light and in dark. */
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function colour(token: string, theme: Theme): string {
  const found = TOKENS.get(token);
  if (!found) throw new Error(`No colour --${token}.`);
  return found[theme];
}

/** Relative luminance of an sRGB colour, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS = ['ink', 'soft', 'accent', 'guidance', 'analyst', 'operator', 'green', 'red', 'warning'];
/** What text stands on. */
const GROUNDS = ['ground', 'raised'];

test('black on white is as far apart as can be', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test('every colour of the style sheet has a light and a dark side', () => {
  expect([...TOKENS.keys()]).toEqual(expect.arrayContaining([...TEXTS, ...GROUNDS]));
  const declared = [...css.matchAll(/--([\w-]+):(?! var\()/g)].map(([, name]) => name);
  expect(declared.filter((name) => name && !TOKENS.has(name))).toEqual([]);
});

describe.each(THEMES)('%s', (theme) => {
  test.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'text in %s on %s can be read',
    (text, ground) => {
      expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ['ink', 'mark'],
    ['on-accent', 'accent'],
  ])('text in %s on %s can be read', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
});
