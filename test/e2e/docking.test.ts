import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES, ROOT } from '../tools/browsers.ts';
import type { Answer } from '../tools/server.ts';
import { closePanel, collapsePanel, expandPanel, untilWidth } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, type Session, useBrowser } from './harness.ts';

/** How sites lay out a page, as style sheets for the sample call. */
const STYLES: Record<string, string> = {
  // A header that is fixed to the window, and a button in its corner.
  fixed: `header { position: fixed; left: 0; right: 0; top: 0; display: flex; justify-content: space-between }
    footer { position: fixed; right: 20px; bottom: 20px; top: auto; width: 200px } main { padding-top: 80px }`,
  // Columns as wide as the window, whatever the root is.
  viewport: 'main { max-width: none; width: 100vw; box-sizing: border-box; padding: 24px 60px }',
  // Everything in a box of its own that scrolls.
  shell: 'body { position: fixed; inset: 0; overflow-y: auto } main { max-width: 1000px }',
  // A width that was decided for the screens of old.
  rigid: 'body { min-width: 1180px } main { width: 1100px; max-width: none }',
  // From right to left.
  mirrored: 'html { direction: rtl } main { margin: 0 auto 0 0 }',
  // Text that keeps clear of the panel by itself.
  aside: 'main { max-width: 560px; margin: 0 0 0 20px }',
};
const SITES = ['statementdog', 'seekingalpha-2022', 'yahoo', 'fool-2025', 'marketbeat', 'investing'];

function answer(requested: string): Answer | null {
  const [, kind = '', name = ''] = requested.split('/');
  if (kind === 'site') {
    const body = readFileSync(path.join(ROOT, 'test/pages/sites', `${name}.html`), 'utf8');
    return { type: 'text/html; charset=utf-8', body };
  }
  // What the sites' pages ask for.
  if (requested.endsWith('.css')) return { type: 'text/css', body: '' };
  const style = kind === 'styled' && STYLES[name];
  if (!style) return null;
  const { type, body } = renderCall(SAMPLE, 'list', SAMPLE_TITLE);
  return { type, body: body.replace('</style>', `${style}</style>`) };
}

const PAGES = [
  ...['list', 'paragraphs', 'text'].map((layout) => `/${layout}`),
  ...Object.keys(STYLES).map((name) => `/styled/${name}`),
  ...SITES.map((name) => `/site/${name}`),
];

/** Where the paragraphs with lit figures and the panel stand, in px. */
const places = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('callout-panel')?.shadowRoot?.querySelector('.panel');
    const lit = [...(CSS.highlights.get('callout-figure') ?? [])];
    const texts = lit.map(({ startContainer }) => {
      const range = document.createRange();
      range.selectNodeContents(startContainer);
      return range.getBoundingClientRect();
    });
    const { left = 0, right = 0 } = panel?.getBoundingClientRect() ?? {};
    return {
      count: texts.length,
      left: Math.min(...texts.map((rect) => rect.left)),
      right: Math.max(...texts.map((rect) => rect.right)),
      panel: { left, right },
    };
  });

const dockOf = (page: Page) =>
  page.evaluate(() => document.documentElement.getAttribute('data-callout-dock'));

const untilDock = (page: Page, dock: string | null) =>
  page.waitForFunction(
    (wanted) => document.documentElement.getAttribute('data-callout-dock') === wanted,
    {},
    dock,
  );

/** Opens a page in a window of a width, with its HTML as it was before anybody touched it. */
async function openAt(session: Session, requested: string, width: number, height = 800): Promise<Page> {
  const page = await session.newPage();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { pageBefore: document.documentElement.outerHTML });
    });
  });
  await page.goto(session.url(requested));
  await page.waitForSelector(inPanel('.title'));
  return page;
}

const isAsBefore = (page: Page) =>
  page.evaluate(
    () => document.documentElement.outerHTML === (globalThis as unknown as { pageBefore: string }).pageBefore,
  );

/** Lets the page follow a change of the window: that takes a frame, and nothing of it could be waited for. */
const afterFrames = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Scrolls down, and says which word is being read and how far it is from the window's top. */
const startReading = (page: Page) =>
  page.evaluate(() => {
    const lit = [...(CSS.highlights.get('callout-figure') ?? [])];
    const word = lit[Math.floor(lit.length / 2)];
    if (!word) throw new Error('Nothing lit.');
    const range = document.createRange();
    range.setStart(word.startContainer, word.startOffset);
    range.setEnd(word.endContainer, word.endOffset);
    const top = () => range.getBoundingClientRect().top;
    const scroller = document.scrollingElement as Element;
    scroller.scrollTop += top() - window.innerHeight * 0.35 + 4;
    Object.assign(globalThis, { wordTop: top });
    return top();
  });

