import type { Transcript, Turn } from '../transcript/types.ts';
import type { PageText } from './blocks.ts';
import { rectOf } from './ranges.ts';

/** A turn is current once its start is above this share of the window's height. */
const READING_LINE = 0.35;

/**
 * Calls back with the index of the turn being read, at once and whenever scrolling or resizing changes it, until
 * the signal aborts. Measures a handful of blocks a frame, however long the page.
 */
export function followTurns(
  page: PageText,
  transcript: Transcript,
  onTurn: (turn: number) => void,
  signal: AbortSignal,
): void {
  let current = -1;
  let frame = 0;
  const update = () => {
    frame = 0;
    if (signal.aborted) return;
    const next = turnAt(page, transcript.turns, window.innerHeight * READING_LINE);
    if (next === current) return;
    current = next;
    onTurn(next);
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(update);
  };
  // Captured: pages scroll in containers of their own, and scroll events do not bubble.
  document.addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  window.addEventListener('resize', schedule, { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  update();
}

/** Index of the last turn that starts above `y` (CSS px from the window's top), by bisection. */
function turnAt(page: PageText, turns: readonly Turn[], y: number): number {
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const top = topOf(page, turns[middle]);
    if (top !== null && top > y) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** Blocks at which a turn can be seen to start: one language may be hidden. */
export function startsOf(turn: Turn): number[] {
  const first = turn.segments[0];
  return [turn.labels.original[0], turn.labels.translation[0], first?.block, first?.translationBlock].filter(
    (block): block is number => typeof block === 'number',
  );
}

function topOf(page: PageText, turn: Turn | undefined): number | null {
  for (const block of turn ? startsOf(turn) : []) {
    const rect = rectOf(page, block);
    if (rect) return rect.top;
  }
  return null;
}
