/** Indexes [start, end). */
export interface Stretch {
  start: number;
  end: number;
}

/** What the alignment goes by. */
export interface Unit {
  /** In characters. */
  length: number;
  /** Whether it reads like a speaker's label, or like another heading, and not like a sentence. */
  isLabel: boolean;
}

/** How many paragraphs on either side may answer to each other. */
const SHAPES: readonly (readonly [originals: number, translations: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [1, 4],
  [1, 5],
  [1, 6],
  [1, 0],
  [0, 1],
];
/** Short paragraphs vary most in length. */
const SMOOTHING = 12;
/** What it costs beside a perfect pair that a paragraph is cut in two, and that a label answers to no label. */
const CUT = 0.3;
const MISMATCH = 2;
/** Labels and short paragraphs are left out more easily than those of this length and more. */
const LEFT_OUT = 0.4;
const LONG_LEFT_OUT = 2.5;
const LONG = 200;
/** What a translator adds stands first or last. */
const ADDED = 0.8;
/** How far from the diagonal pairs are looked for. */
const BAND = 40;

/**
 * Aligns two lists of paragraphs by their lengths, as translations are about `ratio` times as long as the original
 * (after Gale and Church, 1993); labels answer to labels, or to nothing. Returns stretches of both lists, in order,
 * that cover them. Takes time in proportion to the lists' length.
 */
export function align(
  originals: readonly Unit[],
  translations: readonly Unit[],
  ratio: number,
): [Stretch, Stretch][] {
  const [n, m] = [originals.length, translations.length];
  const [lengthOf, lengthIn] = [sums(originals, unitLength), sums(translations, unitLength)];
  const [labelsOf, labelsIn] = [sums(originals, isLabel), sums(translations, isLabel)];
  const costOf = (i: number, j: number, a: number, b: number): number => {
    const length = lengthOf(i - a, i) * ratio;
    const other = lengthIn(j - b, j);
    const labels = labelsOf(i - a, i) + labelsIn(j - b, j);
    if (a + b === 1) {
      const share = labels ? 0 : Math.min(1, (length + other) / ratio / LONG);
      const leftOut = LEFT_OUT + share * (LONG_LEFT_OUT - LEFT_OUT);
      return b && (i === 0 || i === n) ? Math.min(leftOut, ADDED) : leftOut;
    }
    const mismatch = labels === 0 || labels === a + b ? 0 : MISMATCH;
    const cut = a + b > 2 ? CUT * (a + b - 1) : 0;
    return Math.abs(Math.log((other + SMOOTHING) / (length + SMOOTHING))) + mismatch + cut;
  };

  const slope = m / Math.max(n, 1);
  const reach = Math.ceil(BAND + slope);
  const width = 2 * reach + 1;
  const first = (i: number) => Math.round(i * slope) - reach;
  const cost = new Float64Array((n + 1) * width).fill(Infinity);
  const best = new Int8Array((n + 1) * width).fill(-1);
  cost[-first(0)] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = Math.max(0, first(i)); j <= Math.min(m, first(i) + width - 1); j++) {
      const here = i * width + j - first(i);
      for (const [shape, [a, b]] of SHAPES.entries()) {
        const k = j - b - first(i - a);
        if (i < a || j < b || k < 0 || k >= width) continue;
        const total = (cost[(i - a) * width + k] ?? Infinity) + costOf(i, j, a, b);
        if (total >= (cost[here] ?? 0)) continue;
        cost[here] = total;
        best[here] = shape;
      }
    }
  }
  const beads: [Stretch, Stretch][] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [a, b] = SHAPES[best[i * width + j - first(i)] ?? -1] ?? [i, j];
    beads.push([
      { start: i - a, end: i },
      { start: j - b, end: j },
    ]);
    [i, j] = [i - a, j - b];
  }
  return beads.reverse();
}

const unitLength = ({ length }: Unit): number => length;
const isLabel = ({ isLabel: own }: Unit): number => Number(own);

/** Sums over a stretch, from sums over all that is before. */
function sums(
  units: readonly Unit[],
  sizeOf: (unit: Unit) => number,
): (start: number, end: number) => number {
  const before = [0];
  for (const unit of units) before.push((before.at(-1) ?? 0) + sizeOf(unit));
  return (start, end) => (before[end] ?? 0) - (before[start] ?? 0);
}
