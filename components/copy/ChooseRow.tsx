import type { Messages } from '../../lib/i18n/messages.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import { keyOf } from '../figures/groups.ts';

/** The rows that are ticked for copying. */
export interface Selection {
  /** Their keys. */
  chosen: ReadonlySet<string>;
  /** Ticks a row, or takes its tick away. */
  onChoose: (kpi: Kpi) => void;
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
        checked={chosen.has(keyOf(kpi))}
        aria-label={t.copy.choose([name, kpi.cohort, kpi.period].filter(Boolean).join(', '))}
        onChange={() => onChoose(kpi)}
      />
    </label>
  );
}
