import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { showLanguage } from './actions.ts';
import { SAMPLE, useBrowser } from './harness.ts';

const LINES = SAMPLE.split('\n').filter((line) => line.trim() !== '');
/** After these lines the sample is pairs of lines, original and translation, to its end. */
const SUMMARY = 3;
const ORIGINALS = LINES.filter((_, i) => i >= SUMMARY && (i - SUMMARY) % 2 === 0);
const TRANSLATIONS = LINES.filter((_, i) => i >= SUMMARY && (i - SUMMARY) % 2 === 1);

/** Texts of the paragraphs that are laid out, of the sample's 227. */
const laidOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main li > div, main > p')]
      .filter((each) => getComputedStyle(each).display !== 'none' && each.getClientRects().length > 0)
      .map((each) => each.textContent ?? ''),
  );

const attributesOfOurs = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-callout-lang], [data-callout-show]').length);

describe.each(ENGINES)('language switch in %s', (engine) => {
  const session = useBrowser(engine);

  test.each(['list', 'paragraphs'])('lays out one language or both, as %s', async (layout) => {
    const page = await session.openWithPanel(`/${layout}`);
    const summary = LINES.slice(0, SUMMARY);
    expect(await laidOut(page)).toEqual(LINES);
    await showLanguage(page, 'original');
    expect(await laidOut(page)).toEqual([...summary, ...ORIGINALS]);
    await showLanguage(page, 'translation');
    expect(await laidOut(page)).toEqual([...summary, ...TRANSLATIONS]);
    expect(await attributesOfOurs(page)).toBeGreaterThan(LINES.length - SUMMARY);
    await showLanguage(page, 'both');
    expect(await laidOut(page)).toEqual(LINES);
    expect(await attributesOfOurs(page)).toBe(0);
  });

  test('fades the other language of a bare text, where nothing moves', async () => {
    const page = await session.openWithPanel('/text');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const faded = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('callout-faded') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        ),
      );
    const before = await height();
    await showLanguage(page, 'original');
    expect(await faded()).toEqual(TRANSLATIONS);
    expect(await height()).toBe(before);
    await showLanguage(page, 'translation');
    expect(await faded()).toEqual(ORIGINALS);
    expect(await height()).toBe(before);
    await showLanguage(page, 'both');
    expect(await faded()).toEqual([]);
    expect(await attributesOfOurs(page)).toBe(0);
  });

  test.each(['list', 'paragraphs', 'text'])(
    'leaves every node where and what it is, as %s',
    async (layout) => {
      const page = await session.openWithPanel(`/${layout}`);
      const nodes = await page.evaluateHandle(() => {
        const walker = document.createTreeWalker(document.body);
        const all: Node[] = [document.body];
        while (walker.nextNode()) all.push(walker.currentNode);
        return all;
      });
      for (const mode of ['original', 'translation', 'both', 'translation'] as const) {
        await showLanguage(page, mode);
        const changed = await page.evaluate((before) => {
          const walker = document.createTreeWalker(document.body);
          const now: Node[] = [document.body];
          while (walker.nextNode()) now.push(walker.currentNode);
          return now.length !== before.length || now.some((node, i) => node !== before[i]);
        }, nodes);
        expect(changed, mode).toBe(false);
      }
    },
  );
});
