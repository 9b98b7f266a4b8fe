import type { Column } from './column.ts';
import { CSS_TEXT } from './marks.ts';
import { keepPlace } from './place.ts';
import { addSheet } from './sheet.ts';

/** Which edge of the window the page leaves to the panel, and how much of it, in CSS px. */
interface Docked {
  edge: 'left' | 'right' | 'bottom';
  size: number;
}

/** What is read stands at this share of the window's height. */
const READING_LINE = 0.35;
/** How near the panel text may come. */
const GAP = 8;
/** Halves of a px are no text. */
const SLACK = 1;

const DOCK = 'data-callout-dock';
const FIT = 'data-callout-fit';
/** All attributes that docking sets, for those who clean up. */
export const DOCK_ATTRIBUTES = [DOCK, FIT];

/**
 * The page's root gives way, and what does not go with it is marked: `narrow` loses the panel's width, `fixed` ends
 * where the panel starts, `shift` moves. Selectors are so long that no rule of a page for all elements wins.
 */
function rulesFor({ edge, size }: Docked): string[] {
  const root = `:root[${DOCK}][${DOCK}='${edge}']`;
  if (edge === 'bottom')
    return [`${root} { scroll-padding-bottom: ${size}px !important; padding-bottom: ${size}px !important; }`];
  const width = `max-width: ${document.documentElement.clientWidth - size}px !important; min-width: 0 !important; box-sizing: border-box !important;`;
  const sign = edge === 'left' ? 1 : -1;
  return [
    `${root} { margin-${edge}: ${size}px !important; width: auto !important; min-width: 0 !important; }`,
    `${root} [${FIT}='narrow'] { ${width} }`,
    `${root} [${FIT}='fixed'] { ${width} ${edge}: ${size}px !important; }`,
    `${root} [${FIT}='shift'] { translate: ${sign * size}px !important; }`,
  ];
}

/** Tells the page where the panel stands: its element, or null while there is none; and whether a drag goes on. */
export type Arrange = (panel: Element | null, isDragged: boolean) => void;

/**
 * Makes room for the panel beside the text where the panel would cover it and there is room to shift it; elsewhere the
 * page stays as it is. What changes is a rule in our style element and attributes, and the word being read stays in
 * place. All is undone where the panel goes, when the window no longer has room, and when the signal aborts.
 */
export function createDock(columnNow: () => Column | null, signal: AbortSignal): Arrange {
  const root = document.documentElement;
  let docked: Docked | null = null;
  let panel: Element | null = null;
  let frame = 0;
  const marked = new Set<Element>();

  const unmark = () => {
    for (const element of marked) element.removeAttribute(FIT);
    marked.clear();
  };
  const mark = (element: Element, how: 'narrow' | 'fixed' | 'shift') => {
    element.setAttribute(FIT, how);
    marked.add(element);
  };
  const setRules = (rules: readonly string[]) => {
    const sheet = sheetNow();
    if (!sheet) return;
    for (let i = sheet.cssRules.length - 1; i >= 0; i--)
      if (sheet.cssRules[i]?.cssText.includes(DOCK)) sheet.deleteRule(i);
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
  };

  const undo = () => {
    docked = null;
    root.removeAttribute(DOCK);
    unmark();
    setRules([]);
  };
  const make = (next: Docked) => {
    docked = next;
    setRules(rulesFor(next));
    root.setAttribute(DOCK, next.edge);
  };

  /** Marks what stands under the panel and moves with the window, not with the page. */
  const sweep = () => {
    if (!panel || !docked || docked.edge === 'bottom') return;
    for (const element of fixedUnder(panel)) {
      const { left, width } = element.getBoundingClientRect();
      const room = root.clientWidth - docked.size;
      const isWide = width > room || (docked.edge === 'left' ? left + width : root.clientWidth - left) > room;
      if (!marked.has(element)) mark(element, isWide ? 'fixed' : 'shift');
    }
  };

  /** Docks beside the text, and takes it back where the text stays under the panel all the same. */
  const dock = (next: Docked, { elements }: Column) => {
    make(next);
    sweep();
    if (!isCovered(columnNow(), next, -SLACK)) return;
    for (const each of stuckUnder(elements, next)) mark(each, 'narrow');
    if (isCovered(columnNow(), next, -SLACK)) undo();
  };

  const update = (isDragged: boolean) => {
    const wanted = panel && wantedBy(panel, root.clientWidth);
    // While its edge is dragged the page follows; what that comes to is decided when it is let go.
    if (wanted && (wanted.edge === 'bottom' || (isDragged && docked?.edge === wanted.edge))) {
      make(wanted);
      return;
    }
    if (docked) undo();
    const column = wanted && columnNow();
    if (column && isCovered(column, wanted, GAP)) dock(wanted, column);
  };

  const arrange = (isDragged: boolean) => {
    if (!panel && !docked) return;
    keepPlace(placeToKeep(columnNow(), panel), window.innerHeight * READING_LINE, () => update(isDragged));
  };

  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) arrange(false);
    });
  };
  window.addEventListener('resize', later, { signal });
  // Headers come and go as the page scrolls.
  document.addEventListener('scrollend', sweep, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    panel = null;
    arrange(false);
  });
  // After the listener above: what is undone has to be measured while it is there.
  const sheetNow = addSheet(document, CSS_TEXT, signal);

  return (next, isDragged) => {
    if (signal.aborted) return;
    panel = next;
    arrange(isDragged);
  };
}

