import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TargetType } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { GRANTED_HOST, launch, ROOT } from '../tools/browsers.ts';
import { serve } from '../tools/server.ts';

/** Runs of each measurement; the kinds take turns, so that the machine's moods hit both. */
const RUNS = 15;
/** From injection to a panel that can be used, against the same bundle on an empty page. */
const PANEL_LIMIT = 3;

const corpus = process.env.CORPUS_DIR;
const { name, text } = longestCall();
const call = renderCall(text, 'list', 'Call');
const empty = { type: 'text/html', body: '<!doctype html><title>Empty</title><body></body>' };
const server = await serve((where) => (where === '/call' ? call : where === '/empty' ? empty : null));
const { browser } = await launch('chromium');
const background = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
const worker = await background.worker();
if (!worker) throw new Error('The background does not answer.');
// The bench injects by itself; the detector would be there first.
await worker.evaluate('chrome.scripting.unregisterContentScripts()');

const full: number[] = [];
const bare: number[] = [];
for (let run = -1; run < RUNS; run++) {
  const [atCall, atEmpty] = [await firstPanel('/call', '.turn-bar'), await firstPanel('/empty', '.nothing')];
  // The first round fills caches.
  if (run < 0) continue;
  full.push(atCall);
  bare.push(atEmpty);
}
await browser.close();
await server.close();

const ratio = median(full) / median(bare);
console.log(`first panel on ${name} (${text.length} characters), ${RUNS} runs:`);
console.log(`  with the call    ${summary(full)}`);
console.log(`  with an empty page ${summary(bare)}`);
console.log(`  ratio ${ratio.toFixed(2)} (at most ${PANEL_LIMIT})`);
process.exitCode = ratio <= PANEL_LIMIT ? 0 : 1;

/**
 * Milliseconds from the background's call to inject the reader to the moment when `selector` stands in the panel:
 * React listens from then on. Clocks of page and background count from the same origin.
 */
async function firstPanel(where: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`http://${GRANTED_HOST}:${server.port}${where}`);
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
  const start = Number(
    await worker?.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://${GRANTED_HOST}/${where.slice(1)}*' });
      const start = performance.timeOrigin + performance.now();
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] });
      return start;
    })()`),
  );
  const handle = await page.waitForFunction(() => (window as unknown as { panelAt?: number }).panelAt);
  const end = Number(await handle.jsonValue());
  await page.close();
  return end - start;
}

/** The longest seed where there is a corpus, else the sample call. */
function longestCall(): { name: string; text: string } {
  const folder = corpus ? path.join(corpus, '../seeds') : path.join(ROOT, 'test/pages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = files.map((file) => ({ name: file, text: readFileSync(path.join(folder, file), 'utf8') }));
  return texts.reduce((longest, each) => (each.text.length > longest.text.length ? each : longest));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function summary(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `median ${median(values).toFixed(1)} ms, ${least.toFixed(1)} to ${most.toFixed(1)}`;
}
