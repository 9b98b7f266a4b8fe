import { describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { BUILDS, ENGINES, GRANTED_HOST, launch } from '../tools/browsers.ts';
import { serve } from '../tools/server.ts';
import { SAMPLE, SAMPLE_TITLE } from './harness.ts';

// The other tests look into the panel; this one has the build as it is shipped, and looks as a page can.
describe.each(ENGINES)('the panel as it is shipped, in %s', (engine) => {
  test('works, and the page reads nothing of it', async () => {
    const server = await serve(() => renderCall(SAMPLE, 'list', SAMPLE_TITLE));
    const { browser } = await launch(engine, { extension: BUILDS[engine] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://${GRANTED_HOST}:${server.port}/`);
      await page.waitForFunction(() => CSS.highlights.has('callout-figure'));
      const seen = await page.evaluate(() => {
        const host = document.querySelector('callout-panel');
        const { width, height } = document.documentElement.getBoundingClientRect();
        return {
          root: host?.shadowRoot ?? null,
          html: host?.outerHTML,
          text: host?.textContent,
          at: document.elementFromPoint(width + 20, Math.min(height, 300))?.localName ?? null,
        };
      });
      expect(seen).toMatchObject({ root: null, html: '<callout-panel></callout-panel>', text: '' });
      // What the page hears of a click in the panel is that it was there.
      await page.evaluate(() => {
        addEventListener(
          'click',
          (event) => {
            const path = event.composedPath().map((each) => (each as Element).localName);
            Object.assign(globalThis, { path });
          },
          true,
        );
      });
      // A row of figures stands a third down from the top: a click on it goes to its sentence.
      await page.mouse.click(1100, 300);
      await page.waitForFunction(() => CSS.highlights.has('callout-flash'));
      const active = await page.evaluate(() => document.activeElement?.localName);
      expect(active).toBe('callout-panel');
      const path = await page.evaluate(() => (globalThis as unknown as { path: string[] }).path);
      expect(path[0]).toBe('callout-panel');
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
