import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { type Engine, GRANTED_HOST, launch, ROOT } from './browsers.ts';
import { serve } from './server.ts';

interface Shot {
  /** A file in `.cache/shots`, or in docs where it is for the README. */
  name: string;
  engine?: Engine;
  /** What the panel is told to speak. */
  language?: '繁體中文' | '简体中文';
  isDark?: boolean;
  width?: number;
  height?: number;
  act?: (page: Page) => Promise<unknown>;
}

const inPanel = (part: string) => `callout-panel >>> ${part}`;
const click = async (page: Page, part: string) => {
  await page.waitForSelector(inPanel(part));
  await page.click(inPanel(part));
};
const view = (id: string) => (page: Page) => click(page, `#callout-tab-${id}`);

/** Opens the sentence of a figure far down, as a reader would. */
const jump = async (page: Page) => {
  await click(page, '.kpi[data-kind="guidance"]');
  await page.waitForFunction(() => window.scrollY > 500 && CSS.highlights.has('callout-flash'));
};

const speak = async (page: Page, language: string) => {
  await click(page, '[aria-label="Settings"]');
  await click(page, `.mode::-p-text(${language})`);
  await page.waitForSelector(inPanel(`.panel:not([lang="en"])`));
  await click(page, '.icon-button[aria-expanded="true"]');
  await page.waitForFunction(
    () => !document.querySelector('callout-panel')?.shadowRoot?.querySelector('.settings'),
  );
};

/** Holds the pointer on a figure until its card is there. */
const hover = async (page: Page) => {
  await jump(page);
  await page.waitForFunction(() => !CSS.highlights.has('callout-flash'));
  const point = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('callout-guidance') ?? [])].find((each) => {
      const live = document.createRange();
      live.setStart(each.startContainer, each.startOffset);
      live.setEnd(each.endContainer, each.endOffset);
      const { top } = live.getBoundingClientRect();
      return top > 100 && top < 400;
    });
    const live = document.createRange();
    if (range) live.setStart(range.startContainer, range.startOffset);
    if (range) live.setEnd(range.endContainer, range.endOffset);
    const [{ left, top, width, height } = new DOMRect()] = live.getClientRects();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.waitForSelector(inPanel('.card'));
};

const search = async (page: Page) => {
  await view('search')(page);
  await page.locator(inPanel('[type=search]')).fill('NRR');
  await page.waitForSelector(inPanel('.hit .mark'));
};

const SHOTS: Shot[] = [
  { name: '../../docs/panel', width: 1680, act: jump },
  { name: '../../docs/card', width: 1440, act: hover },
  { name: '../../docs/checks', language: '繁體中文', width: 1440, act: view('translation') },
  { name: '../../docs/questions', width: 1440, isDark: true, act: view('ledger') },
  { name: 'dark', width: 1440, isDark: true, act: jump },
  { name: 'chinese', language: '繁體中文', width: 1440, act: jump },
  { name: 'speakers', width: 1280, act: view('speakers') },
  { name: 'search', width: 1280, act: search },
  { name: 'copy', width: 1280, act: (page) => click(page, '.copy-more') },
  { name: 'settings', width: 1280, act: (page) => click(page, '[aria-label="Settings"]') },
  { name: 'keys', width: 1280, act: (page) => click(page, '[aria-label="Keys"]') },
  { name: 'narrow', width: 390, act: jump },
  { name: 'narrow-chinese', language: '繁體中文', width: 360, isDark: true, act: jump },
  { name: 'collapsed', act: (page) => click(page, '.collapse') },
  { name: 'firefox', engine: 'firefox', width: 1440, act: jump },
  { name: 'firefox-chinese', engine: 'firefox', language: '简体中文', width: 1280, act: view('translation') },
];

/** For the stores: 1280 × 800 is what Chrome's wants, and Edge's and Firefox' take it; five a language at most. */
const STORE_SHOTS: Shot[] = (
  [
    { name: 'store/en-1-panel', act: jump },
    { name: 'store/en-2-card', act: hover },
    { name: 'store/en-3-questions', isDark: true, act: view('ledger') },
    { name: 'store/en-4-search', act: search },
    { name: 'store/en-5-copy', act: (page) => click(page, '.copy-more') },
    { name: 'store/zh-TW-1-panel', language: '繁體中文', act: jump },
    { name: 'store/zh-TW-2-checks', language: '繁體中文', act: view('translation') },
    { name: 'store/zh-CN-1-panel', language: '简体中文', act: jump },
    { name: 'store/zh-CN-2-checks', language: '简体中文', act: view('translation') },
  ] satisfies Shot[]
).map((shot) => ({ ...shot, width: 1280, height: 800 }));

const folder = path.join(ROOT, '.cache/shots');
mkdirSync(path.join(folder, 'store'), { recursive: true });
const text = readFileSync(path.join(ROOT, 'lib/given/sample-call.txt'), 'utf8');
const server = await serve(() => renderCall(text, 'list', 'Harborline 2027 Q2 法說會逐字稿'));
const shots = process.argv[2] === 'store' ? STORE_SHOTS : SHOTS;
for (const { name, engine = 'chromium', language, isDark, width = 1200, height = 860, act } of shots) {
  const { browser } = await launch(engine);
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  if (isDark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(`http://${GRANTED_HOST}:${server.port}/analysis/HRBL/earnings_calls/1`);
  await page.waitForSelector(inPanel('.turn-bar'));
  if (language) await speak(page, language);
  await act?.(page);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(file);
  await browser.close();
}
await server.close();
