import { useEffect, useState, useSyncExternalStore } from 'react';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { messagesFor } from '../../lib/i18n/index.ts';
import { pagesMessagesFor } from '../../lib/i18n/pages/index.ts';
import type { Access } from '../../lib/platform/access.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { ADAPTERS } from '../../lib/sites/index.ts';

interface Props {
  store: SettingsStore;
  access: Access;
  browserLanguage: string;
  links: { sample: string; read: string; icon: string };
  toolbarKey: string | null;
  onSettings: () => void;
}

/** Sites by name and one host: `*.` stands for the host itself. */
const SITES = ADAPTERS.filter(({ isAtInstall }) => isAtInstall).map(({ name, hosts: [host = ''] }) => ({
  name,
  host: host.replace('*.', ''),
}));

/** The first page that is seen of the extension. */
export function Welcome({ store, access, browserLanguage, ...props }: Props) {
  const settings = useSyncExternalStore(store.subscribe, store.current);
  const reach = useSyncExternalStore(access.subscribe, access.current);
  const [isRefused, setRefused] = useState(false);
  const t = messagesFor(settings.language === 'auto' ? browserLanguage : settings.language);
  const says = pagesMessagesFor(t.locale);
  useEffect(() => {
    document.documentElement.lang = t.locale;
    document.title = `Callout · ${says.welcome.title}`;
  }, [t, says]);
  return (
    <WelcomePage
      {...props}
      t={t}
      says={says}
      settings={settings}
      sites={SITES}
      reach={reach}
      isRefused={isRefused}
      onAsk={() => {
        access.ask().then((isGranted) => setRefused(!isGranted));
      }}
      onGiveBack={access.giveBack}
      onAskForKnown={() => {
        access.askForKnown().then((isGranted) => setRefused(!isGranted));
      }}
    />
  );
}
