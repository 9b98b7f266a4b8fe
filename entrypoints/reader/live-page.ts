import { startsOf } from '../../lib/page/follow.ts';
import { rectOf } from '../../lib/page/ranges.ts';
import { onTextRest } from '../../lib/page/rest.ts';
import type { PageText } from '../../lib/page/text.ts';
import { world } from '../../lib/page/world.ts';
import { type DocumentReading, readDocument } from '../../lib/reading/read.ts';

import { type OpenPage, openPage } from './open-page.ts';

/** The page as it is now: sites fill in, unfold and exchange their text under the panel. */
export interface LivePage {
  /** Null when the page could not be read. */
  current: () => OpenPage | null;
  /** Tells when the page has been read again. */
  subscribe: (listener: () => void) => () => void;
}

/**
 * Reads the document, and again whenever its text has changed and come to rest, until the signal aborts. Calls back
 * when the reader has left the transcript: its text is gone, or another view is shown in its place.
 */
export function readLivePage(signal: AbortSignal, onLeft: () => void): LivePage {
  const listeners = new Set<() => void>();
  let { pathname } = location;
  let reading: DocumentReading | null = null;
  let page: OpenPage | null = null;
  let opened = new AbortController();
  signal.addEventListener('abort', () => opened.abort());

  /** A page that breaks the reader gets a sentence that says so, and nothing of ours stays in it. */
  const open = (next: DocumentReading | null) => {
    opened.abort();
    opened = new AbortController();
    reading = next;
    page = next && orNull(() => openPage(next, opened.signal));
    if (!page) opened.abort();
  };
  const originOf = (url: string) => ({ url, adapter: world.calloutAdapter ?? null });
  const read = () => orNull(() => readDocument(document, originOf(location.href), reading));

  const look = (): boolean => {
    const next = read();
    const isElsewhere = pathname !== location.pathname;
    pathname = location.pathname;
    const isGone = !next?.isTranscript && (isElsewhere || reading?.isTranscript === true);
    if (isGone || (isElsewhere && !(next && isShown(next)))) {
      onLeft();
      return true;
    }
    if (next && next.transcript === reading?.transcript && isSamePlace(next.page, reading.page)) return false;
    open(next);
    for (const listener of listeners) listener();
    return true;
  };

  open(read());
  onTextRest(document, look, signal);
  return {
    current: () => page,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function orNull<T>(attempt: () => T): T | null {
  try {
    return attempt();
  } catch (error) {
    console.error('Callout could not read this page.', error);
    return null;
  }
}

/** Whether any turn can be seen to start: sites may keep what they showed before. */
const isShown = ({ page, transcript }: DocumentReading): boolean =>
  transcript.turns.some((turn) => startsOf(turn).some((block) => rectOf(page, block)));

/** Whether a page's pieces of text stand in the same nodes. */
function isSamePlace(a: PageText, b: PageText): boolean {
  const others = b.pieces.flat();
  return a.pieces.flat().every(({ node, from }, i) => node === others[i]?.node && from === others[i]?.from);
}
