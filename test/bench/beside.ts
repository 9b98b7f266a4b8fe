import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { BUILDS, GRANTED_HOST, launch, ROOT } from '../tools/browsers.ts';
import { bundle } from '../tools/bundle.ts';
import { serve, type TestServer } from '../tools/server.ts';
import { article, LENGTH } from './article.ts';
import { judge, median, RUNS, summary } from './numbers.ts';

/** What ours may add to a page that is no transcript, of what a bare React content script adds. */
const LIMIT = 1 / 20;
/** Tabs that are open at once. */
const TABS = 50;

/** The same page without an extension, with ours, and with a content script that renders one button by React. */
const KINDS = ['without', 'empty', 'ours', 'react'] as const;
type Kind = (typeof KINDS)[number];

/** Script time and heap of a page that has come to rest. */
interface Cost {
  /** Milliseconds. */
  script: number;
  /** Kilobytes after a collection of garbage. */
  heap: number;
}

/** Writes an extension with one content script; its folder. */
function extensionWith(name: string, content: string): string {
  const folder = path.join(ROOT, '.cache', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'content.js'), content);
  const script = { matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name, version: '1', content_scripts: [script] };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

async function costOf(browser: Browser, url: string): Promise<Cost> {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  // Scripts that wait for the page to be idle have had their turn by then.
  await page.evaluate(async () => {
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  };
  const script = (await read())('ScriptDuration') * 1000;
  await client.send('HeapProfiler.collectGarbage');
  const heap = (await read())('JSHeapUsedSize') / 1000;
  await page.close();
  return { script, heap };
}

/** Heap of all of a browser's tabs with the article, in kilobytes, once they are at rest. */
async function heapOfTabs(browser: Browser, url: string): Promise<number> {
  const pages = [];
  let heap = 0;
  for (let i = 0; i < TABS; i++) {
    const page = await browser.newPage();
    pages.push(page);
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await page.goto(url);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    heap += (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1000;
  }
  for (const page of pages) await page.close();
  return heap;
}

/**
 * Compares what a long article on a site that the extension may read costs with and without it, and beside a bare React
 * content script; then fifty tabs. Returns whether ours adds no more than its part.
 */
export async function benchBeside(): Promise<boolean> {
  const html = article();
  const server: TestServer = await serve(() => ({ type: 'text/html; charset=utf-8', body: html }));
  const url = `http://${GRANTED_HOST}:${server.port}/article`;
  const builds: Record<Kind, string | null> = {
    without: null,
    ours: BUILDS.chromium,
    empty: extensionWith('bare-empty', '0;'),
    react: extensionWith('bare-react', await bundle(path.join(import.meta.dirname, 'bare-react.tsx'))),
  };
  const browsers = new Map<Kind, Browser>();
  const costs: Record<Kind, Cost[]> = { without: [], empty: [], ours: [], react: [] };
  for (const kind of KINDS)
    browsers.set(kind, (await launch('chromium', { extension: builds[kind] })).browser);
  for (let run = -1; run < RUNS; run++)
    for (const [kind, browser] of browsers) {
      const cost = await costOf(browser, url);
      // The first round fills caches.
      if (run >= 0) costs[kind].push(cost);
    }
  const tabs = new Map<Kind, number>();
  for (const [kind, browser] of browsers) tabs.set(kind, await heapOfTabs(browser, url));
  for (const browser of browsers.values()) await browser.close();
  await server.close();

  console.log(`\na page beside the extension: an article of ${LENGTH} characters, ${RUNS} runs`);
  for (const kind of KINDS) {
    const of = (what: keyof Cost) => costs[kind].map((cost) => cost[what]);
    console.log(
      `  ${kind.padEnd(8)} script ${summary(of('script'))}; heap ${(median(of('heap')) / 1000).toFixed(2)} MB; ${TABS} tabs ${((tabs.get(kind) ?? 0) / 1000).toFixed(1)} MB`,
    );
  }
  const added = (kind: Kind, what: keyof Cost) =>
    median(costs[kind].map((cost, i) => cost[what] - (costs.without[i]?.[what] ?? 0)));
  console.log(
    `  ours adds ${added('ours', 'script').toFixed(2)} ms and ${added('ours', 'heap').toFixed(0)} kB, bare React ${added('react', 'script').toFixed(2)} ms and ${added('react', 'heap').toFixed(0)} kB`,
  );
  const isCheap = judge(
    'script beside an article, of what bare React adds',
    added('ours', 'script') / added('react', 'script'),
    LIMIT,
  );
  return (
    judge(
      'heap beside an article, of what bare React adds',
      added('ours', 'heap') / added('react', 'heap'),
      LIMIT,
    ) && isCheap
  );
}
