import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls the view around an element so that all of it is seen, or its top where it is higher than the view: the view
 * alone, not the page. Where a view's head stays in place above what scrolls, its `scroll-padding-top` says how much
 * that hides. What is in no view stays where it is.
 */
function keepInView(element: Element): void {
  const view = element.closest('.view');
  if (!view || view === element) return;
  // What is part of such a head is not hidden by it.
  const head = element.closest('.heading, .search-head, .reading-head')
    ? 0
    : Number.parseFloat(getComputedStyle(view).scrollPaddingTop) || 0;
  const { top, bottom } = element.getBoundingClientRect();
  const seen = view.getBoundingClientRect();
  if (top < seen.top + head) view.scrollTop -= seen.top + head - top;
  else if (bottom > seen.bottom) view.scrollTop += Math.min(bottom - seen.bottom, top - seen.top - head);
}

/** So many frames after the view has moved, the rows that it moved past are drawn as high as they are. */
const FRAMES = 4;

/** ... and again as long as rows that had been guessed are drawn, and move what is below; while it is wanted. */
export function keepWantedInView(element: Element, isWanted: () => boolean, frames = FRAMES): void {
  if (!isWanted()) return;
  keepInView(element);
  if (frames > 0) requestAnimationFrame(() => keepWantedInView(element, isWanted, frames - 1));
}

/**
 * The ref of an element that is scrolled into view when a reason for it comes; while its reasons are those that were
 * there when its view was left, the view stays as it was.
 */
export function useKeptInView<E extends Element>(...reasons: readonly boolean[]): RefObject<E | null> {
  const element = useRef<E>(null);
  const before = useRef<readonly boolean[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as many at each call of an element
  useEffect(() => {
    const now = reasons;
    const isNew = now.some((isThere, i) => isThere && !before.current[i]);
    before.current = now;
    if (isNew && element.current) keepWantedInView(element.current, () => before.current === now);
  }, [...reasons]);
  return element;
}
