import { useLayoutEffect, useState } from 'react';
import type { LanguageMode } from '../../lib/page/languages.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { hasTranslation } from '../../lib/transcript/translated.ts';
import type { OpenPage } from './open-page.ts';

/** The modes of the language switch, in its order. */
const MODES: readonly LanguageMode[] = ['original', 'both', 'translation'];

/** Which language the page shows. */
export interface Language {
  /** What was chosen. */
  mode: LanguageMode;
  /** What is shown: both where there is nothing to choose. */
  shown: LanguageMode;
  change: (mode: LanguageMode) => void;
  /** Goes round the modes. */
  next: () => void;
}

/** Shows a page in the language that was chosen on its site last. Other tabs keep theirs: only pages to come follow. */
export function useLanguage(page: OpenPage | null, host: string, store: SettingsStore): Language {
  const [mode, setMode] = useState<LanguageMode>(store.current().shows[host] ?? 'both');
  const isTranslated = page !== null && hasTranslation(page.transcript);
  const shown = isTranslated ? mode : 'both';
  // Before the browser paints: a page that is read again never shows what is hidden.
  useLayoutEffect(() => page?.show(shown), [page, shown]);
  const change = (next: LanguageMode) => {
    if (!isTranslated) return;
    setMode(next);
    if (host === '') return;
    const { [host]: _, ...others } = store.current().shows;
    store.change({ shows: next === 'both' ? others : { ...others, [host]: next } });
  };
  const next = () => change(MODES[(MODES.indexOf(mode) + 1) % MODES.length] ?? 'both');
  return { mode, shown, change, next };
}
