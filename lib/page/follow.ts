import type { Transcript, Turn } from '../transcript/types.ts';
import { rectOf } from './ranges.ts';
import type { PageText } from './text.ts';

/** A turn is current once its start is above this share of the window's height. */
const READING_LINE = 0.35;

/** What a person does that scrolls; a jump of ours is over at the first of these. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Calls back with the index of the turn being read, at once and whenever scrolling or resizing changes it, until
 * the signal aborts. Measures a handful of blocks a frame, however long the page. The returned function pins a
 * turn while a jump to it scrolls: the last turns of a page never reach the reading line.
 */
export function followTurns(
  page: PageText,
  transcript: Transcript,
  onTurn: (turn: number) => void,
  signal: AbortSignal,
): (turn: number, isScrolling: boolean) => void {
  let current = -1;
  let isPinned = false;
  let frame = 0;
  const set = (turn: number) => {
    if (turn === current) return;
    current = turn;
    onTurn(turn);
  };
  const update = () => {
    frame = 0;
    if (signal.aborted || isPinned) return;
    set(turnAt(page, transcript.turns, window.innerHeight * READING_LINE));
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
  return (turn, isScrolling) => {
    isPinned = isScrolling;
    set(turn);
  };
}

/**
 * Index of the last turn that starts above `y` (CSS px from the window's top), by bisection; of the first turn as
 * long as its start is on the screen: on the first screen people read from the top.
 */
function turnAt(page: PageText, turns: readonly Turn[], y: number): number {
  if ((topOf(page, turns[0]) ?? -1) >= 0) return 0;
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
  return [
    turn.labels.original[0],
    turn.labels.translation[0],
    first?.block,
    first?.translationBlocks[0],
  ].filter((block) => block !== undefined);
}

function topOf(page: PageText, turn: Turn | undefined): number | null {
  for (const block of turn ? startsOf(turn) : []) {
    const rect = rectOf(page, block);
    if (rect) return rect.top;
  }
  return null;
}
