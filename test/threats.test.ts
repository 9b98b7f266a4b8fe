import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('threats.test.ts'))
  .map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'))
  .join('\n');
const page = readFileSync(path.resolve(import.meta.dirname, '../docs/threats.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!what is tried|---)/.test(line));

test('every threat has a test', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(row).toMatch(/"[^"]+" ?(?:\||,)/);
});

const named = rows.flatMap((row) =>
  [...(row.split('|').at(-2) ?? '').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
);
test.each([...new Set(named)])('there is a test called %j', (name) => {
  expect(tests).toContain(name);
});
