import type { Adapter } from './adapter.ts';
import { alphamemo } from './alphamemo.ts';
import { alphaspread } from './alphaspread.ts';
import { alphastreet } from './alphastreet.ts';
import { dianhuahui } from './dianhuahui.ts';
import { earningscall } from './earningscall.ts';
import { fool } from './fool.ts';
import { gurufocus } from './gurufocus.ts';
import { insidermonkey } from './insidermonkey.ts';
import { investing } from './investing.ts';
import { logmi } from './logmi.ts';
import { marketbeat } from './marketbeat.ts';
import { nasdaq } from './nasdaq.ts';
import { rev } from './rev.ts';
import { roic } from './roic.ts';
import { seekingalpha } from './seekingalpha.ts';
import { sina } from './sina.ts';
import { statementdog } from './statementdog.ts';
import { stockanalysis } from './stockanalysis.ts';
import { strike } from './strike.ts';
import { yahoo } from './yahoo.ts';

/** The sites that are known, those of the first release in the order in which the manifest names them. */
export const ADAPTERS: readonly Adapter[] = [
  statementdog,
  fool,
  seekingalpha,
  yahoo,
  insidermonkey,
  marketbeat,
  alphaspread,
  alphastreet,
  investing,
  gurufocus,
  nasdaq,
  roic,
  stockanalysis,
  earningscall,
  strike,
  rev,
  dianhuahui,
  alphamemo,
  sina,
  logmi,
];

/** Match patterns of the first release, as the manifest wants them; a test pins them. */
export const hostsAtInstall = (): string[] =>
  ADAPTERS.filter(({ isAtInstall }) => isAtInstall).flatMap(({ hosts }) =>
    hosts.map((host) => `*://${host}/*`),
  );

/** Domains of the first release, for people: `*.` stands for the domain itself. */
export const domainsAtInstall = (): string[] =>
  ADAPTERS.filter(({ isAtInstall }) => isAtInstall).flatMap(({ hosts }) =>
    hosts.map((host) => host.replace('*.', '')),
  );

/** The adapter of a page's site; null for any other page, and where the address is not known. */
export function adapterOf(url: string | null): Adapter | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return ADAPTERS.find(({ hosts }) => hosts.some((host) => isHost(hostname, host))) ?? null;
}

function isHost(hostname: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return hostname === pattern;
  return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
}
