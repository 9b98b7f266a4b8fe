import { beforeEach, expect, test, vi } from 'vitest';
import { leaveOut, mayOpen } from '../../lib/platform/visits.ts';

const store = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  isBroken: false,
}));
vi.mock('../../lib/platform/browser.ts', () => {
  const area = (name: 'local' | 'session') => ({
    get: async () => {
      if (store.isBroken) throw new Error('no storage');
      return store[name];
    },
    set: async (items: object) => {
      if (store.isBroken) throw new Error('no storage');
      Object.assign(store[name], items);
    },
  });
  return { browser: { storage: { local: area('local'), session: area('session') } } };
});

beforeEach(() => Object.assign(store, { local: {}, session: {}, isBroken: false }));

const CALL = 'https://calls.example/hbl/q2?page=1#top';

test('the panel opens wherever nobody objects', async () => {
  expect(await mayOpen(CALL)).toBe(true);
  expect(await mayOpen(null)).toBe(true);
  expect(await mayOpen('nonsense')).toBe(true);
});

test('a site that was silenced is silent on every page and host of it, and no other site is', async () => {
  store.local = { sites: { 'calls.example': 'never' } };
  expect(await mayOpen(CALL)).toBe(false);
  expect(await mayOpen('http://calls.example:8080/')).toBe(false);
  expect(await mayOpen('https://www.calls.example/')).toBe(false);
  expect(await mayOpen('https://recalls.example/')).toBe(true);
  expect(await mayOpen('https://example/')).toBe(true);
});

test('a page that was left out stays so by its path alone', async () => {
  await leaveOut(CALL);
  expect(await mayOpen('https://calls.example/hbl/q2?page=2')).toBe(false);
  expect(await mayOpen('https://calls.example/hbl/q3')).toBe(true);
});

test('only so many pages are remembered, the latest', async () => {
  await leaveOut(CALL);
  for (let i = 0; i < 200; i++) await leaveOut(`https://calls.example/${i}`);
  expect(await mayOpen(CALL)).toBe(true);
  expect(await mayOpen('https://calls.example/0')).toBe(false);
});

test('without storage the panel opens, and leaving out does not throw', async () => {
  store.isBroken = true;
  await leaveOut(CALL);
  expect(await mayOpen(CALL)).toBe(true);
});
