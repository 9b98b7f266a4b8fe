import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser as BrowserName,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import puppeteer, { type Browser } from 'puppeteer-core';

export const ROOT = path.resolve(import.meta.dirname, '../..');
/** Where the build puts the unpacked extensions. */
export const BUILDS = {
  chromium: path.join(ROOT, '.output/chrome-mv3'),
  firefox: path.join(ROOT, '.output/firefox-mv3'),
} as const;
export type Engine = keyof typeof BUILDS;
export const ENGINES = Object.keys(BUILDS) as Engine[];

/** How the built reader attaches the root of its panel. */
const CLOSED = 'mode:`closed`';
const OPEN = CLOSED.replace('closed', 'open');

/**
 * A copy of a build whose panel drivers can look into, as no page can into the real one's: one word of the reader is
 * another, and it is an error if that is not so. Returns its folder, a new one each time.
 */
export function openedBuild(engine: Engine): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'callout-build-'));
  cpSync(BUILDS[engine], folder, { recursive: true });
  const reader = path.join(folder, 'reader.js');
  const [before, after, ...more] = readFileSync(reader, 'utf8').split(CLOSED);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The reader attaches its root in ${more.length + (after === undefined ? 0 : 1)} places.`);
  writeFileSync(reader, before + OPEN + after);
  return folder;
}

const PLACES: Record<Engine, { env: string; names: string[]; files: string[] }> = {
  chromium: {
    env: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};
const DEBIAN: Record<Engine, string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

/** Path of an installed browser, or null. */
function findBrowser(engine: Engine): string | null {
  const { env, names, files } = PLACES[engine];
  const own = process.env[env];
  if (own && existsSync(own)) return own;
  const finder = process.platform === 'win32' ? 'where' : 'which';
  for (const name of names) {
    const { status, stdout } = spawnSync(finder, [name], { encoding: 'utf8' });
    if (status === 0) return stdout.split('\n')[0]?.trim() ?? null;
  }
  return files.find((file) => existsSync(file)) ?? null;
}

/** Finds a browser, or gets it: by Debian's packages where we may, else as a download into `.cache`. */
export async function provideBrowser(engine: Engine): Promise<string> {
  const found = findBrowser(engine);
  if (found) return found;
  console.error(`Installing ${engine} …`);
  try {
    if (process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0) {
      execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 'inherit'] });
      execFileSync('apt-get', ['install', '-y', '-qq', ...DEBIAN[engine]], {
        stdio: ['ignore', 2, 'inherit'],
      });
      const installed = findBrowser(engine);
      if (installed) return installed;
    }
    return await download(engine);
  } catch (error) {
    const { env } = PLACES[engine];
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(
      `No ${engine} here (${reason}). Install it ("apt-get install ${DEBIAN[engine][0]}" on Debian, or from its site) or point ${env} at it.`,
    );
  }
}

async function download(engine: Engine): Promise<string> {
  const browser = (engine === 'chromium' ? 'chrome' : 'firefox') as BrowserName;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('unknown platform');
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const { executablePath } = await install({ browser, buildId, cacheDir: path.join(ROOT, '.cache') });
  return executablePath;
}

interface LaunchOptions {
  /** With a window; headless otherwise. */
  isVisible?: boolean;
  /** Folder of the unpacked extension; the build with a panel that can be looked into when not given, none when null. */
  extension?: string | null;
  /** Origin of a page that is to be taken for one of https. */
  secureOrigin?: string | undefined;
  /** UI language of the browser. */
  language?: string;
  /** True to reach the web; otherwise every host name answers from this machine. */
  isOnline?: boolean;
  /** Folder of a profile that outlives the browser, Chromium's; the extension is loaded with it and not installed. */
  profile?: string;
}

export interface Launched {
  browser: Browser;
  /** Id of the installed extension, empty without one. */
  extensionId: string;
  /** Folder that it was installed from. */
  folder: string | null;
}

/** Firefox gives each installation an address by chance, unless it is told one. */
const FIREFOX_HOST = '4f3a2b1c-0d9e-4f8a-9b7c-6d5e4f3a2b1c';
const FIREFOX_ID = 'callout@callout.example';

/** The address of a file of the extension, as `launch` installed it. */
export const ownUrl = (engine: Engine, extensionId: string, file: string): string =>
  engine === 'firefox'
    ? `moz-extension://${FIREFOX_HOST}/${file}`
    : `chrome-extension://${extensionId}/${file}`;

/**
 * Starts a browser with the built extension. Host names answer from this machine unless told otherwise, so that a
 * page of a test server can stand under a publisher's name.
 */
export async function launch(engine: Engine, options: LaunchOptions = {}): Promise<Launched> {
  const { isVisible = false, language = 'en-US', isOnline = false } = options;
  const { secureOrigin, profile } = options;
  const opened = options.extension === undefined ? openedBuild(engine) : null;
  const extension = opened ?? options.extension ?? null;
  const forgetWith = (browser: Browser): void => {
    if (opened) browser.once('disconnected', () => rmSync(opened, { recursive: true, force: true }));
  };
  const executablePath = await provideBrowser(engine);
  if (engine === 'firefox') {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: !isVisible,
      defaultViewport: isVisible ? null : { width: 1280, height: 800 },
      // Else its driver goes to no page of an extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
        'network.dns.localDomains': isOnline ? '' : LOCAL_HOSTS.join(','),
        ...(secureOrigin && { 'dom.securecontext.allowlist': new URL(secureOrigin).hostname }),
        'intl.locale.requested': language,
        'intl.accept_languages': language,
        'extensions.webextensions.restrictedDomains': '',
        // Test pages are plain http; the browser would try https first.
        'dom.security.https_first': false,
      },
    });
    forgetWith(browser);
    const extensionId = extension === null ? '' : await browser.installExtension(extension);
    return { browser, extensionId, folder: extension };
  }
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    headless: !isVisible,
    enableExtensions: profile && extension ? [extension] : true,
    ...(profile && { userDataDir: profile }),
    defaultViewport: isVisible ? null : { width: 1280, height: 800 },
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--no-first-run',
      // Names of this machine stay themselves: the driver and its pages use them.
      ...(isOnline ? [] : ['--host-resolver-rules=MAP * 127.0.0.1, EXCLUDE localhost']),
      ...(secureOrigin ? [`--unsafely-treat-insecure-origin-as-secure=${secureOrigin}`] : []),
      `--lang=${language}`,
      `--accept-lang=${language}`,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
  forgetWith(browser);
  if (extension === null) return { browser, extensionId: '', folder: null };
  const extensionId = profile ? await loadedIn(browser) : await browser.installExtension(extension);
  if (profile || extension === opened || extension === BUILDS.chromium) await closeWelcome(browser);
  return { browser, extensionId, folder: extension };
}

/** The id of the extension that a browser was started with. */
async function loadedIn(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return new URL(worker.url()).host;
}

/** Waits for the page that greets whoever has installed the extension, and closes it. Firefox opens none in tests. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const page = await welcome.page();
  await page?.close();
}

/** Hosts under which test pages stand in Firefox, which maps names one by one. */
const LOCAL_HOSTS = ['statementdog.com', 'www.statementdog.com', 'www.fool.com', 'transcripts.example'];
/** A page of a publisher that the extension reads by itself, and one it does not. */
export const GRANTED_HOST = 'statementdog.com';
export const OTHER_HOST = 'transcripts.example';
