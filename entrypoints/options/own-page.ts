import { useEffect, useState, useSyncExternalStore } from 'react';
import { messagesFor } from '../../lib/i18n/index.ts';
import { pagesMessagesFor } from '../../lib/i18n/pages/index.ts';
import type { Access } from '../../lib/platform/access.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';

/** What a page of the extension's own stands on. */
export interface OwnPage {
  store: SettingsStore;
  access: Access;
  browserLanguage: string;
}

type Said = ReturnType<typeof pagesMessagesFor>;

/**
 * What the extension's own pages have in common: the settings and the language they choose, and the permissions with
 * what asks for them. `titled` says what the page is called.
 */
export function useOwnPage(
  { store, access, browserLanguage }: OwnPage,
  titled: (says: Said, t: ReturnType<typeof messagesFor>) => string,
) {
  const settings = useSyncExternalStore(store.subscribe, store.current);
  const reach = useSyncExternalStore(access.subscribe, access.current);
  const [isRefused, setRefused] = useState(false);
  const t = messagesFor(settings.language === 'auto' ? browserLanguage : settings.language);
  const says = pagesMessagesFor(t.locale);
  const title = titled(says, t);
  useEffect(() => {
    document.documentElement.lang = t.locale;
    document.title = `Callout · ${title}`;
  }, [t, title]);
  const heed = (asked: Promise<boolean>) => {
    asked.then((isGranted) => setRefused(!isGranted));
  };
  return {
    settings,
    reach,
    isRefused,
    t,
    says,
    onAsk: () => heed(access.ask()),
    onGiveBack: access.giveBack,
    onAskForKnown: () => heed(access.askForKnown()),
  };
}
