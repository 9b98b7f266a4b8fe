import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../pages/layouts.ts';
import { ENGINES, OTHER_HOST } from '../tools/browsers.ts';
import { showView } from './actions.ts';
import { inPanel, PANEL_TITLE, useBrowser } from './harness.ts';

/** Words that calls are full of, and no transcript. */
const NEWS = `<!doctype html><meta charset="utf-8"><title>Pinnacle Kettle beats estimates in second quarter</title>
<h1>Pinnacle Kettle beats estimates in second quarter</h1>
<p>By Ana Reyes - Staff Writer</p>
<p>Shares of Pinnacle Kettle rose 6% on Tuesday after the maker of kitchen scales reported second quarter revenue
of $81.2 million, up 9% from a year earlier, and raised its outlook for fiscal 2027.</p>
<p>On the earnings call, chief executive Owen Strand said that demand had held up. "We are not slowing down," he
told analysts. Forward-looking statements of that kind have been wrong before.</p>
<p>Analysts had expected $79 million. The question-and-answer session turned to tariffs.</p>
<p>Related: How to read an earnings call</p>`;

describe.each(ENGINES)('detection in %s', (engine) => {
  const session = useBrowser(engine, (path) =>
    path === '/news' ? { type: 'text/html; charset=utf-8', body: NEWS } : null,
  );

  test.each(LAYOUTS)('the panel opens by itself on a call as %s', async (layout) => {
    const page = await session.openWithPanel(`/${layout}`);
    expect(await page.$eval(inPanel('.title'), (title) => title.textContent)).toBe(PANEL_TITLE);
    expect((await page.$$(inPanel('.kpi'))).length).toBeGreaterThan(20);
    await showView(page, 'Speakers');
    expect((await page.$$(inPanel('.turn'))).length).toBe(37);
    expect((await page.$$('callout-panel')).length).toBe(1);
  });

  // What is not to come cannot be waited for: a transcript is opened after it, in another tab. The detector of
  // the first page had to run, and its message to be answered, before those of the second.
  test.each([
    ['a news article about earnings', '/news', undefined],
    ['a call on a host that was not granted', '/list', OTHER_HOST],
  ])('nothing happens on %s', async (_, path, host) => {
    const page = await session.open(path, host);
    const before = await page.content();
    await session.openWithPanel('/list');
    expect(await page.content()).toBe(before);
    expect((await page.$$('callout-panel')).length).toBe(0);
  });
});
