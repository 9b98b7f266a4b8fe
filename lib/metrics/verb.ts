import { matchesOf } from '../transcript/matches.ts';
import type { Kpi, Verb } from './types.ts';

/** How far around a figure what was done to its guidance may be said, in UTF-16 units. */
const BEFORE = 320;
const AFTER = 120;
/** Where another figure's guidance begins. */
const NEXT =
  /;|, (?:and|with|or) |(?<!\w)(?:represent|reflect|imply)ing(?! an? (?:increase|decrease|raise|reduction))(?!\w)/;

/** No sentence without one of these does anything to guidance. */
const HINT =
  /rais|ncreas|lift|oost|ower|educ|cut|rimm|p from|own from|igher|bove|ffirm|iterat|onfirm|aintain|nchanged|o change|ontinu|till |eep|old|eav|nitia|ntroduc|ithdr|uspend|escind|onsistent|n line|not chang|first time/;

const THING =
  '(?:guidance|outlook|forecasts?|expectations?|range|estimates?|guide|targets?|midpoint|(?:low|high|top|bottom|lower|upper)(?:er)?[- ]end|view)';
const gap = String.raw`(?: [\w'’$,.&/-]+){0,8}? `;
/** Guidance as it was: "our prior outlook", "the April forecast". */
const BEFORE_IT =
  '(?:our |the |its |an? )?(?:(?:prior|previous|original|initial|last|earlier|old|former)(?! (?:year|quarter|period|month))|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:guidance|outlook|forecast))';
const BY = String.raw`(?:(?:about |approximately |by )*[$€£]?[\d.]+(?:%| [mb]illion)? )?`;
const does = (verb: Verb, words: string): readonly [Verb, RegExp] => [
  verb,
  new RegExp(String.raw`(?<!\w)(?<!not )(?:${words})(?!\w)`, 'gi'),
];

/** What is done to guidance, by the words that say it; the nearest one before the figure counts. */
const VERBS: readonly (readonly [Verb, RegExp])[] = [
  does(
    'raised',
    String.raw`(?:rais(?:e|es|ed|ing)|increas(?:ed|ing)|increase(?= (?:our|the|its) )|lift(?:ed|ing)|boost(?:ed|ing))${gap}${THING}|(?:up|an? (?:[\w.%$-]+ ){0,4}increase(?: of ${BY}at (?:the )?midpoint)?|increased|higher) ${BY}(?:from|than|over|versus) ${BEFORE_IT}|above ${BEFORE_IT}|an? (?:[\w.%$-]+ ){0,3}increase (?:in|to)${gap}${THING}|up from an? range`,
  ),
  does(
    'lowered',
    String.raw`(?:lower(?:ed|ing)|lower(?= (?:our|the|its) )|reduc(?:e|ed|ing)|cut(?:ting)?|trimm(?:ed|ing)|decreas(?:ed|ing))${gap}${THING}|(?:down|an? (?:[\w.%$-]+ ){0,4}(?:decrease|reduction)|lower|decreased|reduced) ${BY}(?:from|than|versus) ${BEFORE_IT}|down from an? range|an? (?:[\w.%$-]+ ){0,3}(?:decrease|reduction) (?:in|to)${gap}${THING}`,
  ),
  does(
    'reaffirmed',
    String.raw`(?:re-?affirm|reiterat|re-?confirm)(?:e|es|ed|ing|s)?|maintain(?:ed|ing|s)?${gap}${THING}|(?:keep|hold|leav)ing (?:our|the)${gap}${THING}|unchanged (?:from|at(?! the end)|for)|(?:remains?|remaining|is|are|stays?|stayed|left)(?: [\w-]+){0,2} unchanged|no changes? (?:to|in|from)|not (?:chang|updat|adjust)ing(?: [\w-]+){0,3} ${THING}|(?:continu(?:e|es|ing) to|still) (?:expect|anticipate|forecast|project|estimate|guide|target|believe|see|plan)|(?:consistent|in line) with ${BEFORE_IT}`,
  ),
  does(
    'initiated',
    `(?:initiat|introduc)(?:e|es|ed|ing)${gap}${THING}|(?:provid|issu|giv|offer|shar)(?:e|ed|ing) (?:an? |our |the )?(?:initial|preliminary|first)${gap}${THING}|guidance for the first time`,
  ),
  does('withdrawn', `(?:withdr(?:aw|ew|awing|awn)|suspend(?:ed|ing)?|rescind(?:ed|ing)?)${gap}${THING}`),
];

/**
 * What a sentence says was done to the guidance of the figure at `at`: by the words nearest before it, else by those
 * nearest behind. Null where nothing is said, also for "updating", "narrowing" and "now expect": they have no
 * direction, `verbOf` finds it where the prior range was said.
 */
export function verbAt(sentence: string, at: number): Verb | null {
  if (!HINT.test(sentence)) return null;
  const from = Math.max(0, at - BEFORE);
  const behind = sentence.slice(at, at + AFTER);
  const next = NEXT.exec(behind)?.index ?? AFTER;
  const around = sentence.slice(from, at) + behind.slice(0, next);
  const here = at - from;
  let best: Verb | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [verb, pattern] of VERBS)
    for (const { index } of matchesOf(pattern, around)) {
      // Words behind the figure may already be of the next one.
      const distance = index <= here ? here - index : BEFORE + index - here;
      if (distance < least) {
        least = distance;
        best = verb;
      }
    }
  return best;
}

/**
 * What was done to a row of guidance: what its sentence says, else what its prior range tells by the middles of the
 * two. Null where nothing is known, and for a range that only got narrower or wider.
 */
export function verbOf({
  kind,
  verb,
  low,
  high,
  prior,
}: Pick<Kpi, 'kind' | 'verb' | 'low' | 'high' | 'prior'>): Verb | null {
  if (kind !== 'guidance' || prior === null || low === null || high === null) return verb;
  const [now, then] = [low + high, prior.low + prior.high];
  // Reaffirmed was something else of the sentence, if this is not what it was.
  if (verb !== null && (verb !== 'reaffirmed' || now === then)) return verb;
  if (now !== then) return now > then ? 'raised' : 'lowered';
  return low === prior.low ? 'reaffirmed' : null;
}
