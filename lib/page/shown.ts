import { HOST, ownElementAt } from './host.ts';
import type { Lit } from './lit.ts';
import { isPointIn } from './point.ts';
import { followPointer } from './pointer.ts';
import { rectsOfRange } from './ranges.ts';

/** A rectangle of the window, in CSS px. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** A figure whose card is shown. */
export interface Shown {
  lit: Lit;
  /** The lines it stands on, by now; the first is the one that was pointed at. */
  boxes: readonly Box[];
  /** What asked for it: the pointer that rests on it, a click that keeps it, or a key. */
  by: 'pointer' | 'click' | 'key';
}

/** Which figure's card is shown, and where its figure is. */
export interface ShownStore {
  current: () => Shown | null;
  subscribe: (listener: () => void) => () => void;
  show: (lit: Lit) => void;
  hide: () => void;
  /** Another way has led to a figure: steps go on from there. */
  pass: (lit: Lit) => void;
  /** The figure that was shown last. */
  last: () => Lit | null;
}

interface Options {
  rangeOf: (lit: Lit) => StaticRange | null;
  /** Figures whose place is at a point of the window or touches it; none while they are not lit. */
  near: (x: number, y: number) => readonly Lit[];
}

/** The attribute of the element that shows the figure, in our shadow root. */
const CARD = 'data-callout-card';

/** What of a page has a use for a click. */
const CLICKED = 'a[href], button, input, select, textarea, label, summary, [contenteditable]';

/**
 * Shows the figure on which the pointer rests, until it leaves both the figure and its card; one that was clicked stays
 * until Escape is pressed or something else is clicked, one that a key asked for also until the pointer rests on another.
 * Nothing is kept from the page: a click that selects words or has a use in it is its own.
 */
export function createShown({ rangeOf, near }: Options, signal: AbortSignal): ShownStore {
  const listeners = new Set<() => void>();
  let shown: Shown | null = null;
  let last: Lit | null = null;
  let frame = 0;
  const set = (next: Shown | null) => {
    if (next === shown) return;
    shown = next;
    last = next?.lit ?? last;
    for (const listener of listeners) listener();
  };
  const hide = () => set(null);
  const boxesOf = (lit: Lit): DOMRect[] => {
    const range = rangeOf(lit);
    return range ? rectsOfRange(range).filter(({ height }) => height > 0) : [];
  };
  const show = (lit: Lit, by: Shown['by'], x = Number.NaN, y = Number.NaN) => {
    const isAt = ({ left, right, top, bottom }: Box) => left <= x && x <= right && top <= y && y <= bottom;
    const boxes = boxesOf(lit).sort((a, b) => Number(isAt(b)) - Number(isAt(a)));
    set(boxes.length > 0 ? { lit, boxes, by } : null);
  };

  const isOurs = ({ target }: Event) => (target as Element | null)?.localName === HOST;
  const isShownIn = (event: PointerEvent) =>
    shown !== null &&
    isOurs(event) &&
    Boolean(ownElementAt(event.clientX, event.clientY)?.closest(`[${CARD}]`));
  const at = (x: number, y: number): Lit | null =>
    near(x, y).find((lit) => {
      const range = rangeOf(lit);
      return range !== null && isPointIn(range, x, y);
    }) ?? null;
  followPointer(
    {
      at,
      isShownIn,
      isOurs,
      onRest: (lit, x, y) => {
        if (shown?.by === 'click') return;
        if (lit) show(lit, 'pointer', x, y);
        else if (shown?.by === 'pointer') hide();
      },
      onDrag: hide,
    },
    signal,
  );
  const onDown = (event: PointerEvent) => {
    if (isShownIn(event)) return;
    const isOnIt = !isOurs(event) && shown !== null && at(event.clientX, event.clientY) === shown.lit;
    if (!isOnIt) hide();
  };
  const onClick = (event: PointerEvent) => {
    const { target, clientX: x, clientY: y } = event;
    if (isOurs(event)) return;
    const isUsed = (target as Element).closest(CLICKED) || getSelection()?.isCollapsed === false;
    const lit = isUsed ? null : at(x, y);
    if (lit) show(lit, 'click', x, y);
    else hide();
  };

  /** The page may have moved under the card. */
  const follow = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!shown) return;
      const boxes = boxesOf(shown.lit);
      if (boxes.length === 0) hide();
      else if (boxes[0]?.top !== shown.boxes[0]?.top || boxes[0]?.left !== shown.boxes[0]?.left)
        set({ ...shown, boxes });
    });
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('scroll', follow, options);
  window.addEventListener('resize', follow, options);
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('click', onClick as EventListener, options);
  // Seen on its way down and let pass: the page's own use of Escape goes on.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    hide();
    last = null;
  });
  return {
    current: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (lit) => show(lit, 'key'),
    hide,
    pass: (lit) => {
      last = lit;
    },
    last: () => last,
  };
}
