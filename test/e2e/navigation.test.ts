import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import type { Answer } from '../tools/server.ts';
import { clickTurn, untilCurrent } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';

const list = renderCall(SAMPLE, 'list', SAMPLE_TITLE);
const withBody = (extra: string): Answer => ({
  ...list,
  body: list.body.replace('<main>', `${extra}<main>`),
});
const withStyle = (css: string): Answer => ({
  ...list,
  body: list.body.replace('</head>', `<style>${css}</style></head>`),
});

const PAGES: Record<string, Answer> = {
  '/links': withBody(
    '<a id="zip" href="/file.zip" download>a</a> <a id="mail" href="mailto:ir@harborline.example">b</a> <a id="away" href="/away">c</a>',
  ),
  '/file.zip': { type: 'application/zip', body: 'PK' },
  '/away': { type: 'text/html', body: '<title>Away</title><p>Another page.</p>' },
  '/body-scrolls': withStyle('html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto }'),
  '/main-scrolls': withStyle(
    'main { height: 500px; overflow: auto } header { margin-bottom: 1500px; position: static !important }',
  ),
  '/front': {
    type: 'text/html',
    body: `<title>Front</title><p>Gardens and bees.</p>
      <script type="speculationrules">{"prerender":[{"urls":["/list"],"eagerness":"immediate"}]}</script>`,
  },
};

/** Ten frames: what a click sets off in the page has happened by then. */
const rest = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 10; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
const hasPanel = (page: Page) => page.evaluate(() => document.querySelector('callout-panel') !== null);

describe.each(ENGINES)('going elsewhere in %s', (engine) => {
  const session = useBrowser(engine, (path) => PAGES[path] ?? null);

  test('a download, a mail link and an address that changes alone leave the panel', async () => {
    const page = await session.openWithPanel('/links');
    for (const link of ['#zip', '#mail']) {
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), link);
      await rest(page);
    }
    await page.evaluate(() => history.replaceState(null, '', `${location.pathname}?from=mail#top`));
    await rest(page);
    // Sites that join articles to an endless page change the address as one scrolls.
    await page.evaluate(() => history.pushState(null, '', '/links/part-two'));
    await rest(page);
    expect(await hasPanel(page)).toBe(true);
  });

  test('going away and back finds one panel, and it works', async () => {
    const page = await session.openWithPanel('/links');
    await page.evaluate(() => document.querySelector<HTMLElement>('#away')?.click());
    await page.waitForFunction(() => document.title === 'Away');
    // By the page: the driver waits for a load that a page kept in memory does not have.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title !== 'Away' && document.querySelector('callout-panel'));
    await clickTurn(page, 12);
    await untilCurrent(page, 12);
    expect((await page.$$('callout-panel')).length).toBe(1);
  });

  test.each(['/body-scrolls', '/main-scrolls'])(
    'a jump brings its turn into the window, as %s',
    async (path) => {
      const page = await session.openWithPanel(path);
      await clickTurn(page, 20);
      await page.waitForFunction(() => {
        const [range] = [...(CSS.highlights.get('callout-flash') ?? [])];
        const top = range?.startContainer.parentElement?.getBoundingClientRect().top ?? -1;
        return top > 0 && top < window.innerHeight * 0.8;
      });
      await untilCurrent(page, 20);
    },
  );

  // Firefox does not prerender.
  test.runIf(engine === 'chromium')(
    'a page that is prerendered behind another one opens no panel in front',
    async () => {
      const page = await session.open('/front');
      // The detector has had its turn behind when the prerendered page, once in front, has its panel at once.
      await page.waitForFunction(
        () => performance.getEntriesByType('resource').length >= 0 && document.readyState === 'complete',
      );
      await session.openWithPanel('/list');
      await page.bringToFront();
      await rest(page);
      expect(await hasPanel(page)).toBe(false);
      await page.evaluate(() => location.assign('/list'));
      await page.waitForSelector(inPanel('.title'));
      expect((await page.$$('callout-panel')).length).toBe(1);
    },
  );
});
