import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readDocument } from '../../lib/reading/read.ts';
import { ADAPTER, type Adapter } from '../../lib/sites/adapter.ts';
import { ADAPTERS, adapterOf } from '../../lib/sites/index.ts';

test.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))('%s is an adapter', (_, adapter) => {
  expect(() => z.parse(ADAPTER, adapter)).not.toThrow();
  const { document } = new JSDOM('').window;
  for (const selector of [adapter.skip, adapter.label, adapter.cut])
    if (selector !== undefined) expect(() => document.querySelector(selector)).not.toThrow();
});

test('every file of a site is in the list, once', () => {
  const files = readdirSync(path.resolve(import.meta.dirname, '../../lib/sites'))
    .filter((file) => file !== 'adapter.ts' && file !== 'index.ts')
    .map((file) => file.replace('.ts', ''));
  expect(ADAPTERS.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('every site has a page with its layout', () => {
  const folder = path.resolve(import.meta.dirname, '../pages/sites');
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const sites = pages.map((file) => {
    const { document } = new JSDOM(readFileSync(path.join(folder, file), 'utf8')).window;
    return adapterOf(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null)?.id;
  });
  expect(ADAPTERS.filter(({ id }) => !sites.includes(id))).toEqual([]);
});

test.each([
  ['https://statementdog.com/analysis/HRBL/earnings_calls/1', 'statementdog'],
  ['https://www.statementdog.com/', 'statementdog'],
  ['https://notstatementdog.com/', undefined],
  ['https://statementdog.com.evil.example/', undefined],
  ['https://www.fool.com/earnings/', 'fool'],
  ['no address', undefined],
  [null, undefined],
])('%s is of %s', (url, site) => {
  expect(adapterOf(url)?.id).toBe(site);
});

describe('what an adapter says', () => {
  const adapter = { id: 'x', name: 'X', hosts: ['x.example'], isAtInstall: false };
  const says = (name: string, text: string) => `<div class="turn"><b class="who">${name}</b> ${text}</div>`;
  const page = `<h1>Kestrel Forge Q2 2027 earnings call</h1>
    ${says('madge', 'Welcome to the call, and thank you for being with us today.')}
    ${says('the board', 'Revenue grew nine percent in the quarter, and we raise our outlook.')}
    <div class="poll">How do you feel about Kestrel Forge today?</div>
    ${says('madge', 'This concludes the call. You may now disconnect.')}`;
  const read = (more: Partial<Adapter>) => {
    const { document } = new JSDOM(page).window;
    const { transcript } = readDocument(document, { url: null, adapter: { ...adapter, ...more } });
    const names = new Map(transcript.speakers.map(({ id, name }) => [id, name]));
    return transcript.turns.map(({ speaker, segments }) => [
      names.get(speaker),
      ...segments.map(({ text }) => text.slice(0, 7)),
    ]);
  };

  test('labels are labels, whatever they say; what is skipped is no text', () => {
    expect(read({ label: '.who', skip: '.poll' })).toEqual([
      ['madge', 'Welcome'],
      ['the board', 'Revenue'],
      ['madge', 'This co'],
    ]);
  });

  test('without it the page is read as any other', () => {
    expect(read({})).toEqual([['', 'Kestrel', 'madge W', 'the boa', 'How do ', 'madge T']]);
  });
});
