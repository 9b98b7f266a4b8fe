import { appearanceOf } from '../frame/appearance.ts';
import { Display, type DisplayProps } from './Display.tsx';
import { Everywhere, type EverywhereProps } from './Everywhere.tsx';
import { SilencedSites } from './SilencedSites.tsx';

/** The page with all settings: how the panel looks, where it looks for calls, where it keeps still. */
export function OptionsPage(props: DisplayProps & EverywhereProps) {
  const { t, settings, onChange, ...access } = props;
  const { settings: says } = t;
  return (
    <main className="callout page settings" lang={t.locale} {...appearanceOf(settings, t.locale)}>
      <h1 className="settings-title">Callout · {says.title}</h1>
      <p className="hint">{says.saved}</p>
      <section className="settings-group" aria-labelledby="callout-display">
        <h2 id="callout-display" className="settings-heading">
          {says.display}
        </h2>
        <Display t={t} settings={settings} onChange={onChange} />
      </section>
      <Everywhere t={t} {...access} />
      <SilencedSites t={t} sites={settings.sites} onSites={(sites) => onChange({ sites })} />
    </main>
  );
}
