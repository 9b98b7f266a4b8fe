import { createRoot } from 'react-dom/client';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messagesFor } from '../../lib/i18n/index.ts';
import { removeLeftovers } from '../../lib/page/leftovers.ts';
import { browser } from '../../lib/platform/browser.ts';
import { onMessage } from '../../lib/platform/messages.ts';
import { loadSettings } from '../../lib/platform/settings.ts';
import { App } from './App.tsx';
import { type OpenPage, openPage } from './open-page.ts';
import css from './panel.css?inline';

const HOST = 'callout-panel';
/** How often an open panel looks whether its extension is still there, in milliseconds. */
const HEARTBEAT = 2000;

export default defineUnlistedScript(async () => {
  // Replaces a reader that runs already; one of an earlier version may have left its panel behind.
  const ctx = new ContentScriptContext('reader');
  removeLeftovers(document, HOST);

  const settings = await loadSettings();
  if (ctx.isInvalid) return;
  let { isCollapsed } = settings;
  let expansions = 0;
  const listeners = new Set<() => void>();
  const close = () => ctx.abort();

  const ui = await createShadowRootUi(ctx, {
    name: HOST,
    position: 'inline',
    anchor: document.documentElement,
    css,
    isolateEvents: ['keydown', 'keyup', 'keypress'],
    onMount: (container) => {
      const root = createRoot(container);
      root.render(
        <App
          t={messagesFor(browser.i18n.getUILanguage())}
          page={tryToRead(ctx.signal)}
          settings={settings}
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
      return root;
    },
    onRemove: (root) => root?.unmount(),
  });
  if (ctx.isInvalid) return;
  ui.mount();

  onMessage((message) => {
    if (message.type !== 'toolbar-clicked') return false;
    if (!isCollapsed) close();
    isCollapsed = false;
    expansions++;
    for (const listener of listeners) listener();
    return true;
  }, ctx.signal);

  // A page of a single-page site that went elsewhere is not the one that was read.
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (newUrl.pathname !== oldUrl.pathname || newUrl.search !== oldUrl.search) close();
  });
  // An update takes the extension away under the page: nothing of the old panel would work, so it goes.
  ctx.setInterval(() => undefined, HEARTBEAT);
});

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
