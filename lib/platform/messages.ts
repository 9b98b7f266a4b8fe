import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import './jitless.ts';
import * as z from 'zod/mini';

/** All that our scripts say to each other, in one table; both ends parse it. */
const MESSAGE = z.discriminatedUnion('type', [
  /** The detector of a tab to the background: this page holds a transcript. */
  z.strictObject({ type: z.literal('transcript-found') }),
  /** The background to the reader of a tab: the toolbar button was clicked. */
  z.strictObject({ type: z.literal('toolbar-clicked') }),
]);

export type Message = z.infer<typeof MESSAGE>;

/** Which document of which tab sent a message, as far as the browser says. */
export interface Sender {
  tabId: number | null;
  documentId: string | null;
  url: string | null;
}

/**
 * Calls back for each message of our own scripts until the signal aborts; messages from elsewhere, and what does
 * not parse, are ignored. What the handler returns is the answer: true for "done".
 */
export function onMessage(handle: (message: Message, sender: Sender) => boolean, signal?: AbortSignal): void {
  const listener = (raw: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = MESSAGE.safeParse(raw);
    if (!message.success) return undefined;
    // Newer than the types: prerendered documents share a tab with the one on the screen.
    const { documentId = null } = sender as { documentId?: string };
    return Promise.resolve(
      handle(message.data, { tabId: sender.tab?.id ?? null, documentId, url: sender.url ?? null }),
    );
  };
  // Held on to: an update of the extension takes `browser.runtime` away before the signal aborts.
  const { onMessage: incoming } = browser.runtime;
  incoming.addListener(listener);
  signal?.addEventListener('abort', () => incoming.removeListener(listener));
}

/** Sends a message to the reader of a tab. False when none is there or it did not answer. */
export async function sendToTab(tabId: number, message: Message): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message)) === true;
  } catch {
    return false;
  }
}
