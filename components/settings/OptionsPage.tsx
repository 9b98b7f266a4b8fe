import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import { appearanceOf } from '../frame/appearance.ts';
import { Display, type DisplayProps } from './Display.tsx';
import { Everywhere, type EverywhereProps } from './Everywhere.tsx';
import { SilencedSites } from './SilencedSites.tsx';

/** The page with all settings: how the panel looks, where it looks for calls, where it keeps still. */
export function OptionsPage(props: DisplayProps & EverywhereProps & { says: PagesMessages }) {
  const { t, says, settings, onChange, ...access } = props;
  return (
    <main className="callout page settings" lang={t.locale} {...appearanceOf(settings, t.locale)}>
      <h1 className="settings-title">Callout · {t.settings.title}</h1>
      <p className="hint">{says.saved}</p>
      <section className="settings-group" aria-labelledby="callout-display">
        <h2 id="callout-display" className="settings-heading">
          {says.display}
        </h2>
        <Display t={t} settings={settings} onChange={onChange} />
      </section>
      <Everywhere says={says} {...access} />
      <SilencedSites says={says} sites={settings.sites} onSites={(sites) => onChange({ sites })} />
    </main>
  );
}
