import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  DEFAULTS,
  loadSettings,
  openSettings,
  parseSettings,
  saveSettings,
} from '../../lib/platform/settings.ts';

type Changes = Record<string, { newValue?: unknown }>;
const store = vi.hoisted(() => ({
  data: {} as Record<string, unknown>,
  isBroken: false,
  /** Who is told of changes, and whether telling waits. */
  listeners: new Set<(changes: Changes, area: string) => void>(),
  held: null as (() => void)[] | null,
}));
const tell = (changes: Changes) => {
  for (const listener of store.listeners) listener(structuredClone(changes), 'local');
};
vi.mock('../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
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
