/** What is marked in the page; each is a highlight of its own in the document's registry. */
const MARKS = ['figure', 'guidance', 'flash', 'faded'] as const;
export type Mark = (typeof MARKS)[number];

/** The registry is shared with the page and with other extensions. */
const nameOf = (mark: Mark): string => `callout-${mark}`;

/**
 * Author-origin rules for the marks and for the language switch: all that is ever added to the page's styles.
 * An underline and a faint ground stay legible on light and dark pages; forced colours have their own pair.
 */
const CSS_TEXT = `
::highlight(callout-figure) { text-decoration: underline 2px #2f7d6d; background-color: rgb(47 160 130 / 14%); }
::highlight(callout-guidance) { text-decoration: underline 2px #a8730f; background-color: rgb(222 160 40 / 18%); }
::highlight(callout-flash) { background-color: #ffd84d; color: #1c1a14; }
::highlight(callout-faded) { color: rgb(128 128 128 / 35%); }
@media (forced-colors: active) {
  ::highlight(callout-flash) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ::highlight(callout-figure), ::highlight(callout-guidance) { text-decoration: none; background-color: transparent; }
}
[data-callout-show='original'] [data-callout-lang='translation'],
[data-callout-show='translation'] [data-callout-lang='original'] { display: none !important; }
`;

/** Puts our one style element into the document until the signal aborts. */
export function addStyle(document: Document, signal: AbortSignal): HTMLStyleElement {
  const style = document.createElement('style');
  style.dataset.calloutStyle = '';
  style.textContent = CSS_TEXT;
  (document.head ?? document.documentElement).append(style);
  signal.addEventListener('abort', () => style.remove());
  return style;
}

/**
 * Paints parts of the page by the CSS Custom Highlight API: no node is touched. Ranges that could not be placed
 * may be passed as null. All marks go when the signal aborts.
 */
export function createMarks(signal: AbortSignal): (mark: Mark, ranges: Iterable<StaticRange | null>) => void {
  signal.addEventListener('abort', removeMarks);
  return (mark, ranges) => {
    if (signal.aborted) return;
    const placed = [...ranges].filter((range) => range !== null);
    if (placed.length === 0) {
      CSS.highlights.delete(nameOf(mark));
      return;
    }
    const highlight = new Highlight(...placed);
    if (mark === 'flash') highlight.priority = 1;
    CSS.highlights.set(nameOf(mark), highlight);
  };
}

/** Takes our marks out of the registry, and nobody else's. */
export function removeMarks(): void {
  for (const mark of MARKS) CSS.highlights.delete(nameOf(mark));
}
