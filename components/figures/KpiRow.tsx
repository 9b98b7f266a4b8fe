import type { ReactNode } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { changeTexts, valueText } from '../../lib/metrics/texts.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Span } from '../../lib/transcript/types.ts';
import { type Audited, AuditMark, AuditQuestion } from './AuditMark.tsx';

export interface KpiRowProps {
  t: Messages;
  kpi: Kpi;
  /** Its metric in the panel's language. */
  name: string;
  audited: readonly Audited[];
  onJump: (span: Span) => void;
}

/** A key figure: metric, value and its changes, in the line below what `children` say. Opens its sentence. */
export function KpiRow({ t, kpi, name, audited, onJump, children }: KpiRowProps & { children: ReactNode }) {
  return (
    <li>
      <button
        type="button"
        className="row kpi"
        data-kind={kpi.kind}
        title={kpi.quote}
        aria-describedby="callout-jump"
        onClick={() => onJump(kpi.span)}
      >
        <span className="kpi-label">
          {name}
          {kpi.cohort && <span className="kpi-cohort"> {kpi.cohort}</span>}
        </span>
        <bdi className="kpi-value">
          <span className="kpi-amount">{valueText(kpi)}</span>
          {changeTexts(kpi).map(({ against, text }) => (
            <span key={against + text} className="kpi-change">
              {' '}
              {text} {t.against[against]}
            </span>
          ))}
          <AuditMark t={t} audited={audited} />
        </bdi>
        {children}
        <AuditQuestion t={t} audited={audited} />
      </button>
    </li>
  );
}

/** What a row says of when, on which basis and how surely. */
export const noteOf = ({ period, basis, hedge }: Kpi): string =>
  [period, basis, hedge].filter(Boolean).join(' · ');
