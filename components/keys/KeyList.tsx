import { useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Shortcut } from '../../lib/platform/messages.ts';
import { IconButton } from '../frame/IconButton.tsx';
import { PANEL_KEYS, PLACE_KEYS } from './keys.ts';

interface Props {
  t: Messages;
  /** The browser's keys for us. */
  shortcuts: readonly Shortcut[];
  onClose: () => void;
}

/** All keys: those of the browser, which work anywhere on the page, and those of the panel. */
export function KeyList({ t, shortcuts, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const names: Readonly<Record<string, string>> = { _execute_action: t.keys.panel, ...t.keys.commands };
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="callout-keys" lang={t.locale} onClose={onClose}>
      <div className="keys-head">
        <h2 id="callout-keys" className="keys-title">
          {t.keys.title}
        </h2>
        <IconButton icon="close" label={t.close} onClick={() => dialog.current?.close()} />
      </div>
      {shortcuts.length > 0 && (
        <>
          <h3 className="keys-group">{t.keys.anywhere}</h3>
          <dl>
            {shortcuts.map(({ name, keys }) => (
              <Row
                key={name}
                name={names[name] ?? name}
                keys={keys === '' ? [] : [keys]}
                none={t.keys.none}
              />
            ))}
          </dl>
          <p className="keys-hint">{t.keys.anywhereHint}</p>
        </>
      )}
      <h3 className="keys-group">{t.keys.inPanel}</h3>
      <dl>
        {PANEL_KEYS.map(({ action, keys }) => (
          <Row key={action} name={t.keys.actions[action]} keys={keys} />
        ))}
        {PLACE_KEYS.map(({ place, keys }) => (
          <Row key={place} name={t.keys.places[place]} keys={keys} />
        ))}
        <Row name={t.keys.dismiss} keys={['Esc']} />
      </dl>
    </dialog>
  );
}

function Row({ name, keys, none = '' }: { name: string; keys: readonly string[]; none?: string }) {
  return (
    <div className="keys-row">
      <dt>{name}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
        {keys.length === 0 && <span className="keys-hint">{none}</span>}
      </dd>
    </div>
  );
}
