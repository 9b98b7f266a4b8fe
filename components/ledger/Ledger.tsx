import { memo, useMemo } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { LedgerEntry } from '../../lib/ledger/types.ts';
import type { Segment, Span, Speaker, Transcript } from '../../lib/transcript/types.ts';
import { Entry } from './Entry.tsx';

interface Props {
  t: Messages;
  ledger: readonly LedgerEntry[];
  transcript: Transcript;
  /** Index of the turn being read. */
  current: number;
  onTurn: (turn: number) => void;
  onJump: (span: Span) => void;
}

/** Whether a turn lies within an exchange, short words of thanks included. */
function holds({ questions, answerers }: LedgerEntry, turn: number): boolean {
  const turns = [...questions, ...answerers.flatMap((each) => each.turns)];
  return turn >= Math.min(...turns) && turn <= Math.max(...turns);
}

/** The call's questions, an entry for each analyst's visit; the one being read is marked. */
export const Ledger = memo(function Ledger({ t, ledger, transcript, current, onTurn, onJump }: Props) {
  const { speakers, segments } = useMemo(
    () => ({
      speakers: new Map<string, Speaker>(transcript.speakers.map((speaker) => [speaker.id, speaker])),
      segments: new Map<string, Segment>(
        transcript.turns.flatMap((turn) => turn.segments.map((segment) => [segment.id, segment])),
      ),
    }),
    [transcript],
  );
  return (
    <ol className="list ledger">
      {ledger.map((entry) => (
        <Entry
          key={entry.questions[0]}
          current={holds(entry, current) ? current : -1}
          {...{ t, entry, speakers, segments, onTurn, onJump }}
        />
      ))}
    </ol>
  );
});
