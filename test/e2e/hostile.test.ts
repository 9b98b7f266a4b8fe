import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { LAYOUTS, type Layout, renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import type { Answer } from '../tools/server.ts';
import { clickTurn, flashed, showLanguage, untilCurrent } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, useBrowser } from './harness.ts';

/** What sites do to elements that they do not know, and worse. */
const STYLES: Record<string, string> = {
  reset: '* { all: unset; font-size: 40px !important }',
  'small root': 'html { font-size: 62.5% } body { direction: rtl; text-transform: uppercase; zoom: 1.2 }',
  removal: `callout-panel { display: none !important; opacity: 0 !important; transform: translateX(100%) !important;
    visibility: hidden !important; clip-path: inset(50%) !important; filter: blur(9px) !important }`,
  everything: `* { position: static !important; float: left !important; width: 10px !important; height: 10px !important;
    max-width: 10px !important; margin: 50px !important; letter-spacing: 1em !important; pointer-events: none !important;
    direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important;
    color: transparent !important }
    callout-panel { animation: gone 1s infinite !important }
    @keyframes gone { to { opacity: 0; transform: scale(0) } }`,
  tokens: `* { --ground: transparent; --raised: 0; --line: 2px; --ink: rgb(1 2 3); --soft: 1; --accent: none }`,
};

const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

function answer(path: string): Answer | null {
  const [, kind = '', name = ''] = path.split('/');
  if (kind === 'strict') {
    const layout = LAYOUTS.find((each): each is Layout => each === name);
    return layout ? { ...renderCall(SAMPLE, layout, SAMPLE_TITLE), headers: STRICT } : null;
  }
  const style = kind === 'styled' && STYLES[name];
  if (!style) return null;
  const { type, body } = renderCall(SAMPLE, 'paragraphs', SAMPLE_TITLE);
  return { type, body: body.replace('</head>', `<style>${style}</style></head>`) };
}

/** How the panel looks, as far as a page could spoil it. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('callout-panel');
    const panel = host?.shadowRoot?.querySelector('.panel');
    const title = host?.shadowRoot?.querySelector('.kpi-label');
    if (!host || !panel || !title) throw new Error('No panel.');
    const { left, right, top, width, height } = panel.getBoundingClientRect();
    const style = getComputedStyle(panel);
    const text = getComputedStyle(title);
    return {
      width,
      isAtEdge: right === document.documentElement.clientWidth || right === window.innerWidth,
      isFullHeight: top === 0 && height === window.innerHeight,
      fontSize: style.fontSize,
      ground: style.backgroundColor,
      ink: style.color,
      text: [text.direction, text.writingMode, text.textTransform, text.letterSpacing, text.visibility].join(
        ' ',
      ),
      opacity: getComputedStyle(host).opacity,
      isOnTop: document.elementFromPoint(left + width / 2, height / 2) === host,
    };
  });

const AS_DESIGNED = {
  width: 360,
  isAtEdge: true,
  isFullHeight: true,
  fontSize: '13px',
  ground: 'rgb(253, 252, 250)',
  ink: 'rgb(30, 35, 38)',
  text: 'ltr horizontal-tb none normal visible',
  opacity: '1',
  isOnTop: true,
};

describe.each(ENGINES)('pages that make it hard, in %s', (engine) => {
  const session = useBrowser(engine, answer);

  test('a page that forbids everything by CSP and trusted types', async () => {
    for (const layout of ['list', 'text']) {
      const page = await session.openWithPanel(`/strict/${layout}`);
      // The page's own style is refused, ours is not.
      expect(await looks(page)).toEqual(AS_DESIGNED);
      await page.click(inPanel('.kpi'));
      expect(await flashed(page)).toMatchObject([{ isInView: true }]);
      await clickTurn(page, 9);
      await untilCurrent(page, 9);
      await showLanguage(page, 'translation');
      const hidden = await page.evaluate(() => {
        const faded = CSS.highlights.get('callout-faded')?.size ?? 0;
        const gone = [...document.querySelectorAll('.source')].filter(
          (each) => getComputedStyle(each).display === 'none',
        );
        return faded + gone.length;
      });
      expect(hidden).toBe(37 + 75);
      await showLanguage(page, 'both');
    }
  });

  test.each(Object.keys(STYLES))('a page with hostile style sheets: %s', async (name) => {
    const page = await session.openWithPanel(`/styled/${name.replaceAll(' ', '%20')}`);
    expect(await looks(page)).toEqual(AS_DESIGNED);
    await clickTurn(page, 5);
    await untilCurrent(page, 5);
    await page.click(inPanel('[aria-label="Close"]'));
    await page.waitForFunction(() => !document.querySelector('callout-panel'));
  });
});
