import { beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../lib/platform/messages.ts';

type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => unknown;
const runtime = vi.hoisted(() => ({ id: 'us', listeners: new Set<Listener>() }));
vi.mock('../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: runtime.id,
      onMessage: {
        addListener: (listener: Listener) => runtime.listeners.add(listener),
        removeListener: (listener: Listener) => runtime.listeners.delete(listener),
      },
    },
  },
}));

/** What each listener says at once, and what it answers. */
const receive = (message: unknown, sender: object, answer: (answer: unknown) => void = () => undefined) =>
  [...runtime.listeners].map((each) => each(message, sender, answer));
beforeEach(() => runtime.listeners.clear());

test('a message of ours is handled and answered, with the tab that the browser names', async () => {
  const seen: unknown[] = [];
  onMessage((message, sender) => seen.push([message, sender]) > 0);
  const from = { id: 'us', tab: { id: 7 }, documentId: 'd', url: 'https://calls.example/kf' };
  const answer = await new Promise((resolve) => receive({ type: 'transcript-found' }, from, resolve));
  expect(answer).toBe(true);
  expect(seen).toEqual([
    [{ type: 'transcript-found' }, { tabId: 7, documentId: 'd', url: 'https://calls.example/kf' }],
  ]);
});

test.each([
  ['another extension', { type: 'transcript-found' }, { id: 'them' }],
  ['an unknown type', { type: 'give-me-everything' }, { id: 'us' }],
  ['a field too many', { type: 'transcript-found', tabId: 3 }, { id: 'us' }],
  ['no message at all', null, { id: 'us' }],
])('%s is ignored', (_, message, sender) => {
  const handle = vi.fn(() => true);
  onMessage(handle);
  expect(receive(message, sender)).toEqual([undefined]);
  expect(handle).not.toHaveBeenCalled();
});

test('a handler that fails answers that it could not', async () => {
  onMessage(() => Promise.reject(new Error('broken')));
  const answer = await new Promise((resolve) => {
    expect(receive({ type: 'transcript-found' }, { id: 'us' }, resolve)).toEqual([true]);
  });
  expect(answer).toBeNull();
});

test('nothing is heard after the end', () => {
  const end = new AbortController();
  onMessage(() => true, end.signal);
  end.abort();
  expect(runtime.listeners.size).toBe(0);
});
