// Learns the weights of lib/metrics/rank from calls and what a news desk wrote about them, and writes them.
// `CORPUS_DIR` names the folder with ectsum/train: texts in ects/, summaries of the same names in gt_summaries/.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFigures } from '../../lib/figures/read.ts';
import { placesOf, readRows } from '../../lib/metrics/kpis.ts';
import { mergeRows } from '../../lib/metrics/merge.ts';
import { ownPeriod } from '../../lib/metrics/own.ts';
import { type Traits, traitsOf } from '../../lib/metrics/rank/features.ts';
import { isGiven, PRIOR } from '../../lib/metrics/rank/prior.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import { readText } from '../../lib/reading/read.ts';

const OUT = new URL('../../lib/metrics/rank/weights.ts', import.meta.url);
const PASSES = 160;
const RATE = 0.25;
/** How hard a weight is pulled towards what it is without evidence. */
const PULL = 0.0012;
/** Rows wanted of a call that make it count in full. */
const ENOUGH = 4;
/** Traits seen less often say nothing, and smaller weights change nothing. */
const SEEN = 8;
const SMALLEST = 0.02;

interface Example {
  traits: Traits;
  wanted: number;
}

const keyOf = (value: number, unit: string): string => `${Math.abs(value)} ${unit.replace('/share', '')}`;

/** The numbers of a text, both ends of ranges. */
const numbersOf = (text: string): Set<string> =>
  new Set(
    readFigures(text).flatMap(({ low, high, unit }) =>
      [low, high].flatMap((value) => (value === null ? [] : [keyOf(value, unit)])),
    ),
  );

/** How much of a row the summary has: its value and each of its changes count alike. */
function wantedOf(kpi: Kpi, gold: ReadonlySet<string>): number {
  const own =
    kpi.low === null || kpi.high === null
      ? []
      : [gold.has(keyOf(kpi.low, kpi.unit)) || gold.has(keyOf(kpi.high, kpi.unit))];
  const said = [...own, ...kpi.changes.map(({ value, unit }) => gold.has(keyOf(value, unit)))];
  return said.filter(Boolean).length / said.length;
}

function examplesOf(folder: string, name: string): Example[] {
  const gold = numbersOf(readFileSync(path.join(folder, 'gt_summaries', name), 'utf8'));
  const { transcript } = readText(readFileSync(path.join(folder, 'ects', name), 'utf8'));
  const mentions = readRows(transcript);
  const own = ownPeriod(transcript.call, mentions);
  const rows = mergeRows(mentions, own);
  const traits = traitsOf(rows, { own, places: placesOf(transcript) });
  return rows.flatMap(({ kpi }, index) =>
    kpi.voice === 'company' ? [{ traits: traits[index] ?? [], wanted: wantedOf(kpi, gold) }] : [],
  );
}

/**
 * Softmax regression: in each call the rows that the summary has should have the highest scores. Gradient descent
 * over all calls, with weights pulled towards `PRIOR`.
 */
function learn(calls: readonly Example[][]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { traits } of calls.flat())
    for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const weights = new Map<string, number>(Object.entries(PRIOR));
  for (const [trait, times] of seen) if (times >= SEEN && !weights.has(trait)) weights.set(trait, 0);
  const squares = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass++) {
    const slopes = slopesOf(calls, weights);
    for (const [trait, weight] of weights) {
      if (isGiven(trait)) continue;
      const slope = (slopes.get(trait) ?? 0) + PULL * (weight - (PRIOR[trait] ?? 0));
      // Rare traits move as fast as common ones (Adagrad).
      const square = (squares.get(trait) ?? 0) + slope * slope;
      squares.set(trait, square);
      weights.set(trait, weight - (RATE * slope) / (Math.sqrt(square) + 1e-8));
    }
  }
  return weights;
}

function slopesOf(calls: readonly Example[][], weights: ReadonlyMap<string, number>): Map<string, number> {
  const slopes = new Map<string, number>();
  for (const examples of calls) {
    const wanted = examples.reduce((sum, example) => sum + example.wanted, 0);
    if (wanted === 0) continue;
    const odds = examples.map(({ traits }) =>
      Math.exp(traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0)),
    );
    const all = odds.reduce((sum, odd) => sum + odd, 0);
    // A call whose summary is long says more, up to a point.
    const share = Math.min(wanted, ENOUGH) / ENOUGH / calls.length;
    for (const [index, example] of examples.entries()) {
      const error = ((odds[index] ?? 0) / all - example.wanted / wanted) * share;
      for (const trait of example.traits)
        if (weights.has(trait)) slopes.set(trait, (slopes.get(trait) ?? 0) + error);
    }
  }
  return slopes;
}

const corpus = process.env.CORPUS_DIR;
if (corpus === undefined) throw new Error('CORPUS_DIR names no folder: the weights cannot be learned.');
const folder = path.join(corpus, 'ectsum', 'train');
const names = readdirSync(path.join(folder, 'ects')).sort();
const calls = names.map((name) => examplesOf(folder, name));
const weights = [...learn(calls)]
  .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const rows = weights.map(
  ([trait, weight]) => `  ${JSON.stringify(trait).replaceAll('"', "'")}: ${Number(weight.toFixed(2))},`,
);
writeFileSync(
  OUT,
  `/**
 * How much each trait says for a row, against the other rows of its call: written by \`npm run rank\`, learned from ${names.length} calls
 * and the summaries that a news desk wrote of them, from \`PRIOR\` on.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
);
console.log(
  `${calls.flat().length} rows, ${calls.flat().filter(({ wanted }) => wanted > 0).length} wanted; ${rows.length} weights`,
);
