import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { LAYOUTS, type Layout, renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import type { Answer } from '../tools/server.ts';
import { clickTurn, flashed, showLanguage, showView, untilCurrent } from './actions.ts';
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

/** Markup, script, and letters that turn text around or are not seen. */
const PAYLOAD = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>\u202e\u200b';
const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** The call with all of that in every paragraph, in a name, in titles and in attributes, and a word of a megabyte. */
function loaded(): string {
  const { body } = renderCall(SAMPLE, 'paragraphs', `${asText(PAYLOAD)} ${SAMPLE_TITLE}`);
  return body
    .toString()
    .replaceAll(/(<p>[^<:]{2,60}: )/g, `$1${asText(PAYLOAD)} `)
    .replaceAll('Luc Fontanelle-Reyes', 'Luc Constructor')
    .replace(
      '<main>',
      `<main title="${asText(PAYLOAD).replaceAll('"', '&quot;')}"><p>${'x'.repeat(1_000_000)}</p>`,
    );
}

/** What a page may do to find out about us, or to get at us. */
const ATTACK = `<script>
  const heard = [];
  for (const type of ['keydown', 'message']) addEventListener(type, () => heard.push(type), true);
  addEventListener('keydown', () => heard.push('shortcut'));
  for (const name of ['attachShadow', 'append', 'remove', 'setAttribute'])
    Element.prototype[name] = new Proxy(Element.prototype[name], { apply: (...all) => { heard.push('called ' + name); return Reflect.apply(...all); } });
  CSS.highlights.set = () => { heard.push('called set'); };
  Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype);
  Array.prototype.map.call = () => { throw new Error('mine'); };
  globalThis.heard = heard;
</script>`;

function answer(path: string): Answer | null {
  const [, kind = '', name = ''] = path.split('/');
  if (kind === 'loaded') return { type: 'text/html; charset=utf-8', body: loaded() };
  if (kind === 'attack') {
    const { type, body } = renderCall(SAMPLE, 'list', SAMPLE_TITLE);
    return { type, body: body.toString().replace('</head>', `${ATTACK}</head>`) };
  }
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

  test('text, names and titles with markup in them are text', async () => {
    const page = await session.openWithPanel('/loaded');
    for (const view of ['Speakers', 'Q&A', 'Figures']) {
      await showView(page, view);
      expect(await page.$$(inPanel('.panel :is(img, script, [onerror])'))).toEqual([]);
    }
    await page.click(inPanel('.kpi'));
    await flashed(page);
    await showView(page, 'Speakers');
    const speakers = await page.$eval(inPanel('.panel'), (it) => it.textContent ?? '');
    expect(speakers).toContain('Luc Constructor');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('a page that listens, replaces and freezes what it can gets hold of nothing', async () => {
    const page = await session.openWithPanel('/attack');
    await page.click(inPanel('.kpi'));
    await flashed(page);
    await page.click(inPanel('#callout-tab-search'));
    await page.type(inPanel('.search-field'), 'NRR');
    await page.waitForSelector(inPanel('.hit'));
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    // Our scripts have builtins of their own: none of the page's was called.
    expect(heard.filter((each) => each.startsWith('called'))).toEqual([]);
    expect(heard.filter((each) => each.startsWith('message'))).toEqual([]);
    // Who listens on the way down hears the keys; the page's own shortcuts are not set off by them.
    expect(heard).toContain('keydown');
    expect(heard).not.toContain('shortcut');
  });

  test('forged messages and events change nothing, and a panel that the page removes leaves the page as it was', async () => {
    const page = await session.openWithPanel('/list');
    const settings = () =>
      page.$eval(inPanel('.panel'), (it) => [
        it.getAttribute('lang'),
        it.closest('.callout')?.getAttribute('data-theme'),
      ]);
    const before = await settings();
    await page.evaluate(() => {
      const host = document.querySelector('callout-panel') as HTMLElement;
      const types = ['click', 'pointerdown', 'pointerup', 'keydown', 'input', 'change', 'close', 'toggle'];
      for (const type of types) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      for (const key of ['n', 'q', 't', '?', 'Escape'])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      for (const type of ['toolbar-clicked', 'open-settings', 'not-here', 'left', 'speak'])
        postMessage({ type, locale: 'zh-TW' }, '*');
      const { runtime } =
        (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: (...all: unknown[]) => void } } })
          .chrome ?? {};
      try {
        runtime?.sendMessage?.('callout@callout.example', { type: 'not-here' });
      } catch {
        // No page may send one.
      }
    });
    await page.click(inPanel('.kpi'));
    await flashed(page);
    expect(await settings()).toEqual(before);
    expect((await session.browser.pages()).length).toBe(2);
    await page.evaluate(() => document.querySelector('callout-panel')?.remove());
    await page.evaluate(() => document.querySelector('main')?.append('More.'));
    await session.openWithPanel('/list');
  });
});