/** Where the word is once everything has come to rest. */
const wordTop = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { wordTop } = globalThis as unknown as { wordTop: () => number };
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return wordTop();
  });

/** A word may come to stand in the line before or after; it is still where the eye is. */
const LINE = 34;

describe.each(ENGINES)('docking in %s', (engine) => {
  const session = useBrowser(engine, answer);

  test.each(PAGES)(
    'the text is never under the panel where there is room, and all is undone: %s',
    async (requested) => {
      const page = await openAt(session, requested, 1280);
      for (const width of [1280, 840, 900, 1000, 1440, 1680]) {
        await page.setViewport({ width, height: 800 });
        await afterFrames(page);
        const { count, right, panel } = await places(page);
        expect(count, `${width}`).toBeGreaterThan(0);
        expect(right, `${width}`).toBeLessThanOrEqual(panel.left + 1);
      }
      await closePanel(page);
      expect(await isAsBefore(page)).toBe(true);
    },
  );

  test('a page whose text keeps clear of the panel stays as it is', async () => {
    const page = await openAt(session, '/styled/aside', 1280);
    expect(await dockOf(page)).toBeNull();
  });

  test('a header that is fixed to the window ends at the panel, and a button stands beside it', async () => {
    const page = await openAt(session, '/styled/fixed', 1280);
    const [header, button] = await page.$$eval('header, footer', (all) =>
      all.map((each) => each.getBoundingClientRect().toJSON()),
    );
    const { left } = (await places(page)).panel;
    expect(header).toMatchObject({ left: 0, right: left });
    expect(button).toMatchObject({ right: left - 20 });
  });

  test('a window that gets narrower narrows page and panel, then has a sheet', async () => {
    const page = await openAt(session, '/list', 1280);
    expect(await dockOf(page)).toBe('right');
    for (const width of [839, 720, 600]) {
      await page.setViewport({ width, height: 800 });
      await untilDock(page, 'bottom');
      const { right } = await places(page);
      expect(right).toBeGreaterThan(width - 60);
    }
    await page.setViewport({ width: 1280, height: 800 });
    await untilDock(page, 'right');
  });

  describe('after a change of settings', () => {
    beforeEach(() => session.reinstall());

    test('on the left all is mirrored', async () => {
      const page = await openAt(session, '/list', 1280);
      await page.click(inPanel('[aria-label="Settings"]'));
      await page.click(inPanel('.mode::-p-text(Left)'));
      await untilDock(page, 'left');
      const { left, panel } = await places(page);
      expect(panel.left).toBe(0);
      expect(left).toBeGreaterThanOrEqual(panel.right - 1);
      await page.focus(inPanel('.resize'));
      await page.keyboard.press('ArrowRight');
      await untilWidth(page, 380);
      expect((await places(page)).left).toBeGreaterThanOrEqual(379);
      await page.click(inPanel('[aria-label="Settings"]'));
      await closePanel(page);
      expect(await isAsBefore(page)).toBe(true);
    });

    test('a wide panel leaves a narrow window to the text, and is dragged from where it stands', async () => {
      const page = await openAt(session, '/list', 1280);
      const { left } = (await places(page)).panel;
      await page.mouse.move(left, 300);
      await page.mouse.down();
      await page.mouse.move(left - 300, 310, { steps: 4 });
      await page.mouse.up();
      await untilWidth(page, 660);
      await page.setViewport({ width: 900, height: 800 });
      await untilWidth(page, 420);
      await afterFrames(page);
      expect((await places(page)).right).toBeLessThanOrEqual(481);
      await page.focus(inPanel('.resize'));
      await page.keyboard.press('ArrowRight');
      await untilWidth(page, 400);
    });

    test('the word that is being read stays in place', async () => {
      const page = await openAt(session, '/list', 1280);
      const before = await startReading(page);
      const near = async () => expect(Math.abs((await wordTop(page)) - before)).toBeLessThanOrEqual(LINE);
      await collapsePanel(page);
      expect(await dockOf(page)).toBeNull();
      await near();
      await expandPanel(page);
      await untilDock(page, 'right');
      await near();
      await page.focus(inPanel('.resize'));
      for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
      await untilWidth(page, 280);
      await near();
      const { left } = (await places(page)).panel;
      await page.mouse.move(left, 300);
      await page.mouse.down();
      await page.mouse.move(left - 150, 310, { steps: 6 });
      await page.mouse.up();
      await untilWidth(page, 430);
      await near();
      expect((await places(page)).right).toBeLessThanOrEqual(851);
      await closePanel(page);
      await near();
      expect(await isAsBefore(page)).toBe(true);
    });
  });
});
