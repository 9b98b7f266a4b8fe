import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { flashed, hover, showView, untilCard, untilNoCard } from './actions.ts';
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

const untilFocused = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('callout-panel')?.shadowRoot?.activeElement?.matches(wanted) ?? false,
    {},
    selector,
  );

/** The row that is marked as the one of the figure in the page, once the list has come to rest; null without any. */
const currentRow = (page: Page): Promise<{ text: string; isInView: boolean } | null> =>
  page.evaluate(async () => {
    const root = document.querySelector('callout-panel')?.shadowRoot;
    for (let i = 0; i < 8; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const row = root?.querySelector('.kpi[aria-current]');
    const view = row?.closest('.view')?.getBoundingClientRect();
    if (!row || !view) return null;
    const { top, bottom } = row.getBoundingClientRect();
    return { text: row.textContent ?? '', isInView: top >= view.top && bottom <= view.bottom + 1 };
  });

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
    // To be reached by the keyboard moves nothing of what is in it.
    await page.focus(inPanel('[role="tab"][aria-selected="true"]'));
    await page.keyboard.press('Tab');
    await untilFocused(page, '#callout-view-figures');
    expect(await topOf(page, 'figures', '.kpi-item')).toEqual(figures);
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

  test('a figure that was hidden as read wrongly comes back by "Undo", until another is', async () => {
    const page = await session.openWithPanel('/list');
    const rows = () => page.$$eval(inPanel('.kpi'), (all) => all.map((row) => row.textContent));
    const count = () => page.$eval(inPanel('#callout-tab-figures .count'), (it) => Number(it.textContent));
    /** How many ranges are lit, once that is so many or many have come. */
    const lit = () =>
      page.evaluate(() =>
        ['figure', 'guidance', 'change'].reduce(
          (sum, kind) => sum + (CSS.highlights.get(`callout-${kind}`)?.size ?? 0),
          0,
        ),
      );
    const hide = async (row: string) => {
      await page.click(inPanel(row));
      await page.waitForSelector(inPanel('.details'));
      await page.locator(inPanel('.details .chip::-p-text(Read wrongly)')).click();
      await page.waitForFunction(
        () => !document.querySelector('callout-panel')?.shadowRoot?.querySelector('.details'),
      );
    };
    await page.waitForFunction(() => CSS.highlights.has('callout-change'));
    const before = { rows: await rows(), count: await count(), lit: await lit() };
    await hide('.kpi');
    expect(await rows()).toEqual(before.rows.slice(1));
    expect(await count()).toBe(before.count - 1);
    expect(await lit()).toBeLessThan(before.lit);
    expect(await page.$eval(inPanel('.kpi-hidden'), (it) => it.textContent)).toBe(
      'Earnings per share · HiddenUndo',
    );
    // It stays there while other things are looked at, and what was open is open again.
    await showView(page, 'Q&A');
    await showView(page, 'Figures');
    await page.click(inPanel('.kpi-undo'));
    await page.waitForSelector(inPanel('.details'));
    expect(await rows()).toEqual(before.rows);
    expect(await count()).toBe(before.count);
    expect(await lit()).toBe(before.lit);

    await page.keyboard.press('Escape');
    await hide('.kpi');
    await hide('[data-group="guidance"] .kpi');
    expect(await page.$$(inPanel('.kpi-hidden'))).toHaveLength(1);
    expect(await page.$(inPanel('[data-group="guidance"] .kpi-hidden'))).not.toBeNull();
    expect(await count()).toBe(before.count - 2);
    // What is copied is what is listed.
    await page.click(inPanel('.copy-more'));
    await page.waitForSelector(inPanel(`.copy-menu ::-p-text(${before.count - 2})`));
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

  test('a click keeps the card, until Escape or another click, and opens one at once', async () => {
    const page = await session.newPage();
    // The panel stands beside the text and covers none of it.
    await page.setViewport({ width: 1300, height: 760 });
    await page.goto(session.url('/list'));
    await page.waitForSelector(inPanel('.title'));
    const { x, y } = await hover(page, '$846.2 million');
    await untilCard(page);
    await page.mouse.down();
    await untilCard(page);
    await page.mouse.up();
    await page.waitForSelector(inPanel('.card[data-kept]'));
    // Away, and over another figure, for longer than a card takes to come or go.
    const other = await page.evaluate(() => {
      const range = document.createRange();
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
        'callout-figure',
      ) ?? []) {
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { left, top, width, height } = range.getBoundingClientRect();
        const isHit = document.elementFromPoint(left + width / 2, top + height / 2) !== null;
        if (isHit && range.toString() !== '$846.2 million' && top > 0 && top < innerHeight)
          return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error('No other figure is seen.');
    });
    await page.mouse.move(other.x, other.y, { steps: 3 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await untilCard(page)).toContain('$846.2M');
    // Words of the card can be selected in it.
    const box = await (await page.$(inPanel('.card-metric')))?.boundingBox();
    if (!box) throw new Error('no card');
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 80, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await untilCard(page)).toContain('$846.2M');
    await page.keyboard.press('Escape');
    await untilNoCard(page);

    await page.mouse.click(x, y);
    await page.waitForSelector(inPanel('.card[data-kept]'));
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    await page.mouse.click(4, 4);
    await untilNoCard(page);
    // Words that are selected over a figure are the page's, and so is the click that ends it.
    await page.mouse.click(x, y, { count: 2 });
    await untilNoCard(page);
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  });

  test('the strip says which bar is whose', async () => {
    const page = await session.openWithPanel('/list');
    const names = await page.$$eval(inPanel('.strip-legend > *'), (all) => all.map((it) => it.textContent));
    expect(names).toEqual(['Company', 'Analyst', 'Operator']);
  });

  test('"q" opens the questions at the first, and takes the focus along', async () => {
    const page = await session.openWithPanel('/list');
    await page.focus(inPanel('.kpi'));
    await page.keyboard.press('q');
    await untilFocused(page, '#callout-tab-ledger[aria-selected="true"]');
    const [lit] = await flashed(page);
    expect(lit?.isInView).toBe(true);
    // Where it is in no view, it stays.
    await showView(page, 'Figures');
    await page.focus(inPanel('.turn-bar [aria-label="Keys"]'));
    await page.keyboard.press('q');
    await page.waitForSelector(inPanel('#callout-tab-ledger[aria-selected="true"]'));
    await untilFocused(page, '.turn-bar [aria-label="Keys"]');
  });

  test('the list follows the keys from figure to figure', async () => {
    const page = await session.openWithPanel('/list');
    await page.focus(inPanel('#callout-tab-figures'));
    const followed = new Set<string>();
    for (let i = 0; i < 9; i++) {
      await page.keyboard.press(i < 7 ? 'n' : 'p');
      await page.waitForSelector(inPanel('.card'));
      const row = await currentRow(page);
      if (!row) continue;
      expect(row.isInView, row.text).toBe(true);
      followed.add(row.text);
    }
    expect(followed.size).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await currentRow(page)).toBeNull();
  });

  test('closing by key gives the focus back to what had it in the page', async () => {
    const page = await session.openWithPanel('/list');
    const link = 'body a:last-of-type';
    await page.focus(link);
    await page.focus(inPanel('#callout-tab-figures'));
    await page.focus(inPanel('[aria-label="Close"]'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('callout-panel'));
    expect(await page.evaluate((it) => document.activeElement?.matches(it), link)).toBe(true);
  });

  test('more hits are gone on with from the first of them', async () => {
    const page = await session.openWithPanel('/list');
    await showView(page, 'Search');
    await page.type(inPanel('.search-field'), 'we');
    await page.waitForSelector(inPanel('.search-more'));
    const before = (await page.$$(inPanel('.hit'))).length;
    await page.focus(inPanel('.search-more'));
    await page.keyboard.press('Enter');
    await untilFocused(page, '.hit');
    expect(
      await page.evaluate(() => {
        const root = document.querySelector('callout-panel')?.shadowRoot;
        return [...(root?.querySelectorAll('.hit') ?? [])].indexOf(root?.activeElement as Element);
      }),
    ).toBe(before);
  });
});
