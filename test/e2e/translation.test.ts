import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { langOf } from '../../lib/transcript/script.ts';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import { flashed, showView } from './actions.ts';
import { violations } from './axe.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';
import { type Script, scriptTranslator } from './scripted-translator.ts';

const LINES = SAMPLE.split('\n').filter((line) => line.trim() !== '');
/** The sample's translations by their original: a machine's, with the mistakes that machines make. */
const TEXTS = Object.fromEntries(
  LINES.flatMap((line, i) => (langOf(line) === 'en' ? [[line, LINES[i + 1] ?? '']] : [])),
);
/** The sample in one language; labels stand twice in it. */
const only = (isWanted: (line: string) => boolean): string =>
  LINES.filter((line, i) => isWanted(line) && line !== LINES[i - 1]).join('\n');
const ENGLISH = only((line) => langOf(line) === 'en');
const CHINESE = only((line) => langOf(line) !== 'en' || / - |^Operator$/.test(line.slice(0, 80)));

const answer = (path: string) =>
  path === '/english'
    ? renderCall(ENGLISH, 'paragraphs', SAMPLE_TITLE)
    : path === '/chinese'
      ? renderCall(CHINESE, 'paragraphs', SAMPLE_TITLE)
      : null;

const tabNames = (page: Page): Promise<string[]> =>
  page.$$eval(inPanel('[role="tab"]'), (tabs) => tabs.map((tab) => tab.textContent ?? ''));
const START = inPanel('.choice + .button');
const STOP = inPanel('.progress + .button');
const says = (page: Page, text: string) => page.waitForSelector(inPanel(`.state ::-p-text(${text})`));
const textOf = (page: Page, part: string): Promise<string[]> =>
  page.$$eval(inPanel(part), (all) => all.map(({ textContent }) => textContent ?? ''));
const currentText = (page: Page): Promise<string | null | undefined> =>
  page.$eval(inPanel('.pair[aria-current] .pair-original'), ({ textContent }) => textContent);

interface Storage {
  get: () => Promise<{ translateTo?: string }>;
}

describe.each(ENGINES)('translation on the device in %s', (engine) => {
  const session = useBrowser(engine, answer);

  test('a page of plain http says that it takes https', async () => {
    const page = await session.openWithPanel('/english');
    await showView(page, 'Translate');
    await says(page, 'only on https pages');
    expect(await page.$(START)).toBeNull();
  });

  test('a page in Chinese alone is read, and claims nothing', async () => {
    const page = await session.openWithPanel('/chinese');
    expect((await tabNames(page)).join()).not.toMatch(/Translate|Checks/);
    const switches = await page.$$eval(inPanel('.choice legend'), (all) => all.map((it) => it.textContent));
    expect(switches).not.toContain('Language of the page');
    await showView(page, 'Speakers');
    expect((await page.$$(inPanel('.speaker'))).length).toBeGreaterThan(5);
  });

  test('a page with a translation has none of it', async () => {
    const page = await session.openWithPanel('/list');
    expect((await tabNames(page)).join()).not.toContain('Translate');
  });
});

describe('on an https page in firefox', () => {
  const session = useBrowser('firefox', answer, { isSecure: true });

  test('it says that the browser has no translator', async () => {
    const page = await session.openWithPanel('/english');
    await showView(page, 'Translate');
    await says(page, 'no translator on the device');
    expect(await page.$(START)).toBeNull();
  });
});

