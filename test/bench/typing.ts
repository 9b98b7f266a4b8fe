import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { GRANTED_HOST, launch, OTHER_HOST } from '../tools/browsers.ts';
import { bundle } from '../tools/bundle.ts';
import { serve } from '../tools/server.ts';
import { injector } from './inject.ts';
import { longCall } from './long-call.ts';
import { judge, median } from './numbers.ts';
import { type Script, traced } from './traced.ts';

/** Paragraphs of the call; every other one has a figure. */
const SEGMENTS = 2_000;
const KPIS = 1_000;
/** Script of a frame, against a plain virtual list of as many rows that is typed into and scrolled in the same run. */
const LIMIT = 2;
const RUNS = 5;
/** A fast typist, in milliseconds a key; every word is one that many paragraphs have. */
const KEY = 60;
const QUERIES = ['net retention', 'NRR', 'team backlog', '據點'];
const TURNS_OF_THE_WHEEL = 40;

const inPanel = (part: string): string => `callout-panel >>> ${part}`;

/** Times search and scrolling on a call of 2,000 segments and 1,000 KPIs; returns whether they are within the limit. */
export async function benchTyping(): Promise<boolean> {
  const text = longCall(SEGMENTS);
  const title = 'Q2 2027 earnings call transcript';
  const call = renderCall(text, 'list', title);
  const empty = { type: 'text/html; charset=utf-8', body: '<!doctype html><title>List</title><body></body>' };
  const server = await serve((where) => (where === '/call' ? call : where === '/list' ? empty : null));
  const { browser } = await launch('chromium');

  const inject = await injector(browser);
  const page = await browser.newPage();
  await page.goto(`http://${GRANTED_HOST}:${server.port}/call`);
  await inject('/call');
  await page.waitForSelector(inPanel('.turn-bar'), { timeout: 120_000 });
  const list = await browser.newPage();
  // Another site is another process, so that what the one does is not taken for the other's.
  await list.goto(`http://${OTHER_HOST}:${server.port}/list`);
  await list.evaluate(await bundle(path.join(import.meta.dirname, 'plain-list.tsx')));
  const lines = text.split('\n').filter((line) => line.length > 40);
  const rows = lines.flatMap((line, i) => (i % 2 === 0 ? [`${line} ${lines[i + 1]}`] : []));
  await list.evaluate(`calloutPlainList(${JSON.stringify([...rows, ...rows.slice(0, KPIS)])})`);

  const measures: Record<string, { ours: Script[]; plain: Script[] }> = {};
  type Way = (page: Page, selector: string) => Promise<() => Promise<void>>;
  const compare = async (name: string, way: Way, ours: string, plain: string) => {
    measures[name] ??= { ours: [], plain: [] };
    // The ways look for their elements before: that is the driver's script, not the page's.
    await page.bringToFront();
    measures[name].ours.push(await traced(page, await way(page, ours)));
    await list.bringToFront();
    measures[name].plain.push(await traced(list, await way(list, plain)));
    await page.bringToFront();
  };
  for (let run = -1; run < RUNS; run++) {
    await page.bringToFront();
    await page.click(inPanel('#callout-tab-figures'));
    await compare('scrolling the figures', scrolling, inPanel('#callout-view-figures'), '.list');
    await page.click(inPanel('#callout-tab-search'));
    await page.waitForSelector(inPanel('.search-field'));
    await compare('typing in search', typing, inPanel('.search-field'), 'input');
    await page.click(inPanel('.search-field'), { count: 3 });
    await page.keyboard.type('net retention');
    await page.waitForSelector(inPanel('.hit'));
    await compare('scrolling the hits', scrolling, inPanel('#callout-view-search'), '.list');
    await compare('scrolling the page', scrolling, 'main', '.list');
    await page.focus(inPanel('.search-field'));
    await page.keyboard.press('Escape');
    // The first round fills caches.
    if (run < 0) for (const name of Object.keys(measures)) delete measures[name];
  }
  await browser.close();
  await server.close();

  console.log(`\n${SEGMENTS} segments and ${KPIS} KPIs, ${RUNS} runs: script of a frame`);
  const results = Object.entries(measures).map(([name, { ours, plain }]) => {
    console.log(`  ${name.padEnd(22)} ${told(ours)}\n  ${'a plain list'.padEnd(22)} ${told(plain)}`);
    return judge(
      `script of a frame: ${name}, to a plain list`,
      middle(ours, 'mean') / middle(plain, 'mean'),
      LIMIT,
    );
  });
  return results.every(Boolean);
}

const middle = (all: readonly Script[], what: keyof Script): number => median(all.map((each) => each[what]));

const told = (all: readonly Script[]): string =>
  `mean ${middle(all, 'mean').toFixed(2)} ms, worst ${middle(all, 'worst').toFixed(1)} ms, ${middle(all, 'frames')} frames`;

/** A way to type all queries into a field, each over the one before. */
async function typing(page: Page, field: string): Promise<() => Promise<void>> {
  await page.focus(field);
  return async () => {
    for (const query of QUERIES) {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(query, { delay: KEY });
    }
    await rest(page);
  };
}

/** A way to turn the wheel over an element and back. */
async function scrolling(page: Page, selector: string): Promise<() => Promise<void>> {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`There is no ${selector} to scroll.`);
  await page.mouse.move(box.x + box.width / 2, Math.min(600, box.y + box.height / 2));
  return async () => {
    for (const deltaY of [300, -300])
      for (let i = 0; i < TURNS_OF_THE_WHEEL / 2; i++) await page.mouse.wheel({ deltaY });
    await rest(page);
  };
}

/** Some frames, in which what was set off comes to its end. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let i = 0; i < 15; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
