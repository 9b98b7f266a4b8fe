import { browser } from './browser.ts';
import './jitless.ts';
import * as z from 'zod/mini';

/** Narrowest and widest panel, in CSS px. */
export const PANEL_WIDTH = { least: 280, most: 720 } as const;

const FIELDS = {
  /** Width of the panel, in CSS px. */
  panelWidth: z.number().check(z.minimum(PANEL_WIDTH.least), z.maximum(PANEL_WIDTH.most)),
  isCollapsed: z.boolean(),
};

export type Settings = { [Name in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[Name]> };

export const DEFAULTS: Settings = { panelWidth: 360, isCollapsed: false };

/** Reads what is stored field by field: what does not parse falls back alone, the rest is kept. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const settings: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, schema] of Object.entries(FIELDS)) {
    const field = schema.safeParse(stored[name]);
    if (field.success) settings[name] = field.data;
  }
  return settings as Settings;
}

/** The stored settings, or the defaults where there is no storage to be had. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.local.get(Object.keys(FIELDS)));
  } catch {
    return DEFAULTS;
  }
}

/**
 * Stores some settings. Each has a key of its own in the storage, so that two tabs never overwrite each other's.
 * Storage that is full or gone loses the change, never the page.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  try {
    await browser.storage.local.set(changes);
  } catch {
    // Nothing to tell: the panel keeps its size for this page.
  }
}
