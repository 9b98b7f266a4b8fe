import type { Storage } from 'webextension-polyfill';
import { FORMATS, SCALES } from '../export/types.ts';
import { TARGETS } from '../translation/port.ts';
import { browser } from './browser.ts';
import './jitless.ts';
import * as z from 'zod/mini';

/** Narrowest and widest panel, in CSS px. */
export const PANEL_WIDTH = { least: 280, most: 720 } as const;

/** What can be chosen, in the order in which the settings show it. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const SIDES = ['left', 'right'] as const;
export const COLOURS = ['auto', 'green-up', 'red-up', 'neutral'] as const;
const LANGUAGES = ['auto', 'en', 'zh-TW', 'zh-CN'] as const;
/** Heights of the sheet in a narrow window, the lowest first. */
export const SHEETS = ['low', 'middle', 'high'] as const;

/** A new setting is a line here and its default below; what is stored needs no migration, but see FIRST_KEY. */
const FIELDS = {
  /** Width of the panel, in CSS px. */
  panelWidth: z.number().check(z.minimum(PANEL_WIDTH.least), z.maximum(PANEL_WIDTH.most)),
  isCollapsed: z.boolean(),
  theme: z.enum(THEMES),
  /** The edge of the window at which the panel stands. */
  side: z.enum(SIDES),
  /** What up and down look like; `auto` goes by the panel's language. */
  colours: z.enum(COLOURS),
  /** What the panel speaks; `auto` is the browser's language. */
  language: z.enum(LANGUAGES),
  sheet: z.enum(SHEETS),
  /** Whether the figures are lit in the page. */
  isLit: z.boolean(),
  /** By host name: where the panel does not open by itself. */
  sites: z.record(z.string(), z.literal('never')),
  /** How figures were copied last: see lib/export/types.ts. */
  copyFormat: z.enum(FORMATS),
  copyScale: z.enum(SCALES),
  copyQuotes: z.boolean(),
  /** By host name: the language that its pages show, where that is not both. */
  shows: z.record(z.string(), z.enum(['original', 'translation'])),
  /** Findings of translations that are none: see lib/translation/dismissals.ts. */
  dismissed: z.array(z.strictObject({ page: z.string(), keys: z.array(z.string()) })),
  /** What pages in English are translated into on the device; `auto` goes by the panel's language. */
  translateTo: z.enum(['auto', ...TARGETS]),
};

export type Settings = { [Name in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[Name]> };

export const DEFAULTS: Settings = {
  panelWidth: 360,
  isCollapsed: false,
  theme: 'system',
  side: 'right',
  colours: 'auto',
  language: 'auto',
  sheet: 'middle',
  isLit: true,
  sites: {},
  copyFormat: 'short',
  copyScale: 'million',
  copyQuotes: false,
  shows: {},
  dismissed: [],
  translateTo: 'auto',
};

/** Under this key the first version stored all of its settings as one object. */
const FIRST_KEY = 'settings';

/**
 * Reads what is stored field by field: what does not parse falls back alone, the rest is kept. What the first version
 * stored holds where nothing newer was chosen.
 */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const first = z.looseObject({}).safeParse(stored[FIRST_KEY]);
  return { ...DEFAULTS, ...parseFields(first.data ?? {}), ...parseFields(stored) };
}

/** The fields among stored values that parse. */
function parseFields(stored: Record<string, unknown>): Partial<Settings> {
  const parsed: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(FIELDS)) {
    const field = schema.safeParse(stored[name]);
    if (field.success) parsed[name] = field.data;
  }
  return parsed;
}

/** The stored settings, or the defaults where there is no storage to be had. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.local.get([...Object.keys(FIELDS), FIRST_KEY]));
  } catch {
    return DEFAULTS;
  }
}

/** Where values are kept that no version of ours could read, by the names of their settings. */
const REJECTED = 'rejected';
/** Settings that name sites and pages: nothing of a private window's is stored. */
const OF_PAGES = ['sites', 'shows', 'dismissed'] as const;

