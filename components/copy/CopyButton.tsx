import { type KeyboardEvent, type ToggleEvent, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Icon } from '../frame/Icon.tsx';
import { CopyMenu, type CopyMenuProps } from './CopyMenu.tsx';
import { isPicked } from './scopes.ts';

/** What came of copying or saving, for a moment. */
export interface CopyOutcome {
  isDone: boolean;
  text: string;
}

interface Props extends Omit<CopyMenuProps, 'onDone'> {
  t: Messages;
  /** The menu comes, or has gone. */
  onMenu: (isOpen: boolean) => void;
  outcome: CopyOutcome | null;
  /** Copies the key metrics, or the rows that are chosen or shown, in the format that was used last. */
  onCopyNow: () => void;
}

const MENU = 'callout-copy-menu';
/** Between the menu and the window's edges, and how wide it is where there is room, in px. */
const MARGIN = 8;
const WIDTH = 304;

/** Where the menu stands: at its button, on the side where there is more room. */
interface Spot {
  top?: number;
  bottom?: number;
  right: number;
  width: number;
  maxHeight: number;
}

function spotAt(button: Element): Spot {
  const { clientWidth, clientHeight } = button.ownerDocument.documentElement;
  const { top, right, bottom } = button.getBoundingClientRect();
  const below = clientHeight - bottom - MARGIN;
  const width = Math.min(WIDTH, clientWidth - 2 * MARGIN);
  const edge = Math.min(Math.max(MARGIN, clientWidth - right), clientWidth - width - MARGIN);
  return below >= top
    ? { top: bottom, right: edge, width, maxHeight: below }
    : { bottom: clientHeight - top, right: edge, width, maxHeight: top - MARGIN };
}

/** Two buttons in one: copy at once as last time, or choose what and how. What was done is shown and announced. */
export function CopyButton({ t, outcome, onMenu, onCopyNow, ...menu }: Props) {
  const more = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const { options, scope, count } = menu;
  const picked = count > 0 && isPicked(scope) ? scope : null;
  const format = t.copy.formats[options.format];
  const label = picked
    ? t.copy.copyPicked(t.copy.scopes[picked], count, format)
    : t.copy.copyKeyMetrics(format);
  const icon = outcome === null ? 'copy' : outcome.isDone ? 'done' : 'failed';
  const onToggle = ({ newState }: ToggleEvent) => {
    if (newState === 'open') box.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    else setSpot(null);
  };
  // By itself, not every browser gives the focus back inside a shadow root.
  const close = () => {
    box.current?.hidePopover();
    more.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <div className="copy">
      <button
        type="button"
        className="icon-button copy-now"
        aria-label={label}
        title={label}
        data-outcome={outcome === null ? undefined : icon}
        onClick={onCopyNow}
      >
        <Icon name={icon} />
        {picked && <span className="count">{count}</span>}
      </button>
      <button
        ref={more}
        type="button"
        className="icon-button copy-more"
        aria-label={t.copy.options}
        title={t.copy.options}
        aria-expanded={spot !== null}
        aria-controls={MENU}
        popoverTarget={MENU}
      >
        <Icon name="more" />
      </button>
      <div
        ref={box}
        id={MENU}
        popover="auto"
        role="dialog"
        className="copy-menu"
        aria-label={t.copy.options}
        style={spot ?? undefined}
        onBeforeToggle={({ newState }) => {
          onMenu(newState === 'open');
          if (newState === 'open' && more.current) setSpot(spotAt(more.current));
        }}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        <CopyMenu t={t} {...menu} onDone={close} />
      </div>
      <p role="status" className={outcome ? 'copy-outcome' : 'visually-hidden'} data-outcome={icon}>
        {outcome?.text}
      </p>
    </div>
  );
}
