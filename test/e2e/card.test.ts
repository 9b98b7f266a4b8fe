import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { litOf } from '../../lib/page/lit.ts';
import { readText } from '../../lib/reading/read.ts';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import { closePanel, flashed, hover, pointOn, showLanguage, untilCard, untilNoCard } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';

const { transcript, kpis } = readText(SAMPLE);
const lits = litOf(transcript, kpis);
const textOf = (lit: (typeof lits)[number] | undefined) =>
  lit?.segment.text.slice(lit.span.start, lit.span.end) ?? '';

/** The sample on a site with keys of its own, a field, and a link around a figure. */
const SITE = `${renderCall(SAMPLE, 'list', SAMPLE_TITLE).body.replace(
  'Revenue came in at $312.4 million',
  '<a href="#release">Revenue came in at $312.4 million</a>',
)}
<div style="position: fixed; inset: auto auto 0 0; background: white">
  <input id="field" aria-label="Search"> <span id="keys"></span>
</div>
<script>
  addEventListener('keydown', ({ key }) => { document.querySelector('#keys').textContent += key + ' '; });
</script>`;

/** How many ranges are lit, by kind, when all are. */
const untilLit = async (page: Page, count: number) => {
  await page.waitForFunction(
    (wanted) =>
      ['figure', 'guidance', 'change'].reduce(
        (sum, kind) => sum + (CSS.highlights.get(`callout-${kind}`)?.size ?? 0),
        0,
      ) === wanted,
    {},
    count,
  );
};

