import type { Messages } from '../../lib/i18n/messages.ts';
import type { Speaker } from '../../lib/transcript/types.ts';
import { Icon } from '../frame/Icon.tsx';

interface Props {
  t: Messages;
  speaker: Speaker;
  onClear: () => void;
}

/** Says that the lists hold one speaker's words alone, and ends that. */
export function Only({ t, speaker, onClear }: Props) {
  const name = speaker.name || t.unnamed;
  return (
    <p className="only" role="status">
      <button
        type="button"
        className="only-chip"
        aria-label={t.people.all(name)}
        title={t.people.all(name)}
        onClick={({ currentTarget }) => {
          // It goes, and what it was about is listed in the view.
          const root = currentTarget.getRootNode() as ShadowRoot;
          root.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus({ preventScroll: true });
          onClear();
        }}
      >
        <span>
          {t.people.only} <bdi className="speaker-name">{name}</bdi>
        </span>
        <Icon name="close" />
      </button>
    </p>
  );
}
