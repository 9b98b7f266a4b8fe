/** How long the pointer rests on something before it counts, and how long it may be away from it, in milliseconds. */
const REST = 160;
const AWAY = 320;
/** What is pressed and moved so many px is no click: words are being selected. */
const DRAG = 4;

interface Options<T> {
  /** What is at a point of the window; null for nothing. */
  at: (x: number, y: number) => T | null;
  /** Whether an event goes to what was shown for it, over which the pointer may go. */
  isShownIn: (event: PointerEvent) => boolean;
  /** Whether it goes to another part of ours, which covers the page. */
  isOurs: (event: Event) => boolean;
  /** The pointer rests on something, at this point, or has left it for good (null). */
  onRest: (found: T | null, x: number, y: number) => void;
  /** What it rested on is pressed and dragged. */
  onDrag: () => void;
}

/**
 * Tells on what the pointer rests, until the signal aborts: looked up once a frame, never while a button is down, as
 * when text is selected. Listens only; nothing is kept from the page.
 */
export function followPointer<T>(
  { at, isShownIn, isOurs, onRest, onDrag }: Options<T>,
  signal: AbortSignal,
): void {
  let last = { x: Number.NaN, y: Number.NaN };
  /** On what it is, and on what it has rested. */
  let found: T | null = null;
  let rested: T | null = null;
  /** Where it was pressed on that. */
  let pressed: { x: number; y: number } | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (next: T | null) => {
    if (next === found) return;
    found = next;
    clearTimeout(timer);
    if (found === rested) return;
    timer = setTimeout(
      () => {
        rested = found;
        onRest(rested, last.x, last.y);
      },
      found === null ? AWAY : REST,
    );
  };
  const look = (next: () => T | null) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => set(next()));
  };

  const onMove = (event: PointerEvent) => {
    const { clientX: x, clientY: y, buttons, pointerType } = event;
    if (pressed && buttons !== 0 && Math.hypot(x - pressed.x, y - pressed.y) >= DRAG) {
      forget();
      onDrag();
    }
    // Browsers make up moves when the page scrolls under a pointer that stands still.
    if (pointerType === 'touch' || buttons !== 0 || (x === last.x && y === last.y)) return;
    last = { x, y };
    if (isShownIn(event)) look(() => rested);
    else if (isOurs(event)) look(() => null);
    else look(() => at(x, y));
  };
  const onScroll = () => {
    if (rested !== null) look(() => (at(last.x, last.y) === rested ? rested : null));
  };
  const forget = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    found = null;
    rested = null;
    pressed = null;
  };
  // Pressed where it rests already, it rests there still: what was shown is not shown anew when it is sent away.
  const onDown = (event: PointerEvent) => {
    const { clientX: x, clientY: y } = event;
    pressed = null;
    if (isShownIn(event)) return;
    if (rested !== null && at(x, y) === rested) pressed = { x, y };
    else forget();
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('scroll', onScroll, options);
  document.documentElement.addEventListener('pointerleave', () => look(() => null), {
    passive: true,
    signal,
  });
  document.addEventListener('pointerdown', onDown, options);
  signal.addEventListener('abort', forget);
}
