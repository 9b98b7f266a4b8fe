import { asChinese } from '../figures/east-asian.ts';
import { splitSentences } from '../metrics/sentences.ts';
import type { Lang, Transcript } from '../transcript/types.ts';
import { checkAmounts } from './amounts.ts';
import { leads, pairAmounts } from './clauses.ts';
import { amountsIn } from './numbers.ts';
import { cut } from './patterns.ts';
import { checkNumbers, checkSentences } from './relations.ts';
import { pairSentences, sentenceAround, sentencesOf, trimmed } from './sentences.ts';
import { checkTerms } from './term-check.ts';
import type { Check, Checked, Finding, Pair, Stretch } from './types.ts';
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

/** The script in which a right term is told: none but Chinese is known. */
function scriptOf(lang: Pair['lang']): 'hans' | 'hant' | null {
  if (lang === 'zh-Hans') return 'hans';
  return lang === 'ko' || lang === 'ja' ? null : 'hant';
}

/** The findings of a pair in the order of the original; null where it is too long to be compared. */
function compare({ id, text, translation, lang, asked = '' }: Pair): Check[] | null {
  if (Math.max(text.length, translation.length) > MOST.characters) return null;
  const theirs = lang === 'zh-Hant' || lang === 'zh-Hans' ? translation : asChinese(translation);
  const amounts = { ours: amountsIn(text), theirs: amountsIn(theirs) };
  if (Math.max(amounts.ours.length, amounts.theirs.length) > MOST.amounts) return null;
  const sides = { source: text, translation };
  const split = { ours: splitSentences(text), theirs: sentencesOf(translation) };
  const sentences = pairSentences([split.ours, split.theirs], [amounts.ours, amounts.theirs]);
  const pairs = pairAmounts(amounts.ours, amounts.theirs, sentences);
  const whole = {
    source: { start: 0, end: text.length },
    translation: { start: 0, end: translation.length },
  };
  const findings: Finding[] = [
    ...checkAmounts({ text, amounts: amounts.ours }, { text: theirs, amounts: amounts.theirs }, sentences),
    ...checkNumbers(sides, pairs, amounts),
    ...checkUnits(sides, [...sentences, whole], asked),
    ...checkSentences(sides, sentences, whole),
    ...checkTerms(
      sides,
      [
        ...leads([text, amounts.ours], [theirs, amounts.theirs], pairs),
        ...(sentences.length > 0 ? sentences : [whole]),
      ],
      scriptOf(lang),
    ),
  ];
  /** The sentence of the translation: where its words are, else the one that translates the original's. */
  const theirsOf = ({ source, translation: place }: Finding): Stretch => {
    if (place) return sentenceAround(translation, split.theirs, place);
    const pair = sentences.find(
      (each) => each.source.start <= source.start && source.start < each.source.end,
    );
    return trimmed(translation, pair?.translation ?? whole.translation);
  };
  return findings
    .filter(isNew)
    .sort((a, b) => a.source.start - b.source.start)
    .map((finding): Check => {
      const { source, translation: place, type, reason, expected, meaning } = finding;
      return {
        segment: id,
        type,
        reason,
        source: cut(text, source),
        sourceSpan: { start: source.start, end: source.end },
        translation: place ? cut(translation, place) : '',
        translationSpan: place && { start: place.start, end: place.end },
        sourceSentence: sentenceAround(text, split.ours, source),
        translationSentence: theirsOf(finding),
        expected: expected ?? null,
        meaning: meaning ?? null,
      };
    });
}

/**
 * What a translation says otherwise than its original: amounts, units, directions, periods, basis, terms. In: a segment
 * and its translation. Out: findings in the order of the original, none where both say the same or nobody can tell.
 */
export const checkPair = (pair: Pair): Check[] => compare(pair) ?? [];

/** Languages of translations whose words are known. */
const KNOWN: ReadonlySet<Lang | null> = new Set<Lang>(['zh-Hant', 'zh-Hans', 'ja', 'ko']);

/** Translations have other numbers in one paragraph of fifty; one that stands with the wrong paragraph, in each second. */
const MOST_STRANGE = { share: 0.2, pairs: 5 };

/** Whether paragraphs stand with their own translations, as far as their numbers tell. */
function isAligned(results: readonly (readonly Check[])[]): boolean {
  const strange = results.filter((checks) =>
    checks.some(({ type }) => type === 'amount' || type === 'missing'),
  ).length;
  return strange < MOST_STRANGE.pairs || strange <= results.length * MOST_STRANGE.share;
}

/**
 * The findings of a whole transcript, in its order. Nothing is compared but English with a language that is known, and
 * nothing at all where paragraphs stand with the translations of others.
 */
export function checkTranscript({ turns }: Transcript): Checked {
  const results = turns
    .flatMap(({ segments }, index) =>
      segments.map((segment, at) => ({ segment, asked: at === 0 ? turns[index - 1]?.segments : undefined })),
    )
    .map(({ segment: { id, lang, text, translation, translationLang }, asked = [] }) =>
      translation !== null && lang === 'en' && KNOWN.has(translationLang)
        ? compare({
            id,
            text,
            translation,
            lang: translationLang,
            asked: asked.map((before) => before.text).join('\n'),
          })
        : null,
    )
    .filter((checks) => checks !== null);
  return isAligned(results)
    ? { checks: results.flat(), compared: results.length }
    : { checks: [], compared: 0 };
}
