import type { PageText } from './blocks.ts';
import { rectOf, rectOfRange } from './ranges.ts';

/** Where a jump puts its target, as a share of the window's height: clear of sticky headers. */
const TARGET_LINE = 0.3;
/** Sites stick headers of up to about this many CSS px to the top. */
const HEADER = 120;

const behavior = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant';

/** Scrolls so that the first of the blocks that is laid out starts at the reading height. False when none is. */
export function revealBlock(page: PageText, blocks: readonly number[]): boolean {
  const block = blocks.find((each) => rectOf(page, each) !== null);
  if (block === undefined) return false;
  const element = page.elements[block];
  const rect = rectOf(page, block);
  if (element) {
    scrollTo(element, rect);
    return true;
  }
  if (rect) scrollBy(rect);
  return true;
}

/** Scrolls so that a range is in view with room around it. Stays where it is when it is so already. */
export function revealRange(page: PageText, block: number, range: StaticRange): void {
  const rect = rectOfRange(range);
  if (rect.height > 0 && rect.top > HEADER && rect.bottom < window.innerHeight * 0.9) return;
  const element = page.elements[block];
  if (element && element.getBoundingClientRect().height < window.innerHeight * 0.6) scrollTo(element, rect);
  else scrollBy(rect);
}

/** Scrolls all scrollable ancestors, with the margin that our target line asks for. */
function scrollTo(element: Element, rect: DOMRect | null): void {
  const tall = (rect?.height ?? 0) > window.innerHeight * 0.4;
  if (tall && rect) scrollBy(rect);
  else element.scrollIntoView({ block: 'center', behavior: behavior() });
}

const scrollBy = (rect: DOMRect): void =>
  window.scrollBy({ top: rect.top - window.innerHeight * TARGET_LINE, behavior: behavior() });
