import { rectOfRange } from './ranges.ts';

/** Where a jump puts its target, as a share of the scroller's height: clear of sticky headers. */
const TARGET_LINE = 0.25;
/** Further away than this many heights of the scroller, smooth scrolling is a long blur. */
const SMOOTH_WITHIN = 2;

/**
 * Scrolls so that a place comes to stand in the upper part of the window: smoothly when it is near, unless the
 * reader's system asks for less motion. Returns null when the place is not laid out (hidden or gone), else whether
 * anything had to scroll.
 */
export function reveal(range: StaticRange): boolean | null {
  const element = range.startContainer.parentElement;
  if (!element || rectOfRange(range).height === 0) return null;
  let hasScrolled = false;
  // Each scroller shows the place in itself; the last one, the window, shows it to the reader.
  for (const scroller of scrollersOf(element)) hasScrolled = scrollTo(scroller, range) || hasScrolled;
  return hasScrolled;
}

/** How much of the window a sheet at its lower edge covers, ours or the page's own: the page scrolls clear of it. */
const covered = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;

function scrollTo(scroller: Element, range: StaticRange): boolean {
  const isWindow = scroller === document.scrollingElement;
  const top = isWindow ? 0 : scroller.getBoundingClientRect().top;
  const height = isWindow ? window.innerHeight - covered() : scroller.clientHeight;
  const wanted = scroller.scrollTop + rectOfRange(range).top - top - height * TARGET_LINE;
  const target = Math.min(scroller.scrollHeight - scroller.clientHeight, Math.max(0, wanted));
  const distance = Math.abs(target - scroller.scrollTop);
  if (distance < 1) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // An inner scroller that moves smoothly would leave the outer ones measuring where the place was.
  const isSmooth = isWindow && distance < height * SMOOTH_WITHIN && !isCalm;
  scroller.scrollTo({ top: target, behavior: isSmooth ? 'smooth' : 'instant' });
  return true;
}

/** Everything around an element that scrolls down, innermost first; the body only where it has a scroll of its own. */
export function scrollersOf(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) {
    const isScroller =
      each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY);
    if (isScroller && each !== document.scrollingElement) scrollers.push(each);
  }
  return document.scrollingElement ? [...scrollers, document.scrollingElement] : scrollers;
}
