import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Imported } from '../../components/settings/Data.tsx';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { messagesFor } from '../../lib/i18n/index.ts';
import { pagesMessagesFor } from '../../lib/i18n/pages/index.ts';
import { saveFile } from '../../lib/page/download.ts';
import type { Access } from '../../lib/platform/access.ts';
import type { Shortcut } from '../../lib/platform/messages.ts';
import {
  clearStorage,
  LARGEST_FILE,
  readSettingsFile,
  type SettingsStore,
  settingsFile,
} from '../../lib/platform/settings.ts';
import { domainsAtInstall } from '../../lib/sites/index.ts';

const DOMAINS = domainsAtInstall();

interface Props {
  store: SettingsStore;
  access: Access;
  browserLanguage: string;
  shortcuts: readonly Shortcut[];
  readUrl: string;
  isKeptOut: boolean;
}

/** All settings, on a page of the extension's own. */
export function Options({ store, access, browserLanguage, ...props }: Props) {
  const settings = useSyncExternalStore(store.subscribe, store.current);
  const reach = useSyncExternalStore(access.subscribe, access.current);
  const [isRefused, setRefused] = useState(false);
  const t = messagesFor(settings.language === 'auto' ? browserLanguage : settings.language);
  const says = pagesMessagesFor(t.locale);
  useEffect(() => {
    document.documentElement.lang = t.locale;
    document.title = `Callout · ${t.settings.title}`;
  }, [t]);
  const onImport = async (file: File): Promise<Imported | null> => {
    const found = file.size > LARGEST_FILE ? null : readSettingsFile(await file.text().catch(() => ''));
    if (!found) return null;
    store.change(found.changes);
    return { taken: Object.keys(found.changes).length, leftOut: found.leftOut };
  };
  return (
    <OptionsPage
      {...props}
      t={t}
      says={says}
      known={DOMAINS}
      settings={settings}
      reach={reach}
      isRefused={isRefused}
      onChange={store.change}
      onAsk={() => {
        access.ask().then((isGranted) => setRefused(!isGranted));
      }}
      onGiveBack={access.giveBack}
      onAskForKnown={() => {
        access.askForKnown().then((isGranted) => setRefused(!isGranted));
      }}
      onExport={() => {
        const file = new Blob([settingsFile(store.current())], { type: 'application/json' });
        saveFile(file, 'callout-settings.json');
      }}
      onImport={onImport}
      onClear={clearStorage}
    />
  );
}
