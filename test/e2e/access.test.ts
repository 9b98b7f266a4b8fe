import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { inPanel, useBrowser } from './harness.ts';

/** WCAG 2.2 AA and all that it builds on. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with our part of the page: rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(
      { include: ['callout-panel'] },
      { runOnly: { type: 'tag', values: tags } },
    );
    if (!passes.some(({ id }) => id === 'button-name')) return ['axe saw no button of the panel'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, TAGS);
}

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
