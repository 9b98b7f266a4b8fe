import type { Kpi } from '../metrics/types.ts';
import type { Hit } from './find.ts';

const touches = (a: { start: number; end: number }, start: number, end: number): boolean =>
  a.start < end && start < a.end;

/**
 * The KPIs that hits have found, in their order: said in a sentence with a hit, or hit themselves wherever they are
 * said again. Of a paragraph that is found by its translation alone they are all its figures.
 */
export function figuresIn(hits: readonly Hit[], kpis: readonly Kpi[]): Kpi[] {
  const bySegment = new Map<string, Hit[]>();
  for (const hit of hits) {
    const own = bySegment.get(hit.segment.id);
    if (own) own.push(hit);
    else bySegment.set(hit.segment.id, [hit]);
  }
  return kpis.filter(({ span, quote, mentions }) =>
    mentions.some(({ segment: id, start, end }) => {
      const found = bySegment.get(id) ?? [];
      const originals = found.filter(({ side }) => side === 'text');
      const [hit] = originals;
      if (!hit) return found.length > 0;
      const isFirst = id === span.segment && start === span.start;
      const from = isFirst ? hit.segment.text.lastIndexOf(quote, start) : start;
      const to = isFirst ? from + quote.length : end;
      return originals.some((each) => touches(each, from, to));
    }),
  );
}
