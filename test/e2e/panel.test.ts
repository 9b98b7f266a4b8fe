import { beforeEach, describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import type { Answer } from '../tools/server.ts';
import { collapsePanel, expandPanel, untilWidth } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';

const call = renderCall(SAMPLE, 'list', SAMPLE_TITLE);
const PAGE_LINKS = '<p><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?view=all">View all</a></p>';
/** The first part of the call, on a page of several, with an offer where it stops. */
const PART = {
  ...call,
  body: `${call.body.split('</li>').slice(0, 24).join('</li>')}</li></ul>${PAGE_LINKS}<p>Subscribe to read the full transcript.</p>`,
};

/** The call with one number that the others do not give. */
const SLIP = renderCall(SAMPLE.replaceAll('13.5%', '15.5%'), 'list', SAMPLE_TITLE);
const PAGES: Record<string, Answer> = { '/part': PART, '/slip': SLIP };

describe.each(ENGINES)('panel in %s', (engine) => {
  const session = useBrowser(engine, (path) => PAGES[path] ?? null);
  // Nothing stored by the test before.
  beforeEach(() => session.reinstall());

  test('collapses to a tab, expands again, and comes back as it was left', async () => {
    const page = await session.openWithPanel('/list');
    await collapsePanel(page);
    expect((await page.$$(inPanel('.panel'))).length).toBe(0);
    await page.reload();
    await page.waitForSelector(inPanel('.tab'));
    expect((await page.$$(inPanel('.panel'))).length).toBe(0);
    await expandPanel(page);
    expect((await page.$$(inPanel('.kpi'))).length).toBeGreaterThan(0);
    await page.reload();
    await page.waitForSelector(inPanel('.panel'));
  });

  test('is resized by the keyboard, within its limits, and keeps its width', async () => {
    const page = await session.openWithPanel('/list');
    await untilWidth(page, 360);
    await page.focus(inPanel('.resize'));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await untilWidth(page, 400);
    await page.keyboard.press('ArrowRight');
    await untilWidth(page, 380);
    expect(await page.$eval(inPanel('.resize'), (it) => it.getAttribute('aria-valuenow'))).toBe('380');
    await page.reload();
    await page.waitForSelector(inPanel('.panel'));
    await untilWidth(page, 380);
    await page.focus(inPanel('.resize'));
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
    await untilWidth(page, 280);
  });

  test('is resized by dragging its edge, and keeps its width', async () => {
    const page = await session.openWithPanel('/list');
    const left = await page.$eval(inPanel('.panel'), (panel) => panel.getBoundingClientRect().left);
    await page.mouse.move(left, 300);
    await page.mouse.down();
    await page.mouse.move(left - 100, 310, { steps: 5 });
    await untilWidth(page, 460);
    await page.mouse.up();
    // Let go, it follows no longer; the keyboard goes on from where the mouse left it.
    await page.mouse.move(left - 200, 320);
    await page.focus(inPanel('.resize'));
    await page.keyboard.press('ArrowRight');
    await untilWidth(page, 440);
    await page.reload();
    await page.waitForSelector(inPanel('.panel'));
    await untilWidth(page, 440);
  });

  test('says how much of a call is there, and where the rest is', async () => {
    const page = await session.openWithPanel('/part');
    const notices = await page.$$eval(inPanel('.notice'), (all) => all.map((each) => each.textContent));
    expect(notices).toEqual([
      'The page stops before the call does. Here are 4 turns, none of the Q&A.',
      'This is page 1 of 3. Read it all on one page',
    ]);
    expect(await page.$eval(inPanel('.notice a'), (link) => link.getAttribute('href'))).toBe(
      session.url('/part?view=all'),
    );
  });

  test('shows figures by group, guidance below the headline with what was done to it', async () => {
    const page = await session.openWithPanel('/list');
    const headings = await page.$$eval(inPanel('.group-button'), (all) =>
      all.map((each) => each.firstChild?.textContent),
    );
    expect(headings).toEqual([
      'Headline',
      'Guidance',
      'Growth and customers',
      'Profitability',
      'Cash and balance sheet',
      'Operations and other',
    ]);
    const rows = await page.$$eval(inPanel('[data-group="guidance"] .kpi'), (all) =>
      all.map((each) => [...each.children].map((part) => part.textContent)),
    );
    expect(rows).toContainEqual([
      'Operating income',
      '$168–174M',
      'Guidance FY27 · non-GAAP',
      'midpoint $171.0M',
      '',
      '▲ Raisedwas $158–166M',
    ]);
  });

  test('ticks what the call says twice, and asks where its numbers differ', async () => {
    const page = await session.openWithPanel('/slip');
    const marks = await page.$$eval(inPanel('.audit'), (all) =>
      all.map((mark) => [
        mark.closest('.kpi')?.querySelector('.kpi-label')?.textContent,
        mark.textContent,
        mark.getAttribute('aria-label'),
        mark.getAttribute('title'),
      ]),
    );
    expect(marks).toContainEqual([
      'R&D as % of revenue',
      '✓',
      'Adds up',
      '$59.4M / $312.4M = 19%; the call says 19%.',
    ]);
    expect(marks.filter(([, sign]) => sign === '?')).toEqual([
      ['Operating margin', '?', 'Does it add up?', '$42.2M / $312.4M = 13.51%; the call says 15.5%.'],
    ]);
    const questions = await page.$$eval(inPanel('.kpi .audit-sentence'), (all) =>
      all.map((each) => each.textContent),
    );
    expect(questions).toEqual(['$42.2M / $312.4M = 13.51%; the call says 15.5%.']);
  });

  test('keeps its keys from the page, which has its own back when the focus is there', async () => {
    const page = await session.openWithPanel('/list');
    const keys = await page.evaluateHandle(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const target of [document, window])
          target.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
      return heard;
    });
    const heard = () => keys.jsonValue();
    await page.focus(inPanel('.kpi'));
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => CSS.highlights.has('callout-flash'));
    expect(await heard()).toEqual([]);
    await page.focus('a');
    await page.keyboard.press('j');
    // Down, press and up, each at the document and at the window.
    expect(await heard()).toEqual(['j', 'j', 'j', 'j', 'j', 'j']);
  });
});
