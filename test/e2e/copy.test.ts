import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import type { Answer } from '../tools/server.ts';
import { clickUntil, NOTES, openMenu, pasted, placeOf, QUOTED } from './copying.ts';
import { inPanel, useBrowser } from './harness.ts';

const PAGES: Record<string, Answer> = {
  '/notes': NOTES,
  '/denied': { ...NOTES, headers: { 'permissions-policy': 'clipboard-write=()' } },
  '/quoted': QUOTED,
};

const copyNow = (page: Page) => clickUntil(page, '.copy-now', 'Copied');

describe.each(ENGINES)('copying in %s', (engine) => {
  const session = useBrowser(engine, (path) => PAGES[path] ?? null);
  // Nothing stored by the test before.
  beforeEach(() => session.reinstall());

  test('a figure that is read wrongly goes from the list and the page, and its report is copied', async () => {
    const page = await session.openWithPanel('/notes');
    const lit = () =>
      page.evaluate(() =>
        ['figure', 'guidance', 'change'].reduce(
          (n, kind) => n + (CSS.highlights.get(`callout-${kind}`)?.size ?? 0),
          0,
        ),
      );
    await page.waitForFunction(() => CSS.highlights.has('callout-guidance'));
    const rows = (await page.$$(inPanel('.kpi'))).length;
    const before = await lit();
    await page.click(inPanel('[data-group="guidance"] .kpi'));
    const sentence = await page.$eval(inPanel('.details blockquote'), (it) => it.textContent);
    await clickUntil(page, '.details .chip::-p-text(Read wrongly)', 'Hidden here');
    expect((await page.$$(inPanel('.kpi'))).length).toBe(rows - 1);
    expect(await lit()).toBeLessThan(before);
    const { text } = await pasted(page);
    expect(text).toMatch(/^Callout \d+\.\d+\.\d+ on statementdog\.com reads this figure wrongly\./);
    expect(text).toContain(`Sentence: ${sentence}`);
  });

  test('one click copies the key metrics, on http too, and says so', async () => {
    const page = await session.openWithPanel('/notes');
    expect(await page.evaluate(() => navigator.clipboard)).toBeUndefined();
    const before = await page.evaluate(() => [document.activeElement?.tagName, String(getSelection())]);
    await copyNow(page);
    const said = await page.$eval(inPanel('.copy [role="status"]'), (status) => status.textContent);
    expect(await page.evaluate(() => [document.activeElement?.tagName, String(getSelection())])).toEqual([
      'CALLOUT-PANEL',
      before[1],
    ]);
    const lines = (await pasted(page)).text.split('\n');
    expect(lines[0]).toBe('Harborline (HBL) Q2 FY27');
    expect(lines).toContain('Rev $312.4M +18% y/y');
    expect(said).toBe(`Copied ${lines.length - 1} figures`);
    // It is said for a moment, and can be said again.
    await page.waitForFunction(
      () =>
        document.querySelector('callout-panel')?.shadowRoot?.querySelector('.copy [role="status"]')
          ?.textContent === '',
    );
    await copyNow(page);
  });

  test('the menu copies a group as cells and as a table, and the button does so from then on', async () => {
    const page = await session.openWithPanel('/notes');
    await openMenu(page);
    await page.click(inPanel('.copy-menu .mode::-p-text(Excel)'));
    await page.select(inPanel('.copy-menu select'), 'guidance');
    await clickUntil(page, '.copy-primary', 'Copied');
    const { text, html } = await pasted(page);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, delimiter: '\t' });
    expect(new Set(data.map(({ kind }) => kind))).toEqual(new Set(['guidance']));
    expect(data).toContainEqual(
      expect.objectContaining({
        ...{ period: 'FY27', metric: 'Operating income', low: '168', high: '174', value: '' },
        ...{ unit: 'USD million', prior_low: '158', prior_high: '166', verb: 'raised' },
        url: expect.stringContaining('/notes#:~:text='),
      }),
    );
    expect(html).toContain('<td>168</td><td>174</td><td></td>');
    await page.reload();
    await page.waitForSelector(inPanel('.copy-now'));
    await copyNow(page);
    expect((await pasted(page)).text).toMatch(/^ticker\tperiod\t/);
  });

  test('the menu copies metrics by period, each number with its link', async () => {
    const page = await session.openWithPanel('/notes');
    await openMenu(page);
    await page.click(inPanel('.copy-menu .mode::-p-text(By period)'));
    await clickUntil(page, '.copy-primary', 'Copied');
    const { text, html } = await pasted(page);
    expect(text).toMatch(/^metric\tcohort\tbasis\tvoice\tunit\tQ2 FY27\t/);
    expect(text).toMatch(/^Revenue\t\t\tcompany\tUSD million\t312\.4\t/m);
    expect(html).toMatch(/\/notes#:~:text=[^"]+">312\.4</);
  });

  test('the menu is worked by the keyboard alone', async () => {
    const page = await session.openWithPanel('/notes');
    const focused = () =>
      page.evaluate(() => {
        const element = document.querySelector('callout-panel')?.shadowRoot?.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent;
      });
    await page.focus(inPanel('.copy-more'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.copy-menu:popover-open'));
    await page.waitForFunction(
      () =>
        document.querySelector('callout-panel')?.shadowRoot?.activeElement?.getAttribute('aria-pressed') ===
        'true',
    );
    expect(await focused()).toBe('Short form');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.copy-menu .mode[aria-pressed="true"]::-p-text(Markdown)'));
    await page.keyboard.press('Escape');
    await page.waitForSelector(inPanel('.copy-menu:not(:popover-open)'));
    expect(await focused()).toBe('Ways to copy');
    await copyNow(page);
    expect((await pasted(page)).text).toMatch(/^---\ncompany: "Harborline"/);
  });

  test('nothing is heard of it by a page that adds to what is copied', async () => {
    const page = await session.openWithPanel('/notes');
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', 'Read more on our site!');
        event.preventDefault();
      });
    });
    await copyNow(page);
    expect((await pasted(page)).text).toMatch(/^Harborline/);
  });

  test.each([
    ['of a page', '/notes', 'Free cash flow'],
    ['of a page that says it twice', '/quoted', 'Revenue'],
  ])('a link %s opens it at the sentence', async (_, where, metric) => {
    const page = await session.openWithPanel(where);
    await openMenu(page);
    await page.click(inPanel('.copy-menu .mode::-p-text(JSON)'));
    await page.select(inPanel('.copy-menu select'), 'all');
    await page.click(inPanel('.copy-menu .check'));
    await clickUntil(page, '.copy-primary', 'Copied');
    const { kpis } = JSON.parse((await pasted(page)).text) as { kpis: Record<string, string>[] };
    const wanted = { label: metric, kind: 'actual', period: 'Q2 FY27', cohort: null };
    const found = kpis.find((kpi) => Object.entries(wanted).every(([name, value]) => kpi[name] === value));
    const { url = '', quote = '' } = found ?? {};
    expect(url).toContain(`${where}#:~:text=`);
    const reader = await session.newPage();
    await reader.goto(url);
    expect(await placeOf(reader, quote)).toBe('in view');
  });
});

