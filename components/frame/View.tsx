import { type FocusEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { keepWantedInView } from './keepInView.ts';

/** Browsers leave it at that when a part of what gets the focus is seen, or when it is guessed how high it is. */
const onFocus = ({ target }: FocusEvent<HTMLElement>): void =>
  keepWantedInView(target, () => target.matches(':focus-visible'));

/** What a tab shows. It scrolls by itself, and stands where it was left when it is seen again. */
export function View({ id, children }: { id: string; children: ReactNode }) {
  const view = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  // While it rests nothing of it is laid out, and not every browser knows afterwards how far it was scrolled.
  useLayoutEffect(() => {
    const element = view.current;
    if (element) element.scrollTop = top.current;
    return () => {
      top.current = element?.scrollTop ?? 0;
    };
  }, []);
  return (
    <div
      ref={view}
      id={`callout-view-${id}`}
      className="view"
      onFocus={onFocus}
      role="tabpanel"
      aria-labelledby={`callout-tab-${id}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, as in ARIA's pattern
      tabIndex={0}
    >
      {children}
    </div>
  );
}
