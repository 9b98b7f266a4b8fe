/** Tag of the one element that we add to a page. */
export const HOST = 'callout-panel';

/** Keys pressed in the panel are not the page's. Its listeners in the capture phase hear them all the same. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Adds our element to a page, beside the body, with an open shadow root, and returns the element in it to render into.
 * It goes when the signal aborts. (WXT's own helper does the same and more, and weighs 3 kB of the reader's budget.)
 */
export function addHost(document: Document, css: string, signal: AbortSignal): HTMLElement {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  for (const key of KEYS) container.addEventListener(key, (event) => event.stopPropagation());
  root.append(style, container);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return container;
}
