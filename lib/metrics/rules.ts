import type { Figure } from '../figures/types.ts';
import type { Hit } from './aliases.ts';
import { type Bound, bound, changeOnly, isRate } from './bound.ts';
import { cohortOf } from './cohort.ts';
import { readLink, readLinkAfter } from './link.ts';
import { fits, INCOME, metricIn, moves, RATIOS } from './units.ts';
import { metricById, VOLUME } from './vocabulary.ts';

/** Verbs that make the amount after them the company's own: a saving "represents $0.36 in EPS" has none. */
const DELIVERED =
  /(?<!\w)(?:deliver|generat|report|record|achiev|post|produc|repurchas|earn|declar|realiz|expect|anticipat|forecast|guid)(?:e|ed|ing|s|es)?(?: [a-z-]+){0,4} (?:[a-z]+ )?$|(?<!\w)(?:had|have|has|with|bought back|saw|resulting in|resulted in|approved|for|or|paid|in|spent)(?: (?:about|approximately|over|more than|nearly|almost|roughly|an?|total|of|the|some)){0,4} $/i;
/** What may follow a name that the figure before it belongs to; another noun would be what is measured. */
const NAME_ENDS =
  /^(?:$|[.,;:)]|\s(?:in|for|from|during|and|or|at|on|as|which|with|compared|versus|this|last|to|year|sequentially|while|that|up|down|payable|per|we|remaining)(?!\w))/i;
/** An amount that is what something did, not what there is: "a benefit of $25 million in sales". */
export const EFFECT_OF =
  /(?<!\w)(?:benefits?|impacts?|delays?|deferrals?|foregone|lost|incremental|headwinds?|tailwinds?|gains?|contributions?|savings|effects?|drag|shortfall|call-outs?|add-?backs?|charges?|pressure|exposure)(?: (?:of|from|to))?(?: (?:an?|about|approximately|roughly|nearly|almost|over|around|some|up|to|more|than))* $|(?<!\w)plus or minus $/i;
const OF_TOTAL =
  /^ (?:of (?:the |our |total |net )?(?:revenues?|sales|RPO|total)|from |below |above |better )/i;
const VERB_BEFORE =
  /(?<!\w)(?:(grew|grow|increased|increase|improved|improve|expanded|raised|raise|raising|growing|increasing)|decreased|reduced|lowered|lowering|cut|reducing|decreasing|reduce|decrease)(?: (?:our|total|the|quarterly|its|adjusted|full-year|annual|fiscal|20\d\d|planned|net)){0,4} $/i;
const LOSS = /(?<!\w)loss(?:es)?(?!\w)/i;
const OUTFLOW = /outflow/i;
/** Metrics that a loss is a negative amount of: of a provision or a loss ratio it is what they measure. */
const CAN_BE_LOSS: ReadonlySet<string> = new Set(
  'net_income eps operating_income pretax_income ebit ebitda adj_ebitda ffo_per_share affo_per_share gross_profit underwriting_income noninterest_income operating_margin net_margin adj_ebitda_margin gross_margin segment_margin'.split(
    ' ',
  ),
);

/** Whether the name itself says that its amount is below zero: "net loss", "net outflows". */
export const isNegativeName = (sentence: string, { start, end, metric }: Hit): boolean => {
  const name = sentence.slice(start, end);
  return metric.id === 'net_flows' ? OUTFLOW.test(name) : CAN_BE_LOSS.has(metric.id) && LOSS.test(name);
};
/** "We built inventory of $30 million": the amount is what came on top. */
export const ADDED = /(?<!\w)(?:build|built|building|add|added|adding) (?:our |the |in |up )*(?:\w+ )?$/i;
/** An amount between a name and the same thing per share: "FFO was $174 million or $0.32 per share". */
const TOTAL_OR =
  /[$€£][\d.,]+ (?:million|billion|thousand)(?: for the (?:[a-z]+ ){0,2}(?:quarter|year))?,? or (?:an? )?(?=[^$€£]{0,24}$)/;

/** "An increase in revenue of $5 million", "a reduction of our debt by": the amount is that of the change. */
const MOVE_OF =
  /(?<!\w)(?:(increase|growth|improvement|rise)|decrease|decline|reduction|drop) (?:in|of) (?:(?:our|total|the|net|its|quarterly|annual) )*$/i;

/** "$10 million lower than last year": the amount is that of the difference. */
const THAN =
  /^ (?:or [\d.]+% )?(?:(higher|more|better|above)|lower|less|worse|below)(?= than| sequentially| year| compared| versus| (?:our |the )?(?:prior|last|previous|first|second|third|fourth|20\d\d)(?!\w)(?![^,.;]{0,30}(?:guid|outlook|range|expect|forecast)))/i;
