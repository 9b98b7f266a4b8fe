import { expect, test } from 'vitest';
import { decode, MOST_BYTES, readText } from '../../lib/given/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a text is a text, a page is a page', () => {
  expect(decode(bytes('Operator: Good day.'))).toEqual({ kind: 'text', text: 'Operator: Good day.' });
  for (const page of [
    '<!DOCTYPE html><p>Good day.',
    '\n<html lang="en">',
    '<?xml version="1.0"?>\n<!-- saved --><html>',
    '<meta charset="utf-8"><p>pasted',
  ])
    expect(decode(bytes(page))).toEqual({ kind: 'html', text: page });
  expect(readText('<b is less than c')).toMatchObject({ kind: 'text' });
  // What is copied from a page begins with any tag.
  expect(readText('<b>Ada Stone</b>: Good day.', true)).toMatchObject({ kind: 'html' });
});

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...bytes('營收')], '營收'],
  ['UTF-16, little end first', [0xff, 0xfe, 0xdf, 0x71, 0x36, 0x65], '營收'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x71, 0xdf, 0x65, 0x36], '營收'],
  [
    'Big5, as the page says',
    [...bytes('<meta charset="big5">'), 0xc0, 0xe7, 0xa6, 0xac],
    '<meta charset="big5">營收',
  ],
  [
    'GBK, as the page says',
    [...bytes('<meta charset=gbk>'), 0xd3, 0xaa, 0xca, 0xd5],
    '<meta charset=gbk>营收',
  ],
  [
    'what nobody knows, as Western',
    [...bytes('<meta charset="klingon">'), 0xe9],
    '<meta charset="klingon">é',
  ],
])('letters are read from %s', (_, given, text) => {
  expect(decode(Uint8Array.from(given))).toMatchObject({ text });
});

test.each([
  ['pdf', bytes('%PDF-1.7 …')],
  ['archive', bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0')],
  ['binary', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1)],
  ['empty', bytes(' \n\t')],
  ['large', new Uint8Array(MOST_BYTES + 1)],
])('says why it is not read: %s', (refusal, given) => {
  expect(decode(given)).toBe(refusal);
});
