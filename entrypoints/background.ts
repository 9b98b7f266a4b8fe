import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/platform/browser.ts';
import {
  detectInOpenTabs,
  grantedOrigins,
  injectReader,
  injectReaderByHand,
  registerDetector,
} from '../lib/platform/inject.ts';
import { onMessage, sendToTab } from '../lib/platform/messages.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async () => {
    await registerDetector();
    await detectInOpenTabs(await grantedOrigins());
  });
  browser.permissions.onAdded.addListener(({ origins }) => detectInOpenTabs(origins));

  onMessage((message, sender) => {
    if (message.type !== 'transcript-found') return false;
    injectReader(sender);
    return true;
  });

  browser.action.onClicked.addListener(async ({ id }) => {
    if (id === undefined || (await sendToTab(id, { type: 'toolbar-clicked' }))) return;
    if (await injectReaderByHand(id)) return;
    await browser.action.setBadgeText({ tabId: id, text: '–' });
    await browser.action.setTitle({ tabId: id, title: browser.i18n.getMessage('cannotRead') });
  });
});
