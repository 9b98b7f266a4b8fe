/** Which page of a paged article a document is. */
export interface Pages {
  /** From 1. */
  page: number;
  of: number;
  /** Address of the article on one page, where the site has one. */
  whole: string | null;
}

/** Query parameters that number pages. */
const PARAMETERS = ['page', 'p', 'pg', 'paged'];
/** ... and the end of a path that does. */
const TAIL = /\/(?:page\/)?(\d{1,2})\/?$/;
const ONE_PAGE =
  /^(?:(?:view|read|show|see)\b.{0,12} )?(?:(?:all|on|as|in|a) ){0,3}(?:one|single) page$|^view all(?: pages)?$|^(?:在單頁|單頁|单页|一頁|一页).{0,6}$|^全(?:文|ページ)(?:表示|を読む|顯示|显示|閱讀|阅读)?$/i;

/**
 * Reads the links of an article to its own pages: "1 2 3 Next", told from other numbers by leading to this very
 * address with another page number. `wholePage` is the query that shows all on one page, where the site is known to
 * have one. Null for an article on one page.
 */
export function readPages(document: Document, url: string, wholePage: string | null = null): Pages | null {
  const own = placeOf(url);
  if (!own) return null;
  let last = 0;
  let whole: string | null = null;
  for (const link of document.querySelectorAll('a[href]')) {
    const text = link.textContent?.trim() ?? '';
    const href = resolve(link.getAttribute('href') ?? '', url);
    const place = placeOf(href ?? '');
    if (place?.article !== own.article) continue;
    // The end of a path may be the number of anything: a quarter, another call.
    if (place.isQuery || text === String(place.page)) last = Math.max(last, place.page);
    if (ONE_PAGE.test(text) && href !== url) whole = href;
  }
  if (last < 2) return null;
  const query = wholePage && resolve(`${own.article}?${wholePage}`, url);
  return { page: own.page, of: Math.max(last, own.page), whole: query ?? whole };
}

/** The article that an address belongs to and the page of it; null for addresses of other things. */
function placeOf(url: string): { article: string; page: number; isQuery: boolean } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname, searchParams, hash } = new URL(url);
  if (!/^https?:$/.test(protocol) || hash.includes('comment')) return null;
  const tail = TAIL.exec(pathname);
  const parameter = PARAMETERS.map((name) => searchParams.get(name)).find((value) => value !== null);
  return {
    article: origin + pathname.replace(TAIL, '/').replace(/\/$/, ''),
    page: Number(parameter ?? tail?.[1] ?? 1) || 1,
    isQuery: parameter !== undefined,
  };
}

const resolve = (href: string, base: string): string | null =>
  URL.canParse(href, base) ? new URL(href, base).href : null;
