import type { Runtime } from 'webextension-polyfill';
import type { Exported, Item, Options, Source } from '../export/types.ts';
import { FORMATS, SCALES } from '../export/types.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Content, ContentReading } from '../reading/types.ts';
import type { Asked } from '../search/query.ts';
import type { Line, Paragraph } from '../transcript/wrapped.ts';
import { TARGETS, type Target } from '../translation/port.ts';
import type { Repaired } from '../translation/repair.ts';
import type { Twin } from '../translation/twins.ts';
import { browser } from './browser.ts';
import './jitless.ts';
import * as z from 'zod/mini';

/** See `Block` in lib/transcript/types.ts. */
const BLOCK = z.strictObject({
  id: z.number(),
  text: z.string(),
  path: z.array(z.number()),
  heading: z.boolean(),
  lead: z.optional(z.number()),
  isLabel: z.optional(z.boolean()),
});

/** Figures to take along, and the page that they are from: made by the reader of the same version. */
const TAKEN = {
  items: z.custom<Item[]>(Array.isArray),
  source: z.custom<Source>((value) => typeof value === 'object' && value !== null),
};
const SCALE = z.enum(SCALES);

/** What readers can do by keys of the browser, besides the toolbar button's own. */
export const COMMANDS = ['next-figure', 'previous-figure', 'questions', 'search', 'language'] as const;
export type Command = (typeof COMMANDS)[number];

/** All that our scripts say to each other, in one table; both ends parse it. */
const MESSAGE = z.discriminatedUnion('type', [
  /** The detector of a tab to the background: this page holds a transcript. */
  z.strictObject({ type: z.literal('transcript-found') }),
  /** The background to the reader of a tab: the toolbar button was clicked. */
  z.strictObject({ type: z.literal('toolbar-clicked') }),
  /** ... one of the keys that the browser keeps for us was pressed. */
  z.strictObject({ type: z.literal('command'), command: z.enum(COMMANDS) }),
  /** The reader of a tab to the background: the transcript of this page has gone. */
  z.strictObject({ type: z.literal('left') }),
  /** ... the panel is not to open by itself on this page again. */
  z.strictObject({ type: z.literal('not-here') }),
  /** ... somebody wants to see all settings. */
  z.strictObject({ type: z.literal('open-settings') }),
  /** The reader of a tab to the background: the panel is to speak another language. */
  z.strictObject({ type: z.literal('speak'), locale: z.enum(LOCALES) }),
  /** ... which of these lines of preformatted text make one paragraph? */
  z.strictObject({
    type: z.literal('paragraphs'),
    lines: z.array(z.strictObject({ text: z.string(), isApart: z.boolean() })),
  }),
  /** ... which figures do these paragraphs and their translations both say? */
  z.strictObject({
    type: z.literal('twins'),
    pairs: z.array(z.strictObject({ text: z.string(), translation: z.string() })),
  }),
  /** ... which keys does the browser keep for us? */
  z.strictObject({ type: z.literal('shortcuts') }),
  /** The reader of a tab to the background: what does this page say? */
  z.strictObject({
    type: z.literal('read'),
    content: z.strictObject({
      blocks: z.array(BLOCK),
      hints: z.strictObject({ title: z.string(), isCut: z.optional(z.boolean()) }),
      raw: z.strictObject({ title: z.string(), text: z.string() }),
    }),
  }),
  /** The reader of a tab to the background: what does this query ask for? */
  z.strictObject({ type: z.literal('query'), query: z.string() }),
  /** The reader of a tab to the background: write these figures in this format. */
  z.strictObject({
    type: z.literal('export'),
    ...TAKEN,
    options: z.strictObject({ format: z.enum(FORMATS), scale: SCALE, quotes: z.boolean() }),
  }),
  /** The reader of a tab to the background: draw a table of these figures. */
  z.strictObject({ type: z.literal('draw'), ...TAKEN, scale: SCALE }),
  /** The reader of a tab to the background: compare this translation from English with its original, and mend it. */
  z.strictObject({
    type: z.literal('repair'),
    source: z.string(),
    translation: z.string(),
    target: z.enum(TARGETS),
  }),
]);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What the background answers a reader; what is in it is its own and was made by the same version. */
const READING = z.strictObject({
  isTranscript: z.boolean(),
  transcript: z.custom<ContentReading['transcript']>(isObject),
  kpis: z.custom<ContentReading['kpis']>(Array.isArray),
  checks: z.custom<ContentReading['checks']>(Array.isArray),
  compared: z.number(),
  audit: z.custom<ContentReading['audit']>(Array.isArray),
  ledger: z.custom<ContentReading['ledger']>(Array.isArray),
  labels: z.custom<ContentReading['labels']>(isObject),
});

const ASKED = z.strictObject({ terms: z.custom<Asked['terms']>(Array.isArray), scripts: z.string() });
const EXPORTED = z.strictObject({ text: z.string(), html: z.nullable(z.string()) });

/** A key that the browser keeps for us, as it writes it; empty where it has none. */
const SHORTCUTS = z.array(z.strictObject({ name: z.string(), keys: z.string() }));
export type Shortcut = z.infer<typeof SHORTCUTS>[number];

