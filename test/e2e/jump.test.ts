import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { FOLDED, groupsOf } from '../../components/figures/groups.ts';
import { readText } from '../../lib/reading/read.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { LAYOUTS } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import { clickTurn, currentTurns, flashed, showView, untilCurrent } from './actions.ts';
import { inPanel, SAMPLE, useBrowser } from './harness.ts';

const { transcript, kpis: read } = readText(SAMPLE);
/** In the order of the panel's rows, without what is folded. */
const kpis = groupsOf(read).flatMap((group) => (FOLDED.has(group.id) ? [] : group.kpis));
const segments = new Map(transcript.turns.flatMap((turn) => turn.segments.map((each) => [each.id, each])));
const LAST = transcript.turns.length;

/** Where the figure of a row stands, as the command line reads the same text. */
function placeOf(row: number): { text: string; before: string } {
  const span = kpis[row]?.span;
  const segment = segments.get(span?.segment ?? '');
  if (!span || !segment) throw new Error(`There is no row ${row}.`);
  return { text: segment.text.slice(span.start, span.end), before: segment.text.slice(0, span.start) };
}

/** The line that says whose turn it is. */
function labelOf(turn: number): string {
  const block = transcript.turns[turn - 1]?.labels.original[0];
  return block === undefined ? '' : (textBlocks(SAMPLE)[block]?.text ?? '');
}

const isDisabled = (page: Page, button: string): Promise<boolean> =>
  page.$eval(inPanel(`[aria-label="${button}"]`), (it) => it.matches('[aria-disabled="true"]'));

describe.each(ENGINES)('jumps in %s', (engine) => {
  const session = useBrowser(engine);

  test.each(LAYOUTS)('a row of the list scrolls to its figure and lights it up, as %s', async (layout) => {
    const page = await session.openWithPanel(`/${layout}`);
    const rows = await page.$$(inPanel('.kpi'));
    expect(rows.length).toBe(kpis.length);
    for (const row of [0, kpis.findIndex(({ kind }) => kind === 'guidance'), rows.length - 1]) {
      // Rows get their height when they are first seen: the list has come to rest before a hand could click.
      await rows[row]?.evaluate(async (element) => {
        for (let top = Number.NaN, still = 0; still < 5; still++) {
          element.scrollIntoView({ block: 'nearest' });
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const next = element.getBoundingClientRect().top;
          if (next !== top) still = 0;
          top = next;
        }
      });
      await rows[row]?.click();
      expect(await flashed(page), `row ${row}`).toEqual([{ ...placeOf(row), isInView: true }]);
    }
    if (layout === 'list') await page.waitForFunction(() => !CSS.highlights.has('callout-flash'));
  });

  test('quick clicks on the next turn count, while the page is still on its way', async () => {
    const page = await session.openWithPanel('/list');
    // Short turns, to which the page scrolls smoothly; a person's click takes a few frames.
    await clickTurn(page, 24);
    await flashed(page);
    for (let i = 0; i < 4; i++) await page.click(inPanel('[aria-label="Next turn"]'), { delay: 60 });
    await untilCurrent(page, 28);
    await flashed(page);
    expect(await currentTurns(page)).toEqual([28]);
  });

  test.each(['list', 'text'])(
    'turns are reached by their chips and from one to the next, as %s',
    async (layout) => {
      const page = await session.openWithPanel(`/${layout}`);
      // Jumps without a movement, where the driver can ask for it; the rows' test has them with one.
      if (engine === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const expectAt = async (turn: number) => {
        await untilCurrent(page, turn);
        expect(await flashed(page)).toEqual([{ text: labelOf(turn), before: '', isInView: true }]);
        expect(await currentTurns(page)).toEqual([turn]);
      };
      await clickTurn(page, 20);
      await expectAt(20);
      await page.click(inPanel('[aria-label="Next turn"]'));
      await expectAt(21);
      await page.click(inPanel('[aria-label="Previous turn"]'));
      await expectAt(20);
      await clickTurn(page, 1);
      await expectAt(1);
      expect(await isDisabled(page, 'Previous turn')).toBe(true);
      // The end of the page stops the last turn on its way up.
      await clickTurn(page, LAST);
      await expectAt(LAST);
      expect(await isDisabled(page, 'Next turn')).toBe(true);
    },
  );

  test.each(['list', 'text'])('the current turn follows the wheel, as %s', async (layout) => {
    const page = await session.openWithPanel(`/${layout}`);
    await showView(page, 'Speakers');
    await page.mouse.move(300, 400);
    const topOf = (text: string) =>
      page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.textContent ?? '').indexOf(wanted);
          if (at < 0) continue;
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          return range.getBoundingClientRect().top;
        }
        throw new Error(`Not on the page: ${wanted}`);
      }, text);
    // Long turns: while their beginning is near the top of the window nothing else is being read.
    for (const turn of [3, 5, 4]) {
      const start = transcript.turns[turn - 1]?.segments[0]?.text.slice(0, 60) ?? '';
      await page.mouse.wheel({ deltaY: Math.round((await topOf(start)) - 120) });
      await untilCurrent(page, turn);
      const name = transcript.speakers.find(({ id }) => id === transcript.turns[turn - 1]?.speaker)?.name;
      expect(await page.$eval(inPanel('.speaker[data-current] .speaker-name'), (it) => it.textContent)).toBe(
        name,
      );
      expect(await page.$eval(inPanel('.turn-speaker'), (it) => it.textContent)).toBe(name);
      // The next distance is measured from where the wheel has brought the page.
      await page.evaluate(async () => {
        for (let y = Number.NaN, still = 0; still < 10; still++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (y !== window.scrollY) still = 0;
          y = window.scrollY;
        }
      });
      expect(await currentTurns(page)).toEqual([turn]);
    }
  });
});