// The driver has no toolbar button in Firefox, and its granted hosts are all http.
describe.each(ENGINES.filter((engine) => engine === 'chromium'))('on a safe page in %s', (engine) => {
  const session = useBrowser(engine, (path) => PAGES[path] ?? null);

  async function openSafely(path = '/notes'): Promise<Page> {
    const page = await session.open(path, 'localhost');
    // A click on the button of a tab that has just come to the front is lost now and then; nothing is in the page then.
    for (let attempt = 0; attempt < 3 && !(await page.$('callout-panel')); attempt++) {
      await session.clickToolbar(page);
      await page.waitForSelector('callout-panel', { timeout: 4000 }).catch(() => null);
    }
    await page.waitForSelector(inPanel('.copy-now'));
    return page;
  }

  test.each([
    ['text goes through the clipboard', '/notes'],
    ['text goes by the browser’s own copying where the page denies the clipboard', '/denied'],
  ])('%s', async (_, where) => {
    const page = await openSafely(where);
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
    await openMenu(page);
    await page.click(inPanel('.copy-menu .mode::-p-text(Excel)'));
    await clickUntil(page, '.copy-primary', 'Copied');
    const { text, html } = await pasted(page);
    expect(text).toMatch(/^ticker\tperiod\t/);
    expect(html).toContain('<td>312.4</td>');
  });

  test('a picture of the table is copied, and saved', async () => {
    const page = await openSafely();
    await openMenu(page);
    await clickUntil(page, '.copy-menu .button::-p-text(Copy picture)', 'Copied the picture');
    // For the test alone, which reads what the panel needs no permission to write.
    await session.browser
      .defaultBrowserContext()
      .overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return [picture.width, picture.height];
    });
    const { name, bytes } = await saved(page, '.copy-menu .button::-p-text(Save picture)');
    expect(name).toBe('Harborline (HBL) Q2 FY27.png');
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    // Its header says how wide and high it is.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(copied);
    expect(copied[0]).toBeGreaterThan(800);
  });

  test('a file is saved in the format of the menu; CSV says that it is UTF-8', async () => {
    const page = await openSafely();
    await openMenu(page);
    await page.click(inPanel('.copy-menu .mode::-p-text(CSV)'));
    await page.keyboard.press('Escape');
    const { name, bytes } = await saved(page, '.copy-menu .button::-p-text(Save as file)');
    expect(name).toBe('Harborline (HBL) Q2 FY27.csv');
    expect(bytes.toString()).toMatch(/^\ufeffticker,period,metric,/);
  });
});

/** Opens the menu, clicks a button in it and returns the file that comes of it. Chromium only. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'callout-'));
  try {
    const client = await page.browser().target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const isSaved = new Promise<void>((resolve) =>
      client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    await openMenu(page);
    await clickUntil(page, button, 'Saved');
    await isSaved;
    await client.detach();
    const [name = ''] = readdirSync(folder);
    return { name, bytes: readFileSync(path.join(folder, name)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
