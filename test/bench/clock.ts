/** Milliseconds of `run`: the mean of as many in a row as take `span` milliseconds, at least one. */
export function timeOf(run: () => unknown, span: number): number {
  const start = performance.now();
  for (let times = 1; ; times++) {
    run();
    const passed = performance.now() - start;
    if (passed >= span) return passed / times;
  }
}
