import type { Change, Kpi } from '../types.ts';
import type { Calculation } from './calculation.ts';
import type { Ends, Finish, Operator } from './ends.ts';
import { isSameBasis, isTogether, type PartnerOf, type Period, type Placed } from './partners.ts';
import { moved } from './periods.ts';
import { endsOf, hedgeBefore, type Written, writtenIn } from './written.ts';

/** What a quantity moved from, and the row that says so where it is another one. */
interface Before {
  ends: Ends;
  name: string;
  row: Placed | null;
}

function beforeOf(row: Placed, against: Change['against'], partnerOf: PartnerOf): Before | null {
  const { kpi } = row;
  if (against === 'guidance') {
    if (kpi.prior === null) return null;
    const low = writtenIn(kpi.quote, kpi.prior.low, null);
    return { ends: [low, writtenIn(kpi.quote, kpi.prior.high, null)], name: 'prior', row: null };
  }
  const period = moved(kpi.period, against, -1);
  if (period === null) return null;
  const then: Period = { period, kind: 'actual' };
  const other = partnerOf(row, kpi.metric, then);
  const ends = other && endsOf(other.kpi);
  return ends && { ends, name: kpi.metric, row: other };
}

/** How a move is computed: growth over what was before, or the difference; null where its unit fits neither. */
function methodOf(kpi: Kpi, unit: string): { operator: Operator; finish: Finish; tail: string } | null {
  if (unit === '%' && kpi.unit !== '%')
    return { operator: '/', finish: (ratio) => (ratio - 1) * 100, tail: ' - 1' };
  const difference = { operator: '-', tail: '' } as const;
  if (unit === 'bps' && kpi.unit === '%') return { ...difference, finish: (points) => points * 100 };
  if (unit === kpi.unit || (unit === 'pp' && kpi.unit === '%'))
    return unit === '%' ? null : { ...difference, finish: (result) => result };
  return null;
}

/** The two ends of a stated move, null where its several numbers are no range. */
function movedBy(kpi: Kpi, changes: readonly Change[]): Ends<Written> | null {
  const values = changes.map(({ value }) => value).sort((a, b) => a - b);
  const [low, high = low] = values;
  if (low === undefined || high === undefined || values.length > 2) return null;
  if (low !== high && kpi.low === kpi.high) return null;
  const written = (value: number) => writtenIn(kpi.quote, value, hedgeBefore(kpi.quote, value));
  return [written(low), written(high)];
}

/** Whether a move is said in the sentence of its row: one of another sentence may be a part's, or another year's. */
const isOwn = ({ span, quote }: Kpi, { span: moved }: Change): boolean =>
  span.segment === moved.segment && Math.abs(span.start - moved.start) < quote.length;

/** A sentence with more numbers tells of several moves. */
const MOST_NUMBERS = 4;

const isSameThing = (now: Kpi, then: Kpi): boolean =>
  isTogether(now, then) &&
  isSameBasis(now, then) &&
  (now.quote.match(/\d[\d,.]*/g)?.length ?? 0) <= MOST_NUMBERS;

/** What a row says of its own moves, where the call also says from what: last year, last quarter, prior guidance. */
export function movements(row: Placed, partnerOf: PartnerOf): Calculation[] {
  const { kpi } = row;
  const left = kpi.changes.length > 0 ? endsOf(kpi) : null;
  if (left === null) return [];
  const isAlike = (a: Change) => (b: Change) => a.against === b.against && a.unit === b.unit;
  return kpi.changes.flatMap((first, i): Calculation[] => {
    const changes = kpi.changes.filter(isAlike(first));
    if (kpi.changes.findIndex(isAlike(first)) !== i) return [];
    const method = methodOf(kpi, first.unit);
    const stated = movedBy(kpi, changes);
    if (!method || !stated) return [];
    const before = beforeOf(row, first.against, partnerOf);
    // Growth from a loss, or from nothing, is no percentage.
    if (before === null || (method.operator === '/' && before.ends[0].value <= 0)) return [];
    return [
      {
        relation: `${kpi.metric} ${method.operator} ${before.name}${method.tail} = change`,
        ...{ left, right: before.ends, stated },
        operator: method.operator,
        finish: method.finish,
        unit: first.unit,
        kpis: before.row ? [row.index, before.row.index] : [row.index],
        isSure: isOwn(kpi, first) && (before.row === null || isSameThing(kpi, before.row.kpi)),
      },
    ];
  });
}
