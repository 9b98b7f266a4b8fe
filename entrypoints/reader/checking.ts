import { useCallback, useMemo } from 'react';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { type Dismissed, dismissedOn, keyOf, withDismissed } from '../../lib/translation/dismissals.ts';
import type { Check } from '../../lib/translation/types.ts';
import type { OpenPage } from './open-page.ts';

/** The findings of a page, and what its reader said of them. */
export interface Checking {
  dismissed: ReadonlySet<Check>;
  /** Findings that were not dismissed. */
  left: readonly Check[];
  dismiss: (check: Check, isDismissed: boolean) => void;
  /** Takes all back that was dismissed on this page. */
  restore: () => void;
}

const NONE: readonly Check[] = [];

/** Findings with what was dismissed of them, now or on an earlier visit; `path` is the page's host and path. */
export function useChecking(
  page: OpenPage | null,
  path: string,
  all: readonly Dismissed[],
  change: SettingsStore['change'],
): Checking {
  const checks = page?.checks ?? NONE;
  const keys = useMemo(() => {
    const segments = new Map(
      page?.transcript.turns.flatMap((turn) => turn.segments.map((segment) => [segment.id, segment])),
    );
    return new Map(
      checks.map((check) => [check, keyOf(check, segments.get(check.segment) ?? { text: '' })] as const),
    );
  }, [page, checks]);
  const known = useMemo(() => dismissedOn(all, path), [all, path]);
  const dismissed = useMemo(
    () => new Set(checks.filter((check) => known.has(keys.get(check) ?? ''))),
    [checks, keys, known],
  );
  const left = useMemo(() => checks.filter((check) => !dismissed.has(check)), [checks, dismissed]);
  const dismiss = useCallback(
    (check: Check, isDismissed: boolean) => {
      const key = keys.get(check) ?? '';
      const next = new Set(known);
      if (isDismissed) next.add(key);
      else next.delete(key);
      change({ dismissed: withDismissed(all, path, next) });
    },
    [all, change, keys, known, path],
  );
  const restore = useCallback(() => {
    const ours = new Set(keys.values());
    const others = new Set([...known].filter((key) => !ours.has(key)));
    change({ dismissed: withDismissed(all, path, others) });
  }, [all, change, keys, known, path]);
  return { dismissed, left, dismiss, restore };
}
