import { createRoot } from 'react-dom/client';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messagesFor } from '../../lib/i18n/index.ts';
import { addHost } from '../../lib/page/host.ts';
import { removeLeftovers } from '../../lib/page/leftovers.ts';
import { world } from '../../lib/page/world.ts';
import { browser } from '../../lib/platform/browser.ts';
import { onMessage } from '../../lib/platform/messages.ts';
import { loadSettings, saveSettings } from '../../lib/platform/settings.ts';
import { App } from './App.tsx';
import { readLivePage } from './live-page.ts';
import css from './panel.css?inline';

/** How often an open panel looks whether its extension is still there, in milliseconds. */
const HEARTBEAT = 2000;

export default defineUnlistedScript(async () => {
  // Replaces a reader that runs already; one of an earlier version may have left its panel behind.
  const ctx = new ContentScriptContext('reader', { noScriptStartedPostMessage: true });
  world.calloutReader = ctx;
  removeLeftovers(document);

  const [settings, live] = await Promise.all([loadSettings(), readLivePage(ctx.signal, () => ctx.abort())]);
  if (ctx.isInvalid) return;
  const isWanted = world.calloutIsWanted === true;
  delete world.calloutIsWanted;
  const isCollapsedAtFirst = settings.isCollapsed && !isWanted;
  let isCollapsed = isCollapsedAtFirst;
  let expansions = 0;
  const listeners = new Set<() => void>();
  const close = () => {
    world.calloutClosedAt = location.pathname;
    ctx.abort();
  };

  const root = createRoot(addHost(document, css, ctx.signal));
  ctx.onInvalidated(() => root.unmount());
  root.render(
    <App
      t={messagesFor(browser.i18n.getUILanguage())}
      live={live}
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

  // An update takes the extension away under the page: nothing of the panel would work, so the context ends itself.
  ctx.setInterval(() => undefined, HEARTBEAT);
});
