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
const PULL = 0.002;
/** What is wanted of a call, in numbers for each place, that makes it count in full. */
const ENOUGH = 5;
/** How much likelier a number of the summary is meant by a row of the metric that the summary gives it. */
const SAME_METRIC = 20;
/** Traits seen less often say nothing, and smaller weights change nothing. */
const SEEN = 8;
const SMALLEST = 0.02;

interface Example {
  traits: Traits;
  /** The numbers of the summary that the row tells, each with how surely it means the same. */
  told: ReadonlyMap<string, number>;
  /** How many things a reader sees in the row: its value or range, what was guided before, each change. */
  places: number;
}

/** How much of each row is wanted, call by call. */
type Wanted = readonly (readonly number[])[];

const keyOf = (value: number, unit: string): string => `${Math.abs(value)} ${unit.replace('/share', '')}`;

/** The numbers of a text, both ends of ranges. */
const numbersOf = (text: string): Set<string> =>
  new Set(
    readFigures(text).flatMap(({ low, high, unit }) =>
      [low, high].flatMap((value) => (value === null ? [] : [keyOf(value, unit)])),
    ),
  );

/** The numbers that a row tells: a range tells two. */
const toldBy = ({ low, high, unit, changes }: Kpi): string[] => [
  ...[low, high].flatMap((value) => (value === null ? [] : [keyOf(value, unit)])),
  ...changes.map((change) => keyOf(change.value, change.unit)),
];

const placesIn = ({ low, prior, changes }: Kpi): number =>
  (low === null ? 0 : 1) + (prior === null ? 0 : 1) + changes.length;

function examplesOf(folder: string, name: string): Example[] {
  const summary = readFileSync(path.join(folder, 'gt_summaries', name), 'utf8');
  const gold = numbersOf(summary);
  const named = new Set(
    readRows(readText(summary).transcript).flatMap(({ kpi }) =>
      toldBy(kpi).map((number) => `${kpi.metric} ${number}`),
    ),
  );
  const { transcript } = readText(readFileSync(path.join(folder, 'ects', name), 'utf8'));
  const mentions = readRows(transcript);
  const own = ownPeriod(transcript.call, mentions);
  const rows = mergeRows(mentions, own);
  const traits = traitsOf(rows, { own, places: placesOf(transcript) });
  return rows.flatMap(({ kpi }, index) => {
    if (kpi.voice !== 'company') return [];
    const told = toldBy(kpi)
      .filter((number) => gold.has(number))
      .map((number) => [number, named.has(`${kpi.metric} ${number}`) ? SAME_METRIC : 1] as const);
    return [{ traits: traits[index] ?? [], told: new Map(told), places: placesIn(kpi) }];
  });
}

const oddsOf = (traits: Traits, weights: ReadonlyMap<string, number>): number =>
  Math.exp(traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0));

/**
 * How many numbers a row is wanted for, for each place it takes. A number of the summary that several rows tell is
 * shared among them, by how surely each means it and how likely `weights` hold each for wanted.
 */
function wantedOf(examples: readonly Example[], weights: ReadonlyMap<string, number>): number[] {
  const shares = examples.map(({ traits, told }) => {
    const odds = oddsOf(traits, weights);
    return [...told].map(([number, sure]) => [number, sure * odds] as const);
  });
  const all = new Map<string, number>();
  for (const [number, share] of shares.flat()) all.set(number, (all.get(number) ?? 0) + share);
  return examples.map(({ places }, index) => {
    const own = shares[index] ?? [];
    return own.reduce((sum, [number, share]) => sum + share / (all.get(number) ?? 1), 0) / places;
  });
}

/**
 * Softmax regression: in each call the rows that the summary has should have the highest scores. Gradient descent
 * over all calls, with weights pulled towards `PRIOR`.
 */
function learn(calls: readonly Example[][], wanted: Wanted): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { traits } of calls.flat())
    for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const weights = new Map<string, number>(Object.entries(PRIOR));
  for (const [trait, times] of seen) if (times >= SEEN && !weights.has(trait)) weights.set(trait, 0);
  const squares = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass++) {
    const slopes = slopesOf(calls, wanted, weights);
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

function slopesOf(
  calls: readonly Example[][],
  wanted: Wanted,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const slopes = new Map<string, number>();
  for (const [call, examples] of calls.entries()) {
    const parts = wanted[call] ?? [];
    const whole = parts.reduce((sum, part) => sum + part, 0);
    if (whole === 0) continue;
    const odds = examples.map(({ traits }) => oddsOf(traits, weights));
    const all = odds.reduce((sum, odd) => sum + odd, 0);
    // A call whose summary is long says more, up to a point.
    const share = Math.min(whole, ENOUGH) / ENOUGH / calls.length;
    for (const [index, { traits }] of examples.entries()) {
      const error = ((odds[index] ?? 0) / all - (parts[index] ?? 0) / whole) * share;
      for (const trait of traits) if (weights.has(trait)) slopes.set(trait, (slopes.get(trait) ?? 0) + error);
    }
  }
  return slopes;
}

/** Weights from numbers shared evenly tell which row each number is likely of; the weights that count are learned from that. */
function learnTwice(calls: readonly Example[][]): Map<string, number> {
  const first = learn(
    calls,
    calls.map((examples) => wantedOf(examples, new Map())),
  );
  return learn(
    calls,
    calls.map((examples) => wantedOf(examples, first)),
  );
}

const corpus = process.env.CORPUS_DIR;
if (corpus === undefined) throw new Error('CORPUS_DIR names no folder: the weights cannot be learned.');
const folder = path.join(corpus, 'ectsum', 'train');
const names = readdirSync(path.join(folder, 'ects')).sort();
const calls = names.map((name) => examplesOf(folder, name));
const weights = [...learnTwice(calls)]
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
  `${calls.flat().length} rows, ${calls.flat().filter(({ told }) => told.size > 0).length} with a number of the summary; ${rows.length} weights`,
);
