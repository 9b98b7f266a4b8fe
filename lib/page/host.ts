import { addSheet } from './sheet.ts';

/** Tag of the one element that we add to a page. */
export const HOST = 'callout-panel';

/** Keys pressed in the panel are not the page's. Its listeners in the capture phase hear them all the same. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** The root of our panel: the document's events do not tell what in it they are for. */
let panel: ShadowRoot | null = null;

/** What of ours is at a point of the window; null where nothing is, or the page's own. */
export const ownElementAt = (x: number, y: number): Element | null => panel?.elementFromPoint(x, y) ?? null;

/**
 * Adds our element to a page, beside the body, with a shadow root that the page cannot enter: neither what the panel says
 * nor its buttons are the page's. Returns the element in it to render into. It goes when the signal aborts. (WXT's own helper does the same and more, and weighs 3 kB of the reader's budget.)
 */
export function addHost(document: Document, css: string, signal: AbortSignal): HTMLElement {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  addSheet(root, css, signal);
  const container = document.createElement('div');
  for (const key of KEYS) container.addEventListener(key, (event) => event.stopPropagation());
  root.append(container);
  document.documentElement.append(host);
  /** What of the page had the focus before ours came to have it. */
  let before: HTMLElement | null = null;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    before = relatedTarget as HTMLElement | null;
  });
  panel = root;
  signal.addEventListener('abort', () => {
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus) before?.focus({ preventScroll: true });
    if (panel === root) panel = null;
  });
  return container;
}
