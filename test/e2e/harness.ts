import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { LAYOUTS, type Layout, renderCall } from '../pages/layouts.ts';
import { closeWelcome, type Engine, GRANTED_HOST, launch, ownUrl, ROOT } from '../tools/browsers.ts';
import { type Answer, serve, type TestServer } from '../tools/server.ts';

/** The invented call: a few lines of summary, then pairs of lines, original and translation. */
export const SAMPLE = readFileSync(path.join(ROOT, 'lib/given/sample-call.txt'), 'utf8');
export const SAMPLE_TITLE = 'Harborline (HBL) 2027 Q2 法說會逐字稿';
/** What the panel calls it. */
export const PANEL_TITLE = 'Harborline · Q2 FY27';

/** Long enough for a busy machine; what is waited for comes within a fraction of it. */
const PATIENCE = 30_000;

/** A selector for something inside the panel's shadow root. */
export const inPanel = (selector: string): string => `callout-panel >>> ${selector}`;

/** A browser with the extension and the server of its pages, for the tests of one `describe`. */
export interface Session {
  readonly engine: Engine;
  readonly server: TestServer;
  readonly browser: Browser;
  readonly extensionId: string;
  /** Folder that the extension was installed from. */
  readonly folder: string;
  /** Address of a path under a host; the publisher's, unless told. */
  url: (path: string, host?: string) => string;
  /** A new empty tab; the test fails at its end on errors logged in it, by the page or by our scripts. */
  newPage: () => Promise<Page>;
  /** A new tab with a page loaded, its panel not waited for. */
  open: (path: string, host?: string) => Promise<Page>;
  /** A new tab with a page on which the panel opens by itself. */
  openWithPanel: (path: string) => Promise<Page>;
  /** A new tab with a page of the extension's own, once `ready` is there: by itself, whatever it renders. */
  openOwn: (file: string, ready?: string) => Promise<Page>;
  /** Installs the extension anew, nothing stored. */
  reinstall: () => Promise<void>;
  /** Clicks the toolbar button while a page is in front. Chromium only. */
  clickToolbar: (page: Page) => Promise<void>;
  /** Runs a function where extension pages run: it may use `chrome.*`. Chromium only. */
  inExtension: <T>(run: () => T | Promise<T>) => Promise<T>;
}

/**
 * Starts a browser and a server before the tests of the enclosing `describe` and ends them after. Serves the
 * sample call as /list, /paragraphs and /text, and whatever `answer` knows; other paths are empty files. The
 * publisher's pages are plain http, or taken for https.
 */
export function useBrowser(
  engine: Engine,
  answer: (path: string) => Answer | null = () => null,
  { isSecure = false } = {},
): Session {
  let server: TestServer | undefined;
  let browser: Browser | undefined;
  let extensionId = '';
  let folder: string | null = null;
  let problems: string[] = [];

  beforeAll(async () => {
    server = await serve((requested) => answer(requested) ?? sampleAt(requested) ?? EMPTY);
    ({ browser, extensionId, folder } = await launch(engine, {
      secureOrigin: isSecure ? session.url('') : undefined,
    }));
    await untilRegistered(session);
  });
  afterEach(async () => {
    const found = problems;
    problems = [];
    const [, ...others] = await session.browser.pages();
    for (const page of others) await page.close();
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const session: Session = {
    engine,
    get server() {
      return known(server);
    },
    get browser() {
      return known(browser);
    },
    get extensionId() {
      return extensionId;
    },
    get folder() {
      return known(folder ?? undefined);
    },
    url: (requested, host = GRANTED_HOST) => `http://${host}:${session.server.port}${requested}`,
    newPage: async () => {
      const page = await session.browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await watchForErrors(engine, page, (problem) => problems.push(problem));
      return page;
    },
    open: async (requested, host) => {
      const page = await session.newPage();
      await page.goto(session.url(requested, host));
      return page;
    },
    openWithPanel: async (requested) => {
      const page = await session.open(requested);
      await page.waitForSelector(inPanel('.title'));
      return page;
    },
    openOwn: async (file, ready = '#root > *') => {
      // Firefox' driver is not told when such a page has loaded: what is on it tells. Now and then it loses the page
      // where one process takes over from another: then another page is asked.
      for (let attempt = 0; ; attempt++) {
        const page = await session.newPage();
        page.goto(ownUrl(engine, extensionId, file)).catch(() => undefined);
        try {
          await page.waitForSelector(ready, {
            timeout: engine === 'firefox' ? PATIENCE / 3 : PATIENCE,
          });
          return page;
        } catch (error) {
          if (engine !== 'firefox' || attempt === 4) throw error;
          await page.close();
        }
      }
    },
    reinstall: async () => {
      await session.browser.uninstallExtension(extensionId);
      extensionId = await session.browser.installExtension(session.folder);
      if (engine === 'chromium') await closeWelcome(session.browser);
      await untilRegistered(session);
    },
    clickToolbar: async (page) => {
      const extension = (await session.browser.extensions()).get(extensionId);
      await page.bringToFront();
      await page.triggerExtensionAction(known(extension));
    },
    inExtension: async (run) => {
      // Any file of the extension, as a document, has its rights; the worker may be asleep.
      const page = await session.browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/manifest.json`);
      const result = await page.evaluate(run);
      await page.close();
      return result as Awaited<ReturnType<typeof run>>;
    },
  };
  return session;
}

const EMPTY: Answer = { type: 'text/html; charset=utf-8', body: '' };

function sampleAt(requested: string): Answer | null {
  const layout = LAYOUTS.find((each): each is Layout => requested === `/${each}`);
  return layout ? renderCall(SAMPLE, layout, SAMPLE_TITLE) : null;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not there (yet).');
  return value;
}

/**
 * The extension registers its detector after its installation has been reported; a page that loads in between
 * may be missed, so a known page is asked until it answers.
 */
async function untilRegistered(session: Session): Promise<void> {
  const page = await session.browser.newPage();
  for (let attempt = 0; ; attempt++) {
    await page.goto(session.url('/list'));
    try {
      await page.waitForSelector(inPanel('.title'), { timeout: 3000 });
      break;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
  await page.close();
}

/**
 * Firefox reports as errors what it says of the page's own parts: what a strict page refuses to itself (what it
 * refused to ours would be missed), and that it stopped nesting open tags.
 */
const OF_THE_BROWSER = /^Error: (?:Content-Security-Policy:|The document tree is too deep)/;

/** Chromium's driver tells of the page's own world only: its protocol is asked, which knows them all. */
async function watchForErrors(engine: Engine, page: Page, report: (problem: string) => void): Promise<void> {
  if (engine === 'firefox') {
    page.on('pageerror', (error) => {
      if (!OF_THE_BROWSER.test(String(error))) report(String(error));
    });
    page.on('console', (message) => message.type() === 'error' && report(message.text()));
    return;
  }
  const client = await page.createCDPSession();
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    report(exception?.description ?? text),
  );
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') report(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await client.send('Runtime.enable');
}
