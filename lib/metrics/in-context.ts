import type { Bound } from './bound.ts';
import { metricById } from './vocabulary.ts';

/** What a utility asks its regulator for, or is allowed, is no result. */
const BEFORE_REGULATOR =
  /(?<!\w)(?:requests?|requested|requesting|applications?|rate cases?|authori[sz]ed|allowed|settlements?|commission|filings?|proposed|stipulation)(?!\w)/i;
/** "An average price of $36 per megawatt hour" is no stock's. */
const OF_STOCK = /(?<!\w)(?:repurchas\w*|buy\w*|bought|stocks?|shares|purchas\w*)(?!\w)/i;
/** What a board allows is not yet bought, unless the words before the amount say that it was. */
const AUTHORIZED = /(?<!\w)(?:authori[sz]\w*|programs?|plan)(?!\w)/i;
const BOUGHT =
  /(?<!\w)(?:repurchas(?:ed|ing)|bought|buying|spent|spend|complet(?:ed|ing)|returned|executed|used|deployed|invested|purchased)(?!\w)/i;

/**
 * The rows of a sentence with what the words around an amount make of its metric: an authorization is no repurchase, and
 * a return that a regulator is asked for none that was earned.
 */
export function inContext(sentence: string, rows: readonly Bound[]): Bound[] {
  return rows.flatMap((row) => {
    const { metric, figure } = row;
    if (metric.id === 'roe' && BEFORE_REGULATOR.test(sentence)) return [];
    if (metric.id === 'buyback_price' && !OF_STOCK.test(sentence)) return [];
    if (metric.id !== 'share_repurchases') return row;
    const before = sentence.slice(Math.max(0, figure.start - 72), figure.start);
    const around = before + sentence.slice(figure.end, figure.end + 48);
    const authorization = metricById('buyback_authorization');
    return AUTHORIZED.test(around) && !BOUGHT.test(before) && authorization !== null
      ? { ...row, metric: authorization }
      : row;
  });
}
