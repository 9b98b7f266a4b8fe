import { browser } from './browser.ts';
import { loadSettings } from './settings.ts';
import { silencerOf } from './silence.ts';

/** Where in the session's storage the pages stand on which the panel is not to open, as addresses. */
const KEY = 'notHere';
/** More are not remembered: the oldest go. */
const MOST = 200;

/** A page's address as far as it is the page's: hosts and paths; null for what is no address. */
function pageOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  return host + pathname;
}

async function pagesLeftOut(): Promise<string[]> {
  try {
    const { [KEY]: pages } = await browser.storage.session.get(KEY);
    return Array.isArray(pages) ? pages.filter((page) => typeof page === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers, until the browser is closed, that the panel is not to open by itself on a page. */
export async function leaveOut(url: string | null): Promise<void> {
  const page = pageOf(url);
  if (page === null) return;
  const pages = (await pagesLeftOut()).filter((each) => each !== page);
  try {
    await browser.storage.session.set({ [KEY]: [...pages, page].slice(-MOST) });
  } catch {
    // Closed it is all the same, for as long as the page lasts.
  }
}

/** Whether the panel may open by itself on a page: neither its site nor the page itself was left out. */
export async function mayOpen(url: string | null): Promise<boolean> {
  const page = pageOf(url);
  if (page === null || url === null) return true;
  const [{ sites }, pages] = await Promise.all([loadSettings(), pagesLeftOut()]);
  return silencerOf(sites, new URL(url).hostname) === undefined && !pages.includes(page);
}
