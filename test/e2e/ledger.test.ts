import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/reading/read.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import type { Span } from '../../lib/transcript/types.ts';
import { ENGINES } from '../tools/browsers.ts';
import { flashed, showView, untilCurrent } from './actions.ts';
import { inPanel, SAMPLE, useBrowser } from './harness.ts';

const { transcript, ledger, kpis } = readText(SAMPLE);
const { speakers, turns } = transcript;
const segments = new Map(turns.flatMap((turn) => turn.segments.map((each) => [each.id, each])));
const LAST = turns.length;

const textOf = (span: Span | null | undefined): string =>
  (span && segments.get(span.segment)?.text.slice(span.start, span.end)) ?? '';
/** The line that says whose turn it is; turns are counted from 0. */
const labelOf = (turn: number): string => {
  const block = turns[turn]?.labels.original[0];
  return block === undefined ? '' : (textBlocks(SAMPLE)[block]?.text ?? '');
};
const nameOf = (id: string | undefined): string => speakers.find((speaker) => speaker.id === id)?.name ?? '';

/** The third entry, in the middle of the call. */
const ENTRY = inPanel('.ledger-entry:nth-child(3)');
const entry = ledger[2];

/** Waits until the strip says where the reader is, from 1. */
const untilPlace = (page: Page, turn: number) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('callout-panel')
        ?.shadowRoot?.querySelector('[role="slider"].strip-slider')
        ?.getAttribute('aria-valuenow') === String(wanted),
    {},
    turn,
  );

const counts = (page: Page) =>
  page.$$eval(inPanel('.view-tab .count'), (all) => all.map((each) => Number(each.textContent)));

describe.each(ENGINES)('questions and speakers in %s', (engine) => {
  const session = useBrowser(engine);

  test('an entry of the ledger goes to its question, to each answer and to each figure', async () => {
    const page = await session.openWithPanel('/list');
    await showView(page, 'Q&A');
    expect((await page.$$(inPanel('.ledger-entry'))).length).toBe(ledger.length);
    expect(await page.$eval(`${ENTRY} .ledger-head`, (it) => it.firstChild?.textContent)).toBe(
      nameOf(entry?.analyst),
    );
    await page.click(`${ENTRY} .ledger-question`);
    expect(await flashed(page)).toMatchObject([{ text: textOf(entry?.question), isInView: true }]);
    for (const { speaker, turns: own } of entry?.answerers ?? [])
      for (const turn of own) {
        await page.click(`${ENTRY} [aria-label="Turn ${turn + 1}, ${nameOf(speaker)}"]`);
        expect(await flashed(page)).toEqual([{ text: labelOf(turn), before: '', isInView: true }]);
        await page.waitForSelector(`${ENTRY} .chip[aria-current="true"]::-p-text(${turn + 1})`);
      }
    const [figure] = entry?.answered ?? [];
    await page.click(`${ENTRY} [aria-label^="${textOf(figure)}"]`);
    expect(await flashed(page)).toMatchObject([{ text: textOf(figure), isInView: true }]);
  });

  test('the strip goes from turn to turn by keys, and to any of them by a click', async () => {
    const page = await session.openWithPanel('/list');
    await untilPlace(page, 1);
    await page.focus(inPanel('.strip-slider'));
    await page.keyboard.press('End');
    await untilPlace(page, LAST);
    await page.keyboard.press('Home');
    await untilPlace(page, 1);
    for (const turn of [2, 3]) {
      await page.keyboard.press('ArrowRight');
      await untilPlace(page, turn);
    }
    await page.keyboard.press('ArrowLeft');
    await untilPlace(page, 2);
    expect(await flashed(page)).toEqual([{ text: labelOf(1), before: '', isInView: true }]);
    expect(await page.$eval(inPanel('.strip-slider'), (it) => it.getAttribute('aria-valuetext'))).toBe(
      `Turn 2 of ${LAST}, ${nameOf(turns[1]?.speaker)}, Prepared remarks`,
    );
    // The longest turn has the middle of its part of the strip for itself.
    const box = await (await page.$(inPanel('.strip-slider')))?.boundingBox();
    if (!box) throw new Error('There is no strip.');
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
    const tip = await page.waitForSelector(inPanel('.strip-tip'));
    const said = await tip?.evaluate((it) => it.textContent);
    await page.mouse.down();
    await page.mouse.up();
    const turn = Number(/^Turn (\d+)/.exec(said ?? '')?.[1]);
    expect(turn).toBeGreaterThan(2);
    await untilPlace(page, turn);
    expect(await flashed(page)).toEqual([{ text: labelOf(turn - 1), before: '', isInView: true }]);
    await showView(page, 'Speakers');
    await untilCurrent(page, turn);
  });

  test('one speaker alone: the lists hold what they say, until the chip is closed', async () => {
    const page = await session.openWithPanel('/list');
    const { analyst } = entry ?? {};
    const all = await counts(page);
    expect(all.slice(0, 2)).toEqual([kpis.length, ledger.length]);
    await showView(page, 'Speakers');
    await page.click(inPanel(`[aria-label="Only ${nameOf(analyst)}"]`));
    await page.waitForSelector(inPanel(`.only-chip::-p-text(${nameOf(analyst)})`));
    const own = ledger.filter((each) => each.analyst === analyst);
    expect((await counts(page))[1]).toBe(own.length);
    expect((await counts(page))[0]).toBeLessThan(kpis.length);
    await showView(page, 'Q&A');
    expect((await page.$$(inPanel('.ledger-entry'))).length).toBe(own.length);
    await page.click(inPanel('.only-chip'));
    await page.waitForFunction(
      () => !document.querySelector('callout-panel')?.shadowRoot?.querySelector('.only-chip'),
    );
    expect(await counts(page)).toEqual(all);
  });
});
