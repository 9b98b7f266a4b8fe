import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Kpi } from '../../lib/metrics/types.ts';
import { readDocument } from '../../lib/reading/read.ts';
import { LAYOUTS, renderCall } from '../pages/layouts.ts';
import { computedBy } from '../tools/growth.ts';

/** Whole numbers below `limit`, the same ones for the same seed (xorshift, 32 bits). */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const PAGES = path.resolve(import.meta.dirname, '../pages');
const htmlIn = (folder: string): string[] =>
  readdirSync(path.join(PAGES, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(path.join(PAGES, folder, file), 'utf8'));

/** All pages of ours: sites, kinds, pages that are no calls, and the sample call in its layouts. */
export function fixtures(): string[] {
  const sample = readFileSync(path.resolve(PAGES, '../../lib/given/sample-call.txt'), 'utf8').slice(
    0,
    12_000,
  );
  const calls = LAYOUTS.map((layout) => renderCall(sample, layout, 'Harborline Q2 2027').body.toString());
  return [...htmlIn('sites'), ...htmlIn('kinds'), ...htmlIn('others'), ...calls];
}

/** What stands in no fixture: controls, scripts, digits and words that make trouble. */
const TROUBLE = [
  '\0',
  '\u202e',
  '\u200b',
  '\ufeff',
  '𝟙𝟚',
  '٣',
  '１２',
  '\ud800',
  '９億',
  '9'.repeat(400),
  '(((',
  '$-%',
  '&lt;b&gt;',
  '&#0;',
  '<',
  '<b',
  '</p></div>',
  '<table><tr>',
  '<!--',
  '<svg>',
  '<template>',
  '__proto__',
  'constructor',
  '營收為',
  '매출은',
  '売上高は',
  'Revenue was $1',
  ' million',
  ' to ',
  'up 5%',
  'Operator: ',
  'Q&A',
  '\n\n',
  '\t',
  'Q3 2027',
  '—',
  '"',
  'x'.repeat(5000),
];

/** Changes a page a few times: parts doubled, dropped, moved, cut, put elsewhere, letters exchanged, trouble put in. */
export function mutate(page: string, pages: readonly string[], random: Random): string {
  let text = page;
  const part = (from: string): [number, number] => {
    const start = random(from.length + 1);
    return [start, Math.min(from.length, start + random(random(4) === 0 ? 4000 : 80))];
  };
  for (let times = 1 + random(8); times > 0; times--) {
    const [start, end] = part(text);
    const piece = text.slice(start, end);
    const at = random(text.length + 1);
    switch (random(8)) {
      case 0:
        text = text.slice(0, start) + text.slice(end);
        break;
      case 1:
        text = text.slice(0, at) + piece.repeat(1 + random(6)) + text.slice(at);
        break;
      case 2:
        text = text.slice(0, start) + [...piece].reverse().join('') + text.slice(end);
        break;
      case 3:
        text = text.slice(0, random(20) === 0 ? at : text.length);
        break;
      case 4: {
        const other = pages[random(pages.length)] ?? '';
        const [from, to] = part(other);
        text = text.slice(0, at) + other.slice(from, to) + text.slice(at);
        break;
      }
      case 5:
        text = text.slice(0, start) + piece.replaceAll(/<[^>]*>/g, '') + text.slice(end);
        break;
      case 6:
        text = text.slice(0, at) + '<div>'.repeat(random(300)) + text.slice(at);
        break;
      default:
        text = text.slice(0, at) + (TROUBLE[random(TROUBLE.length)] ?? '') + text.slice(at);
    }
  }
  return text;
}

/** Reads a page: speakers, KPIs, checks, audit and ledger. Out: how long that took without the parsing, in ms. */
export function timeToRead(html: string): number {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  let kpis: readonly Kpi[] = [];
  const took = computedBy(() => {
    ({ kpis } = readDocument(window.document, { url: null, adapter: null }));
  });
  for (const { low, high, metric } of kpis)
    if ([low, high].some((value) => value !== null && !Number.isFinite(value)))
      throw new Error(`${metric} has a value that is no number.`);
  window.close();
  return took;
}
