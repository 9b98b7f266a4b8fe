import { createRoot } from 'react-dom/client';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Loading } from '../../components/frame/Loading.tsx';
import type { Locale } from '../../lib/i18n/locales.ts';
import { catalogueNow } from '../../lib/page/catalogue.ts';
import { createDock } from '../../lib/page/dock.ts';
import { addHost } from '../../lib/page/host.ts';
import { removeLeftovers } from '../../lib/page/leftovers.ts';
import { world } from '../../lib/page/world.ts';
import { browser } from '../../lib/platform/browser.ts';
import {
  type Command,
  onMessage,
  repairInBackground,
  sendToBackground,
} from '../../lib/platform/messages.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { deviceTranslator } from '../../lib/platform/translator.ts';
import { createSession } from '../../lib/translation/session.ts';
import { App } from './App.tsx';
import { readLivePage } from './live-page.ts';
import css from './panel.css?inline';

/** How often an open panel looks whether its extension is still there, in milliseconds. */
const HEARTBEAT = 2000;
/** A page that takes longer to read is told to be being read, in milliseconds. */
const PATIENCE = 500;

/** The site that settings are kept for; none for a file, or for what was given to the extension's own page. */
const hostOf = ({ protocol, hostname }: Location): string => (/^https?:$/.test(protocol) ? hostname : '');

export default defineUnlistedScript(async () => {
  const first = catalogueNow();
  if (!first) return;
  const catalogue = () => catalogueNow() ?? first;
  // Replaces a reader that runs already; one of an earlier version may have left its panel behind.
  const ctx = new ContentScriptContext('reader', { noScriptStartedPostMessage: true });
  world.calloutReader = ctx;
  // All that listened to its end would stay as long as the page does.
  ctx.onInvalidated(() => {
    if (world.calloutReader === ctx) world.calloutReader = { isValid: false };
  });
  removeLeftovers(document);

  const isWanted = world.calloutIsWanted === true;
  delete world.calloutIsWanted;
  const close = () => {
    world.calloutClosedAt = location.pathname;
    ctx.abort();
  };
  const browserLanguage = browser.i18n.getUILanguage();
  const leave = () => {
    sendToBackground({ type: 'left' });
    ctx.abort();
  };
  const speak = world.calloutSpeak ?? ((locale: Locale) => sendToBackground({ type: 'speak', locale }));
  const reading = readLivePage(ctx.signal, leave);
  const store = await openSettings(ctx.signal);
  if (ctx.isInvalid) return;
  const isCollapsedAtFirst = store.current().isCollapsed && !isWanted;
  let isCollapsed = isCollapsedAtFirst;
  let expansions = 0;
  const listeners = new Set<() => void>();
  const commanded = new Set<(command: Command) => void>();

  const root = createRoot(addHost(document, css, ctx.signal));
  ctx.onInvalidated(() => root.unmount());
  const slow = ctx.setTimeout(() => {
    if (!isCollapsed) root.render(<Loading t={catalogue()} settings={store.current()} onClose={close} />);
  }, PATIENCE);
  const live = await reading;
  clearTimeout(slow);
  if (ctx.isInvalid) return;
  const session = createSession(deviceTranslator, repairInBackground, ctx.signal);
  const arrange = createDock(() => live.current()?.column() ?? null, ctx.signal);
  root.render(
    <App
      catalogue={catalogue}
      onSpeak={speak}
      live={live}
      arrange={arrange}
      store={store}
      session={session}
      browserLanguage={browserLanguage}
      version={browser.runtime.getManifest().version}
      host={hostOf(location)}
      isCollapsedAtFirst={isCollapsedAtFirst}
      expansion={{
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        count: () => expansions,
      }}
      onCommand={(listener) => {
        commanded.add(listener);
        return () => commanded.delete(listener);
      }}
      onCollapsed={(next) => {
        isCollapsed = next;
      }}
      onNotHere={() => {
        sendToBackground({ type: 'not-here' });
        close();
      }}
      onAllSettings={() => sendToBackground({ type: 'open-settings' })}
      onClose={close}
    />,
  );

  onMessage((message) => {
    if (message.type === 'command') {
      for (const listener of commanded) listener(message.command);
      return true;
    }
    if (message.type !== 'toolbar-clicked') return false;
    if (!isCollapsed) {
      close();
      return true;
    }
    isCollapsed = false;
    store.change({ isCollapsed });
    expansions++;
    for (const listener of listeners) listener();
    return true;
  }, ctx.signal);

  // An update takes the extension away under the page: nothing of the panel would work, so the context ends itself.
  ctx.setInterval(() => undefined, HEARTBEAT);
});
