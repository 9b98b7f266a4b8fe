import type { Kpi } from '../metrics/types.ts';
import type { Hit } from './find.ts';

/**
 * The KPIs that hits have found, in their order: said in a sentence with a hit, or hit themselves wherever they are
 * said again. Of a paragraph that is found by its translation alone they are all its figures.
 */
export function figuresIn(hits: readonly Hit[], kpis: readonly Kpi[]): Kpi[] {
  const originals = new Map<string, Hit[]>();
  const translated = new Set<string>();
  for (const hit of hits) {
    const { id } = hit.segment;
    if (hit.side === 'translation') translated.add(id);
    else if (!originals.get(id)?.push(hit)) originals.set(id, [hit]);
  }
  return kpis.filter(({ span, quote, mentions }) =>
    mentions.some(({ segment: id, start, end }) => {
      const found = originals.get(id);
      if (!found) return translated.has(id);
      const isFirst = id === span.segment && start === span.start;
      const from = isFirst ? (found[0]?.segment.text ?? '').lastIndexOf(quote, start) : start;
      const to = isFirst ? from + quote.length : end;
      return found.some((each) => each.start < to && from < each.end);
    }),
  );
}
