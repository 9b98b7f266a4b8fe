import type { Figure } from '../figures/types.ts';
import { type Bound, bound, changeOnly } from './bound.ts';
import { subjectOf } from './shares.ts';
import { GROWTH, wordedMetric } from './vocabulary.ts';

const VERB =
  /(?<!\w)(?:also |again |each |both )?(?:(?:was|were|is|are|has|have) )?(?:up|down|grew|grow|growing|increas\w*|rose|fell|declin\w*|decreas\w*|improved|jumped|climbed|dropped|expanded|contracted|accelerated|posted|saw|delivered)(?!\w)/i;
const IN_NOUNS =
  /^ (?:growth|increase|decrease|decline|improvement) in (?:our |the )?((?:[a-z][\w&’'-]* ?){1,3}?)(?=$|[.,;]| (?:since|from|in|for|over|compared|versus|year|this|and|at|to|during|on)(?!\w))/i;

/**
 * The growth of whoever a sentence is about, where no metric is named: "Asia grew 18%", "4x growth in attendance".
 * `direction` is what the words around the figure say; `from` is where its clause may begin. Out: a row of growth
 * for that part, or null.
 */
export function bindSubject(sentence: string, figure: Figure, from: number, direction: number): Bound | null {
  if (direction === 0) return null;
  const nouns = IN_NOUNS.exec(sentence.slice(figure.end, figure.end + 64))?.[1]?.trim();
  if (nouns !== undefined) return changeOnly(GROWTH, nouns, figure, direction, '', 'subject');
  const before = sentence.slice(from, figure.start);
  const subject = before.length > 160 ? null : growingPart(before);
  return subject === null ? null : changeOnly(GROWTH, subject, figure, direction, '', 'subject');
}

/** Who grows or shrinks in a clause: the nouns before its verb; null where it has none. */
export function growingPart(clause: string): string | null {
  const verb = VERB.exec(clause);
  const subject = verb === null ? null : subjectOf(clause.slice(0, verb.index));
  return subject === null || NO_PART.test(subject) ? null : subject;
}

const NO_PART =
  /^(?:driven|led|reflecting|due|excluding|including|compared|combined|offset|partially|primarily|growth|increase|decrease|decline|improvement|reduction|impact|results?|both|each|all|others?|volumes? (?:was|were)|year|rate|range|midpoint)(?!\w)|(?<!\w)(?:expect|recorded|delivered|believe|see|saw|anticipate)(?!\w)|^[a-z]+ing(?!\w)/i;

const NOUN =
  /^ ((?:[a-z][a-z’'-]+ ){0,3}?(?:[a-z][a-z’'-]{2,}s|people|aircraft))(?=$|[.,;:)]|[ ](?:in|at|for|of|on|as|to|by|with|from|and|or|that|which|who|were|was|are|is|across|during|this|last|representing|including|compared|versus|up|down|spending|using|per|since|over|by)(?!\w))/;
const NO_THINGS =
  /(?:^|\s)(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|quarters?|points?|people|reasons|things|questions|minutes|dollars|cents|shares|priorities|pillars|ways|areas|examples|seconds|degrees|others|factors|analysts|topics)$/i;
/** Physical units that the figure itself names. */
const MEASURED = /^[a-z]/;

/** What is counted or measured, by the noun behind the number ("1,000 attendees") or by its own unit; null else. */
export function bindCounted(sentence: string, figure: Figure): Bound | null {
  const { unit } = figure;
  if (unit === 'count') {
    const noun = NOUN.exec(sentence.slice(figure.end, figure.end + 80))?.[1];
    if (noun === undefined || NO_THINGS.test(noun)) return null;
    return bound(wordedMetric('counted', noun, 'count'), null, figure, false, '', 'counted');
  }
  if (!MEASURED.test(unit) || /^(?:pp|bps|x|shares|count)$/.test(unit)) return null;
  return bound(wordedMetric('counted', unit, 'volume'), null, figure, false, '', 'counted');
}
