import type { Kpi } from '../../lib/metrics/types.ts';
import { type Column, columnOf } from '../../lib/page/column.ts';
import { createFigures } from '../../lib/page/figures.ts';
import { followParts, startsOf } from '../../lib/page/follow.ts';
import { createLanguageSwitch, type LanguageMode } from '../../lib/page/languages.ts';
import { createMarks } from '../../lib/page/marks.ts';
import { rangeOf } from '../../lib/page/ranges.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { rangeInSegment } from '../../lib/page/segments.ts';
import type { ShownStore } from '../../lib/page/shown.ts';
import { twinsInBackground } from '../../lib/platform/messages.ts';
import type { DocumentReading, Reading } from '../../lib/reading/types.ts';
import type { Hit } from '../../lib/search/find.ts';
import type { Segment, Span } from '../../lib/transcript/types.ts';
import type { Check } from '../../lib/translation/types.ts';
import { createSearch, type Search } from './search.ts';

/** A page that has been read, and what the panel can do with it. */
export interface OpenPage extends Reading {
  /** The texts of the page's blocks, in its order. */
  texts: () => string[];
  jumpToTurn: (turn: number) => void;
  jumpToSpan: (span: Span) => void;
  jumpToHit: (hit: Hit) => void;
  /** Goes to the words of a finding, on the side of its segment that is wanted and shown. */
  jumpToCheck: (check: Check, side: Hit['side']) => void;
  /** Marks the findings that are seen in a mode of the language switch, and no others. */
  markChecks: (checks: readonly Check[], mode: LanguageMode) => void;
  search: Search;
  show: (mode: LanguageMode) => void;
  /** Lights the figures in the page, or none. */
  light: (isOn: boolean) => void;
  /** Lights the figures of these rows alone, of all that there are; those of the others are out. */
  lightOnly: (kpis: readonly Kpi[]) => void;
  /** Goes to the next figure or the one before, and shows it. */
  step: (direction: 1 | -1) => void;
  /** Which figure's card is shown. */
  shown: ShownStore;
  /** Goes to the first question, where there is one. */
  jumpToQuestions: () => void;
  /** The words at a span. */
  wordsAt: (span: Span) => string;
  /** Where the call's text stands now. */
  column: () => Column | null;
  /** Tells when another turn is being read. */
  subscribe: (listener: () => void) => () => void;
  currentTurn: () => number;
  /** Calls back with the index of the segment being read, now and whenever it changes. Returns a way to stop. */
  followSegments: (segments: readonly Segment[], onSegment: (index: number) => void) => () => void;
}

/** How long a jump's target stays lit, in milliseconds. */
const FLASH = 2200;

/** Opens a document that has been read. All that is done to the page ends when the signal aborts. */
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
  let turn = 0;
  const listeners = new Set<() => void>();
  const arrive = followParts(
    page,
    transcript.turns.map(startsOf),
    (next) => {
      turn = next;
      for (const listener of listeners) listener();
    },
    signal,
  );

  const readFrom = () => transcript.turns[turn]?.segments[0]?.block ?? 0;
  const figures = createFigures(page, reading, mark, readFrom, signal);
  const { paired } = figures;
  if (paired.length > 0)
    twinsInBackground(paired.map(({ text, translation }) => ({ text, translation: translation ?? '' }))).then(
      (twins) => figures.addTwins(new Map(paired.map(({ id }, i) => [id, twins?.[i] ?? []]))),
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
  /** The words of a finding on a side; where the translation lacks them, the sentence that should have them. */
  const rangeOfCheck = (check: Check, side: Hit['side']): StaticRange | null => {
    const segment = segments.get(check.segment);
    const { start, end } =
      side === 'text' ? check.sourceSpan : (check.translationSpan ?? check.translationSentence);
    return segment ? rangeInSegment(page, segment, side, start, end) : null;
  };
  const rangeOfHit = ({ segment, side, start, end }: Hit) => rangeInSegment(page, segment, side, start, end);

  const turnOf = (segment: Segment): number =>
    transcript.turns.findIndex(({ segments: own }) => own.includes(segment));
  const jumpToTurn = (index: number) => {
    const target = transcript.turns[index];
    if (target) jump(startsOf(target).map(wholeBlock), index);
  };

  return {
    ...reading,
    texts: () => page.blocks.map(({ text }) => text),
    show,
    light: figures.light,
    lightOnly: figures.lightOnly,
    shown: figures.shown,
    step: (direction) => {
      const lit = figures.next(direction);
      if (!lit) return;
      jump([figures.rangeOf(lit)], turnOf(lit.segment));
      figures.shown.show(lit);
    },
    jumpToQuestions: () => jumpToTurn(transcript.turns.findIndex(({ section }) => section === 'qa')),
    wordsAt: ({ segment, start, end }) => segments.get(segment)?.text.slice(start, end) ?? '',
    column: () => columnOf(page, transcript),
    jumpToTurn,
    jumpToSpan: (span) => {
      const segment = segments.get(span.segment);
      if (!segment) return;
      const places = [
        rangeOfSpan(span),
        ...figures.placesOf(span),
        ...segment.translationBlocks.map(wholeBlock),
      ];
      jump(places, turnOf(segment));
    },
    jumpToHit: (hit) => {
      const { block, translationBlocks } = hit.segment;
      const others = hit.side === 'text' ? translationBlocks : [block];
      mark('search-current', [rangeOfHit(hit)]);
      jump([rangeOfHit(hit), ...others.map(wholeBlock)], hit.turn);
    },
    jumpToCheck: (check, side) => {
      const other = side === 'text' ? 'translation' : 'text';
      const target = transcript.turns.findIndex((each) =>
        each.segments.some(({ id }) => id === check.segment),
      );
      jump([rangeOfCheck(check, side), rangeOfCheck(check, other)], target);
    },
    markChecks: (checks, mode) => {
      const sides = checks.map(
        (check) => ({ check, side: check.translationSpan ? 'translation' : 'text' }) as const,
      );
      const hidden = mode === 'original' ? 'translation' : mode === 'translation' ? 'text' : null;
      mark(
        'check',
        sides.flatMap(({ check, side }) => (side === hidden ? [] : [rangeOfCheck(check, side)])),
      );
    },
    search: createSearch(transcript.turns, kpis, rangeOfHit, () => turn, signal),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    currentTurn: () => turn,
    followSegments: (all, onSegment) => {
      const stop = new AbortController();
      followParts(
        page,
        all.map(({ block }) => [block]),
        onSegment,
        AbortSignal.any([signal, stop.signal]),
      );
      return () => stop.abort();
    },
  };
}
