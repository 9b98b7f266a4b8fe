import { type Locale, localeOf } from '../i18n/locales.ts';
import type { World } from '../page/world.ts';
import { browser } from './browser.ts';
import type { Sender } from './messages.ts';
import { loadSettings } from './settings.ts';

/** What the reader finds in the page when it starts: see lib/page/world.ts. */
type Brief = Pick<World, 'calloutIsWanted' | 'calloutAdapter'>;

/** Built files, by what they do. */
const DETECTOR = 'content-scripts/detector.js';
const READER = 'reader.js';
const catalogueOf = (locale: Locale): string => `catalogue-${locale}.js`;
const DETECTOR_ID = 'detector';

/**
 * Registers the detector for every site. Browsers run it on granted hosts alone, so grants need no bookkeeping.
 * Registrations do not outlive an update: called again on each install and update.
 */
export async function registerDetector(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR_ID] });
  await browser.scripting.registerContentScripts([
    { id: DETECTOR_ID, js: [DETECTOR], matches: ['*://*/*'], runAt: 'document_idle' },
  ]);
}

/** Runs the detector in the tabs that are open already on some sites: registration reaches new pages only. */
export async function detectInOpenTabs(origins: readonly string[] = []): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && inject({ tabId: id }, [DETECTOR])));
}

/** Match patterns of the sites that the extension may read. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The language that the panel speaks: the reader's choice, or the browser's. */
async function localeNow(): Promise<Locale> {
  const { language } = await loadSettings();
  return localeOf(language === 'auto' ? browser.i18n.getUILanguage() : language);
}

/** Which document of a tab; null where a message came from no tab. */
const targetOf = ({ tabId, documentId }: Sender): Target | null =>
  tabId === null ? null : documentId === null ? { tabId } : { tabId, documentIds: [documentId] };

/** Runs the reader in the document that asked for it. False where the browser does not let us. */
export async function injectReader(sender: Sender, brief: Brief): Promise<boolean> {
  const target = targetOf(sender);
  return target !== null && inject(target, [catalogueOf(await localeNow()), READER], brief);
}

/** Runs the reader in a tab because somebody clicked for it. False where the browser does not let us. */
export const injectReaderByHand = async (tabId: number, brief: Brief): Promise<boolean> =>
  inject({ tabId }, [catalogueOf(await localeNow()), READER], { ...brief, calloutIsWanted: true });

/** Whether a tab that somebody clicked for shows a PDF: by what the browser says of it, or by its address. */
export async function isPdf(tabId: number, url: string | null): Promise<boolean> {
  try {
    const [page] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return page?.result === 'application/pdf';
  } catch {
    return /^(?:https?|file):[^?#]*\.pdf(?:[?#]|$)/i.test(url ?? '');
  }
}

/** Gives an open panel another language to speak. */
export async function injectCatalogue(sender: Sender, locale: Locale): Promise<boolean> {
  const target = targetOf(sender);
  return target !== null && inject(target, [catalogueOf(locale)]);
}

interface Target {
  tabId: number;
  documentIds?: string[];
}

/** Runs in the page, in the world of our scripts. */
function leave(brief: Brief): void {
  Object.assign(globalThis, brief);
}

async function inject(target: Target, files: string[], brief: Brief = {}): Promise<boolean> {
  try {
    if (Object.keys(brief).length > 0)
      await browser.scripting.executeScript({ target, func: leave, args: [brief] });
    await browser.scripting.executeScript({ target, files });
    return true;
  } catch {
    return false;
  }
}
