import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { documentLines, isTranscript } from '../lib/page/detect.ts';
import type { Message } from '../lib/platform/messages.ts';

// Registered by the background; no `matches` here, they would become host permissions.
export default defineContentScript({
  registration: 'runtime',
  // Pages could read that one: it names the extension.
  noScriptStartedPostMessage: true,
  main() {
    if (!isTranscript(document.title, documentLines(document))) return;
    const message: Message = { type: 'transcript-found' };
    // Nobody listens while the extension is being updated; the next page load asks again.
    browser.runtime.sendMessage(message).catch(() => undefined);
  },
});
