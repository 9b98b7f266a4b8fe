import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import { closePanel, showLanguage } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';

/** The sample call, its Chinese as a person would have written it. */
const CALL = renderCall(SAMPLE.replace('淨推薦值 (NRR)', '淨留存率'), 'list', SAMPLE_TITLE);

const openSearch = async (page: Page) => {
  await page.click(inPanel('#callout-tab-search'));
  await page.waitForSelector(inPanel('.search-field'));
};

/** Types a query over what stands in the field, and waits for what the panel says to it. */
async function search(page: Page, query: string, status: string): Promise<void> {
  await page.click(inPanel('.search-field'), { count: 3 });
  await page.keyboard.type(query);
  await untilText(page, '.search-status > :first-child', status);
}

const untilText = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (part, wanted) =>
      document.querySelector('callout-panel')?.shadowRoot?.querySelector(part)?.textContent === wanted,
    {},
    selector,
    text,
  );

/** Waits until so much is marked in the page, and says what, in the order of the page. */
async function marked(page: Page, mark: 'search' | 'search-current', count: number): Promise<string[]> {
  await page.waitForFunction(
    (name, wanted) => (CSS.highlights.get(name)?.size ?? 0) === wanted,
    {},
    `callout-${mark}`,
    count,
  );
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].map((each) => {
      const range = document.createRange();
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
      return range;
    });
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  }, `callout-${mark}`);
}

const rows = (page: Page): Promise<(string | null)[]> =>
  page.$$eval(inPanel('.hit'), (all) => all.map((each) => each.textContent));

const position = (page: Page, text: string) => untilText(page, '.search-position', text);

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (part) => document.querySelector('callout-panel')?.shadowRoot?.activeElement?.matches(part) ?? false,
    selector,
  );

