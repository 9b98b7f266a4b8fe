import { useEffect, useState, useSyncExternalStore } from 'react';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { messagesFor } from '../../lib/i18n/index.ts';
import { pagesMessagesFor } from '../../lib/i18n/pages/index.ts';
import type { Access } from '../../lib/platform/access.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';

interface Props {
  store: SettingsStore;
  access: Access;
  browserLanguage: string;
}

/** All settings, on a page of the extension's own. */
export function Options({ store, access, browserLanguage }: Props) {
  const settings = useSyncExternalStore(store.subscribe, store.current);
  const isEverywhere = useSyncExternalStore(access.subscribe, access.current);
  const [isRefused, setRefused] = useState(false);
  const t = messagesFor(settings.language === 'auto' ? browserLanguage : settings.language);
  useEffect(() => {
    document.documentElement.lang = t.locale;
    document.title = `Callout · ${t.settings.title}`;
  }, [t]);
  return (
    <OptionsPage
      t={t}
      says={pagesMessagesFor(t.locale)}
      settings={settings}
      isEverywhere={isEverywhere}
      isRefused={isRefused}
      onChange={store.change}
      onAsk={() => {
        access.ask().then((isGranted) => setRefused(!isGranted));
      }}
      onGiveBack={access.giveBack}
    />
  );
}
