import '../lib/platform/polyfill.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { exportItems, exportPicture } from '../lib/export/export.ts';
import type { KnownTurns } from '../lib/metrics/kpis.ts';
import { namesOfMetrics } from '../lib/metrics/names.ts';
import { drawPicture } from '../lib/picture/draw.ts';
import { badgeOf, NOTHING, setBadge, WAITING } from '../lib/platform/badge.ts';
import { browser } from '../lib/platform/browser.ts';
import {
  detectInOpenTabs,
  grantedOrigins,
  injectCatalogue,
  injectReader,
  injectReaderByHand,
  isPdf,
  registerDetector,
} from '../lib/platform/inject.ts';
import { COMMANDS, onMessage, type Sender, type Shortcut, sendToTab } from '../lib/platform/messages.ts';
import { leaveOut, mayOpen } from '../lib/platform/visits.ts';
import { readContent } from '../lib/reading/read.ts';
import type { Content, ContentReading } from '../lib/reading/types.ts';
import { readQuery } from '../lib/search/query.ts';
import { SCRIPT_PAIRS } from '../lib/search/scripts.ts';
import { createWords, type Words } from '../lib/search/words.ts';
import type { Adapter } from '../lib/sites/adapter.ts';
import { adapterOf } from '../lib/sites/index.ts';
import { readParagraphs } from '../lib/transcript/wrapped.ts';
import { repair } from '../lib/translation/repair.ts';
import { twinFigures } from '../lib/translation/twins.ts';

/** What is special about a page's site, for the reader. */
function briefFor(url: string | null): { calloutAdapter?: Adapter } {
  const adapter = adapterOf(url);
  return adapter ? { calloutAdapter: adapter } : {};
}

/** What the turns of the page that was read last gave: a page that goes on filling in asks again and again. */
const known: KnownTurns = new Map();

/** A page that breaks the reading is one that could not be read, and nothing more. */
function readOrNull(content: Content): ContentReading | null {
  try {
    return readContent(content, known);
  } catch (error) {
    console.error('Callout could not read a page.', error);
    return null;
  }
}

/** Opens the panel on a transcript that was found; where its reader wants to be left alone, the button says so. */
async function openUnlessLeftOut(sender: Sender): Promise<void> {
  if (await mayOpen(sender.url)) await injectReader(sender, briefFor(sender.url));
  else await setBadge(sender.tabId, WAITING);
}

/** Reads a page's text, and says on the toolbar button what was found in it. */
function readFor({ tabId }: Sender, content: Content): ContentReading | null {
  const reading = readOrNull(content);
  setBadge(tabId, badgeOf(reading?.kpis.length ?? 0));
  return reading;
}

/** The browser's keys as its user has set them. */
async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Whether somebody installed the extension for themselves: one who manages many browsers needs no welcome in each. */
const isOwnInstall = async (): Promise<boolean> =>
  (await browser.management.getSelf()).installType !== 'admin';

/** The vocabulary, made ready when somebody searches first. */
let words: Words | null = null;

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async ({ reason, temporary }) => {
    await registerDetector();
    await detectInOpenTabs(await grantedOrigins());
    if (reason === 'install' && !temporary && (await isOwnInstall()))
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.permissions.onAdded.addListener(({ origins }) => detectInOpenTabs(origins));

  onMessage((message, sender) => {
    switch (message.type) {
      case 'read':
        return readFor(sender, message.content);
      case 'transcript-found':
        openUnlessLeftOut(sender);
        return true;
      case 'query':
        words ??= createWords({ names: namesOfMetrics(), scripts: SCRIPT_PAIRS });
        return { terms: readQuery(message.query, words), scripts: SCRIPT_PAIRS };
      case 'left':
        setBadge(sender.tabId, '');
        return true;
      case 'not-here':
        leaveOut(sender.url);
        return true;
      case 'paragraphs':
        return readParagraphs(message.lines);
      case 'twins':
        return message.pairs.map(({ text, translation }) => twinFigures(text, translation));
      case 'shortcuts':
        return shortcuts();
      case 'speak':
        return injectCatalogue(sender, message.locale);
      case 'open-settings':
        browser.runtime.openOptionsPage();
        return true;
      case 'export':
        return exportItems(message.items, message.source, message.options);
      case 'draw':
        return drawPicture(exportPicture(message.items, message.source, message));
      case 'repair':
        return repair(message.source, message.translation, message.target);
      default:
        return false;
    }
  });

  // The key for the panel is the toolbar button's own: the browser clicks it.
  browser.commands.onCommand.addListener(async (name) => {
    const command = COMMANDS.find((each) => each === name);
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (command && tab?.id !== undefined) await sendToTab(tab.id, { type: 'command', command });
  });

  browser.action.onClicked.addListener(async ({ id, url }) => {
    if (id === undefined || (await sendToTab(id, { type: 'toolbar-clicked' }))) return;
    if (await isPdf(id, url ?? null)) {
      await browser.tabs.create({ url: browser.runtime.getURL('/read.html#pdf'), openerTabId: id });
      return;
    }
    if (await injectReaderByHand(id, briefFor(url ?? null))) return;
    await setBadge(id, NOTHING, browser.i18n.getMessage('cannotRead'));
  });
});
