import { Fragment, memo, type ReactNode, useMemo } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { AuditEntry } from '../../lib/metrics/audit/types.ts';
import { auditTexts, type Labels, labelIn, statedBy } from '../../lib/metrics/texts.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Span } from '../../lib/transcript/types.ts';
import type { Audited } from './AuditMark.tsx';
import { FigureRow } from './FigureRow.tsx';
import { GuidanceRow } from './GuidanceRow.tsx';
import type { KpiRowProps } from './KpiRow.tsx';
import { sectionsOf } from './sections.ts';

interface Props {
  t: Messages;
  kpis: readonly Kpi[];
  audit: readonly AuditEntry[];
  /** Names of their metrics, by id. */
  labels: Readonly<Record<string, Labels>>;
  onJump: (span: Span) => void;
}

const NOTHING: readonly Audited[] = [];

/** What was recomputed, by the row that states it. */
function auditedRows(kpis: readonly Kpi[], audit: readonly AuditEntry[]): ReadonlyMap<Kpi, Audited[]> {
  const byRow = new Map<Kpi, Audited[]>();
  for (const entry of audit) {
    const kpi = kpis[statedBy(entry) ?? -1];
    if (kpi) byRow.set(kpi, [...(byRow.get(kpi) ?? []), { holds: entry.holds, ...auditTexts(entry, kpis) }]);
  }
  return byRow;
}

interface SectionProps {
  id: string;
  heading: string;
  kpis: readonly Kpi[];
  row: (kpi: Kpi) => ReactNode;
}

/** A headed list of rows; nothing where there are none. */
function Section({ id, heading, kpis, row }: SectionProps) {
  if (kpis.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="heading">
        {heading}
        <span className="count">{kpis.length}</span>
      </h2>
      <ul className="list">
        {kpis.map((kpi) => (
          <Fragment key={`${kpi.span.segment}:${kpi.span.start} ${kpi.metric}`}>{row(kpi)}</Fragment>
        ))}
      </ul>
    </section>
  );
}

/**
 * Key figures, guidance, and what else was said; each row opens its sentence in the page. Stays as it is while the page
 * scrolls.
 */
export const KpiList = memo(function KpiList({ t, kpis, audit, labels, onJump }: Props) {
  const audited = useMemo(() => auditedRows(kpis, audit), [kpis, audit]);
  const { headline, guidance, rest } = sectionsOf(kpis);
  const propsOf = (kpi: Kpi): KpiRowProps => {
    const names = labels[kpi.metric];
    const name = names ? labelIn(names, t.locale) : kpi.label;
    return { t, kpi, onJump, name, audited: audited.get(kpi) ?? NOTHING };
  };
  const figure = (kpi: Kpi) => <FigureRow {...propsOf(kpi)} />;
  const guided = (kpi: Kpi) => <GuidanceRow {...propsOf(kpi)} />;
  return (
    <div className="figures">
      {kpis.length === 0 && <p className="empty">{t.noFigures}</p>}
      <Section id="callout-figures" heading={t.headline} kpis={headline} row={figure} />
      <Section id="callout-guidance" heading={t.kinds.guidance} kpis={guidance} row={guided} />
      <Section id="callout-more" heading={t.moreFigures} kpis={rest} row={figure} />
      <p id="callout-jump" className="visually-hidden">
        {t.jumpToFigure}
      </p>
    </div>
  );
});
