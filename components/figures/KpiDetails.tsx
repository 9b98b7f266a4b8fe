import type { Messages } from '../../lib/i18n/messages.ts';
import { fullValueText } from '../../lib/metrics/texts.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Segment, Span, Speaker } from '../../lib/transcript/types.ts';
import type { Check } from '../../lib/translation/types.ts';
import { sayCheck } from '../checks/words.ts';
import { Marked } from '../sentence/Marked.tsx';
import { type Audited, AuditSentences } from './Audit.tsx';

interface Props {
  t: Messages;
  kpi: Kpi;
  id: string;
  segment: Segment | undefined;
  speaker: Speaker | undefined;
  audited: readonly Audited[];
  /** Findings of the translation in its sentence. */
  checks: readonly Check[];
  onJump: (span: Span) => void;
  onCopy: (kpis: readonly Kpi[]) => void;
  onWrong: (kpi: Kpi) => void;
}

/**
 * What an opened row shows: its sentence with the figure marked, who said it, what its translation says otherwise, where
 * else it is said, what adds up.
 */
export function KpiDetails({
  t,
  kpi,
  id,
  segment,
  speaker,
  audited,
  checks,
  onJump,
  onCopy,
  onWrong,
}: Props) {
  const { quote, span, mentions, changes, prior, basisSpan, unit } = kpi;
  const start = segment?.text.lastIndexOf(quote, span.start) ?? -1;
  const parts = [span, ...changes.map((change) => change.span), ...(prior ? [prior.span] : [])]
    .filter((part) => part.segment === span.segment)
    .map((part) => [part.start - start, part.end - start] as const)
    .filter(([from, to]) => from >= 0 && to <= quote.length);
  const name = speaker?.name || t.unnamed;
  const said = fullValueText(kpi, t.locale);
  return (
    <div id={`${id}-details`} className="details">
      <blockquote lang={segment?.lang ?? undefined}>
        <Marked text={quote} parts={start < 0 ? [] : parts} />
      </blockquote>
      <p className="details-note">
        <bdi>{[name, speaker?.title ?? speaker?.firm].filter(Boolean).join(', ')}</bdi>
        {said && unit.length > 1 && <bdi> · {said}</bdi>}
      </p>
      {checks.map((check) => (
        <p key={`${check.sourceSpan.start} ${check.reason} ${check.translation}`} className="finding-line">
          {sayCheck(t, check)}
        </p>
      ))}
      <p className="details-actions">
        <button type="button" className="chip" onClick={() => onJump(span)}>
          {t.jumpToFigure}
        </button>
        <button type="button" className="chip" onClick={() => onCopy([kpi])}>
          {t.copy.copy}
        </button>
        {mentions.length > 1 &&
          mentions.map((mention, i) => (
            <button
              key={`${mention.segment}:${mention.start}`}
              type="button"
              className="chip"
              aria-label={t.mention(i + 1, mentions.length)}
              title={t.mention(i + 1, mentions.length)}
              onClick={() => onJump(mention)}
            >
              {i + 1}
            </button>
          ))}
        {basisSpan && basisSpan.segment !== span.segment && (
          <button type="button" className="chip" onClick={() => onJump(basisSpan)}>
            {t.basisSaid(kpi.basis ?? '')}
          </button>
        )}
        <button type="button" className="chip" title={t.report.hint} onClick={() => onWrong(kpi)}>
          {t.report.figure}
        </button>
      </p>
      <AuditSentences t={t} audited={audited.filter(({ holds }) => holds)} />
    </div>
  );
}
