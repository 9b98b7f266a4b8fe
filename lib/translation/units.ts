import { cut, findIn } from './patterns.ts';
import type { Sides } from './relations.ts';
import type { SentencePair } from './sentences.ts';
import type { CheckReason, CheckType, Finding } from './types.ts';
import { PEOPLE } from './words.ts';

/** A mistake that both sides show together, unless the original says it itself. */
interface Mistake {
  type: CheckType;
  reason: CheckReason;
  translation: RegExp;
  source: RegExp;
  isSo: RegExp | null;
}

const MISTAKES: readonly Mistake[] = [
  // A quarter of a year becomes one fourth.
  {
    type: 'unit',
    reason: 'fraction',
    translation: /四分之一|4분의 ?1|4分の1/,
    source: /\b(?:quarters?|quarterly)\b/i,
    isSo: /\b(?:one|a|three)[- ]quarters? of (?!20|fiscal|the year)|\bquarters? of (?:a|our|the|all|these|them|its)\b|\bone[- ]quarter\b|\bthree[- ]quarters|\b(?:by|about|roughly|nearly|almost|around) (?:about |roughly )?a quarter\b|\bfourths?\b|25 ?%|\b25 percent/i,
  },
  // Two groups of customers become one.
  {
    type: 'relation',
    reason: 'merged',
    translation: /以上(?:的)?核心/,
    source: /\b(?:and|or)[- ](?:above|over|more|up)\s+and\s+(?:our\s+)?core\b/i,
    isSo: null,
  },
  // Growth becomes the distance to guidance.
  {
    type: 'relation',
    reason: 'comparison',
    translation:
      /(?:比|較|较)[^,。、\uff0c\d]{0,8}(?:指導|指导|指引|財測|预期|預期|预测|預測)[^,。、\uff0c\d]{0,8}(?:增|成長|成长|高|超)[^,。、\uff0c\d]{0,6}\d[\d.]* ?%/,
    source:
      /\b(?:up|grew|increased|rose)\b[^.;]{0,30}\d+(?:\.\d+)?%[^.;]{0,40}\b(?:above|exceed(?:ing|ed)|ahead of|better than)\b[^.;]{0,20}\b(?:guidance|guide|outlook|expectations?)\b/i,
    isSo: /\d%? (?:percent |percentage points? |points? |basis points? )?(?:above|higher than|ahead of|better than|over) (?:our|the)\b/i,
  },
];

const PERSONS = /\d[\d,.]{0,20}\s?[萬万億亿千百]?\s?人(?!民|次|工|均|力|類|类|份|士|才|選)/;

/**
 * What a number is a number of: time that becomes a fraction, things that become people, two groups that become one.
 * `asked` is what the segment answers; whatever was asked about people, its numbers may be of people.
 */
export function checkUnits(sides: Sides, stretches: readonly SentencePair[], asked: string): Finding[] {
  const mistakes = MISTAKES.filter(({ translation }) => translation.test(sides.translation));
  const isOfPeople = PERSONS.test(sides.translation) && !PEOPLE.test(asked);
  if (mistakes.length === 0 && !isOfPeople) return [];
  return stretches.flatMap((within) => {
    const found = mistakes.flatMap(({ type, reason, isSo, ...patterns }): Finding[] => {
      const translation = findIn(sides.translation, within.translation, patterns.translation);
      const source = translation && findIn(sides.source, within.source, patterns.source);
      if (!source || isSo?.test(cut(sides.source, within.source))) return [];
      return [{ type, reason, source, translation }];
    });
    return isOfPeople ? [...found, ...personsIn(sides, within)] : found;
  });
}

/** A number that the original has too, of people only in the translation. */
function personsIn(sides: Sides, within: SentencePair): Finding[] {
  const translation = findIn(sides.translation, within.translation, PERSONS);
  if (!translation || PEOPLE.test(cut(sides.source, within.source))) return [];
  const [digits = ''] = /^\d[\d,.]*\d|^\d/.exec(cut(sides.translation, translation)) ?? [];
  const pattern = new RegExp(`(?<![\\d.,])${digits.replaceAll(/[.,]/g, '[.,]')}(?![\\d.,]\\d)`);
  const source = findIn(sides.source, within.source, pattern);
  return source ? [{ type: 'unit', reason: 'people', source, translation }] : [];
}
