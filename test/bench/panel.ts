import type { Browser, CDPSession } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { GRANTED_HOST, launch } from '../tools/browsers.ts';
import { serve } from '../tools/server.ts';
import { longestCall } from './calls.ts';
import { injector } from './inject.ts';
import { judge, median, RUNS, summary } from './numbers.ts';

/** From injection to a panel that can be used, against the same bundle on an empty page. */
const LIMIT = 3;
/** Heap of the page with an open panel, against the same page alone. */
const HEAP_LIMIT = 8;

/** Times the first panel on the longest call; returns whether it is within its limit. */
export async function benchPanel(): Promise<boolean> {
  const { name, text } = longestCall();
  const call = renderCall(text, 'list', 'Call');
  const empty = { type: 'text/html', body: '<!doctype html><title>Empty</title><body></body>' };
  const server = await serve((where) => (where === '/call' ? call : where === '/empty' ? empty : null));
  const { browser } = await launch('chromium');
  const inject = await injector(browser);

  const full: number[] = [];
  const bare: number[] = [];
  const alone: number[] = [];
  const open: number[] = [];
  for (let run = -1; run < RUNS; run++) {
    const url = `http://${GRANTED_HOST}:${server.port}`;
    const [atCall, ...heaps] = await firstPanel(browser, `${url}/call`, '.turn-bar', () => inject('/call'));
    const [atEmpty] = await firstPanel(browser, `${url}/empty`, '.nothing', () => inject('/empty'));
    // The first round fills caches.
    if (run < 0) continue;
    full.push(atCall);
    alone.push(heaps[0]);
    open.push(heaps[1]);
    bare.push(atEmpty);
  }
  await browser.close();
  await server.close();

  console.log(`\nfirst panel on ${name} (${text.length} characters), ${RUNS} runs`);
  console.log(`  with the call      ${summary(full)}`);
  console.log(`  with an empty page ${summary(bare)}`);
  console.log(
    `  heap ${(median(alone) / 1000).toFixed(1)} MB, with the panel ${(median(open) / 1000).toFixed(1)} MB`,
  );
  const isQuick = judge(
    'first panel on the longest call, to that on an empty page',
    median(full) / median(bare),
    LIMIT,
  );
  return (
    judge('heap of an open call, to that of its page alone', median(open) / median(alone), HEAP_LIMIT) &&
    isQuick
  );
}

/** Heap of a page in kilobytes, after a collection of garbage. */
async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1000;
}

/**
 * Milliseconds from the background's call to inject the reader to the moment when `selector` stands in the panel:
 * React listens from then on. Clocks of page and background count from the same origin. With them, the heap of the page
 * before and after.
 */
async function firstPanel(
  browser: Browser,
  url: string,
  selector: string,
  inject: () => Promise<unknown>,
): Promise<[time: number, before: number, after: number]> {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await page.goto(url);
  const before = await heapOf(client);
  await page.evaluate((wanted) => {
    const state = window as unknown as { panelAt?: number };
    const look = (root: ShadowRoot) => {
      if (state.panelAt === undefined && root.querySelector(wanted))
        state.panelAt = performance.timeOrigin + performance.now();
    };
    new MutationObserver(() => {
      const root = document.querySelector('callout-panel')?.shadowRoot;
      if (!root) return;
      look(root);
      new MutationObserver(() => look(root)).observe(root, { childList: true, subtree: true });
    }).observe(document.documentElement, { childList: true });
  }, selector);
  const start = Number(await inject());
  const handle = await page.waitForFunction(() => (window as unknown as { panelAt?: number }).panelAt);
  const end = Number(await handle.jsonValue());
  const after = await heapOf(client);
  await page.close();
  return [end - start, before, after];
}
