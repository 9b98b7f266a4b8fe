import type { Kpi } from '../metrics/types.ts';
import type { Segment, Span, Transcript } from '../transcript/types.ts';
import type { Twin } from '../translation/twins.ts';

/** What a lit figure is: said of the past, said of what is to come, or how another figure moved. */
export const KINDS_LIT = ['figure', 'guidance', 'change'] as const;
export type KindLit = (typeof KINDS_LIT)[number];

/** A figure that is lit in the page, and the row that it belongs to. */
export interface Lit {
  kpi: Kpi;
  kind: KindLit;
  segment: Segment;
  /** In the segment's text, also where this is its translation's figure. */
  span: Span;
  side: 'original' | 'translation';
  /** Where it stands: offsets into the block's text, half-open. */
  block: number;
  start: number;
  end: number;
  /** The same figure in the two languages, once that is known. */
  twin: Twin | null;
}

const inPageOrder = (a: Lit, b: Lit): number => a.block - b.block || a.start - b.start;

/** Segments of a transcript by id. */
const segmentsOf = ({ turns }: Transcript): ReadonlyMap<string, Segment> =>
  new Map(turns.flatMap(({ segments }) => segments.map((each) => [each.id, each])));

/**
 * The figures of KPIs in the order of the page, none over another: where two rows claim the same words the earlier
 * row has them, and a figure goes before a change.
 */
export function litOf(transcript: Transcript, kpis: readonly Kpi[]): Lit[] {
  const segments = segmentsOf(transcript);
  const claims = new Map<string, Lit[]>();
  const claim = (kpi: Kpi, kind: KindLit, span: Span) => {
    const segment = segments.get(span.segment);
    if (!segment) return;
    const others = claims.get(span.segment) ?? [];
    if (others.some((other) => other.span.start < span.end && span.start < other.span.end)) return;
    const at = { block: segment.block, start: segment.offset + span.start, end: segment.offset + span.end };
    claims.set(span.segment, [...others, { kpi, kind, segment, span, side: 'original', ...at, twin: null }]);
  };
  for (const kpi of kpis)
    for (const span of kpi.mentions) claim(kpi, kpi.kind === 'actual' ? 'figure' : 'guidance', span);
  for (const kpi of kpis) {
    if (kpi.prior) claim(kpi, 'guidance', kpi.prior.span);
    for (const { span } of kpi.changes) claim(kpi, 'change', span);
  }
  return [...claims.values()].flat().sort(inPageOrder);
}

/**
 * The figures of the translations that say what lit figures say. `known` is by segment id; `placeOf` says where a part
 * of a segment's translation stands. In: lit originals, which learn their twin. Out: in the order of the page.
 */
export function litTwins(
  lits: readonly Lit[],
  known: ReadonlyMap<string, readonly Twin[]>,
  placeOf: (segment: Segment, start: number, end: number) => Pick<Lit, 'block' | 'start' | 'end'> | null,
): Lit[] {
  const twins = lits.flatMap((lit): Lit[] => {
    const twin = known
      .get(lit.segment.id)
      ?.find(({ original: { figure } }) => figure.start === lit.span.start && figure.end === lit.span.end);
    if (!twin) return [];
    lit.twin = twin;
    const place = placeOf(lit.segment, twin.translation.figure.start, twin.translation.figure.end);
    return place ? [{ ...lit, ...place, side: 'translation' }] : [];
  });
  return twins.sort(inPageOrder);
}

/** Both lists in the order of the page. */
export const joinLit = (a: readonly Lit[], b: readonly Lit[]): Lit[] => [...a, ...b].sort(inPageOrder);

/**
 * Index of the first figure that starts at a place or after it, by bisection; the length of the list where there is
 * none. The list is in the order of the page.
 */
export function firstFrom(lits: readonly Lit[], block: number, offset: number): number {
  let low = 0;
  let high = lits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const lit = lits[middle];
    if (lit && (lit.block < block || (lit.block === block && lit.start < offset))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Figures that an offset between two characters of a block may belong to: it lies in one, or at the edge of one or of
 * two that touch.
 */
export function litAt(lits: readonly Lit[], block: number, offset: number): Lit[] {
  const next = firstFrom(lits, block, offset);
  return lits
    .slice(Math.max(0, next - 1), next + 1)
    .filter((lit) => lit.block === block && lit.start <= offset && offset <= lit.end);
}
