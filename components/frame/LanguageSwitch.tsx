import type { Messages } from '../../lib/i18n/messages.ts';
import type { LanguageMode } from '../../lib/page/languages.ts';

interface Props {
  t: Messages;
  mode: LanguageMode;
  onMode: (mode: LanguageMode) => void;
}

const MODES: readonly LanguageMode[] = ['original', 'both', 'translation'];

/** Which language the page shows: three choices side by side, one of them on. */
export function LanguageSwitch({ t, mode, onMode }: Props) {
  return (
    <fieldset className="modes">
      <legend className="visually-hidden">{t.languages}</legend>
      {MODES.map((each) => (
        <button
          key={each}
          type="button"
          className="mode"
          aria-pressed={mode === each}
          onClick={() => onMode(each)}
        >
          {t.modes[each]}
        </button>
      ))}
    </fieldset>
  );
}
