import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Shortcut } from '../../lib/platform/messages.ts';
import { appearanceOf } from '../frame/appearance.ts';
import { Choice } from '../frame/Choice.tsx';
import { Data, type DataProps } from './Data.tsx';
import { Display, type DisplayProps } from './Display.tsx';
import { Everywhere, type EverywhereProps } from './Everywhere.tsx';
import { Keys } from './Keys.tsx';
import { Sites } from './Sites.tsx';

interface Props extends DisplayProps, EverywhereProps, DataProps {
  says: PagesMessages;
  /** Hosts that the detector looks on from the installation on. */
  known: readonly string[];
  shortcuts: readonly Shortcut[];
  /** Address of the page where a text is dropped or pasted. */
  readUrl: string;
  /** Whether the browser keeps the extension out of private windows. */
  isKeptOut: boolean;
}

/** The page with all settings: how the panel looks, how figures are copied, where it looks for calls, what is stored. */
export function OptionsPage(props: Props) {
  const {
    t,
    says,
    known,
    settings,
    shortcuts,
    readUrl,
    isKeptOut,
    onChange,
    onExport,
    onImport,
    onClear,
    ...access
  } = props;
  return (
    <main className="callout page settings" lang={t.locale} {...appearanceOf(settings, t.locale)}>
      <h1 className="page-title">Callout · {t.settings.title}</h1>
      <p className="hint">{says.saved}</p>
      <section className="settings-group" aria-labelledby="callout-display">
        <h2 id="callout-display" className="settings-heading">
          {says.display}
        </h2>
        <Display t={t} settings={settings} onChange={onChange} />
        <label className="check">
          <input
            type="checkbox"
            checked={settings.isLit}
            onChange={({ target }) => onChange({ isLit: target.checked })}
          />
          <span>{says.lit}</span>
        </label>
      </section>
      <section className="settings-group" aria-labelledby="callout-copying">
        <h2 id="callout-copying" className="settings-heading">
          {says.copying}
        </h2>
        <Choice
          label={t.copy.format}
          names={t.copy.formats}
          value={settings.copyFormat}
          onChange={(copyFormat) => onChange({ copyFormat })}
        />
        <Choice
          label={t.copy.scale}
          names={t.copy.scales}
          value={settings.copyScale}
          onChange={(copyScale) => onChange({ copyScale })}
        />
      </section>
      <Everywhere says={says} {...access} />
      <Sites says={says} known={known} sites={settings.sites} onSites={(sites) => onChange({ sites })} />
      <section className="settings-group">
        <p>
          <a className="page-link" href={readUrl}>
            {says.welcome.give}
          </a>
          <br />
          <span className="hint">{says.welcome.giveHint}</span>
        </p>
      </section>
      <Keys t={t} says={says} shortcuts={shortcuts} />
      <Data says={says} settings={settings} onExport={onExport} onImport={onImport} onClear={onClear} />
      {isKeptOut && <p className="hint">{says.privateWindows}</p>}
    </main>
  );
}
