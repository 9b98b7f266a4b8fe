import type { Transcript } from '../transcript/types.ts';
import { checkAmounts } from './amounts.ts';
import { leads, pairAmounts } from './clauses.ts';
import { asChinese } from './han.ts';
import { amountsIn } from './numbers.ts';
import { checkNumbers, checkSentences } from './relations.ts';
import { pairSentences } from './sentences.ts';
import { checkTerms } from './term-check.ts';
import type { Check, Finding, Pair, Stretch } from './types.ts';
import { checkUnits } from './units.ts';

/** A finding within one that was made already says nothing new. */
function isNew({ translation }: Finding, index: number, all: readonly Finding[]): boolean {
  return !all
    .slice(0, index)
    .some(
      (other) =>
        translation &&
        other.translation &&
        other.translation.start < translation.end &&
        translation.start < other.translation.end,
    );
}

/** A paragraph has fewer numbers and characters: more are a table or no speech at all, and each is compared with each. */
const MOST = { amounts: 150, characters: 20_000 };

/**
 * What a translation says otherwise than its original: amounts, units, directions, periods, basis, terms. In: a segment
 * and its translation. Out: findings in the order of the original, none where both say the same or nobody can tell.
 */
export function checkPair({ id, text, translation, lang }: Pair): Check[] {
  if (Math.max(text.length, translation.length) > MOST.characters) return [];
  const theirs = asChinese(translation);
  const amounts = { ours: amountsIn(text), theirs: amountsIn(theirs) };
  if (Math.max(amounts.ours.length, amounts.theirs.length) > MOST.amounts) return [];
  const sides = { source: text, translation };
  const sentences = pairSentences(text, translation, [amounts.ours, amounts.theirs]);
  const pairs = pairAmounts(amounts.ours, amounts.theirs, sentences);
  const whole = {
    source: { start: 0, end: text.length },
    translation: { start: 0, end: translation.length },
  };
  const findings: Finding[] = [
    ...checkAmounts({ text, amounts: amounts.ours }, { text: theirs, amounts: amounts.theirs }, sentences),
    ...checkNumbers(sides, pairs, amounts),
    ...checkUnits(sides, [...sentences, whole]),
    ...checkSentences(sides, sentences, whole),
    ...checkTerms(
      sides,
      [
        ...leads([text, amounts.ours], [theirs, amounts.theirs], pairs),
        ...(sentences.length > 0 ? sentences : [whole]),
      ],
      lang === 'zh-Hans' ? 'hans' : 'hant',
    ),
  ];
  const cut = (from: string, stretch: Stretch | null) =>
    stretch ? from.slice(stretch.start, stretch.end) : '';
  return findings
    .filter(isNew)
    .sort((a, b) => a.source.start - b.source.start)
    .map(({ source, translation: place, type, reason, expected, meaning }) => ({
      segment: id,
      type,
      reason,
      source: cut(text, source),
      sourceSpan: { start: source.start, end: source.end },
      translation: cut(translation, place),
      translationSpan: place && { start: place.start, end: place.end },
      expected: expected ?? null,
      meaning: meaning ?? null,
    }));
}

/** The findings of a whole transcript, in its order; none where there is no translation, or it is not one of English. */
export const checkTranscript = ({ turns }: Transcript): Check[] =>
  turns.flatMap(({ segments }) =>
    segments.flatMap(({ id, lang, text, translation, translationLang }) =>
      translation !== null && lang === 'en'
        ? checkPair({ id, text, translation, lang: translationLang })
        : [],
    ),
  );
