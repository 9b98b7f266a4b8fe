import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/platform/browser.ts';
import { detectInOpenTabs, injectReader, registerDetector } from '../lib/platform/inject.ts';
import { onMessage, sendToTab } from '../lib/platform/messages.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async () => {
    await registerDetector();
    await detectInOpenTabs();
  });
  browser.permissions.onAdded.addListener(detectInOpenTabs);

  onMessage((message, { tabId }) => {
    if (message.type !== 'transcript-found' || tabId === null) return false;
    injectReader(tabId);
    return true;
  });

  browser.action.onClicked.addListener(async ({ id }) => {
    if (id === undefined || (await sendToTab(id, { type: 'toolbar-clicked' }))) return;
    if (await injectReader(id)) return;
    await browser.action.setBadgeText({ tabId: id, text: '–' });
    await browser.action.setTitle({ tabId: id, title: browser.i18n.getMessage('cannotRead') });
  });
});
