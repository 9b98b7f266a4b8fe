import { Activity, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { View } from './View.tsx';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** How many entries its view has; null where that says nothing. */
  count: number | null;
  /** Stands for the label, which is read aloud. */
  icon?: IconName;
  view: ReactNode;
}

interface Props<Id extends string> {
  /** What the tabs choose among, read aloud. */
  label: string;
  tabs: readonly Tab<Id>[];
  current: Id;
  onTab: (id: Id) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Views of which one is seen, as in ARIA's pattern: one tab stop, arrows, Home and End. A view is drawn when it is first
 * seen; one that is left rests, and comes back as it was.
 */
export function Tabs<Id extends string>({ label, tabs, current, onTab }: Props<Id>) {
  const buttons = useRef(new Map<Id, HTMLButtonElement>());
  const [drawn, setDrawn] = useState<ReadonlySet<Id>>(new Set());
  if (!drawn.has(current)) setDrawn(new Set(drawn).add(current));
  // A view may be asked for elsewhere, while its tab is beyond the edge.
  useEffect(() => {
    buttons.current.get(current)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const step = STEPS[event.key];
    const next =
      step !== undefined
        ? tabs[(at + step + tabs.length) % tabs.length]
        : event.key === 'Home'
          ? tabs[0]
          : event.key === 'End'
            ? tabs.at(-1)
            : undefined;
    if (!next) return;
    event.preventDefault();
    onTab(next.id);
    buttons.current.get(next.id)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count, icon }) => (
          <button
            key={id}
            ref={(button) => {
              if (button) buttons.current.set(id, button);
              else buttons.current.delete(id);
            }}
            type="button"
            role="tab"
            id={`callout-tab-${id}`}
            className="view-tab"
            aria-selected={id === current}
            aria-controls={drawn.has(id) ? `callout-view-${id}` : undefined}
            tabIndex={id === current ? 0 : -1}
            {...(icon && { 'aria-label': name, title: name })}
            onClick={() => onTab(id)}
          >
            {icon ? <Icon name={icon} /> : name}
            {count !== null && <span className="count">{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(
        ({ id, view }) =>
          drawn.has(id) && (
            <Activity key={id} mode={id === current ? 'visible' : 'hidden'}>
              <View id={id}>{view}</View>
            </Activity>
          ),
      )}
    </>
  );
}
