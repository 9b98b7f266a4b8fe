import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  clearStorage,
  DEFAULTS,
  loadSettings,
  openSettings,
  parseSettings,
  readSettingsFile,
  saveSettings,
  settingsFile,
} from '../../lib/platform/settings.ts';

type Changes = Record<string, { newValue?: unknown }>;
const store = vi.hoisted(() => ({
  data: {} as Record<string, unknown>,
  isBroken: false,
  isPrivate: false,
  /** Who is told of changes, and whether telling waits. */
  listeners: new Set<(changes: Changes, area: string) => void>(),
  held: null as (() => void)[] | null,
}));
const tell = (changes: Changes) => {
  for (const listener of store.listeners) listener(structuredClone(changes), 'local');
};
vi.mock('../../lib/platform/browser.ts', () => ({
  browser: {
    extension: {
      get inIncognitoContext() {
        return store.isPrivate;
      },
    },
    storage: {
      session: { clear: async () => undefined },
      local: {
        clear: async () => {
          store.data = {};
        },
        get: async (keys: string[]) => {
          if (store.isBroken) throw new Error('no storage');
          return Object.fromEntries(Object.entries(store.data).filter(([key]) => keys.includes(key)));
        },
        set: async (items: object) => {
          if (store.isBroken) throw new Error('no storage');
          Object.assign(store.data, structuredClone(items));
          const changes = Object.fromEntries(
            Object.entries(items).map(([key, newValue]) => [key, { newValue }]),
          );
          if (store.held) await new Promise<void>((resolve) => store.held?.push(resolve));
          tell(changes);
        },
      },
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => store.listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) =>
          store.listeners.delete(listener),
      },
    },
  },
}));

beforeEach(() => {
  store.data = {};
  store.isBroken = false;
  store.isPrivate = false;
  store.held = null;
  store.listeners.clear();
});

describe('broken settings are repaired field by field', () => {
  test.each([
    ['nothing', {}, DEFAULTS],
    ['one bad field', { panelWidth: 'wide', isCollapsed: true }, { ...DEFAULTS, isCollapsed: true }],
    ['a width out of bounds', { panelWidth: 1e9, isCollapsed: true }, { ...DEFAULTS, isCollapsed: true }],
    ['not a number', { panelWidth: Number.NaN }, DEFAULTS],
    ['all good', { panelWidth: 500, isCollapsed: true }, { ...DEFAULTS, panelWidth: 500, isCollapsed: true }],
    ['a theme of another version', { theme: 'sepia', side: 'left' }, { ...DEFAULTS, side: 'left' }],
    [
      'a format of another version',
      { copyFormat: 'xml', copyScale: 'base' },
      { ...DEFAULTS, copyScale: 'base' },
    ],
    ['sites that are none', { sites: { 'a.example': 'sometimes' } }, DEFAULTS],
    ['sites', { sites: { 'a.example': 'never' } }, { ...DEFAULTS, sites: { 'a.example': 'never' } }],
  ])('%s', (_, raw, expected) => {
    expect(parseSettings(raw)).toEqual(expected);
  });
});

/** What each version stored that knew other settings than the one before it, the oldest first. */
const EARLIER: Record<string, unknown>[] = [
  { panelWidth: 420, isCollapsed: true },
  {
    theme: 'dark',
    side: 'left',
    colours: 'red-up',
    language: 'zh-TW',
    sheet: 'high',
    sites: { 'a.example': 'never' },
  },
  { copyFormat: 'csv', copyScale: 'thousand', copyQuotes: true },
  { isLit: false },
  { shows: { 'a.example': 'translation' }, dismissed: [{ page: 'a.example/q2', keys: ['1x', '2y'] }] },
  { translateTo: 'zh-Hans' },
];

test.each(EARLIER.map((_, i) => i))('what version %i stored is understood to the last value', (i) => {
  const stored = Object.assign({}, ...EARLIER.slice(0, i + 1));
  expect(parseSettings(stored)).toEqual({ ...DEFAULTS, ...stored });
});

describe('what the first version stored in one object', () => {
  const settings = { panelWidth: 420, isCollapsed: true };
  test('is understood', async () => {
    store.data = { settings };
    expect(await loadSettings()).toEqual({ ...DEFAULTS, ...settings });
  });
  test('gives way, field by field, to what was chosen since', async () => {
    store.data = { settings };
    await saveSettings({ panelWidth: 300 });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, panelWidth: 300, isCollapsed: true });
  });
  test.each([null, 'wide', [], { panelWidth: 'wide', isCollapsed: true }])('may be broken: %j', (broken) => {
    const isCollapsed = typeof broken === 'object' && broken !== null && 'isCollapsed' in broken;
    expect(parseSettings({ settings: broken })).toEqual({ ...DEFAULTS, isCollapsed });
  });
});

test('every setting has been stored by some version', () => {
  expect(Object.keys(Object.assign({}, ...EARLIER)).sort()).toEqual(Object.keys(DEFAULTS).sort());
});

