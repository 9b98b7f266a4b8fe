import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CORPUS = process.env.CORPUS_DIR;
const ROOT = path.resolve(import.meta.dirname, '../..');
/** Reading and scoring some hundred pages. */
const PATIENCE = 120_000;

/** What must hold of every layout of real pages, and of all pages together where a layout has too few. */
const FLOORS = { F1: 0.97, name: 0.98, sect: 0.98, role: 0.98, exch: 0.95, cov: 0.99 };
const HTML_FLOOR = 0.99;
const CALL_FLOORS = { det: 1, co: 0.98, tk: 0.98, fy: 0.98, q: 0.98, date: 0.98 };
const MOST_JUNK = 0.005;
/** Of the pairs of one layout the truth itself has some wrong. */
const PAIRS_FLOOR = 0.95;

type Row = Record<string, number>;

describe.skipIf(!CORPUS)('the pages of the corpus', () => {
  let folder = '';
  let rows: Record<string, Row> = {};
  let printed = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'callout-corpus-'));
    const pages = path.join(CORPUS ?? '', 'pages');
    const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.extname(file) !== '')
      .map((file) => path.join(pages, file));
    const options = { encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
    const read = execFileSync(process.execPath, [path.join(ROOT, 'lib/cli/read.ts'), ...files], options);
    writeFileSync(path.join(folder, 'read.jsonl'), read);
    const scorer = path.join(CORPUS ?? '', 'score.mjs');
    printed = execFileSync(process.execPath, [scorer, 'structure', path.join(folder, 'read.jsonl')], options);
    rows = tableOf(printed);
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('transcripts are found, other pages left alone', () => {
    expect(rows['ALL full trust']?.det).toBe(1);
    const alarms = [...printed.matchAll(/false alarms (\d+)\/(\d+)/g)].map(([, found]) => Number(found));
    expect(alarms).toEqual([0, 0]);
  });

  test('each layout is read to its floors', () => {
    const layouts = Object.entries(rows).filter(
      ([name]) => /^[a-z]/.test(name) && !/^(?:of|mean)\b/.test(name),
    );
    expect(layouts.length).toBeGreaterThan(10);
    for (const [name, row] of layouts) {
      for (const [column, floor] of Object.entries(FLOORS))
        expect(row[column] ?? 1, `${column} of ${name}`).toBeGreaterThanOrEqual(floor);
      if (name.includes('html')) expect(row.F1 ?? 1, `F1 of ${name}`).toBeGreaterThanOrEqual(HTML_FLOOR);
      expect(row.junk ?? 0, `junk of ${name}`).toBeLessThan(MOST_JUNK);
      expect(row.pair ?? 1, `pairs of ${name}`).toBeGreaterThanOrEqual(PAIRS_FLOOR);
    }
  });

  test('the facts of the calls are read to their floors', () => {
    for (const [column, floor] of Object.entries(CALL_FLOORS))
      expect(rows['ALL full trust']?.[column], column).toBeGreaterThanOrEqual(floor);
  });
});

/** The scorer's table: its columns by the name of their row; "-" is left out. */
function tableOf(text: string): Record<string, Row> {
  const [head = '', ...lines] = text.split('\n');
  const columns = head.trim().split(/\s+/).slice(1);
  const rows: Record<string, Row> = {};
  for (const line of lines) {
    const cells = line.trim().split(/\s+/);
    const at = cells.findIndex((cell) => /^\d+$/.test(cell));
    const values = cells.slice(at, at + columns.length);
    if (at < 1) continue;
    rows[cells.slice(0, at).join(' ')] = Object.fromEntries(
      columns.flatMap((column, i) => (values[i] && values[i] !== '-' ? [[column, Number(values[i])]] : [])),
    );
  }
  return rows;
}
