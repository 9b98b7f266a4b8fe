import { createRoot } from 'react-dom/client';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messagesFor } from '../../lib/i18n/index.ts';
import { addHost } from '../../lib/page/host.ts';
import { removeLeftovers } from '../../lib/page/leftovers.ts';
import { browser } from '../../lib/platform/browser.ts';
import { onMessage } from '../../lib/platform/messages.ts';
import { loadSettings, saveSettings } from '../../lib/platform/settings.ts';
import { App } from './App.tsx';
import { type OpenPage, openPage } from './open-page.ts';
import css from './panel.css?inline';

/** How often an open panel looks whether its page and its extension are still there, in milliseconds. */
const HEARTBEAT = 2000;

export default defineUnlistedScript(async () => {
  // Replaces a reader that runs already; one of an earlier version may have left its panel behind.
  const ctx = new ContentScriptContext('reader', { noScriptStartedPostMessage: true });
  removeLeftovers(document);

  const settings = await loadSettings();
  if (ctx.isInvalid) return;
  const isWanted = takeWish();
  const isCollapsedAtFirst = settings.isCollapsed && !isWanted;
  let isCollapsed = isCollapsedAtFirst;
  let expansions = 0;
  const listeners = new Set<() => void>();
  const close = () => ctx.abort();

  const root = createRoot(addHost(document, css, ctx.signal));
  ctx.onInvalidated(() => root.unmount());
  root.render(
    <App
      t={messagesFor(browser.i18n.getUILanguage())}
      page={tryToRead(ctx.signal)}
      settings={{ ...settings, isCollapsed: isCollapsedAtFirst }}
      expansion={{
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        count: () => expansions,
      }}
      onCollapsed={(next) => {
        isCollapsed = next;
      }}
      onClose={close}
    />,
  );

  onMessage((message) => {
    if (message.type !== 'toolbar-clicked') return false;
    if (!isCollapsed) {
      close();
      return true;
    }
    isCollapsed = false;
    saveSettings({ isCollapsed });
    expansions++;
    for (const listener of listeners) listener();
    return true;
  }, ctx.signal);

  // A page of a single-page site that went elsewhere is not the one that was read. The address is compared, since
  // downloads, mail links and navigations that fail are announced like any other.
  const { pathname } = location;
  const look = () => {
    if (location.pathname !== pathname) close();
  };
  window.navigation?.addEventListener('navigatesuccess', look, { signal: ctx.signal });
  // An update takes the extension away under the page: nothing of the panel would work, so the context ends itself.
  ctx.setInterval(look, HEARTBEAT);
});

/** Whether somebody clicked for the panel: see `injectReaderByHand`. Asked once. */
function takeWish(): boolean {
  const world = globalThis as { calloutIsWanted?: boolean };
  const isWanted = world.calloutIsWanted === true;
  delete world.calloutIsWanted;
  return isWanted;
}

/** A page that breaks the reader gets a sentence that says so, and nothing of ours stays in it. */
function tryToRead(signal: AbortSignal): OpenPage | null {
  const attempt = new AbortController();
  signal.addEventListener('abort', () => attempt.abort());
  try {
    return openPage(attempt.signal);
  } catch (error) {
    attempt.abort();
    console.error('Callout could not read this page.', error);
    return null;
  }
}
