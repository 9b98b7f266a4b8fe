import { expect, test } from 'vitest';
import { addressOf } from '../../lib/export/address.ts';

test.each([
  ['https://calls.example/q3', 'https://calls.example/q3'],
  ['https://calls.example/q3#part', 'https://calls.example/q3'],
  ['https://calls.example/q3#:~:text=Revenue', 'https://calls.example/q3'],
  ['https://calls.example/q3?id=7&utm_source=mail&fbclid=x', 'https://calls.example/q3?id=7'],
  ['https://calls.example/q3?utm_campaign=a&gclid=b', 'https://calls.example/q3'],
  ['https://calls.example/q3?name=a%20b+c&x', 'https://calls.example/q3?name=a%20b+c&x'],
  // Routes of old sites are part of the page's name.
  ['https://calls.example/#/calls/7', 'https://calls.example/#/calls/7'],
  ['https://calls.example/#!calls/7:~:text=a', 'https://calls.example/#!calls/7'],
  ['file:///home/ada/q3.html', 'file:///home/ada/q3.html'],
  ['about:blank', null],
  ['javascript:alert(1)', null],
  ['calls/q3', null],
  [null, null],
])('%s is the page %s', (url, address) => {
  expect(addressOf(url)).toBe(address);
});
