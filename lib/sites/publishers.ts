/** A site that publishes transcripts of calls. */
interface Publisher {
  id: string;
  /** As the site calls itself. */
  name: string;
  /** Hosts in the form of match patterns: `*.` stands for the host and its subdomains. */
  hosts: readonly string[];
}

/**
 * The publishers of the first release: the manifest's `host_permissions` come from this list and a test pins
 * them. A host added later would switch the extension off for everybody until they agree to it, so sites that
 * come later work on request (`optional_host_permissions`) and by a click on the toolbar button.
 */
const FIRST_RELEASE: readonly Publisher[] = [
  { id: 'statementdog', name: '財報狗 StatementDog', hosts: ['*.statementdog.com'] },
  { id: 'fool', name: 'The Motley Fool', hosts: ['www.fool.com'] },
  { id: 'seekingalpha', name: 'Seeking Alpha', hosts: ['seekingalpha.com'] },
  { id: 'yahoo', name: 'Yahoo Finance', hosts: ['finance.yahoo.com'] },
  { id: 'insidermonkey', name: 'Insider Monkey', hosts: ['www.insidermonkey.com'] },
  { id: 'marketbeat', name: 'MarketBeat', hosts: ['www.marketbeat.com'] },
  { id: 'alphaspread', name: 'Alpha Spread', hosts: ['www.alphaspread.com'] },
  { id: 'alphastreet', name: 'AlphaStreet', hosts: ['news.alphastreet.com'] },
  { id: 'investing', name: 'Investing.com', hosts: ['www.investing.com'] },
  { id: 'gurufocus', name: 'GuruFocus', hosts: ['www.gurufocus.com'] },
  { id: 'nasdaq', name: 'Nasdaq', hosts: ['www.nasdaq.com'] },
  { id: 'roic', name: 'roic.ai', hosts: ['www.roic.ai'] },
  { id: 'stockanalysis', name: 'Stock Analysis', hosts: ['stockanalysis.com'] },
  { id: 'earningscall', name: 'EarningsCall', hosts: ['earningscall.biz'] },
  { id: 'strike', name: 'strike.market', hosts: ['strike.market'] },
  { id: 'rev', name: 'Rev', hosts: ['www.rev.com'] },
  { id: 'dianhuahui', name: '电话会', hosts: ['*.dianhuahui.com'] },
  { id: 'alphamemo', name: 'AlphaMemo', hosts: ['www.alphamemo.ai'] },
  { id: 'sina', name: '新浪财经', hosts: ['finance.sina.com.cn', 'tech.sina.com.cn'] },
  { id: 'logmi', name: 'ログミーFinance', hosts: ['finance.logmi.jp'] },
];

/** Match patterns of the first release, as the manifest wants them. */
export const firstReleaseHosts = (): string[] =>
  FIRST_RELEASE.flatMap(({ hosts }) => hosts.map((host) => `*://${host}/*`));

/** Id of the publisher of a page, "generic" for any other page, null when its address is not known. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const publisher = FIRST_RELEASE.find(({ hosts }) => hosts.some((host) => isHost(hostname, host)));
  return publisher?.id ?? 'generic';
}

function isHost(hostname: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return hostname === pattern;
  return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
}