/** "Raised our guidance by $0.28" */
const BY = /(?:^| )by (?:about |approximately |roughly |over |more than |nearly |an additional )*$/;

/** A provision that is released: "provision was a net benefit of $222 million". */
const BENEFIT =
  /^(?: for credit losses)?(?: (?:was|were|of))?(?: an?)?(?: net)? (?:benefit|release) of (?:about |approximately )?$/;

/** Words between two commas that leave the name and its verb what they are. */
export const ASIDE =
  /^, (?:including|excluding|inclusive|exclusive|net of|adjusted for|as adjusted|as defined|as reported|which (?:is|are|excludes?|includes?|was|were)|a non-GAAP|after|before|on an?)(?!\w)[^,;$€£%]{0,90},(?: and)? /i;

/** "Offset by higher freight expense of $5 million": whether the amount is all of it or what came on top, nobody can tell. */
const HIGHER_COST =
  /(?<!\w)(?:decreased|increased|lower|higher|incremental|reduced|additional|rising) (?:[a-z-]+ ){0,3}$/i;
const IS_COST =
  /^(?:expenses|sga_expense|operating_expenses|rd_expense|sm_expense|ga_expense|cost_of_revenue)$/;

/** Whether the amount behind the name of a cost is only what it rose or fell by, for all anybody can tell. */
export const isMoveOfCost = (sentence: string, { start, metric }: Hit, between: string): boolean =>
  IS_COST.test(metric.id) &&
  /^ of (?:about |approximately |nearly |over )?$/.test(between) &&
  HIGHER_COST.test(sentence.slice(Math.max(0, start - 56), start));

/** "Exchange rates decreased sales by 1%" tells what they did, not how sales went. */
const ACTED =
  /(?<!\w)(?:exchange(?: rates?)?|currency|currencies|FX|translation|acquisitions?|divestitures?|weather|hurricanes?|storms?|week|pandemic|COVID(?:-19)?|inflation|pricing|prices?|mix) (?:also |had )?(?:[a-z]+ly )?(?:decreased|increased|reduced|impacted|lowered|benefited|hurt|added|lifted|helped|affected)(?: [a-z0-9-]+){0,4} $/i;

/** "Further upside to earnings and book value of $0.68" is no book value. */
export const EFFECT_ON =
  /(?<!\w)(?:upside|impacts?|effects?|accretion|uplift|drag|hit) (?:to|on|for) (?:(?!was|were|is|are)[a-z-]+,? ){0,5}$/i;

/** Whether what stands before a name says that something else moved it by the figure behind. */
export const isActedOn = (sentence: string, { start }: Hit): boolean =>
  ACTED.test(sentence.slice(Math.max(0, start - 96), start));

/** METRIC was FIGURE; METRIC grew FIGURE; METRIC of A to B. Null where the words between say something else. */
export function bindBefore(sentence: string, figure: Figure, hit: Hit, company: string | null): Bound | null {
  const { cohort, taken } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
  const text = sentence
    .slice(Math.min(taken, figure.start), figure.start)
    .replace(TOTAL_OR, '')
    .replace(ASIDE, ' ')
    .replace(/ of up to $/, ' of ');
  if (hit.metric.id === 'provision' && BENEFIT.test(text) && fits(hit.metric, figure))
    return bound(hit.metric, cohort, figure, true, text, 'before');
  const link = readLink(text);
  if (isActedOn(sentence, hit) || isMoveOfCost(sentence, hit, text)) return null;
  if (EFFECT_ON.test(sentence.slice(Math.max(0, hit.start - 72), hit.start))) return null;
  if (link === null || text === '' || ADDED.test(sentence.slice(Math.max(0, hit.start - 40), hit.start)))
    return null;
  const { kind } = hit.metric;
  // "We grew revenues by 39% to $1.2 billion", "increase EPS within a range of 8% to 12%": the verb stands first.
  const canBeLevel = figure.unit !== '%' || kind === 'percent' || kind === 'growth';
  const than = isRate(figure.unit) ? null : THAN.exec(sentence.slice(figure.end, figure.end + 40));
  if (than !== null && moves(hit.metric, figure))
    return changeOnly(hit.metric, cohort, figure, than[1] === undefined ? -1 : 1, text, 'before');
  if (link.change === 0 && (BY.test(text) || !canBeLevel)) {
    const verb = VERB_BEFORE.exec(sentence.slice(Math.max(0, hit.start - 40), hit.start));
    if (verb === null) return null;
    link.change = verb[1] === undefined ? -1 : 1;
    link.level = false;
  }
  // "Sales growth to be approximately 11%": the level is that of the growth.
  if (!canBeLevel && /(?<!\w)(?:growth|increase|decline|decrease)(?!\w)/.test(text)) link.level = false;
  if (kind === 'growth') {
    return figure.unit === '%'
      ? bound(hit.metric, cohort, figure, link.negative || link.change < 0, text, 'before')
      : null;
  }
  const noun =
    link.change === 0 ? MOVE_OF.exec(sentence.slice(Math.max(0, hit.start - 48), hit.start)) : null;
  if (noun !== null) Object.assign(link, { change: noun[1] === undefined ? -1 : 1, level: false });
  if (link.change !== 0 && !link.level)
    return moves(hit.metric, figure)
      ? changeOnly(hit.metric, cohort, figure, link.change, text, 'before')
      : null;
  if (figure.unit === '%' && kind !== 'percent' && OF_TOTAL.test(sentence.slice(figure.end, figure.end + 24)))
    return null;
  const metric = metricIn(hit.metric, figure);
  if (metric === null || !fits(metric, figure) || (metric === VOLUME && /^ to (?!be )/.test(text)))
    return null;
  const negative = link.negative || isNegativeName(sentence, hit) || / a loss (?:of|in) /.test(text);
  return bound(metric, cohort, figure, negative, text, 'before');
}

