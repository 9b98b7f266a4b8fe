import type { LedgerEntry } from '../../lib/ledger/types.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Turn } from '../../lib/transcript/types.ts';
import type { Check } from '../../lib/translation/types.ts';

/** Ids of the segments of a speaker's turns. */
const segmentsOf = (turns: readonly Turn[], speaker: string): ReadonlySet<string> =>
  new Set(
    turns
      .filter((turn) => turn.speaker === speaker)
      .flatMap(({ segments }) => segments.map((segment) => segment.id)),
  );

/** The KPIs that a speaker says, first or again. */
export function kpisOf(kpis: readonly Kpi[], turns: readonly Turn[], speaker: string): readonly Kpi[] {
  const own = segmentsOf(turns, speaker);
  return kpis.filter(({ mentions }) => mentions.some(({ segment }) => own.has(segment)));
}

/** The findings in what a speaker says. */
export function checksOf(
  checks: readonly Check[],
  turns: readonly Turn[],
  speaker: string,
): readonly Check[] {
  const own = segmentsOf(turns, speaker);
  return checks.filter(({ segment }) => own.has(segment));
}

/** The exchanges in which a speaker asks or answers. */
export const entriesOf = (ledger: readonly LedgerEntry[], speaker: string): readonly LedgerEntry[] =>
  ledger.filter(
    ({ analyst, answerers }) => analyst === speaker || answerers.some((each) => each.speaker === speaker),
  );
