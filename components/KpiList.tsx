import { memo } from 'react';
import type { Messages } from '../lib/i18n/messages.ts';
import { changeTexts, type Labels, labelIn, valueText } from '../lib/metrics/texts.ts';
import type { Kpi } from '../lib/metrics/types.ts';
import type { Span } from '../lib/transcript/types.ts';

interface Props {
  t: Messages;
  kpis: readonly Kpi[];
  /** Names of their metrics, by id. */
  labels: Readonly<Record<string, Labels>>;
  onJump: (span: Span) => void;
}

/**
 * The key figures in the order given; each row opens its sentence in the page. Stays as it is while the page scrolls.
 */
export const KpiList = memo(function KpiList({ t, kpis, labels, onJump }: Props) {
  const nameOf = ({ metric, label }: Kpi) => (labels[metric] ? labelIn(labels[metric], t.locale) : label);
  return (
    <section className="figures" aria-labelledby="callout-figures">
      <h2 id="callout-figures" className="heading">
        {t.figures}
        {kpis.length > 0 && <span className="count">{kpis.length}</span>}
      </h2>
      {kpis.length === 0 && <p className="empty">{t.noFigures}</p>}
      <ul className="list">
        {kpis.map((kpi) => (
          <li key={`${kpi.span.segment}:${kpi.span.start}`}>
            <button
              type="button"
              className="row kpi"
              data-kind={kpi.kind}
              title={kpi.quote}
              aria-describedby="callout-jump"
              onClick={() => onJump(kpi.span)}
            >
              <span className="kpi-label">
                {nameOf(kpi)}
                {kpi.cohort && <span className="kpi-cohort"> {kpi.cohort}</span>}
              </span>
              <bdi className="kpi-value">
                {valueText(kpi)}
                {changeTexts(kpi).map(({ against, text }) => (
                  <span key={against + text} className="kpi-change">
                    {' '}
                    {text} {t.against[against]}
                  </span>
                ))}
              </bdi>
              <span className="kpi-note">
                {kpi.kind !== 'actual' && <span className="kpi-kind">{t.kinds[kpi.kind]} </span>}
                {[kpi.period, kpi.basis, kpi.hedge].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p id="callout-jump" className="visually-hidden">
        {t.jumpToFigure}
      </p>
    </section>
  );
});
