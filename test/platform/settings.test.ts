import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS, loadSettings, parseSettings, saveSettings } from '../../lib/platform/settings.ts';

const store = vi.hoisted(() => ({ data: {} as Record<string, unknown>, isBroken: false }));
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
        },
      },
    },
  },
}));

beforeEach(() => {
  store.data = {};
  store.isBroken = false;
});

describe('broken settings are repaired field by field', () => {
  test.each([
    ['nothing', {}, DEFAULTS],
    ['one bad field', { panelWidth: 'wide', isCollapsed: true }, { ...DEFAULTS, isCollapsed: true }],
    ['a width out of bounds', { panelWidth: 1e9, isCollapsed: true }, { ...DEFAULTS, isCollapsed: true }],
    ['not a number', { panelWidth: Number.NaN }, DEFAULTS],
    ['all good', { panelWidth: 500, isCollapsed: true }, { panelWidth: 500, isCollapsed: true }],
  ])('%s', (_, raw, expected) => {
    expect(parseSettings(raw)).toEqual(expected);
  });
});

test('what is saved is loaded again', async () => {
  await saveSettings({ panelWidth: 444 });
  await saveSettings({ isCollapsed: true });
  expect(await loadSettings()).toEqual({ panelWidth: 444, isCollapsed: true });
});

test('two changes at once are both kept', async () => {
  await Promise.all([saveSettings({ panelWidth: 444 }), saveSettings({ isCollapsed: true })]);
  expect(await loadSettings()).toEqual({ panelWidth: 444, isCollapsed: true });
});

test('without storage there are the defaults, and saving does not throw', async () => {
  store.isBroken = true;
  await saveSettings({ panelWidth: 444 });
  expect(await loadSettings()).toEqual(DEFAULTS);
});