const REPAIRED = z.strictObject({
  text: z.string(),
  corrections: z.custom<Repaired['corrections']>(Array.isArray),
  checks: z.custom<Repaired['checks']>(Array.isArray),
});

export type Message = z.infer<typeof MESSAGE>;

/** What a handler says to a message: true for "done", null for "failed", or what was asked for. */
type Answer =
  | boolean
  | ContentReading
  | Exported
  | Asked
  | Repaired
  | Twin[][]
  | Paragraph[]
  | Shortcut[]
  | string
  | null;

/** Which document of which tab sent a message, as far as the browser says. */
export interface Sender {
  tabId: number | null;
  documentId: string | null;
  url: string | null;
}

/**
 * Calls back for each message of our own scripts until the signal aborts; messages from elsewhere, and what does
 * not parse, are ignored. What the handler returns is the answer.
 */
export function onMessage(
  handle: (message: Message, sender: Sender) => Answer | Promise<Answer>,
  signal?: AbortSignal,
): void {
  const hear = (raw: unknown, sender: Runtime.MessageSender, answer: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = MESSAGE.safeParse(raw);
    if (!message.success) return undefined;
    // Newer than the types: prerendered documents share a tab with the one on the screen.
    const { documentId = null } = sender as { documentId?: string };
    const from = { tabId: sender.tab?.id ?? null, documentId, url: sender.url ?? null };
    Promise.resolve(handle(message.data, from)).then(answer, () => answer(null));
    // The answer comes later.
    return true as const;
  };
  // Its type has no name for a listener that answers some messages only.
  const listener = hear as Runtime.OnMessageListenerCallback;
  // Held on to: an update of the extension takes `browser.runtime` away before the signal aborts.
  const { onMessage: incoming } = browser.runtime;
  incoming.addListener(listener);
  signal?.addEventListener('abort', () => incoming.removeListener(listener));
}

/** Sends a message to the reader of a tab. False when none is there or it did not answer. */
export async function sendToTab(tabId: number, message: Message): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message)) === true;
  } catch {
    return false;
  }
}

/** Tells the background something; it may be gone, as after an update. */
export async function sendToBackground(message: Message): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nothing to tell: the panel goes with its extension.
  }
}

/** Asks the background to read what a page says. Null when it could not, or is gone as after an update. */
export async function readInBackground(content: Content): Promise<ContentReading | null> {
  try {
    return z.parse(READING, await browser.runtime.sendMessage({ type: 'read', content }));
  } catch {
    return null;
  }
}

/** Asks the background what a query asks for. Null when it is gone. */
export async function askForTerms(query: string): Promise<Asked | null> {
  try {
    return z.parse(ASKED, await browser.runtime.sendMessage({ type: 'query', query }));
  } catch {
    return null;
  }
}

const PARAGRAPHS = z.custom<Paragraph[]>(Array.isArray);

/** Asks the background which lines make one paragraph. Null when it could not, or is gone. */
export async function paragraphsInBackground(lines: readonly Line[]): Promise<Paragraph[] | null> {
  try {
    return z.parse(PARAGRAPHS, await browser.runtime.sendMessage({ type: 'paragraphs', lines }));
  } catch {
    return null;
  }
}

const TWINS = z.array(z.custom<Twin[]>(Array.isArray));

/** Asks the background which figures paragraphs share with their translations, a list for each; null as above. */
export async function twinsInBackground(
  pairs: { text: string; translation: string }[],
): Promise<Twin[][] | null> {
  try {
    return z.parse(TWINS, await browser.runtime.sendMessage({ type: 'twins', pairs }));
  } catch {
    return null;
  }
}

/** Asks the background to write figures in a format. Null when it could not, or is gone. */
export async function exportInBackground(
  items: readonly Item[],
  source: Source,
  options: Options,
): Promise<Exported | null> {
  try {
    return z.parse(EXPORTED, await browser.runtime.sendMessage({ type: 'export', items, source, options }));
  } catch {
    return null;
  }
}

/** Asks the background to draw a table of figures: a PNG in base64. Null when it could not, or is gone. */
export async function drawInBackground(
  items: readonly Item[],
  source: Source,
  { scale }: Pick<Options, 'scale'>,
): Promise<string | null> {
  try {
    return z.parse(z.string(), await browser.runtime.sendMessage({ type: 'draw', items, source, scale }));
  } catch {
    return null;
  }
}

/** Asks the background for the browser's keys; none where it cannot tell. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  try {
    return z.parse(SHORTCUTS, await browser.runtime.sendMessage({ type: 'shortcuts' }));
  } catch {
    return [];
  }
}

/** Asks the background to compare a translation with its original and mend it. Null when it could not, or is gone. */
export async function repairInBackground(
  source: string,
  translation: string,
  target: Target,
): Promise<Repaired | null> {
  try {
    return z.parse(
      REPAIRED,
      await browser.runtime.sendMessage({ type: 'repair', source, translation, target }),
    );
  } catch {
    return null;
  }
}
