import { browser } from './browser.ts';
import { z } from './schema.ts';

/** Narrowest and widest panel, in CSS px. */
export const PANEL_WIDTH = { least: 280, most: 720 } as const;

const FIELDS = {
  /** Width of the panel, in CSS px. */
  panelWidth: z.number().check(z.minimum(PANEL_WIDTH.least), z.maximum(PANEL_WIDTH.most)),
  isCollapsed: z.boolean(),
};

export type Settings = { [Name in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[Name]> };

export const DEFAULTS: Settings = { panelWidth: 360, isCollapsed: false };

const KEY = 'settings';

/** Reads what is stored field by field: what does not parse falls back alone, the rest is kept. */
export function parseSettings(raw: unknown): Settings {
  const stored: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
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
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/**
 * Stores some settings beside whatever is there, fields of later versions included. Storage that is full or gone
 * loses the change, never the page.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  try {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    const known = typeof stored === 'object' && stored !== null ? stored : {};
    await browser.storage.local.set({ [KEY]: { ...known, ...changes } });
  } catch {
    // Nothing to tell: the panel keeps its size for this page.
  }
}
