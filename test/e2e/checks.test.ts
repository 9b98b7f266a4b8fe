import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import { closePanel, flashed, showLanguage, showView } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';

/** The sample call, its Chinese as a person would have written it. */
const RIGHT = SAMPLE.replaceAll('營業收入', '營業利益')
  .replaceAll('淨收入率', '淨收入留存率')
  .replace('淨推薦值 (NRR)', '淨收入留存率')
  .replace('目前 RPO', '當期 RPO')
  .replace('為 112%。', '為 112%,高於第一季的 111%。');
/** Two mistakes: a term of another meaning, and an amount that is too small by far. */
const WRONG = RIGHT.replace('營業利益達到', '營業收入達到').replace(
  '8.462 億美元,成長 22%',
  '8.462 萬美元,成長 22%',
);
/** The Chinese stands before its English, so that each paragraph has the translation of the next. */
const TURNED = WRONG.split('\n')
  .filter((line) => line.trim() !== '')
  .slice(3)
  .reduce<string[]>((lines, line, i, all) => {
    if (i % 2 === 0) lines.push(all[i + 1] ?? '', line);
    return lines;
  }, [])
  .join('\n');

const PAGES: Readonly<Record<string, string>> = {
  '/right': RIGHT,
  '/wrong': WRONG,
  '/other': WRONG,
  '/turned': TURNED,
};

/** What is marked as a finding in the page, once so much is. */
async function marked(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (wanted) => (CSS.highlights.get('callout-check')?.size ?? 0) === wanted,
    {},
    count,
  );
  return page.evaluate(() =>
    [...(CSS.highlights.get('callout-check') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );
}

const texts = (page: Page, selector: string): Promise<(string | null)[]> =>
  page.$$eval(inPanel(selector), (all) => all.map((each) => each.textContent));

const untilText = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (part, wanted) =>
      document.querySelector('callout-panel')?.shadowRoot?.querySelector(part)?.textContent === wanted,
    {},
    selector,
    text,
  );

const untilGone = (page: Page, selector: string) =>
  page.waitForFunction(
    (part) => !document.querySelector('callout-panel')?.shadowRoot?.querySelector(part),
    {},
    selector,
  );

/** The paragraph of the page, its language and its top, that stands where people read. */
const readingAt = (page: Page) =>
  page.evaluate(() => {
    const hit = document.elementsFromPoint(300, innerHeight * 0.35).find((each) => each.matches('li > div'));
    return {
      text: hit?.textContent?.slice(0, 24) ?? '',
      item: [...document.querySelectorAll('li')].indexOf(hit?.parentElement as HTMLLIElement),
    };
  });

