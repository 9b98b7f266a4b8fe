import type { Kpi } from '../../lib/metrics/types.ts';
import { type Column, columnOf } from '../../lib/page/column.ts';
import { followTurns, startsOf } from '../../lib/page/follow.ts';
import { createLanguageSwitch, type LanguageMode } from '../../lib/page/languages.ts';
import { createMarks } from '../../lib/page/marks.ts';
import { rangeOf } from '../../lib/page/ranges.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { rangeInSegment } from '../../lib/page/segments.ts';
import type { DocumentReading, Reading } from '../../lib/reading/types.ts';
import type { Hit } from '../../lib/search/find.ts';
import type { Segment, Span } from '../../lib/transcript/types.ts';
import { createSearch, type Search } from './search.ts';

/** A page that has been read, and what the panel can do with it. */
export interface OpenPage extends Reading {
  /** The texts of the page's blocks, in its order. */
  texts: () => string[];
  jumpToTurn: (turn: number) => void;
  jumpToSpan: (span: Span) => void;
  jumpToHit: (hit: Hit) => void;
  search: Search;
  show: (mode: LanguageMode) => void;
  /** Where the call's text stands now. */
  column: () => Column | null;
  /** Tells when another turn is being read. */
  subscribe: (listener: () => void) => () => void;
  currentTurn: () => number;
}

/** How long a jump's target stays lit, in milliseconds. */
const FLASH = 2200;

/** Lights up the figures of a document that has been read. All that is done to the page ends when the signal aborts. */
export function openPage({ page, ...reading }: DocumentReading, signal: AbortSignal): OpenPage {
  const { transcript, kpis } = reading;
  const segments = new Map<string, Segment>();
  for (const turn of transcript.turns) for (const segment of turn.segments) segments.set(segment.id, segment);

  const mark = createMarks(signal);
  const show = createLanguageSwitch(page, transcript, mark, signal);

  const rangeOfSpan = ({ segment: id, start, end }: Span): StaticRange | null => {
    const segment = segments.get(id);
    return segment ? rangeOf(page, segment.block, segment.offset + start, segment.offset + end) : null;
  };
  const rangesOf = (isWanted: (kpi: Kpi) => boolean) =>
    kpis.filter(isWanted).flatMap(({ mentions }) => mentions.map(rangeOfSpan));
  mark(
    'figure',
    rangesOf(({ kind }) => kind === 'actual'),
  );
  mark(
    'guidance',
    rangesOf(({ kind }) => kind !== 'actual'),
  );

  let turn = 0;
  const listeners = new Set<() => void>();
  const arrive = followTurns(
    page,
    transcript,
    (next) => {
      turn = next;
      for (const listener of listeners) listener();
    },
    signal,
  );

  let unlight: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(unlight));
  const flash = (range: StaticRange) => {
    clearTimeout(unlight);
    mark('flash', [range]);
    unlight = setTimeout(() => mark('flash', []), FLASH);
  };
  const wholeBlock = (block: number) => rangeOf(page, block, 0, page.blocks[block]?.text.length ?? 0);

  /** Goes to the first place that is laid out: while one language is hidden the other stands in. */
  const jump = (places: readonly (StaticRange | null)[], target: number) => {
    for (const place of places) {
      const hasScrolled = place && reveal(place);
      if (place === null || hasScrolled === null) continue;
      arrive(target, hasScrolled);
      flash(place);
      return;
    }
  };
  const rangeOfHit = ({ segment, side, start, end }: Hit) => rangeInSegment(page, segment, side, start, end);

  return {
    ...reading,
    texts: () => page.blocks.map(({ text }) => text),
    show,
    column: () => columnOf(page, transcript),
    jumpToTurn: (index) => {
      const target = transcript.turns[index];
      if (target) jump(startsOf(target).map(wholeBlock), index);
    },
    jumpToSpan: (span) => {
      const segment = segments.get(span.segment);
      if (!segment) return;
      const target = transcript.turns.findIndex(({ segments }) => segments.includes(segment));
      jump([rangeOfSpan(span), ...segment.translationBlocks.map(wholeBlock)], target);
    },
    jumpToHit: (hit) => {
      const { block, translationBlocks } = hit.segment;
      const others = hit.side === 'text' ? translationBlocks : [block];
      mark('search-current', [rangeOfHit(hit)]);
      jump([rangeOfHit(hit), ...others.map(wholeBlock)], hit.turn);
    },
    search: createSearch(transcript.turns, kpis, rangeOfHit, () => turn, signal),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    currentTurn: () => turn,
  };
}