test('a value that cannot be read is kept when another takes its place', async () => {
  store.data = { theme: 'sepia', side: 'left' };
  await saveSettings({ theme: 'dark', side: 'right' });
  expect(store.data).toEqual({ theme: 'dark', side: 'right', rejected: { theme: 'sepia' } });
  store.data.copyFormat = 'xml';
  await saveSettings({ copyFormat: 'csv' });
  expect(store.data).toMatchObject({ copyFormat: 'csv', rejected: { theme: 'sepia', copyFormat: 'xml' } });
});

test('nothing of the pages of a private window is stored', async () => {
  store.isPrivate = true;
  await saveSettings({ shows: { 'a.example': 'original' }, sites: { 'a.example': 'never' }, dismissed: [] });
  expect(store.data).toEqual({});
  await saveSettings({ theme: 'dark', shows: { 'a.example': 'original' } });
  expect(store.data).toEqual({ theme: 'dark' });
});

test('all is forgotten at once', async () => {
  store.data = { theme: 'dark', rejected: { side: 'top' } };
  await clearStorage();
  expect(store.data).toEqual({});
});

describe('a file of settings', () => {
  test('says again what was stored', () => {
    const settings = parseSettings(Object.assign({}, ...EARLIER));
    expect(readSettingsFile(settingsFile(settings))).toEqual({ changes: settings, leftOut: [] });
  });

  test('is taken over as far as it can be read', () => {
    const file = JSON.stringify({
      callout: 2,
      settings: { theme: 'dark', panelWidth: 'wide', later: true },
      more: 1,
    });
    expect(readSettingsFile(file)).toEqual({ changes: { theme: 'dark' }, leftOut: ['panelWidth'] });
  });

  test.each([
    ['nothing', ''],
    ['a text', 'Revenue was $5 million.'],
    ['another program’s', '{"theme":"dark"}'],
    ['a list', '[1]'],
    ['settings that are none', '{"callout":1,"settings":["theme"]}'],
    ['too long', `{"callout":1,"settings":{"theme":"${'a'.repeat(6_000_000)}"}}`],
    ['nested without end', '['.repeat(200_000)],
  ])('is none: %s', (_, text) => expect(readSettingsFile(text)).toBeNull());

  test('reaches nothing but settings', () => {
    const file =
      '{"callout":1,"settings":{"__proto__":{"theme":"dark"},"constructor":1,"sites":{"__proto__":"never"}}}';
    const found = readSettingsFile(file);
    expect(found?.changes.theme).toBeUndefined();
    expect(Object.keys(found?.changes.sites ?? {})).toEqual([]);
    expect(({} as { theme?: string }).theme).toBeUndefined();
  });
});

test('what is saved is loaded again', async () => {
  await saveSettings({ panelWidth: 444 });
  await saveSettings({ isCollapsed: true });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, panelWidth: 444, isCollapsed: true });
});

test('two changes at once are both kept', async () => {
  await Promise.all([saveSettings({ panelWidth: 444 }), saveSettings({ isCollapsed: true })]);
  expect(await loadSettings()).toEqual({ ...DEFAULTS, panelWidth: 444, isCollapsed: true });
});

test('without storage there are the defaults, and saving does not throw', async () => {
  store.isBroken = true;
  await saveSettings({ panelWidth: 444 });
  expect(await loadSettings()).toEqual(DEFAULTS);
});

describe('an open store', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  test('holds a change at once, tells of it and stores it', async () => {
    const { current, change, subscribe } = await openSettings();
    const heard: string[] = [];
    subscribe(() => heard.push(current().theme));
    change({ theme: 'dark' });
    expect(current().theme).toBe('dark');
    await settled();
    expect(heard).toEqual(['dark']);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  test('agrees with every other one', async () => {
    const here = await openSettings();
    const there = await openSettings();
    there.change({ side: 'left', sites: { 'a.example': 'never' } });
    await settled();
    expect(here.current()).toEqual(there.current());
  });

  test('keeps the newer of two changes while the older one is told of', async () => {
    store.held = [];
    const { current, change, subscribe } = await openSettings();
    change({ panelWidth: 300 });
    change({ panelWidth: 400 });
    const seen: number[] = [];
    subscribe(() => seen.push(current().panelWidth));
    await settled();
    store.held[0]?.();
    await settled();
    store.held[1]?.();
    await settled();
    expect(seen).toEqual([]);
    expect(current().panelWidth).toBe(400);
  });

  test('believes nothing that does not parse, and goes back to the default of what was removed', async () => {
    const { current, change } = await openSettings();
    change({ theme: 'dark' });
    await settled();
    tell({ panelWidth: { newValue: 'wide' }, side: { newValue: 'left' }, theme: {} });
    expect(current()).toEqual({ ...DEFAULTS, side: 'left' });
  });

  test('holds a change that cannot be stored', async () => {
    const { current, change } = await openSettings();
    store.isBroken = true;
    change({ language: 'zh-TW' });
    await settled();
    expect(current().language).toBe('zh-TW');
  });

  test('stops listening with its signal', async () => {
    const controller = new AbortController();
    await openSettings(controller.signal);
    expect(store.listeners.size).toBe(1);
    controller.abort();
    expect(store.listeners.size).toBe(0);
  });
});
