import { browser } from './browser.ts';

/** Built files, by what they do. */
const DETECTOR = 'content-scripts/detector.js';
const READER = 'reader.js';
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

/** Runs the detector in the tabs that are open already on granted sites: registration reaches new pages only. */
export async function detectInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map(({ id, discarded }) => (discarded ? undefined : inject(id, DETECTOR))));
}

/** Runs the reader in a tab. False where the browser does not let us (its own pages, its stores). */
export const injectReader = (tabId: number | undefined): Promise<boolean> => inject(tabId, READER);

async function inject(tabId: number | undefined, file: string): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
