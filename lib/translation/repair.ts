import { checkPair } from './check.ts';
import type { Target } from './port.ts';
import type { Check, Pair } from './types.ts';

/** A translation after its wrong terms have been put right. */
export interface Repaired {
  text: string;
  /** Terms that were exchanged, each once. */
  corrections: { from: string; to: string }[];
  /** What still says something else than the original; offsets into the original and `text`. */
  checks: Check[];
}

/** Expected words that are no name of their own: in another one's place they would make no sentence. */
export const PHRASES: ReadonlySet<string> = new Set([
  '過去四季滾動平均',
  '滚动四季度平均',
  '上修財測',
  '上调指引',
  '年消費額達此金額的客戶',
  '年消费额达此金额的客户',
  '費用',
  '费用',
]);

/** A paragraph names fewer terms wrongly; each exchange compares it anew. */
const MOST = 20;

/**
 * Puts the term that was expected where a translation has a wrong one, as long as that makes the findings no more.
 * In: an original in English and a translation of it. Out: the translation, what was exchanged, what is left to say.
 */
export function repair(source: string, translation: string, target: Target): Repaired {
  const check = (text: string) => checkPair({ id: '', text: source, translation: text, lang: target });
  const corrections = new Map<string, string>();
  let text = translation;
  let checks = check(text);
  for (let turn = 0; turn < MOST; turn++) {
    const exchange = checks
      .flatMap((each) => exchangeOf(each, text))
      .map((each) => ({ ...each, checks: check(each.text) }))
      .find((each) => each.checks.length <= checks.length && !each.checks.some(isAt(each)));
    if (!exchange) break;
    corrections.set(exchange.from, exchange.to);
    ({ text, checks } = exchange);
  }
  return { text, corrections: [...corrections].map(([from, to]) => ({ from, to })), checks };
}

interface Exchange {
  from: string;
  to: string;
  text: Pair['translation'];
  start: number;
  end: number;
}

/** A text with the expected term in place of the wrong one, or nothing where that is more than a term. */
function exchangeOf({ type, expected, translationSpan, translation: from }: Check, text: string): Exchange[] {
  if (type !== 'term' || expected === null || translationSpan === null || PHRASES.has(expected)) return [];
  const { start, end } = translationSpan;
  const after = text.slice(end);
  // An abbreviation is not said twice.
  const to = /^\s*[(\uff08]/.test(after) ? expected.replace(/ \(.+\)$/, '') : expected;
  return [{ from, to, text: text.slice(0, start) + to + after, start, end: start + to.length }];
}

/** Whether a finding is about the words that were just put there. */
const isAt =
  ({ start, end }: Exchange) =>
  ({ translationSpan }: Check): boolean =>
    translationSpan !== null && translationSpan.start < end && start < translationSpan.end;