/** What a panel that stands where it does wants of the page: its own style leaves room beside it, or makes it a sheet. */
function wantedBy(panel: Element, windowWidth: number): Docked {
  const { left, top, width } = panel.getBoundingClientRect();
  if (width >= windowWidth - 1) return { edge: 'bottom', size: Math.ceil(window.innerHeight - top) };
  return { edge: left < 1 ? 'left' : 'right', size: width };
}

/** How far from the window's left edge a word of the text is sure to be seen, in CSS px. */
function placeToKeep(column: Column | null, panel: Element | null): number {
  if (!column) return window.innerWidth / 3;
  const rect = panel?.getBoundingClientRect();
  const isCoveredFromLeft = rect && rect.left < 1 && rect.right < column.right;
  const left = isCoveredFromLeft ? Math.max(column.left, rect.right) : column.left;
  return left + Math.min(80, (column.right - left) / 3);
}

/** Whether a column reaches under a panel, or nearer to it than a gap. */
function isCovered(column: Column | null, { edge, size }: Docked, gap: number): boolean {
  if (!column) return false;
  if (edge === 'left') return column.left < size + gap;
  return column.right > document.documentElement.clientWidth - size - gap;
}

/** Nothing is looked for further up than this: pages that break off in mid-tag are deeper than any layout. */
const DEEP = 400;

/** An element and what is around it, innermost first, as far as it has not been seen before. */
function* upFrom(element: Element, seen: Set<Element>): Generator<Element> {
  let each: Element | null = element;
  for (let depth = 0; depth < DEEP && each && each !== document.documentElement; depth++) {
    if (seen.has(each)) return;
    seen.add(each);
    yield each;
    each = each.parentElement;
  }
}

/** Elements around some text that reach under a panel. */
function stuckUnder(elements: readonly Element[], { edge, size }: Docked): Element[] {
  const width = document.documentElement.clientWidth;
  const [from, to] = edge === 'left' ? [size, width] : [0, width - size];
  const isStuck = (each: Element): boolean => {
    const { left, right } = each.getBoundingClientRect();
    return right > to + SLACK || (edge === 'left' && left < from - SLACK);
  };
  const seen = new Set<Element>();
  return elements.flatMap((element) => [...upFrom(element, seen)]).filter(isStuck);
}

/** Where fixed headers, footers and buttons are found: px from the window's top, or from its bottom if negative. */
const HEIGHTS = [6, 40, 90, -70, -30, -6];
/** ... and how far across the panel. */
const SHARES = [0.1, 0.5, 0.9];

/** Elements that are fixed to the window and reach under the panel. Ours stands beside the body and is not among them. */
function fixedUnder(panel: Element): Set<Element> {
  const { left, width } = panel.getBoundingClientRect();
  const seen = new Set<Element>();
  const found = new Set<Element>();
  for (const share of SHARES) {
    for (const height of [...HEIGHTS, window.innerHeight / 2]) {
      const y = height < 0 ? window.innerHeight + height : height;
      const hit = document
        .elementsFromPoint(left + width * share, y)
        .find((each) => document.body?.contains(each));
      for (const each of hit ? upFrom(hit, seen) : [])
        if (getComputedStyle(each).position === 'fixed') found.add(each);
    }
  }
  // What is fixed within something fixed goes with it.
  for (const each of found)
    if ([...found].some((other) => other !== each && other.contains(each))) found.delete(each);
  return found;
}
