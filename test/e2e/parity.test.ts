import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { toJson } from '../../lib/reading/json.ts';
import { LAYOUTS, renderCall } from '../pages/layouts.ts';
import { ENGINES, launch, ROOT } from '../tools/browsers.ts';
import { bundle } from '../tools/bundle.ts';
import { SAMPLE, SAMPLE_TITLE } from './harness.ts';

type Json = ReturnType<typeof toJson>;

/** What in-page.ts leaves in a page. */
interface Reads {
  page: () => string;
  text: (text: string) => string;
}

const SEEDS = process.env.CORPUS_DIR && path.resolve(process.env.CORPUS_DIR, '../seeds');
const CALLS: Record<string, string> = { 'the sample': SAMPLE };
for (const name of SEEDS ? readdirSync(SEEDS).filter((each) => each.endsWith('.txt')) : [])
  CALLS[`seed ${name.slice(0, 3)}`] = readFileSync(path.join(SEEDS ?? '', name), 'utf8');

/** Whose file it was and where it came from is known on the one side only. */
const comparable = ({ source: _, site: __, ...json }: Json) => json;

/** What all layouts have in common: a heading or a title makes other block numbers, never another call. */
const sameInAllLayouts = ({ turns, speakers, exchanges, kpis }: Json) => {
  const numbers = new Map(
    turns.flatMap(({ segments }) => segments.map(({ id }) => id)).map((id, i) => [id, i]),
  );
  const text = JSON.stringify({ turns, speakers, exchanges, kpis });
  // Segments are known by their place in the call.
  return JSON.parse(text, (key, value: unknown) =>
    (key === 'id' || key === 'segment') && typeof value === 'string' ? (numbers.get(value) ?? value) : value,
  ) as unknown;
};

describe('the command line and the browser read the same', () => {
  let folder = '';
  let script = '';

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'callout-parity-'));
    script = await bundle(path.join(import.meta.dirname, 'in-page.ts'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const known = new Map<string, Json>();

  /** The command line's reading of a call in a layout, from a file. Kept for the next browser. */
  function readByCommand(text: string, layout: (typeof LAYOUTS)[number]): Json {
    const before = known.get(layout + text);
    if (before) return before;
    const file = path.join(folder, layout === 'text' ? 'call.txt' : 'call.html');
    writeFileSync(file, renderCall(text, layout, SAMPLE_TITLE).body);
    const printed = execFileSync(process.execPath, [path.join(ROOT, 'lib/cli/read.ts'), file], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const read = JSON.parse(printed) as Json;
    known.set(layout + text, read);
    return read;
  }

  describe.each(ENGINES)('in %s', (engine) => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      ({ browser } = await launch(engine, { extension: null }));
    });
    afterAll(() => browser?.close());

    test.each(Object.keys(CALLS))('%s, in all layouts', async (name) => {
      const text = CALLS[name] ?? '';
      const page = await browser?.newPage();
      const readings: unknown[] = [];
      for (const layout of LAYOUTS) {
        const { body } = renderCall(text, layout, SAMPLE_TITLE);
        if (layout !== 'text') await page?.setContent(body);
        await page?.evaluate(script);
        const read = await page?.evaluate(
          (plain) => {
            const { calloutReads } = globalThis as unknown as { calloutReads: Reads };
            return plain === null ? calloutReads.page() : calloutReads.text(plain);
          },
          layout === 'text' ? body : null,
        );
        const inBrowser = JSON.parse(read ?? 'null') as Json;
        expect(inBrowser.turns.length).toBeGreaterThan(30);
        expect(inBrowser.kpis.length).toBeGreaterThan(10);
        expect(comparable(inBrowser), layout).toEqual(comparable(readByCommand(text, layout)));
        readings.push(sameInAllLayouts(inBrowser));
      }
      expect(readings[1]).toEqual(readings[0]);
      expect(readings[2]).toEqual(readings[0]);
      await page?.close();
    });
  });

  if (!SEEDS) test.skip('the seeds (skipped: CORPUS_DIR does not say where they are)');
});
