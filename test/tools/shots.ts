import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { type Engine, GRANTED_HOST, launch, ROOT } from './browsers.ts';
import { serve } from './server.ts';

interface Shot {
  name: string;
  engine: Engine;
  language?: string;
  isDark?: boolean;
  width?: number;
  act?: (page: Page) => Promise<unknown>;
}

const PANEL = 'callout-panel >>> .turn-bar';
const click = (page: Page, part: string) => page.locator(`callout-panel >>> ${part}`).click();

/** Opens the sentence of a figure far down, as a reader would. */
const jump = async (page: Page) => {
  await click(page, '.kpi[data-kind="guidance"]');
  await page.waitForFunction(() => window.scrollY > 500 && CSS.highlights.has('callout-flash'));
};

const SHOTS: Shot[] = [
  // The one that the README shows.
  { name: '../../docs/panel', engine: 'chromium', width: 1680, act: jump },
  { name: 'dark', engine: 'chromium', width: 1440, isDark: true, act: jump },
  {
    name: 'chinese',
    engine: 'chromium',
    language: 'zh-TW',
    width: 1440,
    act: (page) => click(page, '.mode:last-child'),
  },
  { name: 'narrow', engine: 'chromium', width: 390 },
  { name: 'collapsed', engine: 'chromium', act: (page) => click(page, '.collapse') },
  { name: 'firefox', engine: 'firefox', width: 1440, act: jump },
  {
    name: 'firefox-translation',
    engine: 'firefox',
    language: 'zh-TW',
    act: (page) => click(page, '.mode:last-child'),
  },
];

const folder = path.join(ROOT, '.cache/shots');
mkdirSync(folder, { recursive: true });
const text = readFileSync(path.join(ROOT, 'test/pages/sample-call.txt'), 'utf8');
const server = await serve(() => renderCall(text, 'list', 'Harborline 2027 Q2 法說會逐字稿'));
for (const { name, engine, language = 'en-US', isDark, width = 1200, act } of SHOTS) {
  const { browser } = await launch(engine, { language });
  const page = await browser.newPage();
  await page.setViewport({ width, height: 860 });
  if (isDark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(`http://${GRANTED_HOST}:${server.port}/analysis/HRBL/earnings_calls/1`);
  await page.waitForSelector(PANEL);
  await act?.(page);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(file);
  await browser.close();
}
await server.close();
