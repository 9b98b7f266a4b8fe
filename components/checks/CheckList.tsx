import { memo, useEffect, useMemo, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Segment, Transcript } from '../../lib/transcript/types.ts';
import type { Check } from '../../lib/translation/types.ts';
import { TurnHead } from '../sentence/TurnHead.tsx';
import { CheckRow, type CheckSide } from './CheckRow.tsx';

interface Props {
  t: Messages;
  transcript: Transcript;
  /** All findings of the page, and those that its reader dismissed. */
  checks: readonly Check[];
  dismissed: ReadonlySet<Check>;
  /** How many segments could be compared with their translation. */
  compared: number;
  /** Id of the speaker whose turns are listed; null for everybody's. */
  speaker: string | null;
  onShow: (check: Check, side: CheckSide) => void;
  onDismiss: (check: Check, isDismissed: boolean) => void;
  onRestore: () => void;
}

/** The findings of a translation by turn; where there are none, what was compared. */
export const CheckList = memo(function CheckList(props: Props) {
  const { t, transcript, checks, dismissed, speaker, onShow, onDismiss, onRestore } = props;
  /** What was dismissed last stays to be undone, until the view is left. */
  const [last, setLast] = useState<Check | null>(null);
  useEffect(() => () => setLast(null), []);
  const listed = checks.filter((check) => check === last || !dismissed.has(check));
  const groups = useMemo(() => groupsOf(transcript, listed, speaker), [transcript, listed, speaker]);
  const names = useMemo(
    () => new Map(transcript.speakers.map(({ id, name }) => [id, name])),
    [transcript.speakers],
  );
  const dismiss = (check: Check, isDismissed: boolean) => {
    setLast(check);
    onDismiss(check, isDismissed);
  };
  return (
    <div className="checks">
      {groups.map(({ index, turn, rows }) => {
        const id = `callout-checks-${index}`;
        return (
          <section key={index} aria-labelledby={id}>
            <TurnHead {...{ t, id, turn, index }} name={names.get(turn.speaker)} />
            <ul className="list">
              {rows.map(({ check, segment }) => (
                <CheckRow
                  key={`${check.segment}:${check.sourceSpan.start} ${check.reason} ${check.translation}`}
                  {...{ t, check, segment, onShow }}
                  isDismissed={dismissed.has(check)}
                  onDismiss={dismiss}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {groups.length === 0 && <p className="empty">{emptyOf(props)}</p>}
      {dismissed.size > 0 && (
        <p className="finding-dismissed">
          <span>{t.checks.dismissedHere(dismissed.size)}</span>
          <button type="button" className="chip" onClick={onRestore}>
            {t.checks.restore}
          </button>
        </p>
      )}
    </div>
  );
});

/** Why nothing is listed. */
function emptyOf({ t: { checks: says }, checks, dismissed, compared, speaker }: Props): string {
  if (compared === 0) return says.unknown;
  if (speaker !== null && checks.length > dismissed.size) return says.noneOf;
  return checks.length > 0 ? says.allDismissed(compared) : says.clear(compared);
}

/** Findings with their segments, below the turns of a speaker (null: of all) that they stand in. */
function groupsOf({ turns }: Transcript, checks: readonly Check[], speaker: string | null) {
  return turns.flatMap((turn, index) => {
    if (speaker !== null && turn.speaker !== speaker) return [];
    const segments = new Map<string, Segment>(turn.segments.map((segment) => [segment.id, segment]));
    const rows = checks.flatMap((check) => {
      const segment = segments.get(check.segment);
      return segment ? [{ check, segment }] : [];
    });
    return rows.length > 0 ? [{ index, turn, rows }] : [];
  });
}
