import type { Messages } from '../../lib/i18n/messages.ts';
import type { LanguageMode } from '../../lib/page/languages.ts';
import { Choice } from './Choice.tsx';

interface Props {
  t: Messages;
  mode: LanguageMode;
  onMode: (mode: LanguageMode) => void;
}

/** Which language the page shows. */
export const LanguageSwitch = ({ t, mode, onMode }: Props) => (
  <Choice label={t.languages} isLabelHidden names={t.modes} value={mode} onChange={onMode} />
);
