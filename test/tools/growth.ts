/** Shorter times are not told apart, in milliseconds. */
const SHORTEST = 1;
const ROUNDS = { fewest: 3, most: 10 };

/** The system counts what a thread computes in steps of some milliseconds: below this the clock is nearer. */
const COUNTED = 20;

/** Milliseconds that `run` takes, without what other programs do meanwhile where that can be told. */
export function computedBy(run: () => unknown): number {
  const [start, before] = [performance.now(), process.threadCpuUsage()];
  run();
  const passed = performance.now() - start;
  const { user, system } = process.threadCpuUsage(before);
  const computed = (user + system) / 1000;
  return computed < COUNTED ? passed : Math.min(passed, computed);
}

/**
 * How many times as long `work` takes on `large` as on `small`, to tell linear time from a square's. The least of
 * several rounds counts, as collection and compilation only add; as many as it takes to get under `below`, within
 * reason.
 */
export function growth<T>(work: (of: T) => unknown, small: T, large: T, below: number): number {
  let [shorter, longer] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const ratio = () => longer / Math.max(shorter, SHORTEST);
  for (let round = 0; round < ROUNDS.fewest || (round < ROUNDS.most && ratio() >= below); round++) {
    shorter = Math.min(
      shorter,
      computedBy(() => work(small)),
    );
    longer = Math.min(
      longer,
      computedBy(() => work(large)),
    );
  }
  return ratio();
}

/** Of eight times the text: linear time takes eight times as long, a square's 64 times. */
export const EIGHTFOLD = 24;
