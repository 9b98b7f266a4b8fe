import type { Kpi } from '../../lib/metrics/types.ts';

/** The KPIs of the panel's three sections. */
export interface Sections {
  /** What a reader looks for first; all of it where nothing is known to come first. */
  headline: Kpi[];
  /** What the company expects. */
  guidance: Kpi[];
  rest: Kpi[];
}

/** Divides KPIs among the sections of the panel; each section keeps their order. */
export function sectionsOf(kpis: readonly Kpi[]): Sections {
  const isGuidance = ({ kind, voice }: Kpi) => kind === 'guidance' && voice === 'company';
  const guidance = kpis.filter(isGuidance);
  const others = kpis.filter((kpi) => !isGuidance(kpi));
  const headline = others.filter((kpi) => kpi.headline !== null);
  if (headline.length === 0) return { headline: others, guidance, rest: [] };
  return { headline, guidance, rest: others.filter((kpi) => kpi.headline === null) };
}
