import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls the view around an element so that all of it is seen, or its top where it is higher than the view: the view
 * alone, not the page. Where a view's head stays in place above what scrolls, its `scroll-padding-top` says how much
 * that hides. What is in no view stays where it is.
 */
export function keepInView(element: Element): void {
  const view = element.closest('.view');
  if (!view) return;
  // What is part of such a head is not hidden by it.
  const head = element.closest('.heading')
    ? 0
    : Number.parseFloat(getComputedStyle(view).scrollPaddingTop) || 0;
  const { top, bottom } = element.getBoundingClientRect();
  const seen = view.getBoundingClientRect();
  if (top < seen.top + head) view.scrollTop -= seen.top + head - top;
  else if (bottom > seen.bottom) view.scrollTop += Math.min(bottom - seen.bottom, top - seen.top - head);
}

/**
 * The ref of an element that is scrolled into view when it comes to be wanted; where it is wanted still when its view is
 * seen again, the view stays as it was left.
 */
export function useKeptInView<E extends Element>(isWanted: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  const wasWanted = useRef(false);
  useEffect(() => {
    if (isWanted && !wasWanted.current && element.current) keepInView(element.current);
    wasWanted.current = isWanted;
  }, [isWanted]);
  return element;
}
