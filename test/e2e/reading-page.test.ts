import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import { flashed, showLanguage, showView } from './actions.ts';
import { inPanel, PANEL_TITLE, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'callout-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** A saved page that would do something, if anything of it were taken over but its text. */
const savedPage = (elsewhere: string): string =>
  renderCall(SAMPLE, 'list', SAMPLE_TITLE)
    .body.toString()
    .replace(
      '<main>',
      `<img src="${elsewhere}" onerror="document.title = 'run'"><script>document.title = 'run';</script><iframe src="${elsewhere}"></iframe><main>`,
    );
const TYPED =
  'Operator: Welcome to the second quarter 2027 earnings call of Harborline.\nAda Stone: Revenue was $5 million.';
const PDF = '%PDF-1.7\n%âãÏÓ';

const choose = async (page: Page, file: string): Promise<void> => {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
};
const paste = (page: Page, text: string) =>
  page.$eval(
    'textarea',
    (field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    text,
  );
/** Lets a file, or text that was selected elsewhere, fall on the page. */
const drop = (page: Page, name: string, type: string, content: string) =>
  page.$eval(
    '.drop',
    (zone, name, type, content) => {
      const dataTransfer = new DataTransfer();
      if (name === '') dataTransfer.setData(type, content);
      else dataTransfer.items.add(new File([content], name, { type }));
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    type,
    content,
  );
const refusalOf = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => document.querySelector('.given-refusal')?.textContent !== '');
  return page.$eval('.given-refusal', (it) => it.textContent ?? '');
};

describe.each(ENGINES)('the page for texts in %s', (engine) => {
  const session = useBrowser(engine);

  test('shows the sample call with all that the panel does', async () => {
    const page = await session.openOwn('read.html');
    await page.click('button::-p-text(Read the sample call)');
    await page.waitForSelector(inPanel('.title'));
    expect(await page.$eval(inPanel('.title'), (it) => it.textContent)).toBe(PANEL_TITLE);
    // The policy of our pages takes no style element: the panel has its place and its looks all the same.
    const [panel, text] = await Promise.all(
      [inPanel('.panel'), '.text'].map(async (part) => (await page.$(part))?.boundingBox()),
    );
    expect(panel).toMatchObject({ y: 0, height: 800 });
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBe(
      await page.evaluate(() => document.documentElement.clientWidth),
    );
    expect(panel?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
    await page.click(inPanel('.kpi'));
    const [lit] = await flashed(page);
    expect(lit?.isInView).toBe(true);
    await showLanguage(page, 'translation');
    const original = await page.waitForSelector('[data-callout-lang="original"]');
    expect(await original?.isVisible()).toBe(false);
    await showView(page, 'Checks');
    await page.waitForSelector(inPanel('.finding'));
    // It stands beside no site: nothing is offered for one.
    await page.click(inPanel('.icon-button:has(+ .collapse)'));
    await page.waitForSelector(inPanel('.settings'));
    expect(await page.$(inPanel('.settings .check'))).toBeNull();
    // Another language comes from the page itself.
    await page.click(inPanel('.settings .mode::-p-text(繁體中文)'));
    await page.waitForSelector(inPanel('.panel[lang="zh-TW"]'));
    await page.click(inPanel('.settings .mode::-p-text(English)'));
    await page.waitForSelector(inPanel('.panel[lang="en"]'));
  });

  test('reads a text that is pasted or typed', async () => {
    const page = await session.openOwn('read.html');
    // Firefox lets no script say what is in a paste.
    if (engine === 'chromium') await paste(page, TYPED);
    else {
      await page.type('textarea', TYPED);
      await page.click('button::-p-text(Read it)');
    }
    await page.waitForSelector(inPanel('.kpi'));
    expect(await page.$eval(inPanel('.kpi-value'), (it) => it.textContent)).toContain('$5.0M');
    await page.click('.text-another');
    await page.waitForSelector('textarea');
    expect(await page.$('callout-panel')).toBeNull();
    await page.type('textarea', ' ');
    await page.click('button::-p-text(Read it)');
    expect(await refusalOf(page)).toBe('There is no text in it.');
  });

  test('reads what is dropped: a text file, a saved page, what was selected elsewhere', async () => {
    const rich = `<ul><li>${TYPED.replace('\n', '<li>')}</ul>`;
    for (const [name, type, content] of [
      ['call.txt', 'text/plain', TYPED],
      ['call.html', 'text/html', `<!doctype html><p>${TYPED.replace('\n', '<p>')}`],
      ['', 'text/html', rich],
    ] as const) {
      const page = await session.openOwn('read.html');
      await drop(page, name, type, content);
      await page.waitForSelector(inPanel('.kpi'));
      expect(await page.$eval('.text', (it) => it.textContent)).not.toContain('<');
      await page.close();
    }
  });

  test('reads the sample call by its address', async () => {
    const page = await session.openOwn('read.html#sample', inPanel('.title'));
    expect(await page.$eval(inPanel('.title'), (it) => it.textContent)).toBe(PANEL_TITLE);
  });

  test('reads a saved page, of which nothing runs and nothing loads', async () => {
    const page = await session.openOwn('read.html');
    await choose(page, fileOf('call.html', savedPage(session.url('/asked'))));
    await page.waitForSelector(inPanel('.title'));
    expect(await page.$eval(inPanel('.title'), (it) => it.textContent)).toBe(PANEL_TITLE);
    expect(await page.title()).toBe(SAMPLE_TITLE);
    expect(await page.$('.text :is(script, img, iframe, style, [class], [onerror])')).toBeNull();
    expect(session.server.requests).not.toContain('/asked');
  });

  test('says why something is not read', async () => {
    const page = await session.openOwn('read.html#pdf');
    expect(await page.$eval('.given-pdf', (it) => it.textContent)).toContain('PDF viewer');
    await choose(page, fileOf('call.pdf', PDF));
    expect(await refusalOf(page)).toContain('A PDF cannot be read');
    await choose(page, fileOf('call.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)));
    await page.waitForSelector('.given-refusal::-p-text(This is no text)');
    await choose(page, fileOf('shopping.txt', 'Milk, eggs and bread.'));
    await page.waitForSelector(inPanel('.nothing'));
  });
});
