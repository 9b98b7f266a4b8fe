/** Milliseconds of a frame that long work may take. */
const SHARE = 4;
/** Steps are short: the clock is looked at after so many. */
const STEPS = 8;

/**
 * Goes through all steps of a work, some of them in each frame so that none is late, until the signal aborts. Calls
 * back with what the work has come to.
 */
export function inFrames<T>(
  work: Iterator<unknown, T>,
  signal: AbortSignal,
  onDone: (result: T) => void,
): void {
  const run = () => {
    if (signal.aborted) return;
    const start = performance.now();
    do {
      for (let i = 0; i < STEPS; i++) {
        const step = work.next();
        if (step.done) return onDone(step.value);
      }
    } while (performance.now() - start < SHARE);
    requestAnimationFrame(run);
  };
  requestAnimationFrame(run);
}
