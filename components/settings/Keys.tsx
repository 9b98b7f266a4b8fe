import type { Messages } from '../../lib/i18n/messages.ts';
import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Shortcut } from '../../lib/platform/messages.ts';

interface Props {
  t: Messages;
  says: PagesMessages;
  shortcuts: readonly Shortcut[];
}

/** The keys that the browser keeps for us, and where they are set. */
export function Keys({ t, says, shortcuts }: Props) {
  const names: Readonly<Record<string, string>> = { _execute_action: t.keys.panel, ...t.keys.commands };
  return (
    <section className="settings-group" aria-labelledby="callout-browser-keys">
      <h2 id="callout-browser-keys" className="settings-heading">
        {says.keys}
      </h2>
      <dl className="key-list">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} className="key-row">
            <dt>{names[name] ?? name}</dt>
            <dd>{keys === '' ? <span className="hint">{says.noKey}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{says.keysHint}</p>
    </section>
  );
}
