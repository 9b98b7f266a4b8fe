import type { Page } from 'puppeteer-core';
import { renderCall } from '../pages/layouts.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE } from './harness.ts';

/** What readers do to take figures along, and what comes of it. */

const call = renderCall(SAMPLE, 'list', SAMPLE_TITLE);
const FIELD = '<textarea id="notes" rows="1"></textarea>';

/** The call with a field for notes. */
export const NOTES = { ...call, body: call.body.replace('<main>', `${FIELD}<main>`) };

/** ... and with a part of it said twice. */
export const QUOTED = {
  ...call,
  body: call.body.replace(
    '<main>',
    `${FIELD}<main><p>In brief: Revenue came in at $312.4 million, 18% more than last year.</p>`,
  ),
};

/** Clicks, and waits for the panel to say what was done. */
export async function clickUntil(page: Page, selector: string, said: string): Promise<void> {
  await page.click(inPanel(selector));
  await page.waitForSelector(inPanel(`.copy [role="status"]::-p-text(${said})`));
}

export async function openMenu(page: Page): Promise<void> {
  await page.click(inPanel('.copy-more'));
  await page.waitForSelector(inPanel('.copy-menu:popover-open'));
}

/** What a paste into the page's field for notes brings: text as it lands there, and the HTML beside it. */
export async function pasted(page: Page): Promise<{ text: string; html: string }> {
  const html = await page.evaluateHandle(() => {
    const brought = { html: '' };
    const field = document.querySelector<HTMLTextAreaElement>('#notes');
    if (field) field.value = '';
    field?.addEventListener(
      'paste',
      (event) => {
        brought.html = event.clipboardData?.getData('text/html') ?? '';
      },
      { once: true },
    );
    return brought;
  });
  await page.focus('#notes');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#notes')?.value !== '');
  const text = await page.$eval('#notes', (field) => (field as HTMLTextAreaElement).value);
  return { text, html: (await html.jsonValue()).html };
}

/** Where the page stands once it has come to rest, as against a sentence of its call, in the elements that hold it. */
export async function placeOf(page: Page, sentence: string, holders = '.source'): Promise<string> {
  return page.evaluate(
    async (wanted, within) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let y = window.scrollY, still = 0; still < 20; still++) {
        await frame();
        if (y !== window.scrollY) still = 0;
        y = window.scrollY;
      }
      const texts = [...document.querySelectorAll(within)];
      const holder = texts.find(({ textContent }) => textContent?.includes(wanted));
      const text = holder?.firstChild;
      if (!text) return 'no such sentence';
      const range = document.createRange();
      const start = text.textContent?.indexOf(wanted) ?? 0;
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      if (window.scrollY === 0) return 'not scrolled';
      return top >= 0 && bottom <= window.innerHeight ? 'in view' : `from ${top} to ${bottom}`;
    },
    sentence,
    holders,
  );
}
