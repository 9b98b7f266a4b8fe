import { describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES } from '../tools/browsers.ts';
import { closePanel, showView } from './actions.ts';
import { inPanel, SAMPLE, useBrowser } from './harness.ts';

/** So many calls are opened one after the other in one tab, and from so many on the heap must not grow. */
const CALLS = 24;
const SETTLED = 8;
/** How much more the last ones may leave behind than the first ones did. */
const GROWTH = 1.1;

const call = (n: string) =>
  renderCall(
    SAMPLE.replaceAll('Harborline', `Harborline ${n}`),
    'list',
    `Harborline ${n} Q2 2027 Earnings Call`,
  );

describe.each(ENGINES)('over time, in %s', (engine) => {
  const session = useBrowser(engine, (path) => (path.startsWith('/call/') ? call(path.slice(6)) : null));

  test('a tab that is opened twice has two panels, each with its own place', async () => {
    const first = await session.openWithPanel('/list');
    await showView(first, 'Speakers');
    const second = await session.openWithPanel('/list');
    await second.waitForSelector(inPanel('#callout-tab-figures[aria-selected="true"]'));
    await closePanel(second);
    await first.bringToFront();
    await first.waitForSelector(inPanel('#callout-tab-speakers[aria-selected="true"]'));
  });

  // Firefox unloads its background by a clock that no driver turns.
  test.runIf(engine === 'chromium')(
    'a background that was put to sleep wakes for a search and a copy',
    async () => {
      const page = await session.openWithPanel('/list');
      for (const what of ['NRR', 'revenue']) {
        const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
        const worker = await target.worker();
        await worker?.close();
        await showView(page, 'Search');
        await page.click(inPanel('.search-field'), { count: 3 });
        await page.type(inPanel('.search-field'), what);
        await page.waitForSelector(inPanel('.hit'));
      }
      const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
      await (await target.worker())?.close();
      await page.click(inPanel('.copy-now'));
      await page.waitForSelector(inPanel('.copy-outcome'));
    },
  );

  test.runIf(engine === 'chromium')(
    `${CALLS} calls in one tab leave no more behind than ${SETTLED}`,
    { timeout: 120_000 },
    async () => {
      const page = await session.newPage();
      const client = await page.createCDPSession();
      await client.send('HeapProfiler.enable');
      const heap = async () => {
        await client.send('HeapProfiler.collectGarbage');
        return (await client.send('Runtime.getHeapUsage')).usedSize;
      };
      let settled = 0;
      for (let n = 1; n <= CALLS; n++) {
        await page.goto(session.url(`/call/${n}`));
        await page.waitForSelector(inPanel('.title'));
        await page.click(inPanel('.kpi'));
        if (n === SETTLED) settled = await heap();
      }
      expect(await heap()).toBeLessThan(settled * GROWTH);
    },
  );
});
