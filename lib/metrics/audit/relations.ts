import type { Kpi } from '../types.ts';
import { RATIOS } from '../units.ts';
import type { Calculation } from './calculation.ts';
import type { Operator } from './ends.ts';
import { isNear, isSameBasis, isSameCurrency, type PartnerOf, type Placed } from './partners.ts';
import { moved } from './periods.ts';
import { endsOf } from './written.ts';

/** A metric that follows from two others; a share is in per cent. */
interface Relation {
  left: string;
  operator: Operator;
  right: string;
  stated: string;
  isShare: boolean;
}

/** What a call says twice; of two relations for one metric the first that can be computed counts. */
const RELATIONS: readonly Relation[] = [
  ...Object.entries(RATIOS).map(
    ([left, stated]): Relation => ({ left, operator: '/', right: 'revenue', stated, isShare: true }),
  ),
  { left: 'revenue', operator: '-', right: 'cost_of_revenue', stated: 'gross_profit', isShare: false },
  { left: 'net_income', operator: '/', right: 'diluted_shares', stated: 'eps', isShare: false },
  {
    left: 'shares_repurchased',
    operator: '*',
    right: 'buyback_price',
    stated: 'share_repurchases',
    isShare: false,
  },
];

const perCent = (ratio: number): number => ratio * 100;
const asItIs = (result: number): number => result;

/** Whether a row is surely the company's: guidance, a count of shares, or a headline that is said in two paragraphs. */
const isNobodyElses = ({ kind, metric, headline, mentions }: Kpi): boolean =>
  kind === 'guidance' ||
  metric === 'diluted_shares' ||
  (headline !== null && mentions.some(({ segment }) => segment !== mentions[0]?.segment));

/** Calls often say their shares only for the quarter to come; they are nearly as many. */
function guidedNext(row: Placed, metric: string, partnerOf: PartnerOf): Placed | null {
  const period = moved(row.kpi.period, 'quarter', 1);
  return period === null ? null : partnerOf(row, metric, { period, kind: 'guidance' });
}

/** What a row states that two other rows of the call give; null where they are not there or not the only ones. */
export function twiceStated(row: Placed, partnerOf: PartnerOf): Calculation | null {
  for (const { left: a, operator, right: b, stated: metric, isShare } of RELATIONS) {
    if (metric !== row.kpi.metric) continue;
    const first = partnerOf(row, a);
    const own = partnerOf(row, b);
    const second = own ?? (b === 'diluted_shares' ? guidedNext(row, b, partnerOf) : null);
    // The other way round, too: an amount may have two margins, of which one is somebody else's.
    if (first === null || second === null || partnerOf(first, metric)?.kpi.low !== row.kpi.low) continue;
    if (!isSameCurrency(first.kpi, second.kpi)) continue;
    const [left, right, stated] = [first.kpi, second.kpi, row.kpi].map(endsOf);
    if (!left || !right || !stated) continue;
    return {
      relation: `${a} ${operator} ${b} = ${metric}`,
      ...{ left, operator, right, stated },
      finish: isShare ? perCent : asItIs,
      unit: row.kpi.unit,
      kpis: [first.index, second.index, row.index],
      isSure:
        own !== null &&
        isNear(first.kpi, row.kpi) &&
        (isNobodyElses(second.kpi) || isNear(second.kpi, row.kpi)) &&
        isSameBasis(first.kpi, row.kpi) &&
        isSameBasis(second.kpi, row.kpi),
    };
  }
  return null;
}
