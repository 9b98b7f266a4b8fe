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
  selection: Selection | null;
  onOpen: (kpi: Kpi) => void;
  onJump: (span: Span) => void;
  onCopy: (kpis: readonly Kpi[]) => void;
  onWrong: (kpi: Kpi) => void;
}

/** A row of the list, its sentence below it while it is open. */
export function KpiItem({ selection, isOpen, onOpen, onJump, onCopy, onWrong, ...row }: Props) {
  const { t, kpi, id, name, segment, speaker, audited, checks } = row;
  // What was asked for must be seen: rows at the lower edge open below it.
  const item = useKeptInView<HTMLLIElement>(isOpen);
  return (
    <li ref={item} className={selection ? 'kpi-item is-choosing' : 'kpi-item'}>
      {selection && <ChooseRow {...{ t, kpi, name, ...selection }} />}
      <KpiRow {...{ t, kpi, id, name, speaker, audited, isOpen, onOpen }} />
      {isOpen && (
        <KpiDetails {...{ t, kpi, id, segment, speaker, audited, checks, onJump, onCopy, onWrong }} />
      )}
    </li>
  );
}
