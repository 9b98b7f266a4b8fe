import type { Bound } from './bound.ts';
import { BALANCE } from './rules.ts';
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

/** "6.3 times shareholders' equity" is a leverage of another kind. */
const TO_EQUITY = /^[^,.;]{0,32}(?<!\w)(?:equity|assets|capital)(?!\w)/i;
/** What something bought or begun is to bring is no total of the company's. */
const WILL_ADD =
  /(?<!\w)(?:which|that|it|acquisitions?|business|deal|transaction|assets) (?:will|would|should|could|is expected to|are expected to) (?:add|contribute|bring|generate)(?!\w)[^;]*$/i;
/** "Foreign exchange to decrease our revenue by 1% and increase it by 2%". */
const FX_ACTS =
  /(?<!\w)(?:foreign exchange|exchange rates?|currenc(?:y|ies)|FX)(?: [a-z]+)? (?:to|will|would|should|could) (?:decrease|increase|reduce|impact|benefit|lower)(?!\w)[^;]*$/i;
/** A balance without a part of it is not the balance. */
const WITHOUT_PART = /(?<!\w)ex(?:cluding|clusive of|-)? ?(?:the )?(?:impacts? of )?(?:the )?PPP(?!\w)/i;

/**
 * The rows of a sentence with what the words around an amount make of its metric: an authorization is no repurchase, and
 * a return that a regulator is asked for none that was earned.
 */
export function inContext(sentence: string, rows: readonly Bound[]): Bound[] {
  return rows.flatMap((row) => {
    const { metric, figure } = row;
    const before = sentence.slice(Math.max(0, figure.start - 160), figure.start);
    const after = sentence.slice(figure.end, figure.end + 48);
    if (metric.id === 'roe' && BEFORE_REGULATOR.test(sentence)) return [];
    if (metric.id === 'net_leverage' && TO_EQUITY.test(after)) return [];
    if (WILL_ADD.test(before) || (row.low === null && FX_ACTS.test(before))) return [];
    if (BALANCE.test(metric.id) && WITHOUT_PART.test(sentence)) return [];
    if (metric.id === 'buyback_price' && !OF_STOCK.test(sentence)) return [];
    if (metric.id !== 'share_repurchases') return row;
    const authorization = metricById('buyback_authorization');
    return AUTHORIZED.test(before.slice(-72) + after) &&
      !BOUGHT.test(before.slice(-72)) &&
      authorization !== null
      ? { ...row, metric: authorization }
      : row;
  });
}
