import type { Kpi } from '../../lib/metrics/types.ts';

type Stretch = readonly [from: number, to: number];

/** Where guidance and what it was before lie on a bar, in percent of its width. */
export interface Bar {
  now: Stretch;
  prior: Stretch;
}

/** How much of the bar stays free on either side. */
const MARGIN = 8;

/**
 * The bar of a guidance row: both ranges on one scale, from the lowest to the highest number said. Null where there is
 * nothing to compare: alone, any range fills its bar.
 */
export function barOf({ low, high, prior }: Pick<Kpi, 'low' | 'high' | 'prior'>): Bar | null {
  if (low === null || high === null || prior === null) return null;
  const ends = [low, high, prior.low, prior.high];
  const least = Math.min(...ends);
  const width = Math.max(...ends) - least;
  const at = (value: number) => MARGIN + (width === 0 ? 0.5 : (value - least) / width) * (100 - 2 * MARGIN);
  return { now: [at(low), at(high)], prior: [at(prior.low), at(prior.high)] };
}
