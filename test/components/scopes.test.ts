import { expect, test } from 'vitest';
import { figuresOf, scopesOf } from '../../components/copy/scopes.ts';
import { keyOf } from '../../components/figures/groups.ts';
import { kpisOf } from '../metrics/call.ts';

const KPIS = kpisOf(
  'For fiscal 2026, we expect revenue of $790 million.',
  'Revenue was $201 million, up 9% year over year. We ended the quarter with 2,940 employees.',
  // What is key is learned; here it is given.
).map((kpi) => (kpi.metric === 'counted' ? { ...kpi, headline: null } : kpi));
const NONE: ReadonlySet<string> = new Set();
const said = (...of: Parameters<typeof figuresOf>) =>
  figuresOf(...of).map(({ metric, kind }) => `${metric} ${kind}`);

test('key metrics are what people look for first, results before guidance', () => {
  expect(said('key', KPIS, NONE)).toEqual(['revenue actual', 'revenue guidance']);
});

test('where nothing is key, everything is', () => {
  const others = KPIS.filter(({ headline }) => headline === null);
  expect(others.length).toBeGreaterThan(0);
  expect(figuresOf('key', others, NONE)).toEqual(others);
});

test('a group, all, and the rows that are ticked', () => {
  expect(said('guidance', KPIS, NONE)).toEqual(['revenue guidance']);
  expect(figuresOf('all', KPIS, NONE)).toHaveLength(KPIS.length);
  expect(figuresOf('cash', KPIS, NONE)).toEqual([]);
  const ticked = KPIS.filter(({ kind }) => kind === 'guidance');
  // Ticks outlive another reading of the page, which makes the rows anew.
  expect(figuresOf('chosen', structuredClone(KPIS), new Set(ticked.map(keyOf)))).toEqual(ticked);
});

test('there is no choice without a figure, but for the ticks', () => {
  const counts = scopesOf(KPIS, NONE);
  expect(counts.map(({ id }) => id)).toEqual(expect.arrayContaining(['key', 'all', 'guidance', 'chosen']));
  expect(counts.filter(({ count }) => count === 0)).toEqual([{ id: 'chosen', count: 0 }]);
});

test('rows that are listed are a choice where not all of them are, in the order of the panel', () => {
  const shown = KPIS.filter(({ kind }) => kind === 'guidance').concat(KPIS.slice(-1));
  expect(figuresOf('shown', KPIS, NONE, shown)).toEqual(expect.arrayContaining(shown));
  expect(figuresOf('shown', KPIS, NONE, shown)).toHaveLength(shown.length);
  expect(scopesOf(KPIS, NONE, shown)).toContainEqual({ id: 'shown', count: shown.length });
  for (const none of [null, []])
    expect(scopesOf(KPIS, NONE, none).map(({ id }) => id)).not.toContain('shown');
});
