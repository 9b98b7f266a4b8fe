import type { Kpi } from '../metrics/types.ts';
import type { Segment, Transcript } from '../transcript/types.ts';
import type { Item, Place } from './types.ts';

/** Where a KPI's sentence stands in its block: the quote is a part of the segment's text, around the figure. */
function placeOf({ quote, span }: Kpi, { text, block, offset }: Segment): Place | null {
  const start = text.lastIndexOf(quote, span.start);
  return start < 0 ? null : { block, start: offset + start, end: offset + start + quote.length };
}

/** KPIs of a transcript with what taking them along needs: who said them, in which words, and where. */
export function itemsOf(kpis: readonly Kpi[], { turns, speakers }: Transcript): Item[] {
  const segments = new Map(turns.flatMap((turn) => turn.segments.map((segment) => [segment.id, segment])));
  return kpis.map((kpi) => {
    const segment = segments.get(kpi.span.segment);
    return {
      kpi,
      speaker: speakers.find(({ id }) => id === kpi.speaker) ?? null,
      written: segment?.text.slice(kpi.span.start, kpi.span.end) ?? '',
      place: segment ? placeOf(kpi, segment) : null,
    };
  });
}
