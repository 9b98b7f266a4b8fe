/** What is marked in the page; each is a highlight of its own in the document's registry. */
const MARKS = [
  'figure',
  'guidance',
  'change',
  'check',
  'flash',
  'faded',
  'search',
  'search-current',
] as const;
export type Mark = (typeof MARKS)[number];

/** Which of two marks on the same words is seen; the others leave each other's lines and grounds alone. */
const PRIORITY: Partial<Record<Mark, number>> = { flash: 1, search: 2, 'search-current': 3 };

/** The registry is shared with the page and with other extensions. */
const nameOf = (mark: Mark): string => `callout-${mark}`;

/**
 * How each kind of figure is told: by the style of its line, which has the colour of the text and is as legible as
 * that on any ground, and by the tint of its ground, red, green and blue, so faint that the text stays legible.
 */
export const LIT_STYLES = {
  figure: { line: 'solid', tint: [30, 140, 115], alpha: 0.14 },
  guidance: { line: 'double', tint: [200, 140, 20], alpha: 0.16 },
  change: { line: 'dotted', tint: [70, 110, 210], alpha: 0.12 },
} as const;

const litRules = Object.entries(LIT_STYLES).map(
  ([kind, { line, tint, alpha }]) =>
    `::highlight(callout-${kind}) { text-decoration: underline ${line} 2px; background-color: rgb(${tint.join(' ')} / ${alpha}); }`,
);
const LIT = Object.keys(LIT_STYLES)
  .map((kind) => `::highlight(callout-${kind})`)
  .join();

/** Author-origin rules for the marks and for the language switch: all that is ever added to the page's styles. */
export const CSS_TEXT = `
${litRules.join('\n')}
::highlight(callout-flash) { background-color: #ffd84d; color: #1c1a14; }
::highlight(callout-faded) { color: rgb(128 128 128 / 35%); }
@media not print {
  ::highlight(callout-check) { text-decoration: underline wavy 2px #d4500f; }
  ::highlight(callout-search) { background-color: #ffe08a; color: #1c1a14; text-decoration: underline dotted 2px #8a5a00; }
  ::highlight(callout-search-current) { background-color: #ff9a3c; color: #1c1a14; text-decoration: underline 2px #1c1a14; }
}
@media (forced-colors: active) {
  ${LIT} { background-color: transparent; }
  ::highlight(callout-flash) { background-color: Highlight; color: HighlightText; }
  ::highlight(callout-search) { background-color: Mark; color: MarkText; text-decoration-color: MarkText; }
  ::highlight(callout-search-current) { background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText; }
}
@media print {
  ${LIT} { text-decoration: none; background-color: transparent; }
}
[data-callout-show='original'] [data-callout-lang='translation'],
[data-callout-show='translation'] [data-callout-lang='original'] { display: none !important; }
`;

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
    const highlight = new Highlight();
    for (const range of placed) highlight.add(range);
    highlight.priority = PRIORITY[mark] ?? 0;
    CSS.highlights.set(nameOf(mark), highlight);
  };
}

/** Marks many places a step each, so that it can be done in parts; the first one takes what was marked before away. */
export function* marking(mark: Mark, ranges: Iterable<StaticRange | null>): Generator<void, void> {
  CSS.highlights.delete(nameOf(mark));
  const highlight = new Highlight();
  highlight.priority = PRIORITY[mark] ?? 0;
  for (const range of ranges) {
    if (range) highlight.add(range);
    if (range && highlight.size === 1) CSS.highlights.set(nameOf(mark), highlight);
    yield;
  }
}

/** Takes one of our marks out of the registry, and lets go of the nodes that it holds. */
export function removeMark(mark: Mark): void {
  CSS.highlights.get(nameOf(mark))?.clear();
  CSS.highlights.delete(nameOf(mark));
}

/** Takes our marks out of the registry, and nobody else's. */
export function removeMarks(): void {
  for (const mark of MARKS) removeMark(mark);
}
