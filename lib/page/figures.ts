import type { Kpi } from '../metrics/types.ts';
import { placeInTranslation } from '../transcript/translation-place.ts';
import type { Segment, Span, Transcript } from '../transcript/types.ts';
import type { Twin } from '../translation/twins.ts';
import { createLights } from './lights.ts';
import { joinLit, type Lit, litAt, litOf, litTwins } from './lit.ts';
import type { createMarks } from './marks.ts';
import { createPlaces } from './point.ts';
import { rangeOf, rectOfRange } from './ranges.ts';
import { createShown, type ShownStore } from './shown.ts';
import type { PageText } from './text.ts';

/** The next figure is the first below this share of the window's height. */
const READING_LINE = 0.2;

/** The figures of a page, lit in it. */
export interface PageFigures {
  /** Lights all of them, or none. */
  light: (isOn: boolean) => void;
  /** The rows whose figures are lit and shown; those of the others somebody says are wrong. All are, unless told. */
  lightOnly: (kpis: readonly Kpi[]) => void;
  shown: ShownStore;
  /** The figure after the one that was shown last, or the one before; where that is out of sight, from what is read. */
  next: (direction: 1 | -1) => Lit | null;
  /** Places that say what a span says, the original's first; steps go on from there. */
  placesOf: (span: Span) => (StaticRange | null)[];
  rangeOf: (lit: Lit) => StaticRange | null;
  /** Segments with lit figures and a translation; what is known of their twins is lit once it is told. */
  paired: readonly Segment[];
  addTwins: (known: ReadonlyMap<string, readonly Twin[]>) => void;
}

/** Lights the figures of KPIs in a page and shows them one at a time, until the signal aborts. */
export function createFigures(
  page: PageText,
  { transcript, kpis }: { transcript: Transcript; kpis: readonly Kpi[] },
  mark: ReturnType<typeof createMarks>,
  readFrom: () => number,
  signal: AbortSignal,
): PageFigures {
  const originals = litOf(transcript, kpis);
  /** In the order of the page, those of the translation among them. */
  let all = originals;
  let rows: ReadonlySet<Kpi> = new Set(kpis);
  const isIn = ({ kpi }: Lit): boolean => rows.has(kpi);
  const twins = new Map<Lit, Lit>();
  /** A jump goes from figure to figure; a change belongs to one. */
  const stops = originals.filter(({ kind }) => kind !== 'change');

  const placed = ({ block, start, end }: Lit) => rangeOf(page, block, start, end);
  const lights = createLights(placed, isIn, mark, readFrom, signal);
  lights.add(originals);
  let placeAt: ReturnType<typeof createPlaces> | null = null;
  const near = (x: number, y: number): readonly Lit[] => {
    if (!lights.isOn()) return [];
    placeAt ??= createPlaces(
      page,
      all.map(({ block }) => block),
    );
    const place = placeAt(x, y);
    return place ? litAt(all, place.block, place.offset).filter(isIn) : [];
  };
  const shown = createShown({ rangeOf: placed, near }, signal);

  const topOf = (lit: Lit): number | null => {
    const range = placed(lit);
    const rect = range && rectOfRange(range);
    return rect && rect.height > 0 ? rect.top : null;
  };
  /** While one language is hidden, the other stands in. */
  const seen = (lit: Lit): Lit | null =>
    [lit, twins.get(lit)].find((each) => each && isIn(each) && topOf(each) !== null) ?? null;
  const isInWindow = (lit: Lit): boolean => {
    const top = topOf(lit);
    return top !== null && top >= 0 && top < window.innerHeight;
  };
  /** Where the steps go on: after the figure shown last, or before the first below the line (so at it, forwards). */
  const standing = (direction: 1 | -1): number => {
    const last = shown.last();
    if (last && isInWindow(last)) {
      const at = stops.findIndex(({ span, segment, kpi }) => {
        const isSame = segment === last.segment && span.start === last.span.start;
        return isSame || (last.kind === 'change' && kpi === last.kpi && segment === last.segment);
      });
      if (at >= 0) return at;
    }
    const line = window.innerHeight * READING_LINE;
    const from = Math.max(
      0,
      stops.findIndex(({ block }) => block >= readFrom()),
    );
    for (let i = from; i < stops.length; i++) {
      const stop = stops[i];
      const it = stop && seen(stop);
      const top = it && topOf(it);
      if (top !== null && top !== undefined && top >= line) return direction > 0 ? i - 1 : i;
    }
    return direction > 0 ? stops.length - 1 : stops.length;
  };

  return {
    light: (isOn) => {
      if (!isOn) shown.hide();
      lights.light(isOn);
    },
    lightOnly: (only) => {
      rows = new Set(only);
      const now = shown.current();
      if (now && !isIn(now.lit)) shown.hide();
      lights.show();
    },
    shown,
    next: (direction) => {
      const from = standing(direction);
      for (let i = from + direction; i >= 0 && i < stops.length; i += direction) {
        const stop = stops[i];
        const it = stop && seen(stop);
        if (it) return it;
      }
      // At either end the outermost one is shown again.
      const stop = stops[Math.min(Math.max(from, 0), stops.length - 1)];
      return stop ? seen(stop) : null;
    },
    placesOf: (span) => {
      const lit = originals.find(({ span: own }) => own.segment === span.segment && own.start === span.start);
      if (!lit) return [];
      shown.pass(lit);
      const twin = twins.get(lit);
      return [placed(lit), twin ? placed(twin) : null];
    },
    rangeOf: placed,
    paired: [...new Set(originals.map(({ segment }) => segment))].filter(
      ({ translation, translationBlocks }) => translation !== null && translationBlocks.length > 0,
    ),
    addTwins: (known) => {
      if (signal.aborted) return;
      const more = litTwins(originals, known, (segment, start, end) =>
        placeInTranslation((block) => page.blocks[block]?.text, segment, start, end),
      );
      const byTwin = new Map(more.map((twin) => [twin.twin, twin]));
      for (const own of originals) {
        const twin = own.twin && byTwin.get(own.twin);
        if (twin) twins.set(own, twin);
      }
      all = joinLit(originals, more);
      placeAt = null;
      lights.add(more);
    },
  };
}
