import { world } from './world.ts';

/**
 * Puts rules of ours into a document or a shadow root until the signal aborts: as a style element, or, on a page of the
 * extension, whose policy takes none, as a sheet that the root adopts. (Firefox lets no script in a page of the web make
 * one for it.) Returns the way to the sheet; null while there is none, as where the page has taken the element out.
 */
export function addSheet(
  root: Document | ShadowRoot,
  css: string,
  signal: AbortSignal,
): () => CSSStyleSheet | null {
  if (world.calloutSpeak) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    });
    return () => sheet;
  }
  const isDocument = 'head' in root;
  const style = (isDocument ? root : root.ownerDocument).createElement('style');
  style.dataset.calloutStyle = '';
  style.textContent = css;
  (isDocument ? (root.head ?? root.documentElement) : root).append(style);
  signal.addEventListener('abort', () => style.remove());
  return () => style.sheet;
}
