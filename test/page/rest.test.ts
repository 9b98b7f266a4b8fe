import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onTextRest } from '../../lib/page/rest.ts';

const PARAGRAPH = 'Revenue rose nine percent in the quarter, and we raise our outlook for the year.';

let document: Document;
let end: AbortController;
/** When the text was looked at, in milliseconds from the start. */
let looks: number[];
let isNews: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  const { window } = new JSDOM('<p id="price">12.30</p><main></main>');
  document = window.document;
  vi.stubGlobal('window', window);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  looks = [];
  isNews = true;
  end = new AbortController();
  const start = performance.now();
  const look = () => {
    looks.push(performance.now() - start);
    return isNews;
  };
  onTextRest(document, look, end.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const add = (text: string) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('main')?.append(paragraph);
};

test('a text that comes in pieces is looked at once, when it rests', async () => {
  for (let i = 0; i < 5; i++) {
    add(PARAGRAPH);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(looks).toEqual([]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toEqual([650]);
});

test('a text that never rests is looked at all the same', async () => {
  for (let i = 0; i < 50; i++) {
    add(PARAGRAPH);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(looks.length).toBe(2);
});

test('a page that moves for nothing is looked at ever more rarely, until much is new', async () => {
  isNews = false;
  for (let i = 0; i < 600; i++) {
    add(PARAGRAPH);
    await vi.advanceTimersByTimeAsync(100);
  }
  const inAMinute = looks.length;
  expect(inAMinute).toBeLessThan(6);
  add(PARAGRAPH.repeat(10));
  await vi.advanceTimersByTimeAsync(300);
  expect(looks.length).toBe(inAMinute + 1);
});

test('prices, scripts and styles are no text', async () => {
  const price = document.querySelector('#price')?.firstChild as Text;
  price.data = '12.31';
  const style = document.createElement('style');
  style.textContent = `/* ${PARAGRAPH} */`;
  document.head.append(style);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toEqual([]);
});

test('nothing is looked at after the end', async () => {
  add(PARAGRAPH);
  await vi.advanceTimersByTimeAsync(100);
  end.abort();
  add(PARAGRAPH);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toEqual([]);
});
