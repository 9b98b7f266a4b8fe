import { type Browser, TargetType } from 'puppeteer-core';
import { GRANTED_HOST } from '../tools/browsers.ts';

/**
 * A way to put the reader into the page at a path of the publisher's host, as the background does; it answers with the
 * moment when it did. Pages are not detected any more: the detector would be there first.
 */
export async function injector(browser: Browser): Promise<(where: string) => Promise<unknown>> {
  const background = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const worker = await background.worker();
  if (!worker) throw new Error('The background does not answer.');
  await worker.evaluate('chrome.scripting.unregisterContentScripts()');
  return (where) =>
    worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://${GRANTED_HOST}${where}*' });
      const start = performance.timeOrigin + performance.now();
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['catalogue-en.js', 'reader.js'] });
      return start;
    })()`);
}
