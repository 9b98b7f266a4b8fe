import type { Messages } from '../../lib/i18n/messages.ts';
import type { Kpi } from '../../lib/metrics/types.ts';

/** The rows that are ticked for copying. */
export interface Selection {
  chosen: ReadonlySet<Kpi>;
  onChoose: (kpi: Kpi, isChosen: boolean) => void;
}

interface Props extends Selection {
  t: Messages;
  kpi: Kpi;
  /** What its row is called. */
  name: string;
}

/** A box before a row, to copy it with others. */
export function ChooseRow({ t, kpi, name, chosen, onChoose }: Props) {
  return (
    <label className="choose">
      <input
        type="checkbox"
        checked={chosen.has(kpi)}
        aria-label={t.copy.choose([name, kpi.cohort, kpi.period].filter(Boolean).join(', '))}
        onChange={({ target }) => onChoose(kpi, target.checked)}
      />
    </label>
  );
}
