import { browser } from './browser.ts';

/** What the toolbar button can say, in signs that every language reads. */
export const NOTHING = '–';
export const WAITING = '•';

/** More is a number that no badge has room for. */
const MOST = 999;

/** Shows a text on the toolbar button while a tab stays on its page; an empty one shows nothing. */
export async function setBadge(tabId: number | null, text: string, title?: string): Promise<void> {
  if (tabId === null) return;
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b5d' });
    if (title !== undefined) await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab has gone.
  }
}

/** How many figures were found. */
export const badgeOf = (figures: number): string =>
  figures === 0 ? NOTHING : figures > MOST ? `${MOST}` : String(figures);
