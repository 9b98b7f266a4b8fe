import type { ReactNode } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Speaker } from '../../lib/transcript/types.ts';
import { IconButton } from '../frame/IconButton.tsx';

interface Props {
  t: Messages;
  speaker: Speaker | undefined;
  current: number;
  count: number;
  onTurn: (turn: number) => void;
  /** Buttons at its end. */
  children?: ReactNode;
}

/** Whose turn is being read, and the way to the one before and after. */
export function TurnBar({ t, speaker, current, count, onTurn, children }: Props) {
  return (
    <nav className="turn-bar" aria-label={t.turns}>
      <IconButton
        icon="previous"
        label={t.previousTurn}
        isDisabled={current <= 0}
        onClick={() => onTurn(current - 1)}
      />
      <span className="turn-now">
        <bdi className="turn-speaker">{speaker?.name || t.unnamed}</bdi>
        <span className="turn-number">{t.turnOf(current + 1, count)}</span>
      </span>
      <IconButton
        icon="next"
        label={t.nextTurn}
        isDisabled={current >= count - 1}
        onClick={() => onTurn(current + 1)}
      />
      {children}
    </nav>
  );
}
