import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { ownViolations } from './axe.ts';
import { inPanel, useBrowser } from './harness.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'callout-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(ENGINES)("the extension's own pages in %s", (engine) => {
  const session = useBrowser(engine);

  test('the welcome page names the sites, and leads to the sample call and to the settings', async () => {
    const page = await session.openOwn('welcome.html');
    const sites = await page.$$eval('.welcome-sites a', (all) =>
      all.map((each) => (each as HTMLAnchorElement).href),
    );
    expect(sites).toContain('https://statementdog.com/');
    expect(sites.length).toBeGreaterThan(15);
    await page.waitForSelector('.button::-p-text(Allow on every site)');
    await page.click('.welcome-try');
    await page.waitForSelector(inPanel('.kpi'));
  });

  test('settings go into a file and come back from it, as far as they can be read', async () => {
    const page = await session.openOwn('options.html');
    const file = path.join(folder, 'settings.json');
    const take = async (text: string) => {
      writeFileSync(file, text);
      const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };
    await take(JSON.stringify({ callout: 1, settings: { theme: 'dark', side: 'top', language: 'zh-TW' } }));
    await page.waitForSelector('.page[data-theme="dark"][lang="zh-TW"]');
    // In the language that the file chose.
    await page.waitForSelector(
      '[role="status"]::-p-text(已匯入 2 項設定。 無法理解、維持原狀的項目：side。)',
    );
    await take('Revenue was $5 million.');
    await page.waitForSelector('[role="status"]::-p-text(這不是 Callout 的設定檔)');
    // Cleared, and that is seen at once in a panel that is open.
    const call = await session.openWithPanel('/list');
    await call.waitForSelector(inPanel('.panel[lang="zh-TW"]'));
    await page.bringToFront();
    await page.click('.data-actions .button[aria-expanded]');
    await page.click('.data-ask .button');
    await page.waitForSelector('.page[data-theme="system"][lang="en"]');
    await page.waitForSelector('[role="status"]::-p-text(Nothing is stored any more.)');
    await call.bringToFront();
    await call.waitForSelector(inPanel('.panel[lang="en"]'));
  });

  test.each(['welcome.html', 'options.html', 'read.html'])('axe finds nothing on %s', async (file) => {
    const page = await session.openOwn(file);
    expect(await ownViolations(page)).toEqual([]);
  });
});
