/** A slice of work leaves most of a frame to the page, in milliseconds. */
const SLICE = 4;
/** Items between two looks at the clock. */
const STEP = 64;
/** A page that is never idle waits no longer for the next slice, in milliseconds. */
const PATIENCE = 200;

/**
 * Does something for each item in slices that fit a frame: the first at once, the others when the browser has nothing
 * better to do. Calls back after each slice with how many items are done, the last time with all of them. Nothing
 * happens after the signal has aborted.
 */
export function inSlices<T>(
  items: readonly T[],
  each: (item: T) => void,
  afterSlice: (done: number) => void,
  signal: AbortSignal,
): void {
  let done = 0;
  let idle = 0;
  const slice = () => {
    if (signal.aborted) return;
    const until = performance.now() + SLICE;
    do {
      for (const item of items.slice(done, done + STEP)) each(item);
      done = Math.min(items.length, done + STEP);
    } while (done < items.length && performance.now() < until);
    afterSlice(done);
    if (done < items.length) idle = requestIdleCallback(slice, { timeout: PATIENCE });
  };
  signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  slice();
}
