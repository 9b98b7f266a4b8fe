import { describe, expect, test } from 'vitest';
import { ENGINES } from '../tools/browsers.ts';
import { currentTurns, showLanguage, showView, untilCurrent } from './actions.ts';
import { inPanel, type Session, useBrowser } from './harness.ts';

/** Puts the same extension in its own place, as an update does: the old one's scripts lose their extension. */
async function update(session: Session): Promise<void> {
  if (session.engine === 'firefox') {
    await session.browser.installExtension(session.folder);
    return;
  }
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    interface DeveloperPrivate {
      updateProfileConfiguration: (changes: { inDeveloperMode: boolean }) => Promise<void>;
      reload: (id: string) => Promise<void>;
    }
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
      .chrome;
    // Unpacked extensions are not started again otherwise.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id);
  }, session.extensionId);
  await page.close();
}

describe.each(ENGINES)('update of the extension in %s', (engine) => {
  const session = useBrowser(engine);

  test('an open panel gives way to the new one, which works', async () => {
    const page = await session.openWithPanel('/text');
    await showLanguage(page, 'original');
    await page.evaluate(() => document.querySelector('callout-panel')?.setAttribute('id', 'old'));
    await update(session);
    await page.waitForFunction(
      () => !document.querySelector('#old') && document.querySelector('callout-panel'),
    );
    await page.waitForSelector(inPanel('.title'));
    expect((await page.$$('callout-panel')).length).toBe(1);
    expect((await page.$$('style[data-callout-style]')).length).toBe(1);
    // What the old one did is gone: the new switch, on what this site was left at, is the only one that does anything.
    await showLanguage(page, 'both');
    await page.waitForFunction(() => !CSS.highlights.has('callout-faded'));
    expect((await page.$$('[data-callout-lang], [data-callout-show]')).length).toBe(0);

    await showView(page, 'Speakers');
    const [turn = 0] = await currentTurns(page);
    await page.click(inPanel('[aria-label="Next turn"]'));
    await untilCurrent(page, turn + 1);
    await page.reload();
    await page.waitForSelector(inPanel('.title'));
    expect((await page.$$('callout-panel')).length).toBe(1);
  });

  test.runIf(engine === 'chromium')('the detector is registered once', async () => {
    await update(session);
    await session.openWithPanel('/list');
    const count = await session.inExtension(async () => {
      interface Scripting {
        getRegisteredContentScripts: () => Promise<unknown[]>;
      }
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
      return (await scripting.getRegisteredContentScripts()).length;
    });
    expect(count).toBe(1);
  });

  // Firefox takes an extension's scripts away without a word to them: its panel stays until the page is left.
  test.runIf(engine === 'chromium')(
    'a panel whose extension was removed goes, and leaves nothing',
    async () => {
      const page = await session.openWithPanel('/list');
      await showLanguage(page, 'translation');
      await session.browser.uninstallExtension(session.extensionId);
      await page.waitForFunction(() => !document.querySelector('callout-panel'));
      expect(
        (await page.$$('style[data-callout-style], [data-callout-lang], [data-callout-show]')).length,
      ).toBe(0);
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    },
  );
});