/**
 * Stores some settings. Each has a key of its own in the storage, so that two tabs never overwrite each other's. A
 * stored value that cannot be read is kept beside them when a new one takes its place. Storage that is full or gone
 * loses the change, never the page.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const kept = { ...changes };
  if (browser.extension?.inIncognitoContext) for (const name of OF_PAGES) delete kept[name];
  const names = Object.keys(kept);
  if (names.length === 0) return;
  try {
    const { [REJECTED]: before, ...stored } = await browser.storage.local.get([...names, REJECTED]);
    const readable = parseFields(stored);
    const broken = Object.entries(stored).filter(([name]) => !(name in readable));
    const rejected = { ...(before as object | undefined), ...Object.fromEntries(broken) };
    await browser.storage.local.set(broken.length > 0 ? { ...kept, [REJECTED]: rejected } : kept);
  } catch {
    // Nothing to tell: what was chosen holds on this page.
  }
}

/** Forgets all that is stored: settings, and pages that were left out. Open panels go back to the defaults at once. */
export async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** The first key of a file of settings, and the version of its layout. */
const FILE_VERSION = 1;
/** A larger file is none of ours, in bytes or UTF-16 units: all settings at their longest have a fifth of it. */
export const LARGEST_FILE = 5_000_000;

/** The settings as a file (JSON) that `readSettingsFile` takes over again, in this version and in later ones. */
export const settingsFile = (settings: Settings): string =>
  JSON.stringify({ callout: FILE_VERSION, settings }, null, 2);

/** What a file of settings says: those that can be read, and the names of those that cannot. Null for any other file. */
export function readSettingsFile(text: string): { changes: Partial<Settings>; leftOut: string[] } | null {
  if (text.length > LARGEST_FILE) return null;
  try {
    const file = z
      .looseObject({ callout: z.number(), settings: z.looseObject({}) })
      .safeParse(JSON.parse(text));
    if (!file.success) return null;
    const { settings } = file.data;
    const changes = parseFields(settings);
    const known = Object.keys(FIELDS).filter((name) => Object.hasOwn(settings, name));
    return { changes, leftOut: known.filter((name) => !(name in changes)) };
  } catch {
    return null;
  }
}

/** The settings as they are now, here and in every other tab. */
export interface SettingsStore {
  current: () => Settings;
  /** Tells when a setting has changed, by whomever. */
  subscribe: (listener: () => void) => () => void;
  /** Holds at once and is stored after; where it cannot be stored it holds all the same. */
  change: (changes: Partial<Settings>) => void;
}

/** Loads the settings and follows what other tabs and the options page change, until the signal aborts. */
export async function openSettings(signal?: AbortSignal): Promise<SettingsStore> {
  let settings = await loadSettings();
  const listeners = new Set<() => void>();
  const adopt = (changes: Partial<Settings>) => {
    settings = { ...settings, ...changes };
    for (const listener of listeners) listener();
  };

  /** How many changes of ours are on their way, by field: the storage's echo of an older one must not undo a newer. */
  const underway = new Map<string, number>();
  const count = (changes: Partial<Settings>, by: number) => {
    for (const name of Object.keys(changes)) underway.set(name, (underway.get(name) ?? 0) + by);
  };

  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    const news: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(settings)) {
      const change = changes[name];
      if (!change || underway.get(name) || JSON.stringify(change.newValue) === JSON.stringify(value))
        continue;
      // A key that was removed is back at its default.
      news[name] = change.newValue ?? DEFAULTS[name as keyof Settings];
    }
    const parsed = parseFields(news);
    if (Object.keys(parsed).length > 0) adopt(parsed);
  };
  // Held on to: an update of the extension takes `browser.storage` away before the signal aborts.
  const changed = browser.storage?.onChanged;
  if (!signal?.aborted) {
    changed?.addListener(onChanged);
    signal?.addEventListener('abort', () => changed?.removeListener(onChanged));
  }

  return {
    current: () => settings,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (changes) => {
      adopt(changes);
      count(changes, 1);
      saveSettings(changes).finally(() => count(changes, -1));
    },
  };
}
