import type { KeyInput, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { untilCurrent } from './actions.ts';
import { inPanel, useBrowser } from './harness.ts';

/** Something in the panel that has the focus. */
interface Stop {
  name: string;
  /** Why it is not seen, or does not look focused; null where all is well. */
  problem: string | null;
}

/** What has the focus in the panel, once what it scrolled has been drawn; null where the page has it. */
const stopNow = (page: Page): Promise<Stop | null> =>
  page.evaluate(async () => {
    const root = document.querySelector('callout-panel')?.shadowRoot;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const element = root?.activeElement;
    if (!root || !element) return null;
    // Rows that had been guessed are drawn, and move what is below: until two frames in a row show it in one place.
    for (let at = Number.NaN, still = 0; still < 2; still++) {
      await frame();
      const { top } = element.getBoundingClientRect();
      if (top !== at) still = 0;
      at = top;
    }
    const labels = (element as HTMLInputElement).labels;
    const text = element.role === 'tabpanel' ? 'View' : element.textContent;
    const name = element.ariaLabel ?? labels?.[0]?.textContent ?? text ?? '';
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    // What is higher than the window is seen from its top on.
    const isCovered = [3, height / 2, height - 3]
      .map((y) => root.elementFromPoint(left + width / 2, top + y))
      .some((hit) => hit === null || !element.contains(hit));
    const hasLine = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    // The edge that is dragged shows itself, and nothing else.
    const isSeen = hasLine || (element.className === 'resize' && opacity === '1');
    return { name, problem: isCovered ? 'is covered' : isSeen ? null : 'does not look focused' };
  });

/** Far more stops than any view has. */
const TOO_MANY = 300;

const press = async (page: Page, key: KeyInput, isBackwards = false) => {
  if (isBackwards) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (isBackwards) await page.keyboard.up('Shift');
};

/** Goes from stop to stop until the page has the focus, and tells them all. */
async function walk(page: Page, isBackwards = false): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < TOO_MANY) {
    await press(page, 'Tab', isBackwards);
    const stop = await stopNow(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('There is no way out of the panel.');
}

/** Goes on to the stop of that name, or that begins so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < TOO_MANY; i++) {
    await page.keyboard.press('Tab');
    if ((await stopNow(page))?.name.startsWith(name)) return;
  }
  throw new Error(`${name} is not reached.`);
}

const untilFocused = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('callout-panel')?.shadowRoot?.activeElement?.matches(wanted) ?? false,
    {},
    selector,
  );

const untilGone = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => !document.querySelector('callout-panel')?.shadowRoot?.querySelector(wanted),
    {},
    selector,
  );

const problemsOf = (stops: readonly Stop[]) => stops.filter(({ problem }) => problem !== null);

/** The page's last link: the next stop is the panel's first. */
const leavePanel = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body a')].at(-1)?.focus());

describe.each(ENGINES)('the keyboard alone in %s', (engine) => {
  const session = useBrowser(engine);
  // Nothing stored by the test before.
  beforeEach(() => session.reinstall());

  test('reaches all there is, in view and seen to have the focus, and leaves again', async () => {
    const page = await session.openWithPanel('/list');
    await leavePanel(page);
    const stops = await walk(page);
    expect(problemsOf(stops)).toEqual([]);
    const names = stops.map(({ name }) => name.replace(/ ?\d.*/, ''));
    const ways = ['Ways to copy', 'Settings', 'Collapse the panel', 'Close', 'Both', 'Figures', 'Headline'];
    expect(names.filter((name) => ways.includes(name))).toEqual(ways);
    expect(names.at(-1)).toBe('Keys');
  });

  test.each(['figures', 'ledger', 'speakers', 'checks'])('goes back through all of %s', async (view) => {
    const page = await session.openWithPanel('/list');
    await page.focus(inPanel('[role="tab"][aria-selected="true"]'));
    for (const tab of await page.$$(inPanel('[role="tab"]'))) {
      if (await page.$(inPanel(`.${view}`))) break;
      await tab.press('ArrowRight');
    }
    if (view === 'figures') await (await page.$(inPanel('[data-group="guidance"] .kpi')))?.press('Enter');
    await page.focus(inPanel('.turn-bar [aria-label="Keys"]'));
    const stops = await walk(page, true);
    expect(problemsOf(stops)).toEqual([]);
    expect(stops.length).toBeGreaterThan(20);
  });

  test('opens and leaves the menu, the settings, the list of keys and the card', async () => {
    const page = await session.openWithPanel('/list');
    await leavePanel(page);
    await tabTo(page, 'Ways to copy');
    await page.keyboard.press('Enter');
    await untilFocused(page, '.copy-menu [aria-pressed="true"]');
    await page.keyboard.press('Tab');
    expect((await stopNow(page))?.problem).toBeNull();
    await page.keyboard.press('Escape');
    await untilFocused(page, '.copy-more');
    await tabTo(page, 'Settings');
    await page.keyboard.press('Enter');
    await untilFocused(page, '.settings-title');
    await page.keyboard.press('Tab');
    expect((await stopNow(page))?.problem).toBeNull();
    await page.keyboard.press('Escape');
    await untilFocused(page, '[aria-label="Settings"]');
    await page.keyboard.press('?');
    await page.waitForSelector(inPanel('.keys[open]'));
    await page.keyboard.press('Escape');
    await untilGone(page, '.keys');
    await untilFocused(page, '[aria-label="Settings"]');
    await page.focus(inPanel('[aria-label="Keys"]'));
    await page.keyboard.press('n');
    await page.waitForSelector(inPanel('.card'));
    await page.keyboard.press('Tab');
    await untilFocused(page, '.card .chip');
    expect((await stopNow(page))?.problem).toBeNull();
    await page.keyboard.press('Escape');
    await untilGone(page, '.card');
    await untilFocused(page, '[aria-label="Keys"]');
  });

  test('goes through the call, its figures and its speakers', async () => {
    const page = await session.openWithPanel('/list');
    await leavePanel(page);
    await tabTo(page, 'Translation');
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.mode[aria-pressed="true"]::-p-text(Translation)'));
    await page.keyboard.press('Tab');
    await untilFocused(page, '.strip-slider');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(inPanel('.strip-slider[aria-valuenow="2"]'));
    await page.keyboard.press('Tab');
    await untilFocused(page, '[role="tab"]');

    await tabTo(page, 'Headline');
    await page.keyboard.press('ArrowDown');
    await untilFocused(page, '.kpi');
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.details'));
    await page.keyboard.press('Tab');
    await untilFocused(page, '.details .chip');
    await page.keyboard.press('Escape');
    await untilGone(page, '.details');
    await untilFocused(page, '.kpi');

    await page.focus(inPanel('[role="tab"][aria-selected="true"]'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(inPanel('.speakers'));
    await tabTo(page, 'Turn 6,');
    await page.keyboard.press('Enter');
    await untilCurrent(page, 6);
    await page.focus(inPanel('.speaker-only'));
    await page.keyboard.press(' ');
    await page.waitForSelector(inPanel('.only-chip'));
    await page.focus(inPanel('.only-chip'));
    await page.keyboard.press('Enter');
    await untilGone(page, '.only-chip');
    await untilFocused(page, '[role="tab"][aria-selected="true"]');
  });

  test('searches, and is back at the tab by Escape', async () => {
    const page = await session.openWithPanel('/list');
    await page.focus(inPanel('[role="tab"][aria-selected="true"]'));
    await page.keyboard.press('End');
    await page.waitForSelector(inPanel('.search-field'));
    await tabTo(page, 'Search');
    await untilFocused(page, '.search-field');
    await page.keyboard.type('NRR');
    await page.waitForSelector(inPanel('.hit'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.hit[aria-current]'));
    expect(problemsOf(await walk(page))).toEqual([]);
    await page.focus(inPanel('.search-field'));
    await page.keyboard.press('Escape');
    await untilGone(page, '.hit');
    await page.keyboard.press('Escape');
    await untilFocused(page, '#callout-tab-search');
  });

  test('never loses the focus to what goes', async () => {
    const page = await session.openWithPanel('/list');
    await page.focus(inPanel('.kpi'));
    const first = (await stopNow(page))?.name;
    await page.keyboard.press('Enter');
    await tabTo(page, 'Read wrongly');
    await page.keyboard.press('Enter');
    await untilGone(page, '.details');
    expect(await stopNow(page)).toEqual({ name: 'Undo', problem: null });
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.details'));
    expect(await stopNow(page)).toEqual({ name: first, problem: null });
    // At the last turn there is no next one, and the button that led there keeps the focus.
    await page.focus(inPanel('.strip-slider'));
    await page.keyboard.press('End');
    await page.waitForSelector(inPanel('.turn-bar [aria-label="Next turn"][aria-disabled="true"]'));
    await page.focus(inPanel('.turn-bar [aria-label="Previous turn"]'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.turn-bar [aria-label="Next turn"]:not([aria-disabled])'));
    await press(page, 'Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.turn-bar [aria-label="Next turn"][aria-disabled="true"]'));
    await untilFocused(page, '[aria-label="Next turn"]');
  });
});
