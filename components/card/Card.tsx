import { useLayoutEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import {
  fullValueText,
  type Labels,
  labelIn,
  midpointText,
  priorText,
  valueText,
} from '../../lib/metrics/texts.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Lit } from '../../lib/page/lit.ts';
import { type Audited, AuditMark, AuditSentences } from '../figures/Audit.tsx';
import { Changes } from '../figures/Changes.tsx';
import { Marked } from '../sentence/Marked.tsx';
import type { Place } from './place.ts';
import { wordingOf } from './wording.ts';

interface Props {
  t: Messages;
  lit: Lit;
  place: Place;
  /** Whether it stays where it is when the pointer goes. */
  isKept: boolean;
  labels: Labels | undefined;
  audited: readonly Audited[];
  /** The words that set the basis, where they stand elsewhere. */
  basisWords: string | null;
  /** What came of copying, for a moment. */
  outcome: string | null;
  onCopy: (kpi: Kpi) => void;
  onShow: (kpi: Kpi) => void;
}

/** The panel's languages, by those of texts. */
const LOCALES: Readonly<Record<string, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' };

/** What is known of a figure that is lit in the page, beside it. */
export function Card({ t, lit, place, isKept, labels, audited, basisWords, outcome, onCopy, onShow }: Props) {
  const { kpi, segment } = lit;
  const card = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  // Where the focus came from is where it goes when the card does.
  useLayoutEffect(
    () => () => {
      const root = card.current?.getRootNode() as ShadowRoot | undefined;
      if (card.current?.contains(root?.activeElement ?? null)) before.current?.focus({ preventScroll: true });
    },
    [],
  );
  const name = labels ? labelIn(labels, t.locale) : kpi.label;
  const own = labels && labelIn(labels, LOCALES[segment.lang ?? ''] ?? 'en');
  const short = valueText(kpi);
  const full = fullValueText(kpi, t.locale);
  const wording = wordingOf(lit);
  const lang = segment.lang ?? undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups what is filled in
    <div
      ref={card}
      className="card"
      role="group"
      aria-label={name}
      lang={t.locale}
      data-callout-card=""
      data-kept={isKept || undefined}
      style={{ ...place }}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget as HTMLElement | null;
      }}
    >
      <p className="card-metric">
        {name}
        {kpi.cohort && (
          <bdi className="card-soft" lang={lang}>
            {' '}
            {kpi.cohort}
          </bdi>
        )}
        {own && own !== name && (
          <bdi className="card-soft" lang={lang}>
            {' '}
            {own}
          </bdi>
        )}
      </p>
      <p className="card-value">
        {(full || short) && <bdi>{full || short}</bdi>}
        {full && <bdi className="card-soft">{short}</bdi>}
        <AuditMark t={t} audited={audited} />
        <Changes t={t} kpi={kpi} />
      </p>
      <Facts t={t} kpi={kpi} />
      {basisWords && (
        <p className="card-soft">
          {t.basisSaid(kpi.basis ?? '')}: <q lang={lang}>{basisWords}</q>
        </p>
      )}
      <AuditSentences t={t} audited={audited.filter(({ holds }) => !holds)} />
      {wording && (
        <blockquote className="card-wording" lang={wording.lang ?? undefined}>
          <Marked text={wording.text} parts={[wording.figure]} />
        </blockquote>
      )}
      <p className="card-actions">
        <button type="button" className="chip" onClick={() => onCopy(kpi)}>
          {outcome ?? t.card.copy}
        </button>
        <button type="button" className="chip" onClick={() => onShow(kpi)}>
          {t.card.show}
        </button>
      </p>
    </div>
  );
}

/** What a figure is, of when, on which basis, how surely; of guidance what was done to it. */
function Facts({ t, kpi }: { t: Messages; kpi: Kpi }) {
  const { kind, period, basis, hedge, verb } = kpi;
  const prior = priorText(kpi);
  const midpoint = kind === 'guidance' ? midpointText(kpi) : null;
  const facts = [
    kind !== 'actual' && t.kinds[kind],
    period,
    basis,
    hedge,
    verb && t.verbs[verb],
    prior && t.prior(prior),
    midpoint && t.midpoint(midpoint),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  if (facts.length === 0) return null;
  return (
    <p className="card-facts">
      {facts.map((fact) => (
        <bdi key={fact || ''}>{fact}</bdi>
      ))}
    </p>
  );
}
