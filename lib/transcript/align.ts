/** Indexes [start, end). */
export interface Stretch {
  start: number;
  end: number;
}

/** How many paragraphs on either side may answer to each other, and what each shape costs beside one to one. */
const SHAPES: readonly (readonly [originals: number, translations: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 0.6],
  [2, 1, 0.6],
  [1, 3, 0.9],
  [3, 1, 0.9],
  [1, 4, 1.2],
  [1, 5, 1.5],
  [1, 6, 1.8],
  [1, 0, 2.5],
  [0, 1, 2.5],
];
/** Short paragraphs vary most in length. */
const SMOOTHING = 12;
/** Cells longer than this are not worth the time their square takes; their paragraphs pair in order. */
const MOST = 400;

/**
 * Aligns two lists of paragraphs by their lengths in characters, as translations are about as long as the original
 * times a constant (after Gale and Church, 1993). Returns stretches of both lists, in order, that cover them.
 */
export function align(originals: readonly number[], translations: readonly number[]): [Stretch, Stretch][] {
  const [n, m] = [originals.length, translations.length];
  if (n === m || n > MOST || m > MOST) {
    return Array.from({ length: Math.max(n, m) }, (_, i) => [
      { start: Math.min(i, n), end: Math.min(i + 1, n) },
      { start: Math.min(i, m), end: Math.min(i + 1, m) },
    ]);
  }
  const ratio = (sum(translations) + 1) / (sum(originals) + 1);
  const cost = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Infinity));
  const best = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(-1));
  (cost[0] as Float64Array)[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      SHAPES.forEach(([a, b, extra], shape) => {
        const before = cost[i - a]?.[j - b];
        if (before === undefined || !Number.isFinite(before)) return;
        const length = sum(originals.slice(i - a, i)) * ratio + SMOOTHING;
        const other = sum(translations.slice(j - b, j)) + SMOOTHING;
        const total = before + extra + (a && b ? Math.abs(Math.log(other / length)) : 0);
        if (total >= (cost[i]?.[j] ?? Infinity)) return;
        (cost[i] as Float64Array)[j] = total;
        (best[i] as number[])[j] = shape;
      });
    }
  }
  const beads: [Stretch, Stretch][] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [a, b] = SHAPES[best[i]?.[j] ?? -1] ?? [i, j];
    beads.unshift([
      { start: i - a, end: i },
      { start: j - b, end: j },
    ]);
    [i, j] = [i - a, j - b];
  }
  return beads;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
