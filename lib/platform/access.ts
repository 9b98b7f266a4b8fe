import { browser } from './browser.ts';

/** What the manifest offers to ask for: every site. */
const EVERYWHERE = { origins: ['*://*/*'] };

/** Whether the detector may look on every site, and how that is changed. */
export interface Access {
  current: () => boolean;
  subscribe: (listener: () => void) => () => void;
  /** Asks the reader. To be called first thing in a click: browsers allow it there alone. False where they refused. */
  ask: () => Promise<boolean>;
  giveBack: () => Promise<void>;
}

/** Looks up what was allowed, and follows it. For pages of the extension: content scripts have no say in it. */
export async function openAccess(): Promise<Access> {
  let isEverywhere = await browser.permissions.contains(EVERYWHERE);
  const listeners = new Set<() => void>();
  const look = async () => {
    isEverywhere = await browser.permissions.contains(EVERYWHERE);
    for (const listener of listeners) listener();
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return {
    current: () => isEverywhere,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: async () => {
      try {
        return await browser.permissions.request(EVERYWHERE);
      } catch {
        return false;
      }
    },
    giveBack: async () => {
      await browser.permissions.remove(EVERYWHERE);
      await look();
    },
  };
}
