import type { Kpi } from '../metrics/types.ts';
import type { Transcript } from '../transcript/types.ts';
import type { Item } from './types.ts';

/** KPIs of a transcript with what taking them along needs: who said them, and the paragraph that they stand in. */
export function itemsOf(kpis: readonly Kpi[], { turns, speakers }: Transcript): Item[] {
  const segments = new Map(turns.flatMap((turn) => turn.segments.map((segment) => [segment.id, segment])));
  return kpis.map((kpi) => ({
    kpi,
    speaker: speakers.find(({ id }) => id === kpi.speaker) ?? null,
    segment: segments.get(kpi.span.segment) ?? null,
  }));
}
