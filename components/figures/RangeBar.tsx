import type { Kpi } from '../../lib/metrics/types.ts';
import { barOf } from './bar.ts';

/** Guidance as a drawing: the range that was, the range that is, and its middle. What it says stands beside it in words. */
export function RangeBar({ kpi }: { kpi: Kpi }) {
  const bar = barOf(kpi);
  if (bar === null) return null;
  const place = ([from, to]: readonly [number, number]) => ({
    insetInlineStart: `${from}%`,
    insetInlineEnd: `${100 - to}%`,
  });
  return (
    <span className="range-bar" aria-hidden="true">
      <span className="range-prior" style={place(bar.prior)} />
      <span className="range-now" style={place(bar.now)} />
      <span className="range-middle" style={{ insetInlineStart: `${(bar.now[0] + bar.now[1]) / 2}%` }} />
    </span>
  );
}
