import { beforeEach, describe, expect, test } from 'vitest';
import { ENGINES, OTHER_HOST } from '../tools/browsers.ts';
import { collapsePanel } from './actions.ts';
import { inPanel, PANEL_TITLE, useBrowser } from './harness.ts';

const GARDEN = {
  type: 'text/html',
  body: '<title>Garden</title><p>The bees are out again this morning.</p>',
};

// The driver has no toolbar button in Firefox, whose code for it is the same.
describe.each(ENGINES.filter((engine) => engine === 'chromium'))('toolbar button in %s', (engine) => {
  const session = useBrowser(engine, (path) => (path === '/garden' ? GARDEN : null));
  beforeEach(() => session.reinstall());

  test('opens the panel on a host that was not granted, and closes it', async () => {
    const page = await session.open('/list', OTHER_HOST);
    await session.clickToolbar(page);
    await page.waitForSelector(inPanel('.title'));
    expect(await page.$eval(inPanel('.title'), (title) => title.textContent)).toBe(PANEL_TITLE);
    await session.clickToolbar(page);
    await page.waitForFunction(() => !document.querySelector('callout-panel'));
    await session.clickToolbar(page);
    await page.waitForSelector(inPanel('.title'));
    expect((await page.$$('callout-panel')).length).toBe(1);
  });

  test('expands a panel that is collapsed, then closes it', async () => {
    const page = await session.openWithPanel('/list');
    await collapsePanel(page);
    await session.clickToolbar(page);
    await page.waitForSelector(inPanel('.panel'));
    await session.clickToolbar(page);
    await page.waitForFunction(() => !document.querySelector('callout-panel'));
  });

  test('shows the panel to whoever clicks for it, even where panels were left collapsed', async () => {
    const page = await session.openWithPanel('/list');
    await collapsePanel(page);
    const other = await session.open('/paragraphs', OTHER_HOST);
    await session.clickToolbar(other);
    await other.waitForSelector(inPanel('.panel'));
  });

  test('an expansion is remembered like one by hand', async () => {
    const page = await session.openWithPanel('/list');
    await collapsePanel(page);
    await session.clickToolbar(page);
    await page.waitForSelector(inPanel('.panel'));
    await session.openWithPanel('/paragraphs');
  });

  test('says so where there is no transcript', async () => {
    for (const path of ['/empty', '/garden']) {
      const page = await session.open(path, OTHER_HOST);
      await session.clickToolbar(page);
      await page.waitForSelector(inPanel('.nothing'));
      expect(await page.$eval(inPanel('.panel'), (it) => it.textContent)).toBe(
        'CalloutNo transcript was found on this page.Callout reads earnings calls that are written out as text: who speaks, and what they say.Try again',
      );
    }
  });
});
