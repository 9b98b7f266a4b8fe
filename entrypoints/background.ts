import { defineBackground } from 'wxt/utils/define-background';
import type { KnownTurns } from '../lib/metrics/kpis.ts';
import { browser } from '../lib/platform/browser.ts';
import {
  detectInOpenTabs,
  grantedOrigins,
  injectReader,
  injectReaderByHand,
  registerDetector,
} from '../lib/platform/inject.ts';
import { onMessage, sendToTab } from '../lib/platform/messages.ts';
import { readContent } from '../lib/reading/read.ts';
import type { Content, ContentReading } from '../lib/reading/types.ts';
import type { Adapter } from '../lib/sites/adapter.ts';
import { adapterOf } from '../lib/sites/index.ts';

/** What is special about a page's site, for the reader. */
function briefFor(url: string | null): { calloutAdapter?: Adapter } {
  const adapter = adapterOf(url);
  return adapter ? { calloutAdapter: adapter } : {};
}

/** What the turns of the page that was read last gave: a page that goes on filling in asks again and again. */
const known: KnownTurns = new Map();

/** A page that breaks the reading is one that could not be read, and nothing more. */
function readOrNull(content: Content): ContentReading | null {
  try {
    return readContent(content, known);
  } catch (error) {
    console.error('Callout could not read a page.', error);
    return null;
  }
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async () => {
    await registerDetector();
    await detectInOpenTabs(await grantedOrigins());
  });
  browser.permissions.onAdded.addListener(({ origins }) => detectInOpenTabs(origins));

  onMessage((message, sender) => {
    if (message.type === 'read') return readOrNull(message.content);
    if (message.type !== 'transcript-found') return false;
    injectReader(sender, briefFor(sender.url));
    return true;
  });

  browser.action.onClicked.addListener(async ({ id, url }) => {
    if (id === undefined || (await sendToTab(id, { type: 'toolbar-clicked' }))) return;
    if (await injectReaderByHand(id, briefFor(url ?? null))) return;
    await browser.action.setBadgeText({ tabId: id, text: '–' });
    await browser.action.setTitle({ tabId: id, title: browser.i18n.getMessage('cannotRead') });
  });
});
