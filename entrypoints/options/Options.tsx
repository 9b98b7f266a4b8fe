import type { Imported } from '../../components/settings/Data.tsx';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { saveFile } from '../../lib/page/download.ts';
import type { Shortcut } from '../../lib/platform/messages.ts';
import { clearStorage, LARGEST_FILE, readSettingsFile, settingsFile } from '../../lib/platform/settings.ts';
import { domainsAtInstall } from '../../lib/sites/index.ts';
import { type OwnPage, useOwnPage } from './own-page.ts';

const DOMAINS = domainsAtInstall();

interface Props extends OwnPage {
  shortcuts: readonly Shortcut[];
  readUrl: string;
  isKeptOut: boolean;
}

/** All settings, on a page of the extension's own. */
export function Options({ store, access, browserLanguage, ...props }: Props) {
  const page = useOwnPage({ store, access, browserLanguage }, (_, { settings }) => settings.title);
  const onImport = async (file: File): Promise<Imported | null> => {
    const found = file.size > LARGEST_FILE ? null : readSettingsFile(await file.text().catch(() => ''));
    if (!found) return null;
    store.change(found.changes);
    return { taken: Object.keys(found.changes).length, leftOut: found.leftOut };
  };
  return (
    <OptionsPage
      {...props}
      {...page}
      known={DOMAINS}
      onChange={store.change}
      onExport={() => {
        const file = new Blob([settingsFile(store.current())], { type: 'application/json' });
        saveFile(file, 'callout-settings.json');
      }}
      onImport={onImport}
      onClear={clearStorage}
    />
  );
}