describe.each(ENGINES)('search in %s', (engine) => {
  const session = useBrowser(engine, (path) => (path === '/search' ? CALL : null));

  test('NRR finds net retention and its Chinese, in the panel and in the page', async () => {
    const page = await session.openWithPanel('/search');
    await openSearch(page);
    await page.waitForFunction(() =>
      document.querySelector('callout-panel')?.shadowRoot?.activeElement?.matches('.search-field'),
    );
    await page.keyboard.type('NRR');
    await untilText(page, '.search-status > :first-child', '6 hits in 3 turns');
    const names = ['NRR', 'NRR', '淨留存率', 'net retention', '淨留存', 'NRR'];
    expect(await marked(page, 'search', 6)).toEqual(names);
    expect(await page.$$eval(inPanel('.hit .mark'), (all) => all.map((each) => each.textContent))).toEqual(
      names,
    );
    expect((await rows(page))[1]).toBe('Among customers above $250,000 in ARR, NRR was 119%.');
    expect(await page.$$eval(inPanel('.turn-head'), (all) => all.map((each) => each.textContent))).toEqual([
      'Luc Fontanelle-ReyesTurn 5 · Prepared remarks',
      'Wen-li TsaoTurn 13 · Q&A',
      'Luc Fontanelle-ReyesTurn 15 · Q&A',
    ]);
    expect(await page.$eval(inPanel('.hit:has(.mark)'), (row) => row.getAttribute('lang'))).toBe('en');
  });

  test('Enter goes to the next hit, Shift+Enter to the one before, a click to its own', async () => {
    const page = await session.openWithPanel('/search');
    await openSearch(page);
    await search(page, 'NRR', '6 hits in 3 turns');
    await page.keyboard.press('Enter');
    await position(page, '1 of 6');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await position(page, '4 of 6');
    expect(await marked(page, 'search-current', 1)).toEqual(['net retention']);
    // What is gone to is on the screen, and the panel knows whose turn it is.
    await page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('callout-search-current') ?? [])];
      const place = range?.startContainer.parentElement?.getBoundingClientRect();
      return place && place.bottom > 0 && place.top < innerHeight;
    });
    await untilText(page, '.turn-speaker', 'Wen-li Tsao');
    await page.keyboard.down('Shift');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await position(page, '6 of 6');
    await page.click(inPanel('[aria-label^="Next hit"]'));
    await position(page, '1 of 6');
    await page.click(inPanel('.hit:not([aria-current])'));
    await position(page, '2 of 6');
    expect(await hasFocus(page, '.hit[aria-current="true"]')).toBe(true);
  });

  test('Enter before the answer waits for it', async () => {
    const page = await session.openWithPanel('/search');
    await openSearch(page);
    await page.focus(inPanel('.search-field'));
    await page.keyboard.type('warehouse');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /^1 of \d+$/.test(
        document.querySelector('callout-panel')?.shadowRoot?.querySelector('.search-position')?.textContent ??
          '',
      ),
    );
  });

  test('numbers are found as they are written, in both languages', async () => {
    const page = await session.openWithPanel('/search');
    await openSearch(page);
    await search(page, '$312.4M', '4 hits in 2 turns');
    const forms = ['$312.4 million', '3.124 億', '$312.4 million', '3.124 億'];
    expect(await marked(page, 'search', 4)).toEqual(forms);
    // The same is said of the next query: it is told from this one by what comes between them.
    await search(page, 'zzz', 'Nothing found');
    await search(page, '3.124亿', '4 hits in 2 turns');
    expect(await marked(page, 'search', 4)).toEqual(forms);
  });

  test('a hit in the language that is hidden leads to the other one', async () => {
    const page = await session.openWithPanel('/search');
    await showLanguage(page, 'original');
    await openSearch(page);
    await search(page, '兩個方向', '1 hit in 1 turn');
    await page.keyboard.press('Enter');
    await position(page, '1 of 1');
    await page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('callout-flash') ?? [])];
      return range?.startContainer.textContent?.startsWith('Annual recurring revenue, or ARR');
    });
    await showLanguage(page, 'both');
  });

  test('where a paragraph has hits in the language that is shown, those in the other one are not listed', async () => {
    const page = await session.openWithPanel('/search');
    await showLanguage(page, 'original');
    await openSearch(page);
    await search(page, '淨留存率', '4 hits in 3 turns');
    expect(await marked(page, 'search', 4)).toEqual(['NRR', 'NRR', 'net retention', 'NRR']);
    await showLanguage(page, 'translation');
    await untilText(page, '.search-status > :first-child', '3 hits in 3 turns');
    expect(await marked(page, 'search', 3)).toEqual(['淨留存率', '淨留存', 'NRR']);
    await showLanguage(page, 'both');
    await untilText(page, '.search-status > :first-child', '6 hits in 3 turns');
  });

  test.each(['list', 'paragraphs', 'text'])('each hit is marked where it stands, as %s', async (layout) => {
    const page = await session.openWithPanel(`/${layout}`);
    await openSearch(page);
    await page.focus(inPanel('.search-field'));
    await page.keyboard.type('毛利率');
    await untilText(page, '.search-status > :first-child', '10 hits in 2 turns');
    const places = await marked(page, 'search', 10);
    expect(new Set(places)).toEqual(new Set(['gross margin', '毛利率']));
  });

  test('Escape empties it; nothing stays marked then, in another view, or when the panel is closed', async () => {
    const page = await session.openWithPanel('/search');
    await openSearch(page);
    await search(page, 'NRR', '6 hits in 3 turns');
    await page.keyboard.press('Enter');
    await marked(page, 'search-current', 1);
    await page.keyboard.press('Escape');
    await marked(page, 'search', 0);
    await marked(page, 'search-current', 0);
    expect(await page.$eval(inPanel('.search-field'), (it) => (it as HTMLInputElement).value)).toBe('');
    expect(await rows(page)).toEqual([]);

    await search(page, 'NRR', '6 hits in 3 turns');
    await marked(page, 'search', 6);
    await page.click(inPanel('#callout-tab-figures'));
    await marked(page, 'search', 0);
    // It comes back as it was left.
    await openSearch(page);
    await marked(page, 'search', 6);
    await closePanel(page);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  test('arrow keys go through the tabs without losing them to the field', async () => {
    const page = await session.openWithPanel('/search');
    await page.focus(inPanel('#callout-tab-figures'));
    await page.keyboard.press('End');
    await page.waitForSelector(inPanel('.search-field'));
    expect(await hasFocus(page, '#callout-tab-search')).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(
      () =>
        document
          .querySelector('callout-panel')
          ?.shadowRoot?.querySelector('.search-field')
          ?.checkVisibility() === false,
    );
  });
});
