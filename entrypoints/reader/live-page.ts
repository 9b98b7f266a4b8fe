import { startsOf } from '../../lib/page/follow.ts';
import { rectOf } from '../../lib/page/ranges.ts';
import { onTextRest } from '../../lib/page/rest.ts';
import type { PageText } from '../../lib/page/text.ts';
import { world } from '../../lib/page/world.ts';
import { paragraphsInBackground, readInBackground } from '../../lib/platform/messages.ts';
import { readPage } from '../../lib/reading/page.ts';
import type { DocumentReading } from '../../lib/reading/types.ts';
import type { Transcript } from '../../lib/transcript/types.ts';
import { type OpenPage, openPage } from './open-page.ts';

/** The page as it is now: sites fill in, unfold and exchange their text under the panel. */
export interface LivePage {
  /** Null when the page could not be read. */
  current: () => OpenPage | null;
  /** Tells when the page has been read again. */
  subscribe: (listener: () => void) => () => void;
  /** Reads the page once more because somebody asked for it. */
  again: () => Promise<unknown>;
}

/**
 * Reads the document, and again whenever its text has changed and come to rest, until the signal aborts. Calls back
 * when the reader has left the transcript: its text is gone, or another view is shown in its place.
 */
export async function readLivePage(signal: AbortSignal, onLeft: () => void): Promise<LivePage> {
  const listeners = new Set<() => void>();
  let { pathname } = location;
  let reading: DocumentReading | null = null;
  let page: OpenPage | null = null;
  let opened = new AbortController();
  let looks = 0;
  signal.addEventListener('abort', () => opened.abort());

  /** A page that breaks the reader gets a sentence that says so, and nothing of ours stays in it. */
  const open = (next: DocumentReading | null) => {
    opened.abort();
    opened = new AbortController();
    reading = next;
    page = next && orNull(() => openPage(next, opened.signal));
    if (!page) opened.abort();
  };

  const look = async (): Promise<boolean> => {
    const isLatest = latest(++looks);
    const next = await read(reading);
    if (signal.aborted || !isLatest()) return false;
    const isElsewhere = pathname !== location.pathname;
    pathname = location.pathname;
    const isGone = !next?.isTranscript && (isElsewhere || reading?.isTranscript === true);
    if (isGone || (isElsewhere && !(next && isShown(next)))) {
      onLeft();
      return true;
    }
    if (next && reading && isSameCall(next, reading)) {
      // What is open goes on: a site's clock or ticker is no reason to take a card from under the pointer.
      reading = { ...reading, page: next.page };
      return false;
    }
    open(next);
    for (const listener of listeners) listener();
    return true;
  };
  const latest = (own: number) => () => own === looks;

  const first = await read(null);
  if (!signal.aborted) {
    open(first);
    onTextRest(document, look, signal);
  }
  return {
    current: () => page,
    again: look,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads the document. Where its text is what was found before, what that says is known: only the places are new. */
async function read(before: DocumentReading | null): Promise<DocumentReading | null> {
  const origin = { url: location.href, adapter: world.calloutAdapter ?? null };
  const first = orNull(() => readPage(document, origin));
  if (!first) return null;
  const paragraphs = first.lines.length > 0 ? await paragraphsInBackground(first.lines) : [];
  const seen = paragraphs && orNull(() => first.sight(paragraphs));
  if (!seen) return null;
  const { content, ...sight } = seen;
  if (before && isSameText(sight.page, before.page)) return { ...before, ...sight };
  const said = await readInBackground(content);
  return said && { ...sight, ...said };
}

const isSameText = ({ blocks: a }: PageText, { blocks: b }: PageText): boolean =>
  a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);

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

/** Whether two readings are of the same call in the same nodes, whatever else the page says. */
function isSameCall(a: DocumentReading, b: DocumentReading): boolean {
  const isSaid =
    a.transcript === b.transcript || JSON.stringify(a.transcript) === JSON.stringify(b.transcript);
  return (
    isSaid && a.isTranscript === b.isTranscript && blocksOf(a.transcript).every(isSamePlace(a.page, b.page))
  );
}

/** The blocks that a transcript was read from. */
const blocksOf = ({ turns }: Transcript): number[] =>
  turns.flatMap(({ segments, labels }) => [
    ...labels.original,
    ...labels.translation,
    ...segments.flatMap(({ block, translationBlocks }) => [block, ...translationBlocks]),
  ]);

/** Whether the pieces of a block's text stand in the same nodes on both sides. */
const isSamePlace =
  (a: PageText, b: PageText) =>
  (block: number): boolean => {
    const [ours = [], theirs = []] = [a.pieces[block], b.pieces[block]];
    return (
      ours.length === theirs.length &&
      ours.every(({ node, from }, i) => node === theirs[i]?.node && from === theirs[i]?.from)
    );
  };
