import { beforeEach, expect, test, vi } from 'vitest';
import { createQueue } from '../../lib/translation/queue.ts';
import { settled } from './scripted.ts';

let done: Map<string, string | null>;
let asked: string[];
let end: (result: string | null) => Promise<void>;
let stop: AbortController;
const onDone = vi.fn();
const onBroken = vi.fn();

/** A queue whose texts are translated one by one, when the test says so: null is a failure. */
function queue() {
  const translate = (text: string) => {
    asked.push(text);
    return new Promise<string>((resolve, reject) => {
      end = async (result) => {
        if (result === null) reject(new Error('cannot'));
        else resolve(result);
        await settled();
      };
    });
  };
  return createQueue<string>(translate, done, { onDone, onBroken }, stop.signal);
}

beforeEach(() => {
  done = new Map();
  asked = [];
  stop = new AbortController();
  vi.clearAllMocks();
});

test('one at a time, from the place of reading to the end, then from the start', async () => {
  const order = queue();
  order(['a', 'b', 'c', 'd'], 2);
  expect(asked).toEqual(['c']);
  for (const text of ['C', 'D', 'A', 'B']) await end(text);
  expect(asked).toEqual(['c', 'd', 'a', 'b']);
  expect(done.get('b')).toBe('B');
  expect(onDone).toHaveBeenCalledTimes(4);
});

test('a jump goes first; what is underway is finished and kept', async () => {
  const order = queue();
  order(['a', 'b', 'c', 'd'], 0);
  order(['a', 'b', 'c', 'd'], 3);
  await end('A');
  expect(asked).toEqual(['a', 'd']);
  expect(done.get('a')).toBe('A');
  await end('D');
  expect(asked).toEqual(['a', 'd', 'b']);
});

test('nothing is translated twice: not what is done, nor what is said again', async () => {
  done.set('b', 'B');
  const order = queue();
  order(['a', 'b', 'a', 'c'], 0);
  await end('A');
  expect(asked).toEqual(['a', 'c']);
  await end('C');
  order(['a', 'b', 'c'], 1);
  expect(asked).toEqual(['a', 'c']);
});

test('it rests while nothing is wanted, and goes on', async () => {
  const order = queue();
  order(['a', 'b'], 0);
  order([], 0);
  await end('A');
  expect(asked).toEqual(['a']);
  order(['a', 'b'], 0);
  expect(asked).toEqual(['a', 'b']);
});

test('after the end nothing is kept or begun', async () => {
  const order = queue();
  order(['a', 'b'], 0);
  stop.abort();
  await end('A');
  order(['a', 'b'], 1);
  expect(asked).toEqual(['a']);
  expect(done.size).toBe(0);
  expect(onDone).not.toHaveBeenCalled();
});

test('a text that cannot be translated does not hold up the others', async () => {
  queue()(['a', 'b'], 0);
  await end(null);
  expect(done.get('a')).toBeNull();
  await end('B');
  expect([...done]).toEqual([
    ['a', null],
    ['b', 'B'],
  ]);
  expect(onBroken).not.toHaveBeenCalled();
});

test('three failures in a row are the translator’s', async () => {
  queue()(['a', 'b', 'c', 'd', 'e', 'f'], 0);
  for (const result of [null, null, 'C', null, null, null]) await end(result);
  expect(asked).toHaveLength(6);
  expect(onBroken).toHaveBeenCalledTimes(1);
});

test('a long call is no burden', async () => {
  const texts = Array.from({ length: 5000 }, (_, i) => String(i));
  const order = createQueue<string>(async (text) => text, done, { onDone, onBroken }, stop.signal);
  order(texts, 4000);
  await vi.waitFor(() => expect(done.size).toBe(texts.length), 20_000);
  expect([...done.keys()].slice(998, 1002)).toEqual(['4998', '4999', '0', '1']);
});