describe.each(ENGINES)('figures lit in the page, in %s', (engine) => {
  const session = useBrowser(engine, (path) =>
    path === '/site' ? { type: 'text/html; charset=utf-8', body: SITE } : null,
  );

  /** The panel stands beside the text and covers none of it. */
  const openWide = async (path: string): Promise<Page> => {
    const page = await session.newPage();
    await page.setViewport({ width: 1300, height: 760 });
    await page.goto(session.url(path));
    await page.waitForSelector(inPanel('.title'));
    return page;
  };

  test('the card of a figure comes with the pointer, stays under it, and goes', async () => {
    const page = await openWide('/list');
    const { x, y } = await hover(page, '$846.2 million');
    const text = await untilCard(page);
    for (const part of ['Annual recurring revenue', '$846.2M', '+22%', '年度經常性收入', '8.462 億美元'])
      expect(text).toContain(part);
    const [card, focus] = await page.evaluate(() => {
      const root = document.querySelector('callout-panel')?.shadowRoot;
      const { left, right, top, bottom } =
        root?.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return [{ left, right, top, bottom }, root?.activeElement?.className ?? 'none'] as const;
    });
    expect(focus).not.toContain('chip');
    const ground = await page.$eval(inPanel('.card'), (it) => getComputedStyle(it).backgroundColor);
    expect(ground, 'nothing shines through').toMatch(/^rgb\(/);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(await page.evaluate(() => window.innerWidth));
    expect(y < card.top || y > card.bottom, 'the figure is not covered').toBe(true);
    // Onto the card, where it stays for longer than it takes to go.
    await page.mouse.move(card.left + 20, (card.top + card.bottom) / 2, { steps: 4 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    await untilCard(page);
    await page.mouse.move(x > 300 ? 4 : 700, 4, { steps: 4 });
    await untilNoCard(page);

    await hover(page, '$846.2 million');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });

  test('the same figure in the translation has the card too, with the original', async () => {
    const page = await openWide('/list');
    await untilLit(page, lits.length * 2 - 2);
    await hover(page, '8.462 億美元');
    const text = await untilCard(page);
    expect(text).toContain('$846.2M');
    expect(text).toContain('annual recurring revenue of $846.2 million');
  });

  test('selection, links, fields and keys of the page are as they were', async () => {
    const page = await openWide('/site');
    const { x, y } = await hover(page, '$846.2 million');
    await untilCard(page);
    await page.mouse.down();
    await page.mouse.move(x - 80, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toContain('$846');
    await untilNoCard(page);

    await page.type('#field', 'np?jk');
    expect(await page.$eval('#field', (it) => (it as HTMLInputElement).value)).toBe('np?jk');
    await hover(page, '$846.2 million');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.$eval('#keys', (it) => it.textContent)).toBe('n p ? j k Escape ');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');

    const link = await hover(page, '$312.4 million');
    await untilCard(page);
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#release');
    await untilNoCard(page);
  });

  test('one switch puts all of them out and lights them again, in every tab', async () => {
    const page = await openWide('/list');
    const all = lits.length * 2 - 2;
    await untilLit(page, all);
    const button = inPanel('[aria-label="Light up the figures in the text"]');
    await page.click(button);
    await untilLit(page, 0);
    expect(await page.$eval(button, (it) => it.getAttribute('aria-pressed'))).toBe('false');
    const other = await openWide('/list');
    await untilLit(other, 0);
    await other.click(button);
    await untilLit(other, all);
    await page.bringToFront();
    await untilLit(page, all);
  });

  test('keys in the panel go from figure to figure, say what it is, and list themselves', async () => {
    const page = await openWide('/text');
    await page.focus(inPanel('#callout-tab-figures'));
    const stops = lits.filter(({ kind }) => kind !== 'change');
    for (const [key, at] of [
      ['n', 0],
      ['j', 1],
      ['n', 2],
      ['p', 1],
      ['k', 0],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction(
        (wanted) => {
          const [range] = [...(CSS.highlights.get('callout-flash') ?? [])];
          return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset) === wanted;
        },
        {},
        textOf(stops[at]),
      );
      expect((await flashed(page))[0]?.isInView).toBe(true);
      await untilCard(page);
    }
    const said = await page.$eval(inPanel('.card-status'), (it) => it.textContent);
    expect(said).toContain('Revenue, $312.4M');

    await page.keyboard.press('?');
    await page.waitForSelector(inPanel('dialog[open]'));
    const list = await page.$eval(inPanel('dialog'), (it) => it.textContent);
    for (const name of ['Next figure', 'Figures: row to row', 'Search: next hit', 'Close the card'])
      expect(list).toContain(name);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('callout-panel')?.shadowRoot?.querySelector('dialog'),
    );
    expect(
      await page.evaluate(() => document.querySelector('callout-panel')?.shadowRoot?.activeElement?.id),
    ).toBe('callout-tab-figures');
  });

  test('"Show in the panel" opens the row, from another view', async () => {
    const page = await openWide('/list');
    await page.click(inPanel('#callout-tab-speakers'));
    await hover(page, '$846.2 million');
    await untilCard(page);
    await page.click(inPanel('.card .chip:last-of-type'));
    await page.waitForSelector(inPanel('.kpi[aria-expanded="true"]'));
    const focused = () =>
      page.evaluate(
        () => document.querySelector('callout-panel')?.shadowRoot?.activeElement?.textContent ?? '',
      );
    expect(await focused()).toContain('$846.2M');
  });

  test('while one language is hidden, steps go through the other', async () => {
    const page = await openWide('/list');
    await untilLit(page, lits.length * 2 - 2);
    await showLanguage(page, 'translation');
    await page.focus(inPanel('#callout-tab-figures'));
    await page.keyboard.press('n');
    const [lit] = await flashed(page);
    expect(lit?.text).toBe('3.124 億美元');
    expect(await untilCard(page)).toContain('Revenue came in at $312.4 million');
    // It would be remembered for the pages to come.
    await showLanguage(page, 'both');
  });

  test('closing leaves no mark and no listener at work', async () => {
    const page = await openWide('/list');
    const point = await pointOn(page, '$846.2 million');
    await closePanel(page);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('callout-panel').length)).toBe(0);
  });

  // The driver cannot press the browser's own keys: what the background sends for them is sent by hand. In Firefox
  // there is no way to a page of the extension, so the keys of its browser are untested there.
  test.runIf(engine === 'chromium')("the browser's keys reach the reader", async () => {
    const page = await openWide('/list');
    await page.bringToFront();
    const send = (command: string) =>
      session.inExtension(
        new Function(
          `return chrome.tabs.query({ url: '*://*/list' }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'command', command: '${command}' }))`,
        ) as () => Promise<boolean>,
      );
    expect(await send('next-figure')).toBe(true);
    await page.bringToFront();
    expect((await flashed(page))[0]?.text).toBe(textOf(lits[0]));
    expect(await untilCard(page)).toContain('$312.4M');
    expect(await send('questions')).toBe(true);
    await page.bringToFront();
    const first = transcript.turns.find(({ section }) => section === 'qa');
    await page.waitForFunction(
      (name) => {
        const [range] = [...(CSS.highlights.get('callout-flash') ?? [])];
        return range?.startContainer.textContent?.includes(name);
      },
      {},
      transcript.speakers.find(({ id }) => id === first?.speaker)?.name ?? '',
    );
    expect(await send('language')).toBe(true);
    await page.bringToFront();
    await page.waitForSelector(inPanel('.mode[aria-pressed="true"]::-p-text(Translation)'));
    await showLanguage(page, 'both');
    const names = await session.inExtension(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll: () => Promise<{ name: string; shortcut: string }[]> } };
      };
      return (await chrome.commands.getAll()).map(({ name }) => name);
    });
    expect(names.sort()).toEqual([
      '_execute_action',
      'language',
      'next-figure',
      'previous-figure',
      'questions',
      'search',
    ]);
  });
});
