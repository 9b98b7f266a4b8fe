import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { LIVING, renderLiving } from '../pages/living.ts';
import { ENGINES } from '../tools/browsers.ts';
import { clickTurn, closePanel, flashed, showLanguage, showView, untilCurrent } from './actions.ts';
import { inPanel, PANEL_TITLE, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';

const SITE = renderLiving(SAMPLE, SAMPLE_TITLE);
const TURNS = 37;

const untilTitle = (page: Page, title: string) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('callout-panel')?.shadowRoot?.querySelector('.title')?.textContent === wanted,
    {},
    title,
  );

const untilTurns = async (page: Page, count: number): Promise<void> => {
  await showView(page, 'Speakers');
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('callout-panel')?.shadowRoot?.querySelectorAll('.turn').length === wanted,
    {},
    count,
  );
};

const untilGone = (page: Page) => page.waitForFunction(() => !document.querySelector('callout-panel'));

const tracesOfOurs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const marks = [...CSS.highlights.keys()].filter((name) => name.startsWith('callout'));
    const ours = document.querySelectorAll(
      'callout-panel, style[data-callout-style], [data-callout-lang], [data-callout-show]',
    );
    return marks.length + ours.length;
  });

describe.each(ENGINES)('a page that lives in %s', (engine) => {
  const session = useBrowser(engine, (path) => (LIVING.includes(path) ? SITE : null));

  test.each(['/late', '/pieces'])('text that comes as in %s is read whole', async (path) => {
    const page = await session.openWithPanel(path);
    await untilTitle(page, PANEL_TITLE);
    await untilTurns(page, TURNS);
    expect((await page.$$('callout-panel')).length).toBe(1);
  });

  test('another call of the same site takes the place of the one that was read', async () => {
    const page = await session.openWithPanel('/calls/harborline');
    await page.click('a[href="/calls/kestrel"]');
    await untilTitle(page, 'Kestrel Forge · Q2 FY27');
    await clickTurn(page, 12);
    await untilCurrent(page, 12);
    const [lit] = await flashed(page);
    expect(lit?.isInView).toBe(true);
    expect((await page.$$('callout-panel')).length).toBe(1);
  });

  test('leaving the transcript takes everything away, coming back brings it back', async () => {
    const page = await session.openWithPanel('/calls/harborline');
    await showLanguage(page, 'translation');
    await page.click('a[href="/about"]');
    await untilGone(page);
    expect(await tracesOfOurs(page)).toBe(0);
    await page.evaluate(() => history.back());
    await untilTitle(page, PANEL_TITLE);
    expect((await page.$$('callout-panel')).length).toBe(1);
    await page.waitForSelector(inPanel('.mode[aria-pressed="true"]::-p-text(Translation)'));
    await showLanguage(page, 'both');
  });

  test('a site that only hides the transcript has left it', async () => {
    const page = await session.openWithPanel('/kept');
    await page.click('button::-p-text(Leave)');
    await untilGone(page);
    expect(await tracesOfOurs(page)).toBe(0);
  });

  test.each(['/folded', '/hidden'])('what "show more" unfolds is read, as in %s', async (path) => {
    const page = await session.openWithPanel(path);
    await showView(page, 'Speakers');
    expect((await page.$$(inPanel('.turn'))).length).toBeLessThan(TURNS);
    await page.click('button::-p-text(Show more)');
    await untilTurns(page, TURNS);
  });

  test('translations that are filled in later can be switched to', async () => {
    const page = await session.openWithPanel('/lazy');
    await page.click('button::-p-text(Translate)');
    // Comes with the whole translation, and moves the switch below it.
    await page.waitForSelector(inPanel('.finding-count'));
    await showLanguage(page, 'translation');
    const shown = await page.$$eval(
      '.translated',
      (all) => all.filter((each) => each.clientHeight > 0).length,
    );
    expect(shown).toBeGreaterThan(50);
    await showLanguage(page, 'both');
  });

  test('paragraphs that are made anew keep their language, marks and jumps', async () => {
    const page = await session.openWithPanel('/calls/harborline');
    await showLanguage(page, 'original');
    await page.evaluate(() => {
      document.querySelector('callout-panel')?.setAttribute('id', 'same');
      (globalThis as unknown as { site: { again: () => void } }).site.again();
    });
    await page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('callout-figure') ?? [])];
      return range?.startContainer.isConnected && document.querySelector('[data-callout-lang]');
    });
    await page.click(inPanel('.kpi'));
    expect((await flashed(page))[0]?.isInView).toBe(true);
    expect((await page.$$('#same')).length).toBe(1);
    await showLanguage(page, 'both');
  });

  test('a panel that was closed stays closed while its page lasts', async () => {
    const page = await session.openWithPanel('/folded');
    await closePanel(page);
    await page.click('button::-p-text(Show more)');
    // The text has come to rest when another tab's late text, set off after it, has been found.
    const other = await session.openWithPanel('/late');
    await untilTurns(other, TURNS);
    expect((await page.$$('callout-panel')).length).toBe(0);
    await page.bringToFront();
    await page.click('a[href="/calls/kestrel"]');
    await untilTitle(page, 'Kestrel Forge · Q2 FY27');
  });
});
