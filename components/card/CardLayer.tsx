import { useMemo, useSyncExternalStore } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { AuditEntry } from '../../lib/metrics/audit/types.ts';
import { fullValueText, type Labels, labelIn, valueText } from '../../lib/metrics/texts.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { ShownStore } from '../../lib/page/shown.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { Span } from '../../lib/transcript/types.ts';
import { auditedRows } from '../figures/KpiList.tsx';
import { appearanceOf } from '../frame/appearance.ts';
import { Card } from './Card.tsx';
import { type Box, placeCard } from './place.ts';

interface Props {
  t: Messages;
  settings: Settings;
  shown: ShownStore;
  kpis: readonly Kpi[];
  audit: readonly AuditEntry[];
  labels: Readonly<Record<string, Labels>>;
  /** What the panel leaves of the window, and the window's height. */
  room: () => { free: Box; height: number };
  /** The words at a span. */
  wordsAt: (span: Span) => string;
  /** What came of copying, for a moment; said here where nobody else does. */
  outcome: string | null;
  isAlone: boolean;
  onCopy: (kpi: Kpi) => void;
  onShow: (kpi: Kpi) => void;
}

/** The card of the figure that is shown; what a key has shown is said to those who listen as well. */
export function CardLayer(props: Props) {
  const { t, settings, shown: store, kpis, audit, labels, room, wordsAt } = props;
  const { outcome, isAlone, onCopy, onShow } = props;
  const shown = useSyncExternalStore(store.subscribe, store.current);
  const audited = useMemo(() => auditedRows(kpis, audit), [kpis, audit]);
  const kpi = shown?.lit.kpi;
  const names = kpi && labels[kpi.metric];
  const { free, height } = room();
  const place = shown && placeCard(shown.boxes, free, height);
  const { basisSpan } = kpi ?? {};
  const isSetElsewhere = basisSpan && basisSpan.segment !== kpi?.span.segment;
  return (
    <div className="callout" {...appearanceOf(settings, t.locale)}>
      <p className="card-status visually-hidden" role="status" lang={t.locale}>
        {(isAlone && outcome) || (shown?.by === 'key' && kpi && summaryOf(t, kpi, names))}
      </p>
      {shown && kpi && place && (
        <Card
          key={`${shown.lit.block}:${shown.lit.start}`}
          {...{ t, place, outcome, onCopy, onShow }}
          lit={shown.lit}
          isKept={shown.by === 'click'}
          labels={names}
          audited={audited.get(kpi) ?? []}
          basisWords={isSetElsewhere ? wordsAt(basisSpan) : null}
        />
      )}
    </div>
  );
}

/** What a figure is, in one line. */
function summaryOf(t: Messages, kpi: Kpi, names: Labels | undefined): string {
  const name = names ? labelIn(names, t.locale) : kpi.label;
  const kind = kpi.kind === 'actual' ? null : t.kinds[kpi.kind];
  const value = fullValueText(kpi, t.locale) || valueText(kpi);
  return [name, kpi.cohort, value, kind, kpi.period, kpi.basis].filter(Boolean).join(', ');
}