/** "Adding 96 stores" is what came on top. */
export const OPENS =
  /(?<!\w)(?:add|open|clos|build|built|acquir|remodel|relocat|renovat)\w*(?: (?:about|approximately|over|another|an additional|nearly|up to|more than|[a-z]+))? $/i;

/** What changes a balance by the amount behind it. */
const FLOWS =
  /(?<!\w)(?:issu(?:e|ed|es|ing|ance)|refinanc(?:e|ed|ing)|rais(?:e|ed|ing)|plac(?:ed|ing)|borrow(?:ed|ing)?|purchas(?:e|ed|ing)|originat(?:e|ed|ing)|access(?:ed)? to debt markets|re?pa(?:y|ys|id|ying|yments?)(?! (?:rate|ratio))|pa(?:y|id|ying) (?:down|off)|paydowns?|prepa(?:y|id|ying|yments?)|redeem(?:ed|ing)?|redemption|retir(?:e|ed|ing)|tender(?:ed)?|call(?:ed|s)?|foreclos(?:ed|ure)|fund(?:ed|ing)?|extinguish(?:ed|ing)?|amend(?:ed|ing)?|extend(?:ed|ing)?|clos(?:ed|ing)|s(?:old|ale)|transfer(?:red)?|deferrals?|forgiveness|acquired)(?: (?!to )[a-z-]+){0,4} $/i;
export const BALANCE = /^(?:total_debt|total_loans|total_deposits)$/;

/** "We issued $120 million of debt": whether an amount is what came on top of the balance that is named. */
export const isFlow = (sentence: string, { start }: Figure, { metric }: Hit): boolean =>
  BALANCE.test(metric.id) && FLOWS.test(sentence.slice(Math.max(0, start - 72), start));

/** FIGURE of METRIC; a FIGURE METRIC; FIGURE growth in METRIC. */
export function bindAfter(sentence: string, figure: Figure, hit: Hit, company: string | null): Bound | null {
  const text = sentence.slice(figure.end, hit.start);
  const direction = readLinkAfter(text);
  const { kind } = hit.metric;
  if (direction === null || kind === 'growth') return null;
  // "Half of our increase in revenue" is no increase.
  if (isRate(figure.unit) && /^ of (?:our|the) (?:increase|growth|decrease|decline)(?!\w)/.test(text))
    return null;
  const { cohort } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
  const tail = /^ (growth|increase|improvement|decline|decrease)(?!\w)/i.exec(
    sentence.slice(hit.end, hit.end + 16),
  )?.[1];
  const change = direction !== 0 ? direction : tail === undefined ? 0 : /^de/i.test(tail) ? -1 : 1;
  if (change !== 0) {
    return moves(hit.metric, figure) ? changeOnly(hit.metric, cohort, figure, change, '', 'after') : null;
  }
  if (
    isFlow(sentence, figure, hit) ||
    (hit.metric.id === 'store_count' &&
      OPENS.test(sentence.slice(Math.max(0, figure.start - 40), figure.start))) ||
    // "$50 billion in record loan growth" is what came on top.
    (!isRate(figure.unit) && / growth$/i.test(sentence.slice(hit.start, hit.end)))
  )
    return null;
  // "Expanded by 44 units": of what, the name does not say.
  if (hit.metric.id === 'volume_growth') return null;
  if (!fits(hit.metric, figure) || (figure.unit === '%' && /(?<!\w)(?:of|in)(?!\w)/.test(text))) return null;
  // "a $5 million operating income headwind" and "$20 billion of revenue by 2030" measure something else.
  if (!NAME_ENDS.test(sentence.slice(hit.end, hit.end + 16))) return null;
  const before = sentence.slice(Math.max(0, figure.start - 64), figure.start);
  if (EFFECT_OF.test(before)) return null;
  if ((kind === 'money' || kind === 'per-share') && !DELIVERED.test(before)) return null;
  return bound(hit.metric, cohort, figure, isNegativeName(sentence, hit), '', 'after');
}

