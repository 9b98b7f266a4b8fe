import { rectOfRange } from './ranges.ts';

/** Where a jump puts its target, as a share of the scroller's height: clear of sticky headers. */
const TARGET_LINE = 0.25;
/** Further away than this many heights of the scroller, smooth scrolling is a long blur. */
const SMOOTH_WITHIN = 2;

/**
 * Scrolls so that a place comes to stand in the upper part of its scroller: smoothly when it is near, unless the
 * reader's system asks for less motion. False when the place is not laid out (hidden or gone).
 */
export function reveal(range: StaticRange): boolean {
  const rect = rectOfRange(range);
  const element = range.startContainer.parentElement;
  if (rect.height === 0 || !element) return false;
  const scroller = scrollerOf(element);
  const isWindow = scroller === document.scrollingElement;
  const top = isWindow ? 0 : scroller.getBoundingClientRect().top;
  const height = isWindow ? window.innerHeight : scroller.clientHeight;
  const distance = rect.top - top - height * TARGET_LINE;
  const isNear = Math.abs(distance) < height * SMOOTH_WITHIN;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: distance, behavior: isNear && !isCalm ? 'smooth' : 'instant' });
  return true;
}

function scrollerOf(element: Element): Element {
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY))
      return each;
  }
  return document.scrollingElement ?? document.documentElement;
}
