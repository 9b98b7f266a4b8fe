import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES, GRANTED_HOST, type Launched, launch, ROOT } from './browsers.ts';
import { type Answer, serve } from './server.ts';

/** How long a page of the web may take until the panel is there, in milliseconds. */
const PATIENCE = 15_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' } },
});
const engine = ENGINES.find((each) => each === values.browser);
if (!engine) {
  console.error(`There is no browser "${values.browser}"; there are: ${ENGINES.join(', ')}.`);
  process.exit(2);
}
const target = positionals[0];
const isVisible = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const isUrl = target !== undefined && /^https?:\/\//.test(target);
if (target !== undefined && !isUrl && !existsSync(target)) {
  console.error(`There is no file ${target}.`);
  process.exit(2);
}
const answer = isUrl ? null : fileAnswer(target);
const server = await serve((where) => (where === '/call' ? answer : null));
const launched = await launch(engine, { isVisible, isOnline: isUrl });
const { browser } = launched;
const [page = await browser.newPage()] = await browser.pages();
await page.goto(isUrl ? target : `http://${GRANTED_HOST}:${server.port}/call`, {
  waitUntil: 'domcontentloaded',
});
await openPanel(launched, page);

if (isVisible) {
  console.log('The browser is open; close it to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
} else {
  await printTable(page);
  const picture = path.join(ROOT, '.cache/start.png');
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  console.log(`\nThere is no display here; the screenshot is ${picture}`);
  await browser.close();
}
await server.close();

/** The sample call as the publisher prints it, or a file as it is. */
function fileAnswer(file: string | undefined): Answer {
  if (file === undefined) {
    const text = readFileSync(path.join(ROOT, 'test/pages/sample-call.txt'), 'utf8');
    return renderCall(text, 'list', 'Harborline 2027 Q2 法說會逐字稿');
  }
  const type = /\.x?html?$/i.test(file) ? 'text/html' : 'text/plain';
  return { type: `${type}; charset=utf-8`, body: readFileSync(file) };
}

/** Waits for the panel; where the detector does not open it, clicks the toolbar button (Chromium). */
async function openPanel({ browser, extensionId }: Launched, page: Page): Promise<void> {
  const panel = (timeout: number) =>
    page.waitForSelector('callout-panel >>> :is(.panel, .tab)', { timeout }).catch(() => null);
  if (await panel(engine === 'firefox' ? PATIENCE : PATIENCE / 5)) return;
  if (engine === 'firefox') {
    console.log(
      'No transcript was found by itself; click the Callout button in the toolbar to read the page.',
    );
    return;
  }
  const extension = (await browser.extensions()).get(extensionId);
  if (extension) await page.triggerExtensionAction(extension);
  await panel(PATIENCE);
}

/** Prints the panel's rows as they read on the screen. */
async function printTable(page: Page): Promise<void> {
  const { title, rows } = await page.evaluate(() => {
    const root = document.querySelector('callout-panel')?.shadowRoot;
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    return {
      title: [...(root?.querySelectorAll('.title, .doubt, .nothing') ?? [])].map(textOf).join('\n'),
      rows: [...(root?.querySelectorAll('.kpi') ?? [])].map((row) =>
        ['.kpi-label', '.kpi-value', '.kpi-note'].map((part) => textOf(row.querySelector(part))),
      ),
    };
  });
  console.log(`${title}\n`);
  const wide = Math.max(0, ...rows.map(([label = '']) => label.length));
  for (const [label = '', value = '', note = ''] of rows) {
    console.log(`${label.padEnd(wide)}  ${value.padEnd(28)}  ${note}`);
  }
}
