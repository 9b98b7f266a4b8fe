import { KpiRow, type KpiRowProps, noteOf } from './KpiRow.tsx';

/** A row of a result, or of what is neither result nor guidance and says so. */
export function FigureRow(props: KpiRowProps) {
  const { t, kpi } = props;
  return (
    <KpiRow {...props}>
      <span className="kpi-note">
        {kpi.kind !== 'actual' && <span className="kpi-kind">{t.kinds[kpi.kind]} </span>}
        {noteOf(kpi)}
      </span>
    </KpiRow>
  );
}
