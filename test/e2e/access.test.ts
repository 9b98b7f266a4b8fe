import { describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { violations } from './axe.ts';
import { inPanel, useBrowser } from './harness.ts';

/** The panel's languages by the names that they call themselves. */
const LANGUAGES = { en: 'English', 'zh-TW': '繁體中文' } as const;
const GEAR = '.icon-button:has(+ .collapse)';

describe.each(ENGINES)('axe in %s', (engine) => {
  const session = useBrowser(engine);

  // Firefox' driver cannot ask for a colour scheme; its colours are the same style sheet's.
  const themes = engine === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  const cases = themes.flatMap((theme) =>
    (['en', 'zh-TW'] as const).map((language) => ({ theme, language })),
  );

  test.each(cases)('finds nothing in any part, $theme, $language', async ({ theme, language }) => {
    const page = await session.newPage();
    if (engine === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(session.url('/list'));
    await page.waitForSelector(inPanel('[role="tablist"]'));
    const found: string[] = [];
    const look = async (what: string) => {
      for (const each of await violations(page)) found.push(`${what}: ${each}`);
    };

    await page.click(inPanel(GEAR));
    await page.click(inPanel(`.settings .mode::-p-text(${LANGUAGES[language]})`));
    await page.waitForSelector(inPanel(`.panel[lang="${language}"]`));
    await look('settings');
    await page.click(inPanel(GEAR));
    await page.waitForSelector(inPanel('.contents:not([hidden])'));

    for (const tab of await page.$$(inPanel('[role="tab"]'))) {
      await tab.click();
      const id = await tab.evaluate((it) => it.id);
      await page.waitForSelector(inPanel(`#${id}[aria-selected="true"]`));
      if (id === 'callout-tab-search') {
        await page.type(inPanel('.search-field'), 'NRR');
        await page.waitForSelector(inPanel('.hit'));
      }
      await look(id);
    }
    await page.click(inPanel('[role="tab"]'));
    await page.click(inPanel('[data-group="guidance"] .kpi'));
    await page.waitForSelector(inPanel('.details'));
    await page.focus(inPanel('.turn-bar .icon-button'));
    await page.keyboard.press('n');
    await page.waitForSelector(inPanel('.card'));
    await look('an opened row, and the card');
    await page.keyboard.press('Escape');

    await page.click(inPanel('.copy-more'));
    await page.waitForSelector(inPanel('.copy-menu:popover-open'));
    await page.select(inPanel('.copy-menu select'), 'chosen');
    await page.waitForSelector(inPanel('.choose'));
    await look('the menu of ways to copy');
    await page.keyboard.press('Escape');

    await page.click(inPanel('.turn-bar .icon-button:last-child'));
    await page.waitForSelector(inPanel('.keys[open]'));
    await look('the list of keys');
    expect(found).toEqual([]);
  });
});
