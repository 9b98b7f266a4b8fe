import { describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { violations } from './axe.ts';
import { inPanel, useBrowser } from './harness.ts';

describe.each(ENGINES)('axe in %s', (engine) => {
  const session = useBrowser(engine);

  // Firefox' driver cannot ask for a colour scheme; its colours are the same style sheet's.
  const themes = engine === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);

  test.each(themes)('finds nothing in any view, %s', async (theme) => {
    const page = await session.newPage();
    if (engine === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(session.url('/list'));
    const tabs = await page.waitForSelector(inPanel('[role="tablist"]'));
    for (const tab of (await tabs?.$$('[role="tab"]')) ?? []) {
      await tab.click();
      expect(await violations(page)).toEqual([]);
    }
    await page.click(inPanel('[role="tab"]'));
    await page.click(inPanel('[data-group="guidance"] .kpi'));
    await page.waitForSelector(inPanel('.details'));
    expect(await violations(page)).toEqual([]);
    await page.click(inPanel('[aria-label="Settings"]'));
    await page.waitForSelector(inPanel('.settings'));
    expect(await violations(page)).toEqual([]);
    await page.click(inPanel('[aria-label="Settings"]'));
    await page.click(inPanel('.copy-more'));
    await page.waitForSelector(inPanel('.copy-menu:popover-open'));
    await page.select(inPanel('.copy-menu select'), 'chosen');
    await page.waitForSelector(inPanel('.choose'));
    expect(await violations(page)).toEqual([]);
  });
});
