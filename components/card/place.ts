/** A rectangle of the window, in CSS px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a card stands, from the window's left and upper or lower edge. */
export interface Place {
  left: number;
  width: number;
  maxHeight: number;
  top?: number;
  bottom?: number;
}

const WIDTH = 320;
/** Below a figure is where the next line is read: a card goes there as long as it has so much room. */
const ENOUGH = 240;
const LEAST = 80;
/** Between the card and the figure, and between the card and the edges. */
const GAP = 6;
const MARGIN = 8;

/** What the panel leaves of the window: beside it, or above it where it is as wide as the window. */
export function freeOf(size: { width: number; height: number }, panel: Box | null): Box {
  const free = { left: 0, top: 0, right: size.width, bottom: size.height };
  if (!panel) return free;
  if (panel.left <= 0 && panel.right >= size.width - 1) return { ...free, bottom: panel.top };
  return panel.left <= 0 ? { ...free, left: panel.right } : { ...free, right: panel.left };
}

/**
 * The place of a figure's card: above or below all lines of the figure, never over it, within the free part of the
 * window. `boxes` are its lines, the one to stand at first; `height` is the window's. Null where the figure cannot be
 * seen or there is no room.
 */
export function placeCard(boxes: readonly Box[], free: Box, height: number): Place | null {
  const [first] = boxes;
  if (!first || first.bottom <= free.top || first.top >= free.bottom) return null;
  if (first.right <= free.left || first.left >= free.right) return null;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const below = free.bottom - bottom - GAP - MARGIN;
  const above = top - free.top - GAP - MARGIN;
  if (Math.max(below, above) < LEAST) return null;
  const width = Math.min(WIDTH, free.right - free.left - 2 * MARGIN);
  const left = Math.max(free.left + MARGIN, Math.min(first.left, free.right - MARGIN - width));
  if (below >= ENOUGH || below >= above) return { left, width, maxHeight: below, top: bottom + GAP };
  return { left, width, maxHeight: above, bottom: height - top + GAP };
}
