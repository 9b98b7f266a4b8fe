import type { Browser } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { GRANTED_HOST, launch } from '../tools/browsers.ts';
import { serve } from '../tools/server.ts';
import { longestCall } from './calls.ts';
import { injector } from './inject.ts';
import { judge, median, RUNS, summary } from './numbers.ts';

/** From injection to a panel that can be used, against the same bundle on an empty page. */
const LIMIT = 3;

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
  for (let run = -1; run < RUNS; run++) {
    const url = `http://${GRANTED_HOST}:${server.port}`;
    const atCall = await firstPanel(browser, `${url}/call`, '.turn-bar', () => inject('/call'));
    const atEmpty = await firstPanel(browser, `${url}/empty`, '.nothing', () => inject('/empty'));
    // The first round fills caches.
    if (run < 0) continue;
    full.push(atCall);
    bare.push(atEmpty);
  }
  await browser.close();
  await server.close();

  console.log(`\nfirst panel on ${name} (${text.length} characters), ${RUNS} runs`);
  console.log(`  with the call      ${summary(full)}`);
  console.log(`  with an empty page ${summary(bare)}`);
  return judge('ratio', median(full) / median(bare), LIMIT);
}

/**
 * Milliseconds from the background's call to inject the reader to the moment when `selector` stands in the panel:
 * React listens from then on. Clocks of page and background count from the same origin.
 */
async function firstPanel(
  browser: Browser,
  url: string,
  selector: string,
  inject: () => Promise<unknown>,
): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
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
  await page.close();
  return end - start;
}
