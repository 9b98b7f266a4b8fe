import { useRef, useState } from 'react';
import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';

export interface DataProps {
  settings: Settings;
  onExport: () => void;
  /** Takes over a file and says what came of it. */
  onImport: (file: File) => Promise<string>;
  onClear: () => Promise<void>;
}

/** What is stored, as a list; saved to a file, taken over from one, or cleared after a second click. */
export function Data({ says, settings, onExport, onImport, onClear }: DataProps & { says: PagesMessages }) {
  const { data } = says;
  /** What came of the last file; null once all was cleared, which may change the language that this speaks. */
  const [outcome, setOutcome] = useState<string | null>('');
  const [isAsking, setAsking] = useState(false);
  const clear = useRef<HTMLButtonElement>(null);
  const answered = () => {
    setAsking(false);
    clear.current?.focus();
  };
  const findings = settings.dismissed.reduce((sum, { keys }) => sum + keys.length, 0);
  return (
    <section className="settings-group" aria-labelledby="callout-data">
      <h2 id="callout-data" className="settings-heading">
        {data.title}
      </h2>
      <p>{data.hint}</p>
      <ul className="data-list">
        <li>{data.others}</li>
        <li>{data.sites(Object.keys(settings.sites).length)}</li>
        <li>{data.shows(Object.keys(settings.shows).length)}</li>
        <li>{data.dismissed(findings, settings.dismissed.length)}</li>
      </ul>
      <div className="data-actions">
        <button type="button" className="button" onClick={onExport}>
          {data.export}
        </button>
        <label className="button">
          {data.import}
          <input
            className="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={async ({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) setOutcome(await onImport(file));
            }}
          />
        </label>
        <button
          ref={clear}
          type="button"
          className="button"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {data.clear}
        </button>
      </div>
      {isAsking && (
        <div className="data-ask">
          <p>{data.clearHint}</p>
          <div className="data-actions">
            <button
              type="button"
              className="button"
              onClick={async () => {
                await onClear();
                answered();
                setOutcome(null);
              }}
            >
              {data.clearNow}
            </button>
            <button type="button" className="button" onClick={answered}>
              {data.keep}
            </button>
          </div>
        </div>
      )}
      <p className="hint" role="status">
        {outcome ?? data.cleared}
      </p>
    </section>
  );
}
