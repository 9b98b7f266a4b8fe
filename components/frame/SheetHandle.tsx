import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';

type Sheet = Settings['sheet'];

interface Props {
  t: Messages;
  sheet: Sheet;
  onSheet: (sheet: Sheet) => void;
}

/** Heights of the sheet, the lowest first. */
const SHEETS: readonly Sheet[] = ['low', 'middle', 'high'];
/** A drag of fewer px is a tap; every so many more go one height further. */
const TAP = 6;
const STEP = 140;

/**
 * The upper edge of the sheet that the panel is in a narrow window: drag it to the next height, tap it to go through
 * all three, or focus it and use the arrow keys.
 */
export function SheetHandle({ t, sheet, onSheet }: Props) {
  const from = useRef<number | null>(null);
  const at = SHEETS.indexOf(sheet);
  const go = (index: number) => {
    const next = SHEETS[Math.min(SHEETS.length - 1, Math.max(0, index))];
    if (next && next !== sheet) onSheet(next);
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (from.current === null) return;
    const up = from.current - event.clientY;
    from.current = null;
    if (Math.abs(up) < TAP) go((at + 1) % SHEETS.length);
    else go(at + Math.sign(up) * Math.ceil(Math.abs(up) / STEP));
  };
  const onPointerCancel = () => {
    from.current = null;
  };
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: at + 1,
    ArrowDown: at - 1,
    Home: 0,
    End: SHEETS.length - 1,
    Enter: (at + 1) % SHEETS.length,
    ' ': (at + 1) % SHEETS.length,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };

  return (
    <div
      className="sheet-handle"
      role="slider"
      tabIndex={0}
      aria-label={t.settings.sheet}
      aria-orientation="vertical"
      aria-valuenow={at + 1}
      aria-valuemin={1}
      aria-valuemax={SHEETS.length}
      aria-valuetext={t.settings.sheets[sheet]}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
      onKeyDown={onKeyDown}
    />
  );
}
