/** Runs of each measurement; what is compared takes turns, so that the machine's moods hit all of it. */
export const RUNS = 15;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** "median 12.3 ms, 11.8 to 14.0" */
export function summary(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `median ${median(values).toFixed(1)} ms, ${least.toFixed(1)} to ${most.toFixed(1)}`;
}

/** A ratio that was measured, with what it may be. */
export interface Judged {
  name: string;
  ratio: number;
  limit: number;
}

/** What has been judged in this run, in order. */
export const JUDGED: Judged[] = [];

/** Prints a ratio beside its limit; returns whether it is within. */
export function judge(name: string, ratio: number, limit: number): boolean {
  JUDGED.push({ name, ratio, limit });
  const isWithin = ratio <= limit;
  console.log(`  ${name} ${ratio.toFixed(2)} (at most ${limit})${isWithin ? '' : '  <- too much'}`);
  return isWithin;
}
