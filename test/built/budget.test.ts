import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../lib/i18n/locales.ts';
import { BUILDS, ENGINES } from '../tools/browsers.ts';

/** Words of a library that a minifier leaves: they say that it is in a file. */
const TRACES = { React: 'Minified React error', zod: '_zod' };
const POLYFILL = 'This script should only be loaded in a browser extension';

describe.each(ENGINES)('the build for %s', (engine) => {
  const read = (file: string) => readFileSync(path.join(BUILDS[engine], file), 'utf8');
  const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;

  test('a page that is no transcript pays 5 kB at most', () => {
    expect(gzipped('content-scripts/detector.js')).toBeLessThanOrEqual(5_000);
  });

  test.each(Object.entries(TRACES))('... and none of it is %s', (_, trace) => {
    expect(read('content-scripts/detector.js')).not.toContain(trace);
    // The trace is one: where the library is used it can be found.
    expect(read('reader.js')).toContain(trace);
  });

  test('no page pays for the polyfill', () => {
    expect(read('content-scripts/detector.js')).not.toContain(POLYFILL);
    expect(read('reader.js')).not.toContain(POLYFILL);
    expect(read('background.js')).toContain(POLYFILL);
  });

  test('the reader and the language that it speaks are 130 kB at most', () => {
    const catalogues = LOCALES.map((locale) => gzipped(`catalogue-${locale}.js`));
    expect(gzipped('reader.js') + Math.max(...catalogues)).toBeLessThanOrEqual(130_000);
  });
});
