import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../tools/browsers.ts';

const FOLDERS = ['.cache/zip-1', '.cache/zip-2'];
afterAll(() => {
  for (const folder of FOLDERS) rmSync(path.join(ROOT, folder), { recursive: true, force: true });
});

/** Packs for Firefox into a folder; the packages by name. */
function pack(folder: string): Map<string, Buffer> {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', 'firefox', ROOT],
    { cwd: ROOT, env: { ...process.env, CALLOUT_OUT: folder }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const files = readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith('.zip'));
  return new Map(files.map((file) => [file, readFileSync(path.join(ROOT, folder, file))]));
}

test('packages are the same bytes each time, below 1 MB, with the sources beside them', {
  timeout: 120_000,
}, () => {
  const [first, second] = FOLDERS.map(pack);
  const names = [...(first?.keys() ?? [])].map((name) => name.replace(/^callout-[\d.]+-/, '')).sort();
  expect(names).toEqual(['firefox.zip', 'sources.zip']);
  for (const [name, bytes] of first ?? []) {
    const hash = (of: Buffer | undefined) => of && createHash('sha256').update(of).digest('hex');
    expect(hash(second?.get(name)), name).toBe(hash(bytes));
    if (name.endsWith('firefox.zip')) expect(bytes.length).toBeLessThan(1_000_000);
  }
});
