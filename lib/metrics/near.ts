import type { Figure } from '../figures/types.ts';
import type { Hit } from './aliases.ts';
import { type Bound, bound, changeOnly, isRate } from './bound.ts';
import { cohortOf } from './cohort.ts';
import {
  ADDED,
  ASIDE,
  BALANCE,
  EFFECT_OF,
  EFFECT_ON,
  isActedOn,
  isFlow,
  isMoveOfCost,
  isNegativeName,
  OPENS,
} from './rules.ts';
import { fits, metricIn, moves } from './units.ts';
import { metricById, VOLUME } from './vocabulary.ts';

/** How far from a figure its metric may stand, in UTF-16 units. */
const REACH_BEFORE = 180;
const REACH_AFTER = 48;
/** A candidate that scores less is no better than a guess. */
const LEAST = 0.3;

/** A name behind one of these says what is left out, or why, not what is measured. */
const QUALIFIER =
  /(?<!\w)(?:before|excluding|ex|exclusive of|net of|prior to|despite|because of|due to|reflecting|offset by|without|partially by|driven by|result of|impacts? (?:of|on|to|from)|headwinds? (?:to|from|in|on)|effects? (?:of|on)|benefit from|benefited from|based on|assum\w+|savings in|exposure to|investments? in|per)(?: (?:the|our|an?|any|all|of|its|higher|lower|increased|strong|in|total|net))*(?: [a-z-]+)? $/i;
/** The name is the first part of another thing's: "acquisition costs", "revenue headwinds". */
const COMPOUND =
  /^[ -](?:requirements?|costs?|headwinds?|tailwinds?|impacts?|effects?|benefits?|programs?|facility|facilities|portfolio|notes|bonds|synerg\w+|savings|charges?|loss(?:es)?|contributions?|pipeline|opportunit\w+|base|mix|line|cycle|team|plan|side|process|center|volatility|pressure|environment|fees?|sharing|allowance|extinguishments?|issuances?|offerings?|maturit\w+)(?!\w)/i;
const GROWS = /^ (?:growth|gains?|improvement|increase)(?!\w)/i;
const CLAUSE =
  /[;:]|(?:,| –| —| --) (?:while|but|whereas|as|with|which|driven|due|primarily|offset|reflecting|partially|led)(?!\w)|,? and (?:we|our|the|it|its|they)(?!\w)|(?<!\w)(?:because|although|though|when|where|if|so that|as well as)(?!\w)/g;