const EARNED =
  /(?<!\w)(earned|lost|loss of|guidance of|guidance range of) (?:[$€£][\d.,]+ (?:million|billion)(?: [a-z]+){0,4},? or |(?:about|approximately|an adjusted) )?(?:a loss of )?$/i;

const COMPARED_TO = /(?<!\w)(?:compare[sd]? (?:to|with)|versus|against|than|from)(?!\w)/i;

/** "Capital earned $3.3 billion or $7.03 per share": the verb names the metric. */
const EARNED_TOTAL =
  /(?<!\w)(?:earned|(made) a (?:net )?loss of)(?: (?:about|approximately|over|nearly|almost))? $/i;

/** "Earned $0.10 per share", "a loss of $1.2 million, or $0.10 per share": the verb names the metric. */
export function bindEarned(sentence: string, figure: Figure): Bound | null {
  if (
    /^[A-Z]{3}$/.test(figure.unit) &&
    EARNED_TOTAL.test(sentence.slice(Math.max(0, figure.start - 48), figure.start)) &&
    Math.abs(figure.high ?? 0) >= 1e6
  ) {
    const total = metricById('net_income');
    return total === null ? null : bound(total, null, figure, false, ' was ', 'verb');
  }
  const metric = figure.unit.endsWith('/share') ? metricById('eps') : null;
  const match = EARNED.exec(sentence.slice(Math.max(0, figure.start - 72), figure.start));
  if (metric === null || match === null || COMPARED_TO.test(sentence.slice(0, figure.start).slice(-96)))
    return null;
  return bound(metric, null, figure, /^(?:lost|loss)/i.test(match[1] ?? ''), match[0], 'verb');
}

/** A per-share figure after the total of the same metric, when the total itself was no row. */
export function bindAcross(
  sentence: string,
  figure: Figure,
  hits: readonly Hit[],
  company: string | null,
): Bound | null {
  if (!figure.unit.endsWith('/share')) return null;
  const hit = hits.findLast(({ end }) => end <= figure.start);
  return hit?.metric.kind === 'per-share' ? bindBefore(sentence, figure, hit, company) : null;
}

const OR =
  /^(?: (?:for|in) the (?:[a-z]+ ){0,2}(?:quarter|year))?,? or (?:an? )?(?:(?:negative|approximately|about|roughly) ){0,2}$/i;
const AND =
  /^(?: on an? (?:GAAP|reported) basis)?,? (?:representing|and|or)(?: from| on an? (?:adjusted|non-GAAP) basis)?,? (?:an? |of )?$/i;
const ON_BASIS = /^(?: per (?:diluted )?share)? on an? (?:adjusted|non-GAAP|GAAP) basis(?!\w)/i;
const OF_REVENUE =
  /^ (?:(?:of|as a percent(?:age)? of) (?:our |total |net |consolidated )?(?:revenues?|net sales|sales)|on a margin basis|margin)(?!\w)/i;

/**
 * "or 24% of revenue", "or $0.07 per share", "or $3.00 on an adjusted basis" after the amount of row `last`;
 * `joint` is the text between the two figures, `behind` the text after the second.
 */
export function bindChained(figure: Figure, last: Bound, joint: string, behind: string): Bound | null {
  if (!OR.test(joint) && !AND.test(joint)) return null;
  const negative = (last.low ?? 0) < 0;
  if (ON_BASIS.test(behind) && fits(last.metric, figure))
    return bound(last.metric, last.cohort, figure, negative, last.link, 'chain');
  if (figure.unit.endsWith('/share') && INCOME.has(last.metric.id)) {
    const eps = metricById('eps');
    if (eps === null) return null;
    // "Increased $16.5 million or $0.29 per share" tells of both what they rose by.
    const [move] = last.low === null ? last.moves : [];
    return move === undefined
      ? bound(eps, last.cohort, figure, negative, last.link, 'chain')
      : changeOnly(eps, last.cohort, figure, move.values[0] ?? 1, last.link, 'chain');
  }
  const ratio = metricById(RATIOS[last.metric.id] ?? '');
  if (figure.unit !== '%' || ratio === null || !OF_REVENUE.test(behind)) return null;
  return bound(ratio, last.cohort, figure, negative, last.link, 'chain');
}
