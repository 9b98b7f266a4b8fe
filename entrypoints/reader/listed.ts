import { useCallback, useEffect, useMemo, useState } from 'react';
import { keyOf } from '../../components/figures/groups.ts';
import { kpisOf } from '../../components/speakers/own.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Speaker } from '../../lib/transcript/types.ts';
import type { OpenPage } from './open-page.ts';
import { NO_ROWS } from './rows.ts';

/** Which of a page's figures are listed. */
export interface Listed {
  /** All but those that are read wrongly. */
  all: readonly Kpi[];
  /** ... of the speaker that the lists are kept to. */
  kpis: readonly Kpi[];
  /** ... and, whosever it is, the one that was hidden last, as long as that can be undone. */
  rows: readonly Kpi[];
  /** That one, or null. */
  hidden: Kpi | null;
  only: Speaker | undefined;
  /** Keeps the lists to a speaker, by id; null for everybody. */
  onOnly: (speaker: string | null) => void;
  /** Hides a row that is read wrongly, for as long as the page is open. */
  onHide: (kpi: Kpi) => void;
  /** Shows it again. */
  onUndo: (kpi: Kpi) => void;
}

const NOTHING: readonly never[] = [];

/** Narrows a page's figures to what its reader wants to see. */
export function useListed(page: OpenPage | null): Listed {
  const [chosen, onOnly] = useState<string | null>(null);
  const [wrong, setWrong] = useState(NO_ROWS);
  const [last, setLast] = useState<string | null>(null);
  const { kpis: read = NOTHING, transcript } = page ?? {};
  // A page that is read again may have nobody of that name.
  const only = transcript?.speakers.find(({ id }) => id === chosen);
  const all = useMemo(() => read.filter((kpi) => !wrong.has(keyOf(kpi))), [read, wrong]);
  const kpis = useMemo(
    () => (only && transcript ? kpisOf(all, transcript.turns, only.id) : all),
    [all, transcript, only],
  );
  const hidden = useMemo(() => read.find((kpi) => keyOf(kpi) === last) ?? null, [read, last]);
  const rows = useMemo(() => {
    if (!hidden) return kpis;
    const own = new Set(kpis).add(hidden);
    return read.filter((kpi) => own.has(kpi));
  }, [read, kpis, hidden]);
  useEffect(() => page?.lightOnly(all), [page, all]);
  return {
    ...{ all, kpis, rows, hidden, only, onOnly },
    onHide: useCallback((kpi: Kpi) => {
      setWrong((before) => new Set(before).add(keyOf(kpi)));
      setLast(keyOf(kpi));
    }, []),
    onUndo: useCallback((kpi: Kpi) => {
      setWrong((before) => new Set([...before].filter((key) => key !== keyOf(kpi))));
      setLast(null);
    }, []),
  };
}
