import type { Turn } from '../transcript/types.ts';
import { rectOf } from './ranges.ts';
import type { PageText } from './text.ts';

/** A part is current once its start is above this share of the window's height. */
const READING_LINE = 0.35;

/** What a person does that scrolls; a jump of ours is over at the first of these. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Blocks at which a part of the page can be seen to start, the first one that is laid out: one language may be hidden. */
export type Starts = readonly number[];

/**
 * Calls back with the index of the part being read (a turn, a paragraph), at once and whenever scrolling or resizing
 * changes it, until the signal aborts. Measures a handful of blocks a frame, however long the page. The returned
 * function pins a part while a jump to it scrolls: the last ones of a page never reach the reading line.
 */
export function followParts(
  page: PageText,
  parts: readonly Starts[],
  onPart: (part: number) => void,
  signal: AbortSignal,
): (part: number, isScrolling: boolean) => void {
  let current = -1;
  let isPinned = false;
  let frame = 0;
  const set = (part: number) => {
    if (part === current) return;
    current = part;
    onPart(part);
  };
  const update = () => {
    frame = 0;
    if (signal.aborted || isPinned) return;
    set(partAt(page, parts, window.innerHeight * READING_LINE));
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(update);
  };
  const unpin = ({ target }: Event) => {
    // What is done in our panel, which stands beside the body, scrolls nothing: a click on "next" while the page is
    // still on its way must find the turn it goes to, not the one it passes.
    const isOurs = target !== document.body && (target as Node).parentNode === document.documentElement;
    if (!isOurs) isPinned = false;
  };
  // A jump without motion scrolls and ends in one frame: its scrolling must not be measured once the pin is off.
  const land = () => {
    if (!isPinned) return;
    cancelAnimationFrame(frame);
    frame = 0;
    isPinned = false;
  };
  // Captured: pages scroll in containers of their own, and scroll events do not bubble.
  const options = { capture: true, passive: true, signal };
  document.addEventListener('scroll', schedule, options);
  document.addEventListener('scrollend', land, options);
  for (const type of BY_HAND) document.addEventListener(type, unpin, options);
  window.addEventListener('resize', schedule, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  update();
  return (part, isScrolling) => {
    isPinned = isScrolling;
    set(part);
  };
}

/**
 * Index of the last part that starts above `y` (CSS px from the window's top), by bisection; of the first one as
 * long as its start is on the screen: on the first screen people read from the top.
 */
function partAt(page: PageText, parts: readonly Starts[], y: number): number {
  if ((topOf(page, parts[0]) ?? -1) >= 0) return 0;
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const top = topOf(page, parts[middle]);
    if (top !== null && top > y) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** Where a turn starts. */
export function startsOf(turn: Turn): number[] {
  const first = turn.segments[0];
  return [
    turn.labels.original[0],
    turn.labels.translation[0],
    first?.block,
    first?.translationBlocks[0],
  ].filter((block) => block !== undefined);
}

function topOf(page: PageText, starts: Starts | undefined): number | null {
  for (const block of starts ?? []) {
    const rect = rectOf(page, block);
    if (rect) return rect.top;
  }
  return null;
}
