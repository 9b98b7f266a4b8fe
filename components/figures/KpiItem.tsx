import { memo, useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Segment, Span, Speaker } from '../../lib/transcript/types.ts';
import type { Check } from '../../lib/translation/types.ts';
import { ChooseRow, type Selection } from '../copy/ChooseRow.tsx';
import { useKeptInView } from '../frame/keepInView.ts';
import type { Audited } from './Audit.tsx';
import { KpiDetails } from './KpiDetails.tsx';
import { KpiRow } from './KpiRow.tsx';

interface Props {
  t: Messages;
  kpi: Kpi;
  /** Names it among the rows, for the page's ids. */
  id: string;
  /** Its metric in the panel's language. */
  name: string;
  segment: Segment | undefined;
  speaker: Speaker | undefined;
  audited: readonly Audited[];
  /** Findings of the translation in its sentence; empty while it is closed. */
  checks: readonly Check[];
  isOpen: boolean;
  /** Whether it is the row of the figure that is looked at in the page. */
  isCurrent: boolean;
  /** Whether it was hidden just now, which can be undone. */
  isHidden: boolean;
  selection: Selection | null;
  onOpen: (kpi: Kpi) => void;
  onJump: (span: Span) => void;
  onCopy: (kpis: readonly Kpi[]) => void;
  onWrong: (kpi: Kpi) => void;
  onUndo: (kpi: Kpi) => void;
}

/** A row of the list, its sentence below it while it is open; where it was hidden, the way back. */
export const KpiItem = memo(function KpiItem(props: Props) {
  const { selection, isOpen, isCurrent, isHidden, onOpen, onJump, onCopy, onWrong, onUndo } = props;
  const { t, kpi, id, name, segment, speaker, audited, checks } = props;
  // What was asked for must be seen: rows at the lower edge open below it.
  const item = useKeptInView<HTMLLIElement>(isOpen, isCurrent);
  // The button that was pressed goes: the one that undoes it takes the focus, and then the row.
  const wasHidden = useRef(isHidden);
  useEffect(() => {
    if (wasHidden.current !== isHidden)
      item.current?.querySelector<HTMLElement>('.kpi, .kpi-undo')?.focus({ preventScroll: true });
    wasHidden.current = isHidden;
  }, [isHidden, item]);
  if (isHidden)
    return (
      <li ref={item} className="kpi-item kpi-hidden">
        <span id={`${id}-hidden`}>
          {name} · {t.report.hidden}
        </span>
        <button
          type="button"
          className="chip kpi-undo"
          aria-describedby={`${id}-hidden`}
          onClick={() => onUndo(kpi)}
        >
          {t.checks.undo}
        </button>
      </li>
    );
  return (
    <li ref={item} className={selection ? 'kpi-item is-choosing' : 'kpi-item'}>
      {selection && <ChooseRow {...{ t, kpi, name, ...selection }} />}
      <KpiRow {...{ t, kpi, id, name, speaker, audited, isOpen, isCurrent, onOpen }} />
      {isOpen && (
        <KpiDetails {...{ t, kpi, id, segment, speaker, audited, checks, onJump, onCopy, onWrong }} />
      )}
    </li>
  );
});