describe.each(ENGINES)('findings of the translation in %s', (engine) => {
  const session = useBrowser(engine, (path) => {
    const call = PAGES[path];
    return call === undefined ? null : renderCall(call, 'list', SAMPLE_TITLE);
  });

  test('are counted in the head, listed with both sides, and marked in the page', async () => {
    const page = await session.openWithPanel('/wrong');
    await page.click(inPanel('.finding-count::-p-text(2 findings in the translation)'));
    await page.waitForSelector(inPanel('#callout-tab-translation[aria-selected="true"]'));
    expect(await texts(page, '.finding-says')).toEqual([
      '“營業收入” means revenue; “operating income” is 營業利益.',
      'The original says $846.2 million; the translation says 8.462 萬美元.',
    ]);
    expect(await texts(page, '.finding-quote .mark')).toEqual([
      'operating income',
      '營業收入',
      '$846.2 million',
      '8.462 萬美元',
    ]);
    expect(await texts(page, '.turn-head')).toEqual([
      'Jonah BrightwaterTurn 3 · Prepared remarks',
      'Luc Fontanelle-ReyesTurn 5 · Prepared remarks',
    ]);
    expect(await marked(page, 2)).toEqual(['營業收入', '8.462 萬美元']);
    await showLanguage(page, 'original');
    await marked(page, 0);
    await showLanguage(page, 'both');
    await marked(page, 2);
    await closePanel(page);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  test('lead to their words on either side', async () => {
    const page = await session.openWithPanel('/wrong');
    await showView(page, 'Checks');
    await page.click(inPanel('[aria-label="Show the translation in the text"]'));
    expect(await flashed(page)).toMatchObject([{ text: '營業收入', isInView: true }]);
    await page.waitForFunction(() => !CSS.highlights.has('callout-flash'));
    await page.click(inPanel('[aria-label="Show the original in the text"]'));
    expect(await flashed(page)).toMatchObject([{ text: 'operating income', isInView: true }]);
  });

  test('stand in the row of the figure that they are about, and in no other of its sentence', async () => {
    const page = await session.openWithPanel('/wrong');
    await showView(page, 'Figures');
    await page.click(inPanel('.kpi-label::-p-text(Operating income)'));
    await untilText(page, '.finding-line', '“營業收入” means revenue; “operating income” is 營業利益.');
    await page.click(inPanel('.kpi-label::-p-text(Annual recurring revenue)'));
    await page.waitForSelector(inPanel('.details blockquote .mark::-p-text($846.2 million)'));
    const lines = await page.$$eval(inPanel('.finding-line'), (all) => all.map((it) => it.textContent));
    expect(lines.join()).not.toContain('營業收入');
  });

  test('are counted as they are listed: under a speaker, those in what was said there', async () => {
    const page = await session.openWithPanel('/wrong');
    const count = '#callout-tab-translation .count';
    await untilText(page, count, '2');
    await showView(page, 'Speakers');
    await page.click(inPanel('[aria-label="Only Jonah Brightwater"]'));
    await untilText(page, count, '1');
    await showView(page, 'Checks');
    expect(await page.$$(inPanel('.finding'))).toHaveLength(1);
    await untilText(page, '.finding-count', '2 findings in the translation');
    await page.click(inPanel('.only-chip'));
    await untilText(page, count, '2');
  });

  test('that are dismissed are gone at once and on the next visit, until they are called back', async () => {
    const page = await session.openWithPanel('/wrong');
    await showView(page, 'Checks');
    await page.click(inPanel('.finding-dismiss'));
    await untilText(page, '.finding-count', '1 finding in the translation');
    expect(await marked(page, 1)).toEqual(['8.462 萬美元']);
    await page.keyboard.press('Enter');
    await untilText(page, '.finding-count', '2 findings in the translation');
    await page.keyboard.press('Enter');
    await untilText(page, '.finding-count', '1 finding in the translation');
    await page.reload();
    await untilText(page, '.finding-count', '1 finding in the translation');
    const other = await session.openWithPanel('/other');
    await untilText(other, '.finding-count', '2 findings in the translation');
    await page.bringToFront();
    await showView(page, 'Checks');
    await page.click(inPanel('.finding-dismiss'));
    await untilGone(page, '.finding-count');
    await showView(page, 'Search');
    await showView(page, 'Checks');
    await untilText(page, '.empty', '74 pairs compared; nothing else was found.');
    await page.click(inPanel('.finding-dismissed button'));
    await untilText(page, '.finding-count', '2 findings in the translation');
  });

  test('are none in a translation that is right, or where paragraphs stand with translations of others', async () => {
    const page = await session.openWithPanel('/right');
    await showView(page, 'Checks');
    await untilText(page, '.empty', '74 pairs compared, nothing found.');
    expect(await page.$(inPanel('.finding-count'))).toBeNull();
    const other = await session.openWithPanel('/turned');
    await showView(other, 'Checks');
    await untilText(
      other,
      '.empty',
      'This translation cannot be checked: Callout compares English with Chinese, Japanese or Korean, where each paragraph stands with its own translation.',
    );
  });

  test('the language is remembered for the site, and what is read stays in place', async () => {
    const page = await session.openWithPanel('/wrong');
    await page.evaluate(() => document.querySelectorAll('li')[60]?.scrollIntoView());
    const before = await readingAt(page);
    for (const mode of ['translation', 'original', 'translation'] as const) {
      await showLanguage(page, mode);
      expect((await readingAt(page)).item).toBe(before.item);
    }
    const next = await session.openWithPanel('/other');
    await next.waitForSelector(inPanel('.mode[aria-pressed="true"]::-p-text(Translation)'));
    expect(await next.evaluate(() => document.documentElement.dataset.calloutShow)).toBe('translation');
    await next.focus(inPanel('#callout-tab-figures'));
    await next.keyboard.press('t');
    await next.waitForSelector(inPanel('.mode[aria-pressed="true"]::-p-text(Original)'));
    await next.keyboard.press('t');
    await next.waitForSelector(inPanel('.mode[aria-pressed="true"]::-p-text(Both)'));
    const last = await session.openWithPanel('/wrong');
    expect(await last.evaluate(() => document.documentElement.dataset.calloutShow)).toBeUndefined();
  });
});
