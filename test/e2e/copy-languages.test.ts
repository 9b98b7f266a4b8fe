import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LanguageMode } from '../../lib/page/languages.ts';
import { ENGINES } from '../tools/browsers.ts';
import { showLanguage } from './actions.ts';
import { clickUntil, NOTES, openMenu, pasted, placeOf } from './copying.ts';
import { inPanel, useBrowser } from './harness.ts';

/** A sentence with a figure, and how the page translates it. */
const ENGLISH =
  'Operating cash flow was $58.9 million and capital expenditures were $9.2 million, so free cash flow came to $49.7 million, or 16% of revenue, versus $31.8 million a year ago.';
const CHINESE =
  '營運現金流為 5,890 萬美元,資本支出為 920 萬美元,因此自由現金流為 4,970 萬美元,佔營收的 16%,一年前為 3,180 萬美元。';

/** The row of free cash flow, as cells with sentences, copied while the page shows one language or both. */
async function copiedRow(page: Page, mode: LanguageMode): Promise<Record<string, string>> {
  await showLanguage(page, mode);
  // What was said of the copy before would be taken for this one's.
  await page.waitForSelector(inPanel('.copy-now:not([data-outcome])'));
  await clickUntil(page, '.copy-now', 'Copied');
  const { data } = Papa.parse<Record<string, string>>((await pasted(page)).text, {
    header: true,
    delimiter: '\t',
  });
  return data.find(({ metric, kind }) => metric === 'Free cash flow' && kind === 'actual') ?? {};
}

describe.each(ENGINES)('copying in the language that is read, in %s', (engine) => {
  const session = useBrowser(engine, (path) => (path === '/notes' ? NOTES : null));
  beforeEach(() => session.reinstall());

  async function openForCells(): Promise<Page> {
    const page = await session.openWithPanel('/notes');
    await openMenu(page);
    await page.click(inPanel('.copy-menu .mode::-p-text(Excel)'));
    await page.click(inPanel('.copy-menu .check'));
    await page.keyboard.press('Escape');
    return page;
  }

  test('sentences are those of the language that the page shows, or of both', async () => {
    const page = await openForCells();
    expect(await copiedRow(page, 'both')).toMatchObject({ quote: ENGLISH, translation: CHINESE });
    const original = await copiedRow(page, 'original');
    expect(original).toMatchObject({ quote: ENGLISH });
    expect(original).not.toHaveProperty('translation');
    const translation = await copiedRow(page, 'translation');
    expect(translation).toMatchObject({ quote: CHINESE, value: '49.7' });
    expect(translation).not.toHaveProperty('translation');
  });

  test('a link of the translation opens the page at the translated sentence', async () => {
    const page = await openForCells();
    const { url = '' } = await copiedRow(page, 'translation');
    expect(url).toContain('/notes#:~:text=');
    const reader = await session.newPage();
    await reader.goto(url);
    expect(await placeOf(reader, CHINESE, '.translated')).toBe('in view');
  });

  test('one row brings the sentence of the translation too', async () => {
    const page = await openForCells();
    await showLanguage(page, 'translation');
    await page.click(inPanel('.kpi::-p-text(Free cash flow):not([data-kind="guidance"])'));
    await page.waitForSelector(inPanel('.details'));
    await clickUntil(page, '.details .chip::-p-text(Copy)', 'Copied 1 figure');
    expect((await pasted(page)).text).toContain(CHINESE);
  });
});
