import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ENGINES, GRANTED_HOST, OTHER_HOST } from '../tools/browsers.ts';
import { closePanel, openSettings, untilWidth } from './actions.ts';
import { inPanel, useBrowser } from './harness.ts';

const choose = (page: Page, name: string): Promise<void> =>
  page.click(inPanel(`.settings .mode::-p-text(${name})`));

/** What the element around the panel says of how it looks. */
const untilLooks = (page: Page, looks: Record<string, string>) =>
  page.waitForFunction(
    (wanted) => {
      const frame = document.querySelector('callout-panel')?.shadowRoot?.querySelector('.callout');
      return Object.entries(wanted).every(([name, value]) => frame?.getAttribute(`data-${name}`) === value);
    },
    {},
    looks,
  );

/** Waits until words stand in the panel. */
const untilSays = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('callout-panel')
        ?.shadowRoot?.querySelector('.panel')
        ?.textContent?.includes(wanted),
    {},
    words,
  );

const groundOf = (page: Page) =>
  page.$eval(inPanel('.panel'), (panel) => getComputedStyle(panel).backgroundColor);

describe.each(ENGINES)('settings in %s', (engine) => {
  const session = useBrowser(engine);
  beforeEach(() => session.reinstall());

  test('hold at once, in every tab, and for pages to come', async () => {
    const other = await session.openWithPanel('/paragraphs');
    const page = await session.openWithPanel('/list');
    await openSettings(page);
    await choose(page, 'Dark');
    await untilLooks(page, { theme: 'dark', side: 'right', colours: 'green-up' });
    expect(await groundOf(page)).toBe('rgb(27, 29, 31)');
    await choose(page, 'Left');
    await choose(page, 'None');
    const all = { theme: 'dark', side: 'left', colours: 'neutral' };
    await untilLooks(page, all);
    await other.bringToFront();
    await untilLooks(other, all);
    await untilLooks(await session.openWithPanel('/text'), all);
  });

  test('the language changes at once, and with it what is red', async () => {
    const page = await session.openWithPanel('/list');
    await openSettings(page);
    await choose(page, '繁體中文');
    await untilSays(page, '開啟');
    await untilLooks(page, { colours: 'red-up' });
    expect(await page.$eval(inPanel('.panel'), (it) => it.getAttribute('lang'))).toBe('zh-TW');
    await choose(page, 'English');
    await untilSays(page, 'Settings');
    await untilLooks(page, { colours: 'green-up' });
  });

  test('are left by Escape, and the focus is where it was', async () => {
    const page = await session.openWithPanel('/list');
    await openSettings(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () =>
        document.querySelector('callout-panel')?.shadowRoot?.activeElement?.getAttribute('aria-label') ===
        'Settings',
    );
    expect((await page.$$(inPanel('.settings'))).length).toBe(0);
    await page.waitForSelector(inPanel('.kpi'), { visible: true });
  });

  test('a site that was silenced is left alone until that is lifted', async () => {
    const page = await session.openWithPanel('/list');
    await openSettings(page);
    await page.click(inPanel(`.settings .check::-p-text(${GRANTED_HOST})`));
    await page.waitForSelector(inPanel('.settings .check input:not(:checked)'));
    const silent = await session.open('/paragraphs');
    // What is below a site is of it.
    const below = await session.open('/list', `www.${GRANTED_HOST}`);
    await page.bringToFront();
    await page.click(inPanel('.settings .check'));
    await page.waitForSelector(inPanel('.settings .check input:checked'));
    // This panel comes after those of the silent ones would have.
    await session.openWithPanel('/paragraphs');
    for (const each of [silent, below]) expect((await each.$$('callout-panel')).length).toBe(0);
  });

  test('a page that was left out stays so, and no other does', async () => {
    const page = await session.openWithPanel('/list');
    await openSettings(page);
    await page.click(inPanel('.button::-p-text(Not on this page)'));
    await page.waitForFunction(() => !document.querySelector('callout-panel'));
    await page.reload();
    await session.openWithPanel('/paragraphs');
    expect((await page.$$('callout-panel')).length).toBe(0);
  });

  test('a narrow window has a sheet of three heights that hides no focus', async () => {
    const page = await session.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(session.url('/list'));
    await page.waitForSelector(inPanel('.sheet-handle'));
    const height = () => page.$eval(inPanel('.panel'), (it) => it.getBoundingClientRect().height);
    const padding = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom));
    // Less a scroll bar, where the browser has one.
    const windowWidth = await page.evaluate(() => document.documentElement.clientWidth);
    await untilWidth(page, windowWidth);
    expect(await height()).toBe(400);
    expect(await padding()).toBe(400);
    await page.focus(inPanel('.sheet-handle'));
    await page.keyboard.press('ArrowUp');
    await untilLooks(page, { sheet: 'high' });
    expect(await height()).toBeGreaterThan(600);
    await page.keyboard.press('Home');
    await untilLooks(page, { sheet: 'low' });
    expect(await height()).toBeLessThan(260);
    expect(await padding()).toBe(Math.ceil(await height()));
    // Dragged up by a thumb.
    const handle = await page.$eval(inPanel('.sheet-handle'), (it) => it.getBoundingClientRect().toJSON());
    await page.mouse.move(180, handle.top + 10);
    await page.mouse.down();
    await page.mouse.move(180, handle.top - 90, { steps: 4 });
    await page.mouse.up();
    await untilLooks(page, { sheet: 'middle' });
    const wide = await page.$eval(inPanel('.panel'), (it) => it.scrollWidth);
    expect(wide).toBe(windowWidth);
    await closePanel(page);
    expect(await padding()).toBeNaN();
  });

  if (engine === 'chromium') {
    test('the toolbar button says how many figures were found, and nothing once the page is left', async () => {
      const badge = () =>
        session.inExtension(async () => {
          const { chrome } = globalThis as unknown as { chrome: Browser };
          const tabs = await chrome.tabs.query({});
          const texts = await Promise.all(
            tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })),
          );
          return texts.filter((text) => text !== '');
        });
      const page = await session.openWithPanel('/list');
      const count = await page.$eval(inPanel('#callout-tab-figures .count'), (it) => it.textContent);
      expect(await badge()).toEqual([count]);
      await page.goto(session.url('/nothing-here'));
      expect(await badge()).toEqual([]);
      await page.goto(session.url('/empty', OTHER_HOST));
      await session.clickToolbar(page);
      await page.waitForSelector(inPanel('.nothing'));
      expect(await badge()).toEqual(['–']);
    });

    test('a page of their own shows them all, and lifts what was silenced', async () => {
      const page = await session.openWithPanel('/list');
      await openSettings(page);
      await page.click(inPanel('.settings .check'));
      await page.waitForSelector(inPanel('.settings .check input:not(:checked)'));
      const options = await session.browser.newPage();
      await options.goto(`chrome-extension://${session.extensionId}/options.html`);
      await options.click('.mode::-p-text(Dark)');
      await untilLooks(page, { theme: 'dark' });
      await options.click(`.sites .check::-p-text(${GRANTED_HOST})`);
      await page.bringToFront();
      await page.waitForSelector(inPanel('.settings .check input:checked'));
      await options.waitForSelector('.button::-p-text(Allow on every site)');
      await options.close();
    });
  }
});
