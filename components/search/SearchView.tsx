import {
  memo,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { groupHits, turnsWith } from '../../lib/search/excerpts.ts';
import type { Hit } from '../../lib/search/find.ts';
import type { Transcript } from '../../lib/transcript/types.ts';
import { HitList } from './HitList.tsx';
import { SearchField } from './SearchField.tsx';

interface Props {
  t: Messages;
  transcript: Transcript;
  query: string;
  /** Id of the speaker whose turns are searched; null for everybody's. */
  speaker: string | null;
  onQuery: (query: string) => void;
  /** Looks for a query and calls back with its hits, or with null where it asks for nothing; returns a way to stop. */
  onFind: (
    query: string,
    speaker: string | null,
    onFound: (hits: readonly Hit[] | null) => void,
  ) => () => void;
  /** Hits to mark in the page, instead of those before. */
  onMark: (hits: readonly Hit[]) => void;
  onJump: (hit: Hit) => void;
}

/** The answer to a query and how the reader goes through it. */
interface Found {
  query: string;
  /** Which text was looked through: a page's, or a speaker's turns of it. */
  speaker: string | null;
  onFind: Props['onFind'];
  hits: readonly Hit[];
  /** Index of the hit that was gone to, -1 before the first. */
  at: number;
  /** Index of the first hit that is listed, and how many sentences are. */
  from: number;
  most: number;
  /** Index of the first hit that was added to the list because more were wanted. */
  added?: number;
}

/** So many sentences are drawn as one types: more than a window shows; and so many more each time they are wanted. */
const PAGE = 25;
const MORE = 100;
const NO_HITS: readonly Hit[] = [];

/** Search in the call: hits as one types, by turn, each in its sentence; the page marks them too. */
export const SearchView = memo(function SearchView(props: Props) {
  const { t, transcript, query, speaker, onQuery, onFind, onMark, onJump } = props;
  const [found, setFound] = useState<Found | null>(null);
  const hits = found?.hits ?? NO_HITS;
  // Keys may come before what they are about has been drawn, or even found.
  const latest = useRef<Found | null>(null);
  const isAwaited = useRef(false);
  const show = (next: Found | null) => {
    latest.current = next;
    setFound(next);
  };
  useEffect(() => {
    const now = latest.current;
    // What comes back after another view was seen is as it was left.
    if (now?.query === query && now.speaker === speaker && now.onFind === onFind) return undefined;
    return onFind(query, speaker, (next) => {
      const first = isAwaited.current ? next?.[0] : undefined;
      isAwaited.current = false;
      const answer = { query, speaker, onFind, from: 0, most: PAGE };
      latest.current = next && { ...answer, hits: next, at: first ? 0 : -1 };
      startTransition(() => setFound(latest.current));
      if (first) onJump(first);
    });
  }, [query, speaker, onFind, onJump]);
  // Before anybody can go to one of them: the one that is gone to is marked after all.
  useLayoutEffect(() => {
    onMark(hits);
    return () => onMark(NO_HITS);
  }, [hits, onMark]);

  const from = found?.from ?? 0;
  const most = found?.most ?? PAGE;
  const groups = useMemo(() => groupHits(hits, from, most), [hits, from, most]);
  const turns = useMemo(() => turnsWith(hits), [hits]);
  const last = groups.at(-1)?.excerpts.at(-1);
  const end = last ? last.first + last.hits.length : 0;

  const goTo = (at: number) => {
    const now = latest.current;
    const hit = now?.hits[at];
    if (!now || !hit) return;
    const isListed = at >= now.from && at < end;
    show({ ...now, at, ...(isListed ? {} : { from: at, most: PAGE }) });
    onJump(hit);
  };
  const step = (by: 1 | -1) => {
    const now = latest.current;
    if (now?.query !== query) isAwaited.current = true;
    else goTo(now.at < 0 && by < 0 ? now.hits.length - 1 : (now.at + by + now.hits.length) % now.hits.length);
  };
  // The rows' own, so that they stay as they are while the reader steps.
  const latestGoTo = useRef(goTo);
  latestGoTo.current = goTo;
  const onHit = useCallback((at: number) => latestGoTo.current(at), []);

  return (
    <div className="search">
      <SearchField
        t={t}
        query={query}
        status={
          found === null ? '' : hits.length === 0 ? t.search.nothing : t.search.count(hits.length, turns)
        }
        position={found && found.at >= 0 ? t.search.position(found.at + 1, hits.length) : ''}
        hasHits={hits.length > 0}
        onQuery={onQuery}
        onStep={step}
      />
      {found === null && <p className="empty">{t.search.hint}</p>}
      {from > 0 && (
        <button
          type="button"
          className="search-more"
          onClick={() => found && show({ ...found, from: 0, added: 0 })}
        >
          {t.search.earlier(from)}
        </button>
      )}
      <HitList
        t={t}
        transcript={transcript}
        groups={groups}
        at={found?.at ?? -1}
        added={found?.added}
        onHit={onHit}
      />
      {end < hits.length && (
        <button
          type="button"
          className="search-more"
          onClick={() => found && show({ ...found, most: most + MORE, added: end })}
        >
          {t.search.more(hits.length - end)}
        </button>
      )}
    </div>
  );
});
