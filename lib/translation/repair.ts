import { checkPair } from './check.ts';
import type { Target } from './port.ts';
import type { Check, Stretch } from './types.ts';

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

/** A wrong name may hide another one behind it; each round compares the whole paragraph anew. */
const ROUNDS = 6;

/**
 * Puts the term that was expected where a translation has a wrong one, as long as that makes the findings no more.
 * In: an original in English and a translation of it. Out: the translation, what was exchanged, what is left to say.
 */
export function repair(source: string, translation: string, target: Target): Repaired {
  const check = (text: string) => checkPair({ id: '', text: source, translation: text, lang: target });
  const corrections = new Map<string, string>();
  const refused = new Set<string>();
  let text = translation;
  let checks = check(text);
  for (let round = 0; round < ROUNDS; round++) {
    // Findings come in the order of the original, and none lies within another.
    const exchanges = checks
      .flatMap((each) => exchangeOf(each, text))
      .filter(({ from }) => !refused.has(from))
      .sort((a, b) => a.start - b.start);
    if (exchanges.length === 0) break;
    const next = exchange(text, exchanges);
    const after = check(next.text);
    const wrong =
      after.length > checks.length ? exchanges : exchanges.filter((_, i) => after.some(isAt(next.places[i])));
    for (const { from } of wrong) refused.add(from);
    if (wrong.length > 0) continue;
    for (const { from, to } of exchanges) corrections.set(from, to);
    text = next.text;
    checks = after;
  }
  return { text, corrections: [...corrections].map(([from, to]) => ({ from, to })), checks };
}

/** A name to put in another's place. */
interface Exchange extends Stretch {
  from: string;
  to: string;
}

/** A text after some exchanges in its order, and where in it the new names stand. */
function exchange(text: string, exchanges: readonly Exchange[]): { text: string; places: Stretch[] } {
  let done = '';
  let at = 0;
  const places = exchanges.map(({ start, end, to }) => {
    done += text.slice(at, start);
    at = end;
    const place = { start: done.length, end: done.length + to.length };
    done += to;
    return place;
  });
  return { text: done + text.slice(at), places };
}

/** What a finding asks to be exchanged; nothing where that is more than a term. */
function exchangeOf({ type, expected, translationSpan, translation: from }: Check, text: string): Exchange[] {
  if (type !== 'term' || expected === null || translationSpan === null || PHRASES.has(expected)) return [];
  // An abbreviation is not said twice.
  const isSaid = /^\s*[(\uff08]/.test(text.slice(translationSpan.end));
  return [{ ...translationSpan, from, to: isSaid ? expected.replace(/ \(.+\)$/, '') : expected }];
}

/** Whether a finding is about the words of a place. */
const isAt =
  (place: Stretch | undefined) =>
  ({ translationSpan }: Check): boolean =>
    Boolean(
      place && translationSpan && translationSpan.start < place.end && place.start < translationSpan.end,
    );
