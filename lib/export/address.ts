/** Parameters that say where a visitor came from and nothing about the page. */
const TRACKING =
  /^(?:utm_\w*|mtm_\w*|pk_\w*|hsa_\w*|mc_[ce]id|_hs\w+|_ga|_gl|\w*clid|[gw]braid|igshid?|mkt_tok|ref_src|ref_url|vero_\w+|s_cid|cmpid|spm)$/i;
/** A hash that names the page, as in routes of old sites: `#/calls/7`, `#!calls/7`. */
const ROUTE = /^#[/!]/;

/**
 * The address that names a page: without its hash, unless that is a route, and without what campaigns put into it.
 * What is left is kept to the letter. Null for what is no address on the web or of a file.
 */
export function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^(?:https?|file):$/.test(parsed.protocol)) return null;
  const [beforeHash = ''] = parsed.href.split('#');
  const [path = '', ...query] = beforeHash.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''));
  const hash = ROUTE.test(parsed.hash) ? parsed.hash.split(':~:')[0] : '';
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}
