import type { Kpi } from '../../lib/metrics/types.ts';
import type { Check } from '../../lib/translation/types.ts';

/**
 * The findings of the translation that are about a row: of its sentence, and of words that no other row's figure is
 * nearer to. English names a metric before its figure: what stands behind is as far as what stands in another sentence.
 */
export function findingsOf(kpi: Kpi, all: readonly Kpi[], checks: readonly Check[]): Check[] {
  return checks.filter(({ segment, sourceSentence, sourceSpan }) => {
    const isWithin = ({ span }: Kpi) =>
      span.segment === segment && sourceSentence.start <= span.start && span.end <= sourceSentence.end;
    const distance = ({ span }: Kpi) =>
      span.end > sourceSpan.start
        ? span.start - sourceSpan.start
        : sourceSentence.end + sourceSpan.start - span.end;
    if (!isWithin(kpi)) return false;
    return all.filter(isWithin).every((other) => distance(kpi) <= distance(other));
  });
}
