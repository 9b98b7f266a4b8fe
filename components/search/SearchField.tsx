import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { IconButton } from '../frame/IconButton.tsx';

interface Props {
  t: Messages;
  query: string;
  /** What was found, and which hit of how many is looked at; empty where there is nothing to say. */
  status: string;
  position: string;
  hasHits: boolean;
  onQuery: (query: string) => void;
  onStep: (by: 1 | -1) => void;
}

/** Where one types, what came of it, and the way from hit to hit. Takes the focus when it appears. */
export function SearchField({ t, query, status, position, hasHits, onQuery, onStep }: Props) {
  // While an input method is at work, what stands in the field is no query yet.
  const [draft, setDraft] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const root = field.current?.getRootNode() as ShadowRoot | undefined;
    // Who goes through the tabs by arrow keys goes on from there.
    if (!root?.activeElement?.matches('[role=tab]:focus-visible'))
      field.current?.focus({ preventScroll: true });
  }, []);
  const type = (text: string, isDraft: boolean) => {
    setDraft(text);
    if (!isDraft) onQuery(text);
  };
  const empty = () => {
    type('', false);
    field.current?.focus({ preventScroll: true });
  };
  const leave = () => {
    const root = field.current?.getRootNode() as ShadowRoot | undefined;
    root?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && draft === '') leave();
    else if (event.key === 'Escape') empty();
    else return;
    event.preventDefault();
  };
  return (
    <search className="search-head">
      <div className="search-row">
        <input
          ref={field}
          type="search"
          className="search-field"
          aria-label={t.search.field}
          placeholder={t.search.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          value={draft}
          onChange={({ currentTarget: { value }, nativeEvent }) =>
            type(value, (nativeEvent as InputEvent).isComposing)
          }
          onCompositionEnd={({ currentTarget: { value } }) => type(value, false)}
          onKeyDown={onKeyDown}
        />
        {draft !== '' && (
          <IconButton icon="close" className="search-empty" label={t.search.empty} onClick={empty} />
        )}
        <IconButton
          icon="previous"
          label={t.search.previous}
          isDisabled={!hasHits}
          onClick={() => onStep(-1)}
        />
        <IconButton icon="next" label={t.search.next} isDisabled={!hasHits} onClick={() => onStep(1)} />
      </div>
      <p className="search-status" role="status">
        <span>{status}</span>
        <span className="search-position">{position}</span>
      </p>
    </search>
  );
}
