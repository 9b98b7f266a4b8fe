import type { Figure } from '../figures/types.ts';
import type { Hit } from './aliases.ts';
import { type Bound, bound, changeOnly, isRate } from './bound.ts';
import { cohortOf } from './cohort.ts';
import { ADDED } from './rules.ts';
import { fits, metricIn, moves } from './units.ts';
import { metricById } from './vocabulary.ts';

/** How far from a figure its metric may stand, in UTF-16 units. */
const REACH_BEFORE = 180;
const REACH_AFTER = 72;
/** A candidate that scores less is no better than a guess. */
const LEAST = 0.25;

/** A name behind one of these says what is left out, or why, not what is measured. */
const QUALIFIER =
  /(?<!\w)(?:before|excluding|ex|exclusive of|net of|prior to|despite|because of|due to|reflecting|offset by|without|partially by|driven by|result of|impact of|benefit from|benefited from|based on|assum\w+)(?: (?:the|our|an?|any|all|of|its|higher|lower|increased|strong|in))*(?: [a-z-]+)? $/i;
const CLAUSE =
  /[;:]|(?:,| –| —| --) (?:while|but|whereas|as|with|which|driven|due|primarily|offset|reflecting)(?!\w)|, and (?:we|our|the|it)(?!\w)/g;
const OF_NAME =
  /^(?: [a-z]+)?(?: (?:in|of|for|from))(?: (?:the|our|total|its|annual|net|quarterly|consolidated|adjusted|incremental|additional|new|non-GAAP|GAAP|diluted|common|stock))* $/i;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How well a name fits a figure by where it stands: at most about 1; below LEAST is no link. */
function closeness(sentence: string, figure: Figure, figures: readonly Figure[], hit: Hit): number {
  if (hit.end <= figure.start) {
    const between = sentence.slice(hit.end, figure.start);
    if (between.length > REACH_BEFORE) return 0;
    const crossed = figures.filter((other) => other.start >= hit.end && other.end <= figure.start).length;
    const qualified = QUALIFIER.test(sentence.slice(Math.max(0, hit.start - 48), hit.start)) ? 0.35 : 0;
    return 1 - between.length / 300 - 0.18 * crossed - 0.4 * count(between, CLAUSE) - qualified;
  }
  if (hit.start < figure.end) return 0;
  const between = sentence.slice(figure.end, hit.start);
  if (between.length > REACH_AFTER || figures.some(({ start }) => start >= figure.end && start < hit.start))
    return 0;
  if (OF_NAME.test(between) || between === ' ') return 0.95;
  return (
    0.7 -
    between.length / 80 -
    0.5 * count(between, /[,;:]|(?<!\w)(?:was|were|is|are|and|compared|versus|from|than)(?!\w)/g)
  );
}

/** What a name would measure with this figure, or null where the units do not go together. */
function reading({ metric }: Hit, figure: Figure, direction: number): 'level' | 'change' | null {
  if (metric.kind === 'growth') return figure.unit === '%' ? 'level' : null;
  if (direction !== 0 && moves(metric, figure)) return 'change';
  if (isRate(figure.unit) && direction !== 0 && metric.kind !== 'bps') return null;
  const own = metricIn(metric, figure);
  return own !== null && fits(own, figure) ? 'level' : null;
}

const EPS_LIKE: ReadonlySet<string> = new Set(['eps', 'ffo_per_share', 'affo_per_share']);
/** What is told of a per-share amount that is no result: what a charge, a gain or a plan did to one. */
const EFFECT =
  /(?<!\w)(?:represents?|savings?|synerg\w+|worth|includ\w*|impact\w*|exclud\w*|benefit\w*|charges?|contribut\w*|add(?:s|ed|ing)?|variance|items?|headwinds?|tailwinds?|offset|related|associated|gains?|accreti\w+|dilut(?:ive|ion)|attributable|costs?|drag|upside|unfavorable|favorable|equates?|effect|above|ahead|better|below|cents)(?!\w)/i;

/**
 * The last resort: binds a figure to the name that stands nearest and can be measured in its unit, whatever the
 * words between. In: the sentence with its figures and names in order, and the direction
 * that the words around the figure give it. Out: a row, or null where no name is near
 * enough.
 */
export function bindNear(
  sentence: string,
  figure: Figure,
  figures: readonly Figure[],
  hits: readonly Hit[],
  direction: number,
  company: string | null,
): Bound | null {
  let best: { hit: Hit; as: 'level' | 'change'; score: number } | null = null;
  for (const hit of hits) {
    const as = reading(hit, figure, direction);
    if (as === null) continue;
    const score = closeness(sentence, figure, figures, hit);
    if (score > (best?.score ?? LEAST)) best = { hit, as, score };
  }
  if (best === null) return null;
  const { hit } = best;
  if (ADDED.test(sentence.slice(Math.max(0, hit.start - 40), hit.start))) return null;
  const { cohort } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
  const between = hit.end <= figure.start ? sentence.slice(hit.end, figure.start) : '';
  if (best.as === 'change') return changeOnly(hit.metric, cohort, figure, direction, between, 'near');
  const named = metricIn(hit.metric, figure);
  const around = `${sentence.slice(Math.max(hit.end <= figure.start ? hit.end : 0, figure.start - 40), figure.start)} | ${sentence.slice(figure.end, figure.end + 40)}`;
  const metric =
    named?.kind === 'per-share' && EPS_LIKE.has(named.id) && EFFECT.test(around)
      ? metricById('eps_effect')
      : named;
  if (metric === null) return null;
  const negative =
    (metric.kind === 'growth' && direction < 0) ||
    /(?<!\w)loss(?:es)?(?!\w)/i.test(sentence.slice(hit.start, hit.end));
  return bound(metric, cohort, figure, negative, between, 'near');
}
