import { useEffect, useMemo, useState } from 'react';
import type { CopyOutcome } from '../../components/copy/CopyButton.tsx';
import { BYTE_ORDER_MARK, EXTENSIONS, fileName, MIME_TYPES } from '../../lib/export/files.ts';
import { itemsOf } from '../../lib/export/items.ts';
import type { Options, Source } from '../../lib/export/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import { canCopyPictures, copyPicture, copyText } from '../../lib/page/clipboard.ts';
import { saveFile } from '../../lib/page/download.ts';
import type { LanguageMode } from '../../lib/page/languages.ts';
import { drawInBackground, exportInBackground } from '../../lib/platform/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { OpenPage } from './open-page.ts';

/** How long the button says what was done, in milliseconds. */
const SHOWN = 2500;

/** How figures leave the panel, and what came of it last. */
export interface Copying {
  options: Options;
  outcome: CopyOutcome | null;
  copy: (kpis: readonly Kpi[]) => Promise<void>;
  save: (kpis: readonly Kpi[]) => Promise<void>;
  /** Null where the browser takes no pictures. */
  copyPicture: ((kpis: readonly Kpi[]) => Promise<void>) | null;
  savePicture: (kpis: readonly Kpi[]) => Promise<void>;
  /** A text of ours, and what is said of it when it is copied. */
  copyReport: (text: string, said: string) => Promise<void>;
}

/** Figures of a page, which shows one language or both, with all that writing them takes. */
function takenFrom(page: OpenPage, kpis: readonly Kpi[], locale: string, shown: LanguageMode) {
  const { transcript, labels, texts } = page;
  const source: Source = {
    url: location.href,
    // Swedish writes dates as ISO 8601 does, and the day is the reader's.
    captured: new Date().toLocaleDateString('sv'),
    locale,
    shown,
    call: transcript.call,
    labels,
    blocks: texts(),
  };
  return [itemsOf(kpis, transcript), source] as const;
}

function pictureFrom(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

/** Copies and saves figures of a page as the settings say. */
export function useCopying(
  t: Messages,
  page: OpenPage | null,
  settings: Settings,
  shown: LanguageMode,
): Copying {
  const { copyFormat: format, copyScale: scale, copyQuotes: quotes } = settings;
  const options = useMemo((): Options => ({ format, scale, quotes }), [format, scale, quotes]);
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);

  const actions = useMemo(() => {
    const tell = (isDone: boolean, text: string) =>
      setOutcome({ isDone, text: isDone ? text : t.copy.failed });
    const write = async (kpis: readonly Kpi[]) =>
      page && exportInBackground(...takenFrom(page, kpis, t.locale, shown), options);
    const draw = async (kpis: readonly Kpi[]) => {
      const drawn = page && (await drawInBackground(...takenFrom(page, kpis, t.locale, shown), options));
      return drawn === null ? null : pictureFrom(drawn);
    };
    const save = (file: Blob | null, extension: string) => {
      const name = fileName(page?.transcript.call, extension);
      if (file) saveFile(file, name);
      tell(file !== null, t.copy.saved(name));
    };
    return {
      copy: async (kpis: readonly Kpi[]) => {
        const written = await write(kpis);
        tell(written !== null && (await copyText(written)), t.copy.copied(kpis.length));
      },
      save: async (kpis: readonly Kpi[]) => {
        const written = await write(kpis);
        const parts = [options.format === 'csv' ? BYTE_ORDER_MARK : '', written?.text ?? ''];
        save(written && new Blob(parts, { type: MIME_TYPES[options.format] }), EXTENSIONS[options.format]);
      },
      copyPicture: canCopyPictures()
        ? async (kpis: readonly Kpi[]) => {
            const picture = await draw(kpis);
            tell(picture !== null && (await copyPicture(picture)), t.copy.copiedPicture);
          }
        : null,
      copyReport: async (text: string, said: string) => tell(await copyText({ text, html: null }), said),
      savePicture: async (kpis: readonly Kpi[]) => save(await draw(kpis), 'png'),
    };
  }, [t, page, options, shown]);
  return { ...actions, options, outcome };
}
