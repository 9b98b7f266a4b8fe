import type { Page } from 'puppeteer-core';
import type { LanguageMode } from '../../lib/page/languages.ts';
import { inPanel } from './harness.ts';

/** What readers do in the panel, and what can be seen of it in the page. */

export const closePanel = async (page: Page): Promise<void> => {
  await page.click(inPanel('[aria-label="Close"]'));
  await page.waitForFunction(() => !document.querySelector('callout-panel'));
};

export const openSettings = async (page: Page): Promise<void> => {
  await page.click(inPanel('[aria-label="Settings"]'));
  await page.waitForSelector(inPanel('.settings'));
};

export const collapsePanel = async (page: Page): Promise<void> => {
  await page.click(inPanel('[aria-label="Collapse the panel"]'));
  await page.waitForSelector(inPanel('.tab'));
};

export const expandPanel = async (page: Page): Promise<void> => {
  await page.click(inPanel('.tab'));
  await page.waitForSelector(inPanel('.panel'));
};

export const showLanguage = async (page: Page, mode: LanguageMode): Promise<void> => {
  const names: Record<LanguageMode, string> = {
    original: 'Original',
    both: 'Both',
    translation: 'Translation',
  };
  // A locator waits until the switch stands still: findings that come above it move it.
  await page.locator(inPanel(`.mode::-p-text(${names[mode]})`)).click();
  await page.waitForSelector(inPanel(`.mode[aria-pressed="true"]::-p-text(${names[mode]})`));
};

/** Waits until the panel is so wide: React renders a drag when it comes to it. */
export const untilWidth = async (page: Page, width: number): Promise<void> => {
  await page.waitForFunction(
    (wanted) => {
      const panel = document.querySelector('callout-panel')?.shadowRoot?.querySelector('.panel');
      return panel?.getBoundingClientRect().width === wanted;
    },
    {},
    width,
  );
};

/** Numbers on the chips that are marked as current. */
export const currentTurns = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const chips = document
      .querySelector('callout-panel')
      ?.shadowRoot?.querySelectorAll('.turn[aria-current]');
    return [...(chips ?? [])].map((chip) => Number(chip.textContent));
  });

export const untilCurrent = async (page: Page, turn: number): Promise<void> => {
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('callout-panel')?.shadowRoot;
      return root?.querySelector('.turn[aria-current]')?.textContent === String(wanted);
    },
    {},
    turn,
  );
};

/** Goes to one of the panel's views, by the name on its tab. */
export const showView = async (page: Page, name: string): Promise<void> => {
  // A tab is named by its text, or by a label where it shows a sign.
  const tab = (state = '') =>
    [`.view-tab${state}::-p-text(${name})`, `.view-tab${state}[aria-label="${name}"]`]
      .map(inPanel)
      .join(', ');
  await page.click(tab());
  await page.waitForSelector(tab('[aria-selected="true"]'));
};

export const clickTurn = async (page: Page, turn: number): Promise<void> => {
  await showView(page, 'Speakers');
  await page.click(inPanel(`.turn[aria-label^="Turn ${turn},"]`));
};

/** Something lit up in the page. */
export interface Lit {
  text: string;
  /** What comes before it in its line or paragraph. */
  before: string;
  /**
   * Whether all of it is in the window and nothing of the page lies over it. Our own panel may: it is an overlay,
   * and text as wide as the window runs on under it.
   */
  isInView: boolean;
}

/**
 * What a jump has lit up, once the page has come to rest. Rest is the same scroll position in ten frames: a jump to
 * where the page stands already ends with no event that could be waited for.
 */
export const flashed = (page: Page): Promise<Lit[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!CSS.highlights.has('callout-flash')) await frame();
    const lit = [...(CSS.highlights.get('callout-flash') ?? [])];
    for (let y = window.scrollY, still = 0; still < 10; still++) {
      await frame();
      if (y !== window.scrollY) still = 0;
      y = window.scrollY;
    }
    return lit.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const before = (startContainer.textContent ?? '').slice(0, startOffset);
      const isInView = [...range.getClientRects()].every(({ left, top, width, height }) => {
        const hits = document.elementsFromPoint(left + width / 2, top + height / 2);
        return hits.find(({ tagName }) => tagName !== 'CALLOUT-PANEL') === startContainer.parentElement;
      });
      return { text: range.toString(), before: before.slice(before.lastIndexOf('\n') + 1), isInView };
    });
  });

/** Where in the window a lit figure stands, once it has been scrolled to its middle. */
export const pointOn = async (
  page: Page,
  text: string,
  kind = 'figure',
): Promise<{ x: number; y: number }> => {
  await page.waitForFunction((name) => CSS.highlights.has(name), {}, `callout-${kind}`);
  return page.evaluate(
    async (wanted, name) => {
      const range = document.createRange();
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // The page may be making room for the panel.
        let rect: DOMRect | undefined;
        for (let still = 0; still < 10; still++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const [next] = range.getClientRects();
          if (next?.left !== rect?.left || next?.top !== rect?.top) still = 0;
          rect = next;
        }
        if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
      throw new Error(`Not lit: ${wanted}`);
    },
    text,
    `callout-${kind}`,
  );
};

/** Moves the pointer onto a lit figure, as a hand does. */
export const hover = async (page: Page, text: string, kind?: string) => {
  const point = await pointOn(page, text, kind);
  await page.mouse.move(5, 5);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  return point;
};

export const untilCard = async (page: Page): Promise<string> => {
  const card = await page.waitForSelector(inPanel('.card'));
  return (await card?.evaluate((it) => it.textContent)) ?? '';
};
export const untilNoCard = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('callout-panel')?.shadowRoot?.querySelector('.card'));

/** Does one of everything, and stores what was stored before. */
export async function doEverything(page: Page): Promise<void> {
  await page.click(inPanel('.kpi'));
  await flashed(page);
  await clickTurn(page, 12);
  await untilCurrent(page, 12);
  await page.click(inPanel('[aria-label="Next turn"]'));
  await untilCurrent(page, 13);
  await page.click(inPanel('[aria-label="Previous turn"]'));
  await untilCurrent(page, 12);
  await collapsePanel(page);
  await expandPanel(page);
  await page.focus(inPanel('.resize'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.mouse.move(200, 400);
  await page.mouse.wheel({ deltaY: 300 });
  for (const mode of ['original', 'translation', 'both'] as const) await showLanguage(page, mode);
  await showView(page, 'Search');
  await page.type(inPanel('.search-field'), 'NRR');
  await page.waitForSelector(inPanel('.hit'));
  for (const view of ['Checks', 'Q&A', 'Figures']) await showView(page, view);
  await page.click(inPanel('.copy-now'));
  await page.waitForSelector(inPanel('.copy-outcome'));
  await page.click(inPanel('.icon-button:has(+ .collapse)'));
  await page.waitForSelector(inPanel('.settings'));
  await page.click(inPanel('.icon-button:has(+ .collapse)'));
  await page.click(inPanel('.kpi'));
  await flashed(page);
}
