import { beforeEach, describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { showView } from './actions.ts';
import { clickUntil, NOTES, openMenu, pasted } from './copying.ts';
import { inPanel, useBrowser } from './harness.ts';

describe.each(ENGINES)('copying some of the rows in %s', (engine) => {
  const session = useBrowser(engine, (path) => (path === '/notes' ? NOTES : null));
  beforeEach(() => session.reinstall());

  test('rows that are ticked, and one row, are copied alone', async () => {
    const page = await session.openWithPanel('/notes');
    await openMenu(page);
    await page.select(inPanel('.copy-menu select'), 'chosen');
    await page.keyboard.press('Escape');
    await page.click(inPanel('[aria-label="Choose Revenue, Q2 FY27"]'));
    await page.click(inPanel('[aria-label="Choose Free cash flow, Q2 FY27"]'));
    await clickUntil(page, '.copy-now', 'Copied 2 figures');
    expect((await pasted(page)).text.split('\n').sort()).toEqual([
      'FCF $49.7M',
      'Harborline (HBL) Q2 FY27',
      'Rev $312.4M +18% y/y',
    ]);
    await page.click(inPanel('.kpi::-p-text(Revenue):not([data-kind="guidance"])'));
    await page.waitForSelector(inPanel('.details'));
    await clickUntil(page, '.details .chip::-p-text(Copy)', 'Copied 1 figure');
    expect((await pasted(page)).text).toBe('Rev $312.4M +18% y/y');
  });

  test('rows that are listed are copied alone: of a speaker, or found by a search', async () => {
    const page = await session.openWithPanel('/notes');
    const options = () =>
      page.$$eval(inPanel('.copy-menu select:first-of-type option'), (all) =>
        all.map(({ textContent }) => textContent).filter((name) => name?.startsWith('Listed rows')),
      );
    expect(await options()).toEqual([]);
    await showView(page, 'Speakers');
    await page.click(inPanel('.speaker-only[aria-label*="Luc Fontanelle-Reyes"]'));
    await page.waitForSelector(inPanel('.only'));
    await showView(page, 'Figures');
    // Folded groups are listed too: the tab counts them.
    const rows = await page.$eval(inPanel('[role=tab][aria-selected=true] .count'), (it) => it.textContent);
    expect(await options()).toEqual([`Listed rows (${rows})`]);
    await openMenu(page);
    await page.select(inPanel('.copy-menu select'), 'shown');
    await clickUntil(page, '.copy-primary', `Copied ${rows} figures`);
    await showView(page, 'Search');
    await page.type(inPanel('.search-field'), '"NRR was 119%"');
    await page.waitForSelector(inPanel('.copy-menu option::-p-text(Listed rows (1))'));
    await clickUntil(page, '.copy-now[aria-label="Copy “Listed rows” (1): Short form"]', 'Copied 1 figure');
    expect((await pasted(page)).text).toMatch(/119%/);
    await page.click(inPanel('.only-chip'));
    await showView(page, 'Figures');
    await page.waitForSelector(inPanel('.copy-now[aria-label="Copy the key metrics: Short form"]'));
    expect(await options()).toEqual([]);
    // Whatever was chosen before, the menu knows what is listed when it comes.
    await openMenu(page);
    await page.select(inPanel('.copy-menu select'), 'all');
    await page.keyboard.press('Escape');
    await showView(page, 'Search');
    await openMenu(page);
    await page.waitForSelector(inPanel('.copy-menu option::-p-text(Listed rows (1))'));
  });
});
