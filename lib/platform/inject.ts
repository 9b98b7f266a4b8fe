import { browser } from './browser.ts';
import type { Sender } from './messages.ts';

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

/** Runs the detector in the tabs that are open already on some sites: registration reaches new pages only. */
export async function detectInOpenTabs(origins: readonly string[] = []): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && inject({ tabId: id }, DETECTOR)));
}

/** Match patterns of the sites that the extension may read. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Runs the reader in the document that asked for it. False where the browser does not let us. */
export const injectReader = ({ tabId, documentId }: Sender): Promise<boolean> => {
  if (tabId === null) return Promise.resolve(false);
  return inject(documentId === null ? { tabId } : { tabId, documentIds: [documentId] }, READER);
};

/** Runs the reader in a tab because somebody clicked for it. False where the browser does not let us. */
export async function injectReaderByHand(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: wantPanel });
  } catch {
    return false;
  }
  return inject({ tabId }, READER);
}

/** Runs in the page, in the world of our scripts: the reader that comes next is to show itself. */
function wantPanel(): void {
  Object.assign(globalThis, { calloutIsWanted: true });
}

async function inject(target: { tabId: number; documentIds?: string[] }, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}
