import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { showView } from './actions.ts';
import { inPanel, useBrowser } from './harness.ts';

/** Scrolls what is seen of a view, and says where its rows stand. */
const scrollView = (page: Page, id: string, top: number) =>
  page.$eval(
    inPanel(`#callout-view-${id}`),
    (view, wanted) => {
      view.scrollTop = wanted;
    },
    top,
  );

/** The row at the upper edge of a view and how far from it, once two frames have shown the same. */
const topOf = (page: Page, id: string, rows: string): Promise<{ row: number; by: number }> =>
  page.$eval(
    inPanel(`#callout-view-${id}`),
    async (view, selector) => {
      const all = [...view.querySelectorAll(selector)];
      const edge = () => {
        const { top } = view.getBoundingClientRect();
        const row = all.findIndex((each) => each.getBoundingClientRect().bottom > top + 1);
        return { row, by: Math.round((all[row]?.getBoundingClientRect().top ?? 0) - top) };
      };
      for (let last = '', still = 0; still < 2; still++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = JSON.stringify(edge());
        if (now !== last) still = 0;
        last = now;
      }
      return edge();
    },
    rows,
  );

describe.each(ENGINES)('habits in %s', (engine) => {
  const session = useBrowser(engine);

  test('a view that is left comes back as it was: its open row, its place', async () => {
    const page = await session.openWithPanel('/list');
    await page.click(inPanel('[data-group="guidance"] .kpi'));
    await page.waitForSelector(inPanel('.details'));
    await page.locator(inPanel('.group-button[aria-expanded="false"]')).click();
    await page.waitForFunction(
      () =>
        !document
          .querySelector('callout-panel')
          ?.shadowRoot?.querySelector('.group-button[aria-expanded="false"]'),
    );
    await scrollView(page, 'figures', 500);
    const figures = await topOf(page, 'figures', '.kpi-item');
    expect(figures.row).toBeGreaterThan(3);
    await showView(page, 'Q&A');
    await scrollView(page, 'ledger', 400);
    const questions = await topOf(page, 'ledger', '.ledger-entry');
    await showView(page, 'Figures');
    expect(await topOf(page, 'figures', '.kpi-item')).toEqual(figures);
    expect(await page.$$(inPanel('.details'))).toHaveLength(1);
    expect(await page.$(inPanel('.group-button[aria-expanded="false"]'))).toBeNull();
    await showView(page, 'Q&A');
    expect(await topOf(page, 'ledger', '.ledger-entry')).toEqual(questions);
  });

  test('a search that is left comes back with the hit that was looked at', async () => {
    const page = await session.openWithPanel('/list');
    await showView(page, 'Search');
    await page.type(inPanel('.search-field'), 'NRR');
    await page.waitForSelector(inPanel('.hit'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const position = inPanel('.search-position::-p-text(2 of 6)');
    await page.waitForSelector(position);
    await showView(page, 'Figures');
    await showView(page, 'Search');
    await page.waitForSelector(position);
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.search-position::-p-text(3 of 6)'));
  });
});
