import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../pages/layouts.ts';
import { ENGINES, OTHER_HOST } from '../tools/browsers.ts';
import { closePanel, doEverything, flashed, showLanguage } from './actions.ts';
import { inPanel, SAMPLE, type Session, useBrowser } from './harness.ts';

const VISITED = ['list', 'text'];

/** Opens a page that keeps what it was before anybody could touch it. */
async function openRecorded(session: Session, path: string): Promise<Page> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { pageBefore: document.documentElement.outerHTML });
    });
  });
  await page.goto(session.url(path));
  await page.waitForSelector(inPanel('.title'));
  return page;
}

const htmlBefore = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { pageBefore: string }).pageBefore);

const htmlNow = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** The page without what is allowed to be ours, of each of which there is so much. */
const htmlWithoutOurs = (page: Page): Promise<{ html: string; hosts: number; styles: number }> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const hosts = copy.querySelectorAll('callout-panel');
    const styles = copy.querySelectorAll('style[data-callout-style]');
    for (const each of [...hosts, ...styles]) each.remove();
    for (const each of [copy, ...copy.querySelectorAll('*')])
      for (const { name } of [...each.attributes])
        if (name.startsWith('data-callout-')) each.removeAttribute(name);
    return { html: copy.outerHTML, hosts: hosts.length, styles: styles.length };
  });

const highlightsOfOurs = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('callout')));

describe.each(ENGINES)('footprint in %s', (engine) => {
  const session = useBrowser(engine);

  test.each(LAYOUTS)('a page is left as it was found, as %s', async (layout) => {
    const page = await openRecorded(session, `/${layout}`);
    const before = await htmlBefore(page);
    expect(before.length).toBeGreaterThan(SAMPLE.length);
    expect(await htmlWithoutOurs(page)).toEqual({ html: before, hosts: 1, styles: 1 });
    await doEverything(page);
    expect(await htmlWithoutOurs(page)).toEqual({ html: before, hosts: 1, styles: 1 });
    await closePanel(page);
    expect(await htmlNow(page)).toBe(before);
    expect(await highlightsOfOurs(page)).toEqual([]);
  });

  test("highlights that are not ours, and the page's way of scrolling, stay", async () => {
    const page = await openRecorded(session, '/list');
    await page.evaluate(() => {
      CSS.highlights.set('faded', new Highlight());
    });
    await showLanguage(page, 'translation');
    const top = await page.evaluate(() => {
      window.scrollTo(0, 900);
      return window.scrollY;
    });
    await showLanguage(page, 'both');
    await closePanel(page);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['faded']);
    expect(top).toBe(900);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
  });

  test('the extension asks nothing of anybody', async () => {
    const asked: string[] = [];
    if (engine === 'chromium') {
      // The worker has a network of its own. It is woken by what the pages below send it.
      const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
      const client = await target.createCDPSession();
      client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
      await client.send('Network.enable');
    }
    session.server.requests.length = 0;
    const page = await session.newPage();
    page.on('request', (request) => asked.push(request.url()));
    for (const layout of VISITED) {
      await page.goto(session.url(`/${layout}`));
      await page.waitForSelector(inPanel('.title'));
      await doEverything(page);
      await closePanel(page);
    }
    const visited = VISITED.map((layout) => session.url(`/${layout}`));
    for (const file of ['read.html', 'welcome.html', 'options.html']) {
      const own = await session.openOwn(file);
      own.on('request', (request) => asked.push(request.url()));
      if (file === 'read.html') {
        await own.click('button::-p-text(Read the sample call)');
        await own.waitForSelector(inPanel('.kpi'));
        await own.click(inPanel('.kpi'));
        await flashed(own);
        await own.click(inPanel('.copy-now'));
        await own.waitForSelector(inPanel('.copy-outcome'));
      }
      await own.close();
    }
    await page.bringToFront();
    if (engine === 'chromium') {
      await page.goto(session.url('/list', OTHER_HOST));
      await session.clickToolbar(page);
      await page.waitForSelector(inPanel('.title'));
      visited.push(session.url('/list', OTHER_HOST));
    }
    // Browsers ask for the icon by themselves, once a site, and for what is packed. Every host name answers from the
    // test server.
    const isNoIcon = (address: string) => !address.endsWith('/favicon.ico');
    const isElsewhere = (address: string) =>
      isNoIcon(address) && !/^(?:chrome-extension|moz-extension|blob|data):/.test(address);
    expect(asked.filter(isElsewhere)).toEqual(visited);
    expect(session.server.requests.filter(isNoIcon)).toEqual(
      visited.map((address) => new URL(address).pathname),
    );
  });
});
