import type { Messages } from '../../lib/i18n/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { appearanceOf } from './appearance.ts';
import { IconButton } from './IconButton.tsx';
import { Reading } from './State.tsx';

interface Props {
  t: Messages;
  settings: Settings;
  onClose: () => void;
}

/** The frame while a page is read that takes its time. */
export function Loading({ t, settings, onClose }: Props) {
  return (
    <div className="callout" {...appearanceOf(settings, t.locale)}>
      <section
        className="panel"
        lang={t.locale}
        aria-label={`Callout: ${t.states.reading}`}
        style={{ width: settings.panelWidth }}
      >
        <header className="header">
          <div className="header-row">
            <span className="title-reading">Callout</span>
            <IconButton icon="close" label={t.close} onClick={onClose} />
          </div>
        </header>
        <Reading t={t} />
      </section>
    </div>
  );
}
