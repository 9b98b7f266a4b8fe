import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../tools/browsers.ts';
import type { Judged } from './numbers.ts';

/** Where the table stands in the README. */
const START = '<!-- bench -->';
const END = '<!-- /bench -->';

/** Writes what a whole run of the bench measured into the README, as a table. */
export function writeTable(judged: readonly Judged[]): void {
  const file = path.join(ROOT, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${START} … ${END}.`);
  const rows = judged.map(({ name, ratio, limit }) => `| ${name} | ${ratio.toFixed(2)} | ${limit} |`);
  const table = ['| ratio | measured | at most |', '|---|---:|---:|', ...rows].join('\n');
  writeFileSync(file, `${readme.slice(0, start + START.length)}\n${table}\n${readme.slice(end)}`);
}
