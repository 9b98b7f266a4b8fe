import { browser } from './browser.ts';

/** What the manifest offers to ask for: every site. */
const EVERYWHERE = { origins: ['*://*/*'] };

/** Where the detector may look. */
export interface Reach {
  /** On every site. */
  isEverywhere: boolean;
  /** Whether the browser, or its user there, keeps us from some of the sites that the manifest names. */
  isWithheld: boolean;
}

/** Where the detector may look, and how that is changed. */
export interface Access {
  current: () => Reach;
  subscribe: (listener: () => void) => () => void;
  /** Asks the reader. To be called first thing in a click: browsers allow it there alone. False where they refused. */
  ask: () => Promise<boolean>;
  /** Keeps the known sites, for which the browser may have to ask: to be called in a click as well. */
  giveBack: () => Promise<void>;
  /** Asks for the sites that are withheld, under the same terms. */
  askForKnown: () => Promise<boolean>;
}

/** Looks up what was allowed, and follows it. For pages of the extension: content scripts have no say in it. */
export async function openAccess(): Promise<Access> {
  const known = { origins: browser.runtime.getManifest().host_permissions ?? [] };
  const reach = async (): Promise<Reach> => {
    const [isEverywhere, isKnown] = await Promise.all([
      browser.permissions.contains(EVERYWHERE),
      browser.permissions.contains(known),
    ]);
    return { isEverywhere, isWithheld: !isKnown };
  };
  let now = await reach();
  const listeners = new Set<() => void>();
  const look = async () => {
    now = await reach();
    for (const listener of listeners) listener();
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  const request = async (permissions: { origins: string[] }): Promise<boolean> => {
    try {
      return await browser.permissions.request(permissions);
    } catch {
      return false;
    }
  };
  return {
    current: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: () => request(EVERYWHERE),
    giveBack: async () => {
      await browser.permissions.remove(EVERYWHERE);
      await look();
      // Chromium takes every site that the pattern covers, the manifest's too: the click still lets us ask for those.
      if (now.isWithheld) await request(known);
    },
    askForKnown: () => request(known),
  };
}
