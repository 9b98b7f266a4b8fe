import { SILENT } from './detect.ts';

/** Fewer characters are a clock's or a price's, not a text that arrives. */
const LEAST = 40;
/** ... and this many at once are worth a look, however long nothing came of looking. */
const MUCH = 400;
/** A text rests when nothing has been added or taken away for so long; one that never rests is looked at anyway. */
const QUIET = 250;
const PATIENCE = 2000;
/** Where nothing came of looking the next look comes later, up to so many times as late. */
const MOST_PATIENT = 32;

/**
 * Calls back each time the text of a document has changed and come to rest, or its address has changed, until the
 * signal aborts. The callback says whether what it saw was news: pages that move all the time for nothing are looked
 * at ever more rarely. Changes that are too small to be speech do not count.
 */
export function onTextRest(
  document: Document,
  look: () => boolean | Promise<boolean>,
  signal: AbortSignal,
): void {
  let changed = 0;
  let since = 0;
  let patience = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = async () => {
    timer = undefined;
    changed = 0;
    patience = (await look()) ? 1 : Math.min(patience * 2, MOST_PATIENT);
  };
  const wait = () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(rest, Math.min(QUIET * patience, Math.max(0, since + PATIENCE * patience - now)));
  };
  const observer = new MutationObserver((records) => {
    const weight = records.reduce((sum, record) => sum + weightOf(record), 0);
    changed += weight;
    if (weight >= MUCH) patience = 1;
    if (changed >= LEAST) wait();
  });
  // "Show more" may unhide what was there all along.
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden'],
  });
  window.navigation?.addEventListener('navigatesuccess', wait, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** How many characters came or went. */
function weightOf({ type, target, addedNodes, removedNodes }: MutationRecord): number {
  if (type !== 'childList') return lengthOf(target);
  let sum = 0;
  for (const node of addedNodes) sum += lengthOf(node);
  for (const node of removedNodes) sum += lengthOf(node);
  return sum;
}

/** Styles and scripts come and go all the time, ours among them. */
const lengthOf = (node: Node): number => (SILENT.has(node.nodeName) ? 0 : (node.textContent?.length ?? 0));
