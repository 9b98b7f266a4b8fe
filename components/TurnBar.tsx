import type { Messages } from '../lib/i18n/messages.ts';
import type { Speaker } from '../lib/transcript/types.ts';
import { Icon } from './Icon.tsx';

interface Props {
  t: Messages;
  speaker: Speaker | undefined;
  current: number;
  count: number;
  onTurn: (turn: number) => void;
}

/** Whose turn is being read, and the way to the one before and after. */
export function TurnBar({ t, speaker, current, count, onTurn }: Props) {
  return (
    <nav className="turn-bar" aria-label={t.turns}>
      <button
        type="button"
        className="icon-button"
        aria-label={t.previousTurn}
        title={t.previousTurn}
        disabled={current <= 0}
        onClick={() => onTurn(current - 1)}
      >
        <Icon name="previous" />
      </button>
      <span className="turn-now">
        <bdi className="turn-speaker">{speaker?.name || t.unnamed}</bdi>
        <span className="turn-number">{t.turnOf(current + 1, count)}</span>
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={t.nextTurn}
        title={t.nextTurn}
        disabled={current >= count - 1}
        onClick={() => onTurn(current + 1)}
      >
        <Icon name="next" />
      </button>
    </nav>
  );
}
