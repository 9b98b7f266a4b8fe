import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS, ENGINES } from '../tools/browsers.ts';

/** What a script could ask somebody with, run what it was sent with, or load more of itself with. */
const WAYS: Record<string, RegExp> = {
  fetch: /(?<![\w.$])fetch\(|\.fetch\(/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /WebSocket/,
  sendBeacon: /sendBeacon/,
  EventSource: /EventSource/,
  importScripts: /importScripts/,
  eval: /(?<![\w.$])eval\(/,
  Function: /new Function\b|(?<![\w.$])Function\(/,
  RTCPeerConnection: /RTCPeerConnection|WebTransport/,
  'import from elsewhere': /import\(\s*["'`]https?:/,
};

/** The writer of CSV can also read it from an address. Nothing calls that, and the policy of our pages forbids it. */
const UNUSED: Record<string, string[]> = { XMLHttpRequest: ['background.js'] };

/** Addresses in the scripts that nothing loads: names of XML languages, and where React explains its errors. */
const NAMES =
  /^https?:\/\/(?:www\.w3\.org\/|react\.dev\/|json-schema\.org\/|github\.com\/mozilla\/webextension-polyfill)/;
/** Of those who are linked to: the reader's own click opens them. */
const LINKED = /^https:\/\/\$\{/;

describe.each(ENGINES)('the scripts for %s', (engine) => {
  const files = readdirSync(BUILDS[engine], { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const read = (file: string) => readFileSync(path.join(BUILDS[engine], file), 'utf8');

  test('are all there', () => expect(files.length).toBeGreaterThan(7));

  test.each(Object.entries(WAYS))('have no way to ask anybody: %s', (name, way) => {
    expect(files.filter((file) => way.test(read(file)))).toEqual(UNUSED[name] ?? []);
  });

  test('name no address that something could load', () => {
    const named = files.flatMap((file) => read(file).match(/(?:https?|wss?):\/\/[^\s"'`)\\]+/g) ?? []);
    expect(named.filter((address) => !NAMES.test(address) && !LINKED.test(address))).toEqual([]);
  });
});
