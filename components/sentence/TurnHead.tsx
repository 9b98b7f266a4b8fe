import type { Messages } from '../../lib/i18n/messages.ts';
import type { Turn } from '../../lib/transcript/types.ts';

interface Props {
  t: Messages;
  id: string;
  /** The turn and its index in the call. */
  turn: Turn;
  index: number;
  name: string | undefined;
}

/** The head of what is listed of a turn: who speaks, and which turn it is. */
export const TurnHead = ({ t, id, turn, index, name }: Props) => (
  <h2 id={id} className="turn-head">
    <bdi className="turn-head-speaker">{name || t.unnamed}</bdi>
    <span className="turn-head-number">
      {t.search.turn(index + 1)} · {t.sections[turn.section]}
    </span>
  </h2>
);
