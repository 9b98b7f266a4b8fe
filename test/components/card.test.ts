import { expect, test } from 'vitest';
import { type Box, freeOf, placeCard } from '../../components/card/place.ts';
import { actionOf, PANEL_KEYS } from '../../components/keys/keys.ts';

const WINDOW = { width: 1200, height: 800 };
const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Where a card is as a box, as high as it may be. */
function cardBox(boxes: readonly Box[], free: Box): Box | null {
  const place = placeCard(boxes, free, WINDOW.height);
  if (!place) return null;
  const { left, width, maxHeight } = place;
  const top = place.top ?? WINDOW.height - (place.bottom ?? 0) - maxHeight;
  return { left, right: left + width, top, bottom: top + maxHeight };
}

const PANELS: [string, Box | null][] = [
  ['none', null],
  ['right', { left: 840, right: 1200, top: 0, bottom: 800 }],
  ['left', { left: 0, right: 360, top: 0, bottom: 800 }],
  ['a sheet', { left: 0, right: 1200, top: 400, bottom: 800 }],
];

test.each(PANELS)(
  'a card covers neither its figure nor the panel and stays in the window: %s',
  (_, panel) => {
    const free = freeOf(WINDOW, panel);
    for (let left = free.left; left < free.right - 80; left += 40)
      for (let top = 0; top < free.bottom - 20; top += 20) {
        const lines = [box(left, top), box(free.left, top + 24)];
        const card = cardBox(lines, free);
        if (!card) throw new Error(`No room at ${left}, ${top}`);
        expect(card.left).toBeGreaterThanOrEqual(free.left);
        expect(card.right).toBeLessThanOrEqual(free.right);
        expect(card.top).toBeGreaterThanOrEqual(free.top);
        expect(card.bottom).toBeLessThanOrEqual(free.bottom);
        for (const line of lines) expect(card.bottom <= line.top || card.top >= line.bottom).toBe(true);
      }
  },
);

test('a figure that cannot be seen has no card', () => {
  const free = freeOf(WINDOW, PANELS[1]?.[1] ?? null);
  for (const hidden of [box(0, -40), box(0, 900), box(900, 100)])
    expect(placeCard([hidden], free, WINDOW.height)).toBeNull();
  expect(placeCard([], free, WINDOW.height)).toBeNull();
});

const pressed = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false, isWriting: false };

test("single keys are the panel's own, and nobody's who writes", () => {
  const all = PANEL_KEYS.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
  for (const { action, keys } of PANEL_KEYS)
    for (const key of keys) {
      expect(actionOf({ ...pressed, key })).toBe(action);
      for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'isWriting'] as const)
        expect(actionOf({ ...pressed, key, [held]: true })).toBeNull();
    }
  expect(actionOf({ ...pressed, key: 'x' })).toBeNull();
});
