import type { Messages } from '../../lib/i18n/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { Choice } from '../frame/Choice.tsx';

export interface DisplayProps {
  t: Messages;
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}

/** Languages are called by their own names, so that whoever reads one finds it in any other. */
const OWN_NAMES = { en: 'English', 'zh-TW': '繁體中文', 'zh-CN': '简体中文' } as const;

/** How the panel looks and where it stands. */
export function Display({ t, settings, onChange }: DisplayProps) {
  const { settings: says } = t;
  return (
    <>
      <Choice
        label={says.language}
        names={{ auto: says.browserLanguage, ...OWN_NAMES }}
        value={settings.language}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        label={says.theme}
        names={says.themes}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={says.side}
        names={says.sides}
        value={settings.side}
        onChange={(side) => onChange({ side })}
      />
      <Choice
        label={says.colours}
        names={says.colourNames}
        value={settings.colours}
        onChange={(colours) => onChange({ colours })}
      />
    </>
  );
}
