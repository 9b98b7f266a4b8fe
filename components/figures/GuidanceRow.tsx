import { midpointText, priorText } from '../../lib/metrics/texts.ts';
import type { Verb } from '../../lib/metrics/types.ts';
import { KpiRow, type KpiRowProps, noteOf } from './KpiRow.tsx';

/** What was done to guidance, as a sign beside its word. */
const SIGNS: Readonly<Record<Verb, string>> = {
  raised: '▲',
  lowered: '▼',
  reaffirmed: '=',
  initiated: '+',
  withdrawn: '×',
};

/** A row of guidance: period and the middle of its range, then what was done to it and what it was before. */
export function GuidanceRow(props: KpiRowProps) {
  const { t, kpi } = props;
  const midpoint = midpointText(kpi);
  const prior = priorText(kpi);
  return (
    <KpiRow {...props}>
      <span className="kpi-note">
        <span className="visually-hidden">{t.kinds.guidance} </span>
        {noteOf(kpi)}
      </span>
      {midpoint && <bdi className="kpi-midpoint">{t.midpoint(midpoint)}</bdi>}
      {(kpi.verb ?? prior) && (
        <span className="kpi-note">
          {kpi.verb && (
            <span className="verb">
              <span aria-hidden="true">{SIGNS[kpi.verb]} </span>
              {t.verbs[kpi.verb]}
            </span>
          )}
          {kpi.verb && prior && ' · '}
          {prior && <bdi>{t.prior(prior)}</bdi>}
        </span>
      )}
    </KpiRow>
  );
}
