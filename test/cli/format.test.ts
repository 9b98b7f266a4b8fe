import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../tools/browsers.ts';

const SAMPLE = path.join(ROOT, 'lib/given/sample-call.txt');
const read = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, 'lib/cli/read.ts'), ...args], { encoding: 'utf8' });

test('CSV says once that it is UTF-8, and has a header for each file', { timeout: 60_000 }, () => {
  const { stdout, status } = read('--format', 'csv', SAMPLE, SAMPLE);
  expect(status).toBe(0);
  expect(stdout.match(/\ufeff/g)).toHaveLength(1);
  expect(stdout.match(/^\ufeff?ticker,period,/gm)).toHaveLength(2);
});

test('Markdown has links where the address is known', { timeout: 60_000 }, () => {
  const url = 'https://calls.example/harborline?utm_source=mail';
  expect(read('--format', 'md', '--url', url, SAMPLE).stdout).toContain(
    '[\\$312.4M](https://calls.example/harborline#:~:text=Revenue%20came%20in%20at%20%24312.4%20million',
  );
  expect(read('--format', 'md', SAMPLE).stdout).not.toContain('](');
});

test('an explanation ends with both sides of each finding', { timeout: 60_000 }, () => {
  const { stdout } = read('--explain', SAMPLE);
  expect(stdout).toMatch(/^translation: \d+ pairs compared, \d+ findings$/m);
  expect(stdout).toContain(
    '"operating income" -> "營業收入" means revenue; right is 營業利益\n      original     ',
  );
  expect(stdout).toMatch(/^ {2}missing +s\d+: "111%" -> nothing$/m);
});

test('a format that is none is a wrong argument', { timeout: 60_000 }, () => {
  const { stderr, status } = read('--format', 'xlsx', SAMPLE);
  expect(status).toBe(2);
  expect(stderr).toContain('"xlsx" is no format: tsv, csv, md, short.');
});
