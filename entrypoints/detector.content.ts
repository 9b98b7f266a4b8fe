import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isTranscriptPage } from '../lib/page/detect.ts';
import { onTextRest } from '../lib/page/rest.ts';
import { world } from '../lib/page/world.ts';
import type { Message } from '../lib/platform/messages.ts';

// Registered by the background; no `matches` here, they would become host permissions.
export default defineContentScript({
  registration: 'runtime',
  // Pages could read that one: it names the extension.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const first = location.pathname;
    /** Whether a transcript has come up. */
    const look = (): boolean => {
      const { pathname } = location;
      // An open panel sees to itself; one that was closed stays closed while its page lasts.
      if (ctx.isInvalid || world.calloutReader?.isValid || world.calloutClosedAt === pathname) return false;
      delete world.calloutClosedAt;
      // Sites that change their address without loading may keep what they showed before.
      const isShown = (parent: Element) => pathname === first || parent.checkVisibility();
      if (!isTranscriptPage(document, isShown)) return false;
      const message: Message = { type: 'transcript-found' };
      // Nobody listens while the extension is being updated; the next page load asks again.
      browser.runtime.sendMessage(message).catch(() => undefined);
      return true;
    };
    look();
    onTextRest(document, look, ctx.signal);
  },
});