const OF_NAME = /^(?: (?:in|of)(?:,? [A-Za-z][\w.&'’-]*){0,3}| [a-z-]+)? $/;
const VERB = /(?<!\w)(?:was|were|is|are|and|or|to|compared|versus|from|than|which|that|our outlook)(?!\w)/i;
/** How the words between a name and its figure end where they lead to it. */
const LEADS =
  /(?<!\w)(?:was|were|is|are|be|been|being|of|to|at|up|down|totaled|totalled|reached|came in|ended|stood|approximates?|exceed(?:s|ed|ing)?|surpass(?:ed|ing)?|hit|by|between|with|from|grew|rose|fell|increas(?:ed|ing)|decreas(?:ed|ing)|declin(?:ed|ing)|averag(?:ed|ing)|remained|equal(?:s|ed)|range|over|above|below|than|per share|deliver(?:ed|ing)?|generat(?:ed|ing)|post(?:ed|ing)|record(?:ed|ing)?|for|as)(?: (?:an?|the|about|approximately|roughly|nearly|almost|just|over|more|less|than|record|negative|minus|positive|plus|around|solid|strong|another|approximate|some|expected|to|be|in|range|of|high|low|close|new|well|total|between|low-end|up))* $/i;
/** Words that take the name and the figure apart: what did something to what. */
const BREAKS =
  /(?<!\w)(?:benefit\w*|impact\w*|headwinds?|tailwinds?|contribut\w*|includ\w*|consist(?:s|ed|ing)?|related|offset|because|driven by|attributable|represent\w*|program|facility|notes|spent|invest\w*|paid|sold|acquir\w*|purchas\w*|issu\w*|repurchas\w*|repaid|payments?|proceeds|compared|versus|relative|inclusive|transfer\w*|dispositions?)(?!\w)/i;
/** A figure that names what it is of has no need of a name before it: "$75 million of equity", "a $400 million line of credit". */
const OWN_NOUN =
  /^ (?:(?:of|in) (?:letters|equity|preferred|revolving|restricted|undrawn|unused|available|proceeds|transaction|acquisition|increased|incremental|additional|borrowings|capacity|one-time|convertible|senior|secured|unsecured|term|new|fees)(?!\w)|(?:[a-z-]+ ){0,2}(?:line of credit|credit facility|credit line|revolver|facility|accordion)(?!\w)|drawn(?!\w)|to (?:preferred|shareholders|stockholders|fund|repay)(?!\w))/i;
/** Leads from one figure to the name of the next. */
const OWN_NAME =
  /\d[^\d,;]{0,20},? and an? (?!(?:increase|decrease|growth|decline|improvement|range|total|loss|record)(?!\w))(?:[a-z-]+ ){2,6}of (?:about |approximately |nearly |over )?$/i;
/** "$2 million in charge-offs and $10 million of ...": the name was that of the figure before it. */
const USED = /[$€£]\d[\d.,]*(?: (?:million|billion|thousand))? (?:of|in) (?:[a-z-]+ ){0,2}$/i;
/** "The 2% increase in third quarter prices" says itself what rose. */
const MOVED =
  /^ (?:increase|decrease|growth|decline|improvement|reduction|rise|drop) in (?:[\w&’'-]+ ){0,4}?(?:pric\w+|costs?|wages?|traffic|rates?|volumes?|tickets?|headcount|expenses?|rents?)(?!\w)/i;
/** Names that are words for many other things: they name what stands right beside them, and nothing farther off. */
const OF_MANY: ReadonlySet<string> = new Set('acquisition price_mix procedure_volume'.split(' '));
/** Names of which a change says nothing of its own: "excluding the impact, this would be an increase of 18%". */
const NEVER_MOVES: ReadonlySet<string> = new Set('headwind special_charges fx_impact'.split(' '));
/** A balance is all there is: what stands near its name without these is a part of it, or what became of one. */
const WHOLE_BALANCE = /(?<!\w)(?:total|outstanding|balances?|gross|end(?:ed|ing)?)(?!\w)/i;
/** "19,000 stores and nearly 20,000 employees": the number counts what stands behind it. */
const COUNTS =
  /^ (?!(?:in|at|on|for|from|to|of|as|by|with|and|or|but|this|that|which|compared|versus|up|down|during|while|sequentially|per|year|last|more|less|higher|lower|new|total|net|versus|when|including|excluding|respectively|worldwide|globally|through|over|under|below|above|against|after|before|was|were|is|are|driven|primarily)(?!\w))[a-z]/;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How well a name fits a figure by where it stands: at most about 1; below LEAST is no link. */
function closeness(sentence: string, figure: Figure, figures: readonly Figure[], hit: Hit): number {
  if (COMPOUND.test(sentence.slice(hit.end, hit.end + 16))) return 0;
  // "$50 billion in record loan growth" is no balance.
  if (!isRate(figure.unit) && / growth$/i.test(sentence.slice(hit.start, hit.end))) return 0;
  // "Occupancy growth of up to 4%" is no occupancy.
  if (
    figure.unit === '%' &&
    hit.metric.kind === 'percent' &&
    GROWS.test(sentence.slice(hit.end, hit.end + 16))
  )
    return 0;
  const lead = sentence.slice(Math.max(0, hit.start - 72), hit.start);
  const isQualifier = QUALIFIER.test(lead.slice(-56)) || EFFECT_ON.test(lead);
  if (hit.end <= figure.start) {
    const between = sentence.slice(hit.end, figure.start).replace(ASIDE, ' ');
    if (between.length > REACH_BEFORE || isQualifier || BREAKS.test(between)) return 0;
    if (isMoveOfCost(sentence, hit, between) || isActedOn(sentence, hit)) return 0;
    if (!isRate(figure.unit) && OWN_NOUN.test(sentence.slice(figure.end, figure.end + 56))) return 0;
    const crossed = figures.filter((other) => other.start >= hit.end && other.end <= figure.start).length;
    // "A return on equity of 10% and a return on rate base of 8%": the second has a name of its own.
    if (crossed > 0 && OWN_NAME.test(between)) return 0;
    if (/^,? and $/.test(between) && USED.test(sentence.slice(Math.max(0, hit.start - 64), hit.start)))
      return 0;
    const behind = sentence.slice(figure.end, figure.end + 72);
    if (MOVED.test(behind) || (figure.unit === 'count' && COUNTS.test(behind))) return 0;
    const leads = crossed > 0 || LEADS.test(between) ? 0 : 0.45;
    return 1 - between.length / 300 - 0.3 * crossed - 0.4 * count(between, CLAUSE) - leads;
  }
  if (hit.start < figure.end) return 0;
  const between = sentence.slice(figure.end, hit.start);
  if (between.length > REACH_AFTER) return 0;
  return OF_NAME.test(between) && !VERB.test(between) ? 0.95 : 0;
}

/** What a name would measure with this figure, or null where the units do not go together. */
function reading({ metric }: Hit, figure: Figure, direction: number): 'level' | 'change' | null {
  if (OF_MANY.has(metric.id)) return null;
  if (metric.kind === 'growth') return figure.unit === '%' ? 'level' : null;
  const own = metricIn(metric, figure);
  // "Earnings increased by $0.05 per share" tells how those per share moved.
  if (direction !== 0 && moves(own ?? metric, figure)) return NEVER_MOVES.has(metric.id) ? null : 'change';
  if (isRate(figure.unit) && direction !== 0 && metric.kind !== 'bps') return null;
  return own !== null && own !== VOLUME && fits(own, figure) ? 'level' : null;
}

const EPS_LIKE: ReadonlySet<string> = new Set(['eps', 'ffo_per_share', 'affo_per_share']);
/** What is told of a per-share amount that is no result: what a charge, a gain or a plan did to one. */
const EFFECT =
  /(?<!\w)(?:represents?|savings?|synerg\w+|worth|includ\w*|impact\w*|exclud\w*|benefit\w*|charges?|contribut\w*|add(?:s|ed|ing)?|variance|items?|headwinds?|tailwinds?|offset|related|associated|gains?|accreti\w+|dilut(?:ive|ion)|attributable|costs?|drag|upside|unfavorable|favorable|equates?|effect|above|ahead|better|below|cents)(?!\w)/i;

const IS_LEVEL =
  /(?<!\w)(?:was|were|is|to be|will be|totaled|came in at|increased to|reached)(?: (?:an?|approximately|about|over|nearly|record|above|below|at least))* $/i;

/**
 * The last resort: binds a figure to the name that stands nearest, can be measured in its unit and leads to it by
 * words of any kind but those that take the two apart. In: the sentence with its figures and names in order, and the
 * direction that the words around the figure give it. Out: a row, or null where no name is tied to the figure.
 */
export function bindNear(
  sentence: string,
  figure: Figure,
  figures: readonly Figure[],
  hits: readonly Hit[],
  direction: number,
  company: string | null,
): Bound | null {
  if (
    !isRate(figure.unit) &&
    direction === 0 &&
    /(?<!\w)by(?: [a-z]+){0,2} $/i.test(sentence.slice(Math.max(0, figure.start - 32), figure.start))
  )
    return null;
  if (EFFECT_OF.test(sentence.slice(Math.max(0, figure.start - 56), figure.start))) return null;
  let best: { hit: Hit; as: 'level' | 'change'; score: number } | null = null;
  for (const hit of hits) {
    const as = reading(hit, figure, direction);
    if (as === null) continue;
    const score = closeness(sentence, figure, figures, hit);
    if (score > (best?.score ?? LEAST)) best = { hit, as, score };
  }
  if (best === null) return null;
  const { hit } = best;
  if (best.as === 'level' && BALANCE.test(hit.metric.id)) {
    const around = sentence.slice(
      Math.max(0, Math.min(hit.start, figure.start) - 24),
      Math.max(hit.end, figure.end) + 24,
    );
    if (isFlow(sentence, figure, hit) || !WHOLE_BALANCE.test(around)) return null;
  }
  if (ADDED.test(sentence.slice(Math.max(0, hit.start - 40), hit.start))) return null;
  const { cohort } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
  const between = hit.end <= figure.start ? sentence.slice(hit.end, figure.start) : '';
  const named = metricIn(hit.metric, figure);
  if (best.as === 'change')
    return changeOnly(named ?? hit.metric, cohort, figure, direction, between, 'near');
  if (named?.id === 'store_count' && OPENS.test(sentence.slice(Math.max(0, figure.start - 40), figure.start)))
    return null;
  // "EPS, which excludes special items, was $0.90" is a result for all the words between.
  const before = hit.end <= figure.start ? between : sentence.slice(0, figure.start);
  const ahead = IS_LEVEL.test(between) ? '' : before.slice(-40);
  // ", which represents 20% growth" is said of the result itself.
  const behind = sentence.slice(figure.end, figure.end + 40).replace(/,? which .*$/s, '');
  const around = `${ahead} | ${behind}`;
  const metric =
    named?.kind === 'per-share' && EPS_LIKE.has(named.id) && EFFECT.test(around)
      ? metricById('eps_effect')
      : named;
  // "Were not in our prior outlook of $3.59": no effect.
  if (metric === null || (metric.id === 'eps_effect' && /(?:outlook|guidance|range) of $/.test(before)))
    return null;
  const negative = (metric.kind === 'growth' && direction < 0) || isNegativeName(sentence, hit);
  return bound(metric, cohort, figure, negative, between, 'near');
}
