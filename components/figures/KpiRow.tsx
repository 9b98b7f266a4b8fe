import type { Messages } from '../../lib/i18n/messages.ts';
import { midpointText, priorText, valueText } from '../../lib/metrics/texts.ts';
import type { Kpi, Verb } from '../../lib/metrics/types.ts';
import type { Speaker } from '../../lib/transcript/types.ts';
import { type Audited, AuditMark, AuditSentences } from './Audit.tsx';
import { Changes } from './Changes.tsx';
import { RangeBar } from './RangeBar.tsx';

interface Props {
  t: Messages;
  kpi: Kpi;
  /** Names it among the rows, for the page's ids. */
  id: string;
  /** Its metric in the panel's language. */
  name: string;
  speaker: Speaker | undefined;
  audited: readonly Audited[];
  isOpen: boolean;
  isCurrent: boolean;
  onOpen: (kpi: Kpi) => void;
}

/** What was done to guidance, as a sign beside its word. */
const SIGNS: Readonly<Record<Verb, string>> = {
  raised: '▲',
  lowered: '▼',
  reaffirmed: '=',
  initiated: '+',
  withdrawn: '×',
};

/** A figure: metric and value, below them when, on which basis, how surely, and how it moved. Opens its sentence. */
export function KpiRow({ t, kpi, id, name, speaker, audited, isOpen, isCurrent, onOpen }: Props) {
  const { cohort, kind, verb, voice } = kpi;
  return (
    <button
      type="button"
      className="row kpi"
      data-kind={kind}
      aria-expanded={isOpen}
      aria-current={isCurrent || undefined}
      aria-controls={isOpen ? `${id}-details` : undefined}
      aria-describedby="callout-jump"
      onClick={() => onOpen(kpi)}
    >
      <span className="kpi-label">
        {name}
        {cohort && <bdi className="kpi-cohort"> {cohort}</bdi>}
      </span>
      <bdi className="kpi-value">
        {valueText(kpi)}
        <AuditMark t={t} audited={audited} />
      </bdi>
      <span className="kpi-note">
        {kind === 'guidance' && <span className="visually-hidden">{t.kinds.guidance} </span>}
        {kind !== 'guidance' && kind !== 'actual' && <span className="kpi-kind">{t.kinds[kind]} </span>}
        {voice !== 'company' && <span className="kpi-kind">{t.voices[voice](speaker?.name ?? '')} </span>}
        {noteOf(kpi)}
      </span>
      <span className="kpi-changes">
        <Changes t={t} kpi={kpi} />
        {kind === 'guidance' && <Midpoint t={t} kpi={kpi} />}
      </span>
      {kind === 'guidance' && <RangeBar kpi={kpi} />}
      {kind === 'guidance' && (verb ?? kpi.prior) && (
        <span className="kpi-verb">
          {verb && (
            <span className="verb">
              <span aria-hidden="true">{SIGNS[verb]} </span>
              {t.verbs[verb]}
            </span>
          )}
          {kpi.prior && <bdi>{t.prior(priorText(kpi) ?? '')}</bdi>}
        </span>
      )}
      <AuditSentences t={t} audited={audited.filter(({ holds }) => !holds)} />
    </button>
  );
}

function Midpoint({ t, kpi }: Pick<Props, 't' | 'kpi'>) {
  const midpoint = midpointText(kpi);
  return midpoint && <bdi className="kpi-midpoint">{t.midpoint(midpoint)}</bdi>;
}

/** What a row says of when, on which basis and how surely. */
const noteOf = ({ period, basis, hedge }: Kpi): string => [period, basis, hedge].filter(Boolean).join(' · ');
