import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { BUILDS, ENGINES, type Engine, GRANTED_HOST, type Launched, launch, ROOT } from './browsers.ts';
import { type Answer, serve } from './server.ts';

/** How long a page of the web may take until the panel is there, in milliseconds. */
const PATIENCE = 15_000;

/** Its element alone is to be seen from outside; what is printed must be in it. */
const isVisible = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const PANEL = isVisible ? 'callout-panel' : 'callout-panel >>> :is(.panel, .tab)';

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [URL or FILE]';

/** The arguments: neither URL nor file for the sample call. Ends the program with one line where they are wrong. */
function readArguments(): { engine: Engine; url?: string; file?: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const engine = ENGINES.find((each) => each === values.browser);
    if (!engine) throw new Error(`There is no browser "${values.browser}".`);
    if (positionals.length > 1) throw new Error('One page at a time.');
    const [target] = positionals;
    if (target === undefined) return { engine };
    if (/^https?:\/\//.test(target)) return { engine, url: target };
    if (!statSync(target, { throwIfNoEntry: false })?.isFile())
      throw new Error(`There is no file ${target}; the address of a page starts with https://.`);
    return { engine, file: target };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

const { engine, url, file } = readArguments();
build(engine);
const answer = url === undefined ? fileAnswer(file) : null;
const server = await serve((where) => (where === '/call' ? answer : null));
// Who looks at it sees the build as it is; the table is read out of a panel that can be looked into.
const launched = await launch(engine, {
  isVisible,
  isOnline: url !== undefined,
  ...(isVisible && { extension: BUILDS[engine] }),
});
const { browser } = launched;
const [page = await browser.newPage()] = await browser.pages();
const address = url ?? `http://${GRANTED_HOST}:${server.port}/call`;
const failure = await page.goto(address, { waitUntil: 'domcontentloaded' }).then(
  () => null,
  (error: Error) => error.message.split('\n')[0],
);
if (failure) console.error(`The page could not be opened: ${failure}`);
else await openPanel(launched, page);

if (failure) {
  await browser.close();
  process.exitCode = 1;
} else if (isVisible) {
  console.log('The browser is open; close it to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
} else {
  const picture = path.join(ROOT, '.cache/start.png');
  mkdirSync(path.dirname(picture), { recursive: true });
  await openFirstFigure(page);
  await page.screenshot({ path: picture });
  await printTable(page);
  console.log(`\nThere is no display here; the screenshot is ${picture}`);
  await browser.close();
}
await server.close();

/** Builds the extension for a browser; ends the program where that fails, which the build has explained. */
function build(engine: Engine): void {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const browser = engine === 'firefox' ? 'firefox' : 'chrome';
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, ROOT], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The sample call as the publisher prints it, or a file as it is. */
function fileAnswer(file: string | undefined): Answer {
  if (file === undefined) {
    const text = readFileSync(path.join(ROOT, 'lib/given/sample-call.txt'), 'utf8');
    return renderCall(text, 'list', 'Harborline 2027 Q2 法說會逐字稿');
  }
  const type = /\.x?html?$/i.test(file) ? 'text/html' : 'text/plain';
  return { type: `${type}; charset=utf-8`, body: readFileSync(file) };
}

/** Waits for the panel; where the detector does not open it, clicks the toolbar button (Chromium). */
async function openPanel({ browser, extensionId }: Launched, page: Page): Promise<void> {
  const panel = (timeout: number) => page.waitForSelector(PANEL, { timeout }).catch(() => null);
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

/** Opens the first row of the panel, if there is one, and goes to its figure in the page: what a reader does first. */
async function openFirstFigure(page: Page): Promise<void> {
  const row = await page.$('callout-panel >>> .kpi');
  await row?.click();
  await row?.evaluate(async () => {
    while (!CSS.highlights.has('callout-flash'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Prints the panel's rows as they read on the screen, those of folded groups too. */
async function printTable(page: Page): Promise<void> {
  for (const folded of await page.$$('callout-panel >>> .group-button[aria-expanded="false"]'))
    await folded.click();
  const { title, rows } = await page.evaluate(() => {
    const root = document.querySelector('callout-panel')?.shadowRoot;
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    return {
      title: [...(root?.querySelectorAll('.title, .notice, .nothing') ?? [])].map(textOf).join('\n'),
      rows: [...(root?.querySelectorAll('.kpi') ?? [])].map((row) =>
        ['.kpi-label', '.kpi-value', '.kpi-changes', '.kpi-note'].map((part) =>
          textOf(row.querySelector(part)).replace(/(?<=\S)(?=[✓?▲▼])/g, ' '),
        ),
      ),
    };
  });
  console.log(`${title}\n`);
  const wide = Math.max(0, ...rows.map(([label = '']) => label.length));
  for (const [label = '', value = '', changes = '', note = ''] of rows) {
    console.log(`${label.padEnd(wide)}  ${value.padEnd(20)}  ${changes.padEnd(24)}  ${note}`);
  }
}
