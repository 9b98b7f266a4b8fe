import type { Figure } from '../figures/types.ts';
import type { Hit } from './aliases.ts';

/** A number behind a name that is counted, or a ratio: "net orders were 4,300", "a combined ratio of 86.9". */
const AFTER =
  /^(?: (?:count|for the (?:quarter|year)|in the quarter|at (?:quarter|year)[- ]end))?(?: (?:of|was|were|is|are|to|at|totaled|reached|came in|ended|stood|grew|increased|about|approximately|nearly|over|a|an|record|between|roughly)){1,4} (\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d)?)(?![\d,.]*\d|[\d%A-Za-z]| (?:%|percent|basis|points?|million|billion|thousand|cents|months?|years?|days?|weeks?|quarters?|dollars))/i;
const BEFORE = /(?:^|[\s(])(\d{2,3}\.\d) $/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The figures of numbers without a unit that a name beside them gives one: what is counted, or a ratio in percent.
 * Out: in text order, without those that overlap `known`; offsets as in the sentence.
 */
export function bareFigures(sentence: string, hits: readonly Hit[], known: readonly Figure[]): Figure[] {
  const found: Figure[] = [];
  for (const { start, end, metric } of hits) {
    const isRatio = /_ratio$/.test(metric.id) && metric.kind === 'percent';
    if (metric.kind !== 'count' && metric.kind !== 'any' && !isRatio) continue;
    const after = AFTER.exec(sentence.slice(end, end + 64));
    const before = isRatio ? BEFORE.exec(sentence.slice(Math.max(0, start - 12), start)) : null;
    const number = after?.[1] ?? before?.[1];
    if (number === undefined || (YEAR.test(number) && !isRatio)) continue;
    const at = after === null ? start - 1 - number.length : end + after[0].length - number.length;
    const value = Number(number.replaceAll(',', ''));
    const figure: Figure = {
      start: at,
      end: at + number.length,
      low: value,
      high: value,
      unit: isRatio ? '%' : 'count',
      hedge: null,
    };
    if (!known.some((other) => other.start < figure.end && figure.start < other.end)) found.push(figure);
  }
  return found;
}
