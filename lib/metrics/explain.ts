import type { Segment } from '../transcript/types.ts';
import { findAliases } from './aliases.ts';
import type { Kpi } from './types.ts';

/** Why a KPI is what it is. */
export interface KpiReason {
  kpi: Kpi;
  /** What was measured, with its cohort. */
  what: string;
  /** The words from the metric's name to the figure, or around the figure where no name stands in its sentence. */
  words: string;
}

const AROUND = 48;

/** The rule is `kpi.rule`; out: the words that it went by, from the sentence of each KPI. */
export function explainKpis(kpis: readonly Kpi[], segments: ReadonlyMap<string, Segment>): KpiReason[] {
  return kpis.map((kpi) => {
    const { span, quote, label, cohort } = kpi;
    const what = cohort === null ? label : `${label} [${cohort}]`;
    const text = segments.get(span.segment)?.text ?? '';
    const start = text.lastIndexOf(quote, span.start);
    const at = start < 0 ? quote.indexOf(text.slice(span.start, span.end)) : span.start - start;
    const end = at + span.end - span.start;
    const names = findAliases(quote).filter(({ metric }) => metric.id === kpi.metric);
    const name = names.findLast((hit) => hit.end <= at) ?? names.find((hit) => hit.start >= end);
    const from = name === undefined ? Math.max(0, at - AROUND) : Math.min(name.start, at);
    const to = name === undefined ? Math.min(quote.length, end + AROUND) : Math.max(name.end, end);
    return { kpi, what, words: quote.slice(from, to) };
  });
}
