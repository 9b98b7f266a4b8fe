import { useRef, useState } from 'react';
import type { DataMessages, PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';

/** What came of a file: how many settings it changed, and the names of those that could not be read. */
export interface Imported {
  taken: number;
  leftOut: readonly string[];
}

export interface DataProps {
  settings: Settings;
  onExport: () => void;
  /** Takes over a file; null where it is none of ours. */
  onImport: (file: File) => Promise<Imported | null>;
  onClear: () => Promise<void>;
}

/** What is stored, as a list; saved to a file, taken over from one, or cleared after a second click. */
export function Data({ says, settings, onExport, onImport, onClear }: DataProps & { says: PagesMessages }) {
  const { data } = says;
  /** No words: what was done may have changed the language that this speaks. */
  const [outcome, setOutcome] = useState<Imported | 'not-ours' | 'cleared' | null>(null);
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
        <li>{data.notHere}</li>
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
              if (file) setOutcome((await onImport(file)) ?? 'not-ours');
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
                setOutcome('cleared');
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
        {outcome && wordsFor(outcome, data)}
      </p>
    </section>
  );
}

function wordsFor(outcome: Imported | 'not-ours' | 'cleared', data: DataMessages): string {
  if (outcome === 'cleared') return data.cleared;
  if (outcome === 'not-ours') return data.notOurs;
  const { taken, leftOut } = outcome;
  const said = data.imported(taken);
  return leftOut.length > 0 ? `${said} ${data.leftOut(leftOut.join(', '))}` : said;
}
