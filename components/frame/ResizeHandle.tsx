import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface Props {
  label: string;
  /** The edge of the window at which the panel stands; its other edge is dragged. */
  side: 'left' | 'right';
  /** Width of the panel, in CSS px, and the least and most it may have. */
  width: number;
  limits: { least: number; most: number };
  /** `isFinal` is false while a drag goes on. */
  onWidth: (width: number, isFinal: boolean) => void;
}

const STEP = 20;

/** The panel's inner edge: drag it, or focus it and use the arrow keys. */
export function ResizeHandle({ label, side, width, limits, onWidth }: Props) {
  /** Where the drag began, and how wide it has made the panel: the last move may not have been rendered yet. */
  const drag = useRef<{ x: number; from: number; width: number } | null>(null);
  /** How much wider the panel gets for each px to the right. */
  const sign = side === 'left' ? 1 : -1;
  /** How wide it is: a narrow window leaves it less than it was given. */
  const widthOf = (handle: HTMLElement) => handle.parentElement?.offsetWidth ?? width;
  const within = (next: number) => Math.min(limits.most, Math.max(limits.least, Math.round(next)));

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const from = widthOf(event.currentTarget);
    drag.current = { x: event.clientX, from, width: from };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    drag.current.width = within(drag.current.from + sign * (event.clientX - drag.current.x));
    onWidth(drag.current.width, false);
  };
  const onPointerUp = () => {
    if (drag.current) onWidth(drag.current.width, true);
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const now = widthOf(event.currentTarget);
    if (event.key === 'ArrowLeft') onWidth(within(now - sign * STEP), true);
    else if (event.key === 'ArrowRight') onWidth(within(now + sign * STEP), true);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be focused and dragged; this is ARIA's window splitter
    <div
      className="resize"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}
