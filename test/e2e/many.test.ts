import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../tools/browsers.ts';
import { bundle } from '../tools/bundle.ts';

/** What lit-in-page.ts leaves in a page. */
interface InPage {
  calloutLit: { open: () => void; close: () => void };
}

const PARAGRAPHS = 3000;
const BODY = Array.from(
  { length: PARAGRAPHS },
  (_, i) => `<p>Revenue was ${i + 100} dollars, we expect ${i + 200} dollars, up ${i + 300} percent.</p>`,
).join('\n');

// The protocol that collects garbage and tells the heap is Chromium's own.
describe('a page of 9,000 figures, in chromium', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    ({ browser } = await launch('chromium', { extension: null }));
  });
  afterAll(() => browser?.close());

  test('all are lit, and closing frees what they took', async () => {
    const page = await browser?.newPage();
    if (!page) throw new Error('no page');
    await page.setContent(BODY);
    await page.evaluate(await bundle(path.join(import.meta.dirname, 'lit-in-page.ts')));
    const client = await page.createCDPSession();
    const heap = async (): Promise<number> => {
      await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize;
    };
    const untilLit = (count: number) =>
      page.waitForFunction(
        (wanted) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === wanted,
        {},
        count,
      );
    const open = () => page.evaluate(() => (globalThis as unknown as InPage).calloutLit.open());
    const close = () => page.evaluate(() => (globalThis as unknown as InPage).calloutLit.close());

    // Once through before the first measurement: code is compiled as it is used.
    await open();
    await untilLit(3 * PARAGRAPHS);
    await close();
    await untilLit(0);
    const before = await heap();
    await open();
    await untilLit(3 * PARAGRAPHS);
    const during = await heap();
    await close();
    await untilLit(0);
    const after = await heap();
    expect(during / before, 'the measurement sees the figures').toBeGreaterThan(1.1);
    expect(after / before).toBeLessThan(1.1);

    // Closed while they are being lit: nothing comes after.
    await open();
    await close();
    await page.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve), { timeout: 1000 })),
    );
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
