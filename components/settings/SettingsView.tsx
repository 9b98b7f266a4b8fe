import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { silencerOf, withSilence } from '../../lib/platform/silence.ts';
import { Display, type DisplayProps } from './Display.tsx';

interface Props extends DisplayProps {
  /** Host name of the page, empty where it is no site's. */
  host: string;
  onNotHere: () => void;
  /** Copies a report of what is read wrongly; null where nothing has been read. */
  onReport: ((what: 'turn' | 'page') => void) | null;
  /** Opens the page with all settings. */
  onAll: () => void;
  onBack: () => void;
}

/** What can be set from the panel: this site first, then how the panel looks. */
export function SettingsView({ t, settings, host, onChange, onNotHere, onReport, onAll, onBack }: Props) {
  const { settings: says } = t;
  const hint = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  };
  const { sites } = settings;
  const silencer = silencerOf(sites, host);
  return (
    <section className="view settings" aria-labelledby="callout-settings" onKeyDown={onKeyDown}>
      <h2 ref={heading} id="callout-settings" className="settings-title" tabIndex={-1}>
        {says.title}
      </h2>
      {host !== '' && (
        <div className="settings-group">
          <label className="check">
            <input
              type="checkbox"
              checked={silencer === undefined}
              onChange={({ target }) =>
                onChange({ sites: withSilence(sites, silencer ?? host, !target.checked) })
              }
            />
            <span>{says.opens(host)}</span>
          </label>
          <button type="button" className="button" aria-describedby={hint} onClick={onNotHere}>
            {says.notHere}
          </button>
          <p id={hint} className="hint">
            {says.notHereHint}
          </p>
        </div>
      )}
      <div className="settings-group">
        <Display t={t} settings={settings} onChange={onChange} />
      </div>
      {onReport && (
        <div className="settings-group">
          <h3 className="settings-heading">{t.report.title}</h3>
          <p className="hint">{t.report.hint}</p>
          {(['turn', 'page'] as const).map((what) => (
            <button key={what} type="button" className="button" onClick={() => onReport(what)}>
              {t.report[what]}
            </button>
          ))}
        </div>
      )}
      <div className="settings-group">
        <button type="button" className="button" onClick={onAll}>
          {says.all}
        </button>
      </div>
    </section>
  );
}