describe('on an https page in chromium', () => {
  const session = useBrowser('chromium', answer, { isSecure: true });

  /** Opens the page in English at its translation, with a scripted translator. */
  const open = async (script: Script) => {
    const page = await session.openWithPanel('/english');
    const translator = await scriptTranslator(session, page, script);
    await showView(page, 'Translate');
    return { page, translator };
  };

  test('whatever the browser’s own translator answers is handled', async () => {
    const page = await session.openWithPanel('/english');
    const availability = await page.evaluate(() => {
      const { Translator } = globalThis as unknown as {
        Translator: { availability: (pair: object) => Promise<string> };
      };
      return Translator.availability({ sourceLanguage: 'en', targetLanguage: 'zh-Hant' });
    });
    await showView(page, 'Translate');
    switch (availability) {
      case 'unavailable':
        await says(page, 'cannot translate this page');
        break;
      case 'available':
        await page.click(START);
        await page.waitForSelector(inPanel('.pair-text[lang="zh-Hant"]'));
        break;
      case 'downloadable':
      case 'downloading':
        // The click is the permission that a download takes; here nothing comes, and waiting can be ended.
        await page.click(START);
        await page.waitForSelector(inPanel('.progress'));
        await page.click(STOP);
        await page.waitForSelector(START);
        break;
      default:
        throw new Error(`A new answer: ${availability}`);
    }
  });

  test.each(['available', 'downloadable', 'downloading'] as const)('%s: may be asked for', async (each) => {
    const { page } = await open({ answer: each });
    await page.waitForSelector(START);
    expect((await textOf(page, '.state p'))[0]).toContain('stays on this device');
  });

  test('unavailable: a sentence, and the other script may be tried', async () => {
    const { page } = await open({ answer: 'unavailable' });
    await says(page, 'cannot translate this page into this language');
    expect(await page.$(START)).toBeNull();
    expect((await textOf(page, '.state .mode')).join()).toBe('繁體中文,简体中文');
  });

  test('a language model that comes slowly shows how much of it has come, and can be cancelled', async () => {
    const { page } = await open({ answer: 'downloadable', share: 0.25 });
    await page.click(START);
    await page.waitForSelector(inPanel('.progress[value="0.25"]'));
    await page.click(STOP);
    await page.waitForSelector(START);
  });

  test.each([
    ['NotAllowedError', 'did not allow'],
    ['NetworkError', 'broke off'],
  ])('%s: a sentence, and one may try again', async (error, sentence) => {
    const { page } = await open({ error });
    await page.click(START);
    await says(page, sentence);
    await page.waitForSelector(START);
  });

  test('keys start and stop it, and the focus stays on the button', async () => {
    const { page } = await open({});
    await page.focus(START);
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.reading-head .chip:focus'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${START}:focus`);
  });

  test.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    const { page } = await open({ texts: TEXTS });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.waitForSelector(START);
    expect(await violations(page)).toEqual([]);
    await page.click(START);
    await page.waitForSelector(inPanel('.pair ins'));
    expect(await violations(page)).toEqual([]);
  });

  test('terms are put right, other numbers are marked, and the page stays as it is', async () => {
    const { page } = await open({ texts: TEXTS });
    const before = await page.$eval('main', ({ innerHTML }) => innerHTML);
    await page.click(START);
    await page.waitForSelector(inPanel('.pair-text[lang="zh-Hant"]'));
    // The paragraph whose original speaks of operating income.
    await showView(page, 'Speakers');
    const turn = await page.$$eval('main p', (all) =>
      all.findIndex(({ textContent }) => /operating income/.test(textContent ?? '')),
    );
    await page.evaluate((at) => {
      const target = document.querySelectorAll('main p')[at];
      target?.scrollIntoView({ block: 'start' });
    }, turn);
    await showView(page, 'Translate');
    await page.waitForSelector(inPanel('.pair ins::-p-text(營業利益)'));
    const [fixed] = await page.$$eval(inPanel('.pair:has(ins)'), (all) =>
      all.map((pair) => ({
        text: pair.querySelector('.pair-text')?.textContent ?? '',
        from: pair.querySelector('del')?.textContent,
      })),
    );
    expect(fixed?.from).toBe('營業收入');
    expect(fixed?.text).toContain('營業利益');
    expect(fixed?.text).not.toContain('營業收入');
    expect(await page.$eval('main', ({ innerHTML }) => innerHTML)).toBe(before);
  });

  test('in a wide panel the two stand side by side, in a narrow one below each other', async () => {
    const { page } = await open({ texts: TEXTS });
    await page.click(START);
    await page.waitForSelector(inPanel('.pair-text[lang="zh-Hant"]'));
    const untilBeside = (isBeside: boolean) =>
      page.waitForFunction(
        (wanted) => {
          const root = document.querySelector('callout-panel')?.shadowRoot;
          const [a, b] = ['original', 'text'].map((part) =>
            root?.querySelector(`.pair:has([lang="zh-Hant"]) .pair-${part}`)?.getBoundingClientRect(),
          );
          return a && b && wanted === (a.top === b.top && a.right <= b.left);
        },
        {},
        isBeside,
      );
    await untilBeside(false);
    await page.setViewport({ width: 1800, height: 900 });
    await page.focus(inPanel('.resize'));
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft');
    await untilBeside(true);
    expect(await violations(page)).toEqual([]);
  });

  test('a number that is another one is marked, with the original’s', async () => {
    const wrong = Object.entries(TEXTS).map(([text, translation]) => [
      text,
      translation.replace(/\d+(?:\.\d+)?%/, '77%'),
    ]);
    const { page } = await open({ texts: Object.fromEntries(wrong) });
    await page.click(START);
    const note = await page.waitForSelector(
      inPanel('.pair-note::-p-text(Figures differ; see the original:)'),
    );
    const said = await note?.evaluate(({ textContent, parentElement }) => ({
      note: textContent ?? '',
      marks: [...(parentElement?.querySelectorAll('.pair-original .mark') ?? [])].map(
        (mark) => mark.textContent ?? '',
      ),
    }));
    expect(said?.marks.length).toBeGreaterThan(0);
    for (const mark of said?.marks ?? []) expect(said?.note).toContain(mark);
  });

  test('the view follows the page, a click leads back to it, and few paragraphs are drawn', async () => {
    const { page, translator } = await open({});
    await page.click(START);
    await page.waitForSelector(inPanel('.pair-text[lang="zh-Hant"]'));
    const first = await currentText(page);
    expect((await translator.asked())[0]).toBe(first);
    await page.click(inPanel('[aria-label="Next turn"]'));
    await page.click(inPanel('[aria-label="Next turn"]'));
    await page.waitForFunction(
      (before) =>
        document
          .querySelector('callout-panel')
          ?.shadowRoot?.querySelector('.pair[aria-current] .pair-original')?.textContent !== before,
      {},
      first,
    );
    const button = await page.waitForSelector(inPanel('.pair:last-child .pair-original'));
    const text = await button?.evaluate(({ textContent }) => textContent);
    await button?.click();
    const [lit] = await flashed(page);
    expect(lit).toMatchObject({ text, isInView: true });
    expect((await page.$$(inPanel('.pair'))).length).toBeLessThanOrEqual(40);
  });

  test('the language is chosen once, and nothing else is kept', async () => {
    const { page } = await open({});
    await page.click(inPanel('.state .mode::-p-text(简体中文)'));
    await page.click(START);
    await page.waitForSelector(inPanel('.pair-text[lang="zh-Hans"]'));
    const other = await session.openWithPanel('/english');
    await scriptTranslator(session, other, {});
    await showView(other, 'Translate');
    await other.waitForSelector(inPanel('.mode[aria-pressed="true"]::-p-text(简体中文)'));
    const stored = await session.inExtension(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<'local', Storage> } };
      return chrome.storage.local.get();
    });
    expect(stored.translateTo).toBe('zh-Hans');
    expect(JSON.stringify(stored)).not.toContain(ENGLISH.slice(200, 260));
  });
});
