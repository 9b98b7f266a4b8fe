import type { Figure } from '../figures/types.ts';
import type { Hit } from './aliases.ts';
import { type Bound, bound, changeOnly, isRate, type Move, moveOf, signed } from './bound.ts';
import { cohortOf } from './cohort.ts';
import { compareWith, isLike } from './compared.ts';
import { directionAround } from './direction.ts';
import { changeAfter, readLink } from './link.ts';
import { type Item, readList } from './lists.ts';
import { bindNear } from './near.ts';
import { partOf } from './nouns.ts';
import { qualifiedGrowth } from './qualified.ts';
import { bindAcross, bindAfter, bindBefore, bindChained, bindEarned } from './rules.ts';
import { bindShare, readShare } from './shares.ts';
import { bindCounted, bindSubject, growingPart } from './subjects.ts';
import { fits, moves, perShareOf, RATIOS } from './units.ts';
import { metricById } from './vocabulary.ts';

const AGAINST =
  /(?<!\w)(?:compare[sd]? (?:to|with)|versus|vs\.?|from(?! our)|against|than|relative to|prior[- ]year|year[- ]ago|last year['’]?s?)(?: (?!and |but )[\w$.'’-]+){0,5} ?$/i;
const COMPARED = /(?<!\w)(?:from|prior|previous(?:ly)?|versus|compare[sd]? (?:to|with)|against)(?!\w)/i;
const PRIOR =
  /(?<!\w)where we(?:['’]d| had) (?:said|guided|been)(?!\w)|(?<!\w)(?:prior|previous(?:ly)?|initial|original|earlier) (?:[a-z-]+ ){0,2}(?:guidance|guided|guide|outlook|range|forecast|expectations?|estimates?)(?!\w)/i;
/** "raising our revenue guidance from A to B": A is the prior guidance, B the new. */
const RAISED_FROM =
  /^,?(?! (?:is |are )?(?:expected |projected |estimated |forecast )?(?:to|will|would|should|could|may) range from)(?: [a-z-]+){0,4} (?:guidance|outlook|forecast|expectations?|range|estimate)(?: [a-z-]+){0,4}? from (?:(?:an?|our|the|prior|previous|range|of|between) ){0,5}$/i;
/** "We're raising our operating margin from A to B": A is what it was. */
const FROM_TO = /^ from (?:about |approximately |an? )?$/;
/** What leads from a change, or from prior guidance, to the level: "12% year-over-year to a record". */
const TO_LEVEL =
  /^(?:,? (?:from|over|versus) (?:the )?(?:prior|last|previous)[- ](?:year|quarter)(?: period)?|(?:,? [a-z-]+){0,4}?)?,? to (?:now )?(?:be )?(?:(?:an?|the|our|new|record|range|of|between|about|approximately|over|nearly) ){0,5}$/i;

/** Revenue as what a share is a share of is not what the next figure measures. */
const SHARE_OF = /(?:%|percent(?:age)?) of (?:our |total |net |consolidated ){0,2}$/i;
/** A name behind these belongs to the one before it: "net interest income before provision", "EPS, adjusted for special items". */
const LEFT_OUT =
  /(?<!\w)(?:adjusted for|excluding|exclusive of|before|prior to|net of|ex)(?: (?:the|our|any|all|certain|taxes,?|[a-z-]+))? $/i;
/** "Cash burn rate before capital investment", where the measure has no name that is known. */
const MEASURE_BEFORE = /(?<!\w)(?:rate|flows?|burn|income|profit|earnings|results) before (?:[a-z]+ )?$/i;
/** "Free cash flow, defined as operating cash flow less capital spending, was ...", though not "less capital spending of $90 million". */
const LESS = /(?<!\w)(?:less|minus|defined as)(?: [a-z]+)? $/i;
/** "The average selling price of homes in backlog" is a price. */
const PRICE_OF = /(?<!\w)price of (?:the |our |new )?(?:homes?|units?|orders)?(?: in| for)?(?: our)? ?$/i;
/** "Revenue per piece" is a price. */
const PER_THING = /^ per (?!(?:fully |common |diluted |basic |ordinary )*(?:share|unit|ADS)(?!\w))/;
const OF_REVENUE =
  /^ (?:of|as a percent(?:age)? of) (?:our |total |net |consolidated ){0,2}(?:revenues?|sales)/i;

const leadsToLevel = (joint: string): boolean =>
  TO_LEVEL.test(joint) && !/(?<!\w)(?:compared|relative)(?!\w)/i.test(joint);

/** A name whose first figure was not its value: the prior guidance, or the amount of a change. */
interface Pending {
  hit: Hit;
  prior: Figure | null;
}

/** What is known of the sentence before. */
export interface Before {
  /** Its last row. */
  row: Bound;
}

const GOES_ON =
  /^(?:and |so |but |now,? |again,? )?(?:this|that|these|those|it|they|which|the (?:new|updated|revised|low|high|midpoint|increase|decrease|range|improvement|decline)|representing|up|down|excluding|on an?|in (?:constant|local)|compared)(?!\w)/i;
const EARNINGS =
  /(?<!\w)(?:guidance|range|outlook|forecast|report\w*|deliver\w*|generat\w*|earn\w*|results?|income|loss|project\w*|expect\w*)(?!\w)/i;
/** "We reported $0.56": so little money is per share. */
const REPORTED =
  /(?<!\w)(?:report|deliver|generat|earn|post)(?:ed|s|ing)?(?: (?:an?|adjusted|GAAP|non-GAAP|net|loss|earnings|of)){0,4} $/i;
const NO_EARNINGS =
  /(?<!\w)(?:dividends?|distributions?|repurchas\w*|bought|buy|price[sd]?|priced|tax(?:es)?|charges?|impact\w*|benefit\w*|costs?|headwinds?|tailwinds?|cash|book|add(?:s|ed|ing)?|accreti\w+|dilut(?:ive|ion)|contribut\w+|includ\w+|exclud\w+|relate[ds]?|barrels?|gallons?|units?|variance|higher|lower|items?|gains?|above|ahead|better|below|equates?|translates|comprehensive|economic)(?!\w)/i;
/** "15% -- sorry -- a third": the first was a slip of the tongue. */
const MISSPOKEN =
  /^[^.;]{0,36}(?:--|—|–|\.\.\.|,) ?(?:sorry|excuse me|pardon|correction|i mean|my apologies|let me correct)(?!\w)/i;

/**
 * Binds the figures of a sentence to metrics. In: the sentence with its figures and names in order, offsets into
 * it; `company` as in `cohortOf`; `before`, the sentence before, where it went straight before. Out: rows in text
 * order, each with the rule that made it. What no rule knows is left out.
 */
export function bindSentence(
  sentence: string,
  figures: readonly Figure[],
  hits: readonly Hit[],
  company: string | null,
  before: Before | null = null,
): Bound[] {
  const named = hits.filter((hit, index) => {
    const before = sentence.slice(Math.max(0, hit.start - 48), hit.start);
    return (
      !SHARE_OF.test(before) &&
      !PER_THING.test(sentence.slice(hit.end, hit.end + 40)) &&
      !PRICE_OF.test(before) &&
      !(index === 0 ? MEASURE_BEFORE : LEFT_OUT).test(before) &&
      !(index > 0 && LESS.test(before) && !/^ of [$€£]/.test(sentence.slice(hit.end, hit.end + 8)))
    );
  });
  const list = readList(sentence, figures, named);
  const rows: Bound[] = [];
  let last: Bound | null = null;
  let pending: Pending | null = null;
  let floor = 0;
  /** The figure just before was one that something is compared with. */
  let compares = false;
  for (const [index, figure] of figures.entries()) {
    const joint = sentence.slice(floor, figure.start);
    const from = floor;
    const next = figures[index + 1]?.start ?? sentence.length;
    const after = sentence.slice(figure.end, Math.min(next, figure.end + 80));
    const name = named.findLast((hit) => hit.end <= figure.start && hit.start >= from);
    floor = figure.end;
    const wasComparing = compares;
    const goesOnComparing: boolean =
      compares && /^,? (?:or|and) (?:an? |about |approximately )?$/.test(joint);
    compares = goesOnComparing;
    if (goesOnComparing) {
      // "From a net loss of $55 million or $1.63 per share".
      const isLoss = rows.at(-1)?.compared !== null && (rows.at(-1)?.low ?? 0) < 0;
      pushIf(
        rows,
        compareWithAny(rows, figure, isLoss ? ` loss${joint}` : joint, behindOf(sentence, figure)),
      );
      continue;
    }
    if (MISSPOKEN.test(sentence.slice(figure.end, figure.end + 56))) continue;
    if (list.has(figure)) {
      const row = bindListed(sentence, figure, list.get(figure) ?? null, company);
      if (row !== null) rows.push(row);
      last = null;
      continue;
    }
    if (pending !== null && leadsToLevel(joint) && fits(pending.hit.metric, figure)) {
      const isChange: boolean = last !== null && last.low === null && last.metric === pending.hit.metric;
      if (last !== null && isChange) setLevel(last, figure);
      else last = pushed(rows, levelOf(sentence, pending, figure, company));
      pending = null;
      continue;
    }
    if (!/^,? or $/.test(joint)) pending = null;
    const growth = figure.unit === '%' ? qualifiedGrowth(joint, after) : null;
    if (
      growth !== null &&
      (name === undefined || name.metric.id === 'revenue' || growth === name.metric.id)
    ) {
      const row = bindQualified(
        sentence,
        figure,
        growth,
        name,
        last ?? before?.row ?? null,
        joint,
        after,
        company,
      );
      if (row !== null) rows.push(row);
      continue;
    }
    if (name !== undefined) {
      const between = sentence.slice(name.end, figure.start);
      if ((RAISED_FROM.test(between) || FROM_TO.test(between)) && fits(name.metric, figure)) {
        pending = { hit: name, prior: figure };
        continue;
      }
      // "Revenue was down $46 million or 36% to $82 million": the amount of the change comes first.
      const link = isRate(figure.unit) ? null : readLink(between);
      if (link !== null && link.change !== 0 && !link.level) pending = { hit: name, prior: null };
    }
    let row = bindNamed(sentence, figure, named, name, from, company);
    if (row !== null) {
      const compared =
        name !== undefined &&
        (AGAINST.test(sentence.slice(Math.max(0, name.start - 48), name.start)) ||
          // "Compared to EBITDA of $55 million and sales of $240 million".
          (wasComparing &&
            /^,? and (?:total |net )?$/.test(sentence.slice(from, name.start)) &&
            / of $/.test(sentence.slice(name.end, figure.start)) &&
            !PRIOR.test(sentence.slice(Math.max(0, from - 96), from))));
      if (compared && row.link !== '') {
        if (wasComparing) {
          compares = true;
          continue;
        }
        if (last?.metric === row.metric && PRIOR.test(joint)) last.prior = figure;
        else if (last?.metric === row.metric)
          pushIf(rows, compareWith(last, figure, joint, behindOf(sentence, figure)));
        compares = true;
        continue;
      }
      // Behind "$5 million of revenue" the words go on after the name.
      if (row.link === '') floor = named.find((hit) => hit.start >= figure.end)?.end ?? floor;
      rows.push(row);
      last = row;
      continue;
    }
    const on: Bound | null = last === null ? null : goOn(sentence, figure, rows, last, joint);
    if (on !== null) {
      last = on;
      compares = COMPARED.test(joint);
      continue;
    }
    if (AGAINST.test(joint) && !/(?<!\w)(?:rang(?:e|es|ed|ing) from|in (?:the|a) range of) $/i.test(joint)) {
      pushIf(rows, compareWithAny(rows, figure, joint, behindOf(sentence, figure)));
      compares = true;
      continue;
    }
    row = bindLoosely(rows, sentence, figure, figures, named, from, joint, after, company, before);
    if (row !== null) {
      if (row.link === '') floor = named.find((hit) => hit.start >= figure.end)?.end ?? floor;
      rows.push(row);
    } else {
      // "Delays of $74 million in revenue and $25 million of ...": the name is used up all the same.
      const behind = named.find((hit) => hit.start >= figure.end);
      if (behind !== undefined && /^ (?:in|of) [^,;]{0,24}$/.test(sentence.slice(figure.end, behind.start)))
        floor = behind.end;
    }
    last = row;
  }
  return rows;
}

/** Gives a row of a change the level that the change led to. */
function setLevel(row: Bound, figure: Figure): void {
  Object.assign(row, signed(figure, false), {
    figure,
    unit: perShareOf(row.metric, figure.unit),
    rule: 'level',
  });
}

/** What follows a figure, where the time of what it is compared with is said. */
const behindOf = (sentence: string, { end }: Figure): string =>
  sentence.slice(end, end + 96).replace(/[;:].*$/s, '');

function pushed(rows: Bound[], row: Bound): Bound {
  rows.push(row);
  return row;
}

const pushIf = (rows: Bound[], row: Bound | null): void => {
  if (row !== null) rows.push(row);
};

/** "Compared to last year and an increase of $1 million": a change is nothing that a level is compared with. */
const CHANGE_OF =
  /(?<!\w)(?:increase|decrease|growth|decline|improvement|reduction|rise|drop)s? of (?:about |approximately |nearly |over |more than )?$/i;

/** What the nearest row before with the same unit is compared with; rows that are comparisons themselves are none. */
function compareWithAny(rows: readonly Bound[], figure: Figure, joint: string, after: string): Bound | null {
  const row = rows.findLast((each) => each.compared === null && isLike(each, figure));
  // What is itself a growth may be: "grew 13%, lapping a prior-year increase of 2%".
  if (row === undefined || (row.metric.kind !== 'growth' && CHANGE_OF.test(joint))) return null;
  return compareWith(row, figure, joint, after);
}

/** "70 basis points of unfavorable currency effects" moved something by so much, who knows which way. */
const EFFECT_BEHIND =
  /^ (?:of|due to|related to|from) (?:(?:un)?favorable|negative|adverse|foreign|currency|FX|mix|inflation|acquisitions?|divestitures?)(?!\w)(?! (?:revenue|sales|income|earnings))/i;

const MAKES_UP =
  /(?<!\w)(?:represent(?:s|ed|ing)|account(?:s|ed|ing) for|compris(?:es|ed|ing)|made up)(?: [a-z]+){0,2} $/i;

/** The rules that need no known words between name and figure, the surest first. */
function bindLoosely(
  rows: readonly Bound[],
  sentence: string,
  figure: Figure,
  figures: readonly Figure[],
  hits: readonly Hit[],
  from: number,
  joint: string,
  after: string,
  company: string | null,
  before: Before | null,
): Bound | null {
  if (EFFECT_BEHIND.test(after)) return null;
  const direction = directionAround(joint.slice(-80), after);
  // "The higher value market represented 82%": what moved there is a name.
  const mayBeShare = figure.unit === '%' && (direction === 0 || MAKES_UP.test(joint));
  const share = mayBeShare
    ? bindShare(sentence, figure, before?.row ?? null, rows.at(-1) ?? null, company)
    : null;
  if (share !== null) return share;
  const last = rows.at(-1);
  const part =
    last !== undefined && isRate(figure.unit) ? clauseSubject(joint, hits, figure, direction) : null;
  if (last !== undefined && part !== null && (last.low === null || last.unit !== figure.unit))
    return changeOnly(
      last.metric,
      SAME_PART.test(joint) ? last.cohort : part,
      figure,
      direction,
      joint,
      'subject',
    );
  const near = bindNear(sentence, figure, figures, hits, direction, company);
  // A share of nobody's is no row, unless it is the margin that a name before it says.
  const isShare = mayBeShare && readShare(sentence.slice(0, figure.start), after) !== null;
  if (isShare && near?.metric.kind !== 'percent') return null;
  if (near !== null) return near;
  if (before !== null && GOES_ON.test(sentence)) {
    const { row } = before;
    if (isRate(figure.unit) && direction !== 0 && (row.unit !== '%' || figure.unit !== '%'))
      return changeOnly(row.metric, row.cohort, figure, direction, '', 'carried');
    if (fits(row.metric, figure) && figure.unit === row.unit && figure.low !== figure.high)
      return bound(row.metric, row.cohort, figure, (row.low ?? 0) < 0, row.link, 'carried');
  }
  const around = sentence.slice(Math.max(0, from - 60), figure.end + 60);
  const isSmall = /^[A-Z]{3}$/.test(figure.unit) && Math.abs(figure.high ?? 0) < 100 && REPORTED.test(joint);
  if ((figure.unit.endsWith('/share') || isSmall) && EARNINGS.test(around) && !NO_EARNINGS.test(around)) {
    const eps = metricById('eps');
    return eps === null ? null : bound(eps, null, figure, /(?<!\w)loss of $/i.test(joint), '', 'alone');
  }
  if (isRate(figure.unit) || figure.unit === 'x') return bindSubject(sentence, figure, from, direction);
  return bindCounted(sentence, figure);
}

/** The part just spoken of: "and this customer cohort grew". */
const SAME_PART =
  /(?<!\w)(?:this|that|these|those) (?:[a-z]+ ){1,4}(?:grew|grow|rose|increased|declined|decreased|fell|was|were|is|are)(?!\w)/i;

/** Whose growth a new clause tells, where it names no metric: ", and the U.S. market grew". */
function clauseSubject(
  joint: string,
  hits: readonly Hit[],
  figure: Figure,
  direction: number,
): string | null {
  const clause = /(?:^|[,;] | )(?:and|while|but|with|whereas) ((?:[^,;]){3,60})$/i.exec(joint)?.[1];
  if (clause === undefined || direction === 0) return null;
  const start = figure.start - clause.length;
  if (hits.some((hit) => hit.start >= start && hit.end <= figure.start)) return null;
  return growingPart(clause);
}

/** A figure of a list that ends in "respectively". */
function bindListed(
  sentence: string,
  figure: Figure,
  item: Item | null,
  company: string | null,
): Bound | null {
  if (item === null) return null;
  const { hit } = item;
  const cohort = item.cohort ?? cohortOf(sentence, hit.start, hit.end, hit.metric.id, company).cohort;
  const ahead = sentence.slice(hit.end, figure.start);
  const direction = directionAround(
    ahead.replace(/[\d$€£%,.].*$/s, ''),
    sentence.slice(figure.end, figure.end + 40),
  );
  if (hit.metric.kind === 'growth' && figure.unit === '%')
    return bound(hit.metric, cohort, figure, direction < 0, ' was ', 'list');
  if (isRate(figure.unit) && direction !== 0 && hit.metric.kind !== 'percent')
    return changeOnly(hit.metric, cohort, figure, direction, ahead, 'list');
  return fits(hit.metric, figure) ? bound(hit.metric, cohort, figure, false, ' was ', 'list') : null;
}

/** "Underlying MG&A decreased 8% in constant currency": no growth of revenue. */
const OF_COST = /(?<!\w)(?:[A-Z]{1,2}&A|COGS|costs?|expenses?|spend(?:ing)?)(?!\w)/;

/** "Organic growth of 8% in our snacking business": whose growth it is. */
const PART_BEHIND =
  /^(?: organic(?:ally)?| growth| on an organic basis)* in (?:our |the )((?:[A-Za-z&][\w&-]* ){1,5})(?:segment|division|business)(?!\w)/;

function partBehind(after: string): string | null {
  const words = PART_BEHIND.exec(after)?.[1];
  return words === undefined ? null : partOf(words.trim());
}

/** Leads from one change to the next in a list of them. */
const GOES_ON_DOWN =
  /^(?: (?:in|on|as) [a-zA-Z. -]{1,40}| reported| sequentially)?,? ?(?:and|or|but)? ?(?:about |approximately |by )?$/;

/** Growth without currencies or acquisitions; `name` or the row it goes on with says of what, if not of all. */
function bindQualified(
  sentence: string,
  figure: Figure,
  growth: 'organic_growth' | 'revenue_growth_cc' | 'other',
  name: Hit | undefined,
  last: Bound | null,
  joint: string,
  after: string,
  company: string | null,
): Bound | null {
  const metric = metricById(growth);
  if (metric === null) return null;
  const ofRevenue =
    name !== undefined || last === null || ['revenue', metric.id, 'organic_growth'].includes(last.metric.id);
  if (!ofRevenue || (name === undefined && OF_COST.test(joint))) return null;
  const cohort =
    name === undefined
      ? (partBehind(after) ?? last?.cohort ?? null)
      : (cohortOf(sentence, name.start, name.end, name.metric.id, company).cohort ?? partBehind(after));
  // "Down 2% in dollars and 4% organically": the second goes the way of the first.
  const own = directionAround(joint.slice(-80), after);
  const isDown = own === 0 && GOES_ON_DOWN.test(joint) ? (last?.moves.at(-1)?.values[0] ?? 0) < 0 : own < 0;
  return bound(metric, cohort, figure, isDown, joint, 'qualified');
}

function levelOf(sentence: string, { hit, prior }: Pending, figure: Figure, company: string | null): Bound {
  const { cohort } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
  return {
    ...bound(hit.metric, cohort, figure, false, prior === null ? ' was ' : ' guidance ', 'level'),
    prior,
  };
}

/** Tries the rules that need a name beside the figure; `name` is the nearest one before it, after `from`. */
function bindNamed(
  sentence: string,
  figure: Figure,
  hits: readonly Hit[],
  name: Hit | undefined,
  from: number,
  company: string | null,
): Bound | null {
  // "NRR for our core customers was 97%": the nearer name is part of the farther one's cohort.
  const outer =
    name === undefined ? undefined : hits.findLast((hit) => hit.end <= name.start && hit.start >= from);
  const after = hits.find((hit) => hit.start >= figure.end && hit.start - figure.end <= 48);
  return (
    (name === undefined ? null : bindBefore(sentence, figure, name, company)) ??
    (outer === undefined ? null : bindBefore(sentence, figure, outer, company)) ??
    (after === undefined ? null : bindAfter(sentence, figure, after, company)) ??
    bindEarned(sentence, figure) ??
    bindAcross(sentence, figure, hits, company)
  );
}

/** What a change is measured from, told before it: "... in the same period last year, an increase of". */
const COMPARISON = /^ (?:for|in|from|during|over|of) [^,;$€£%]{0,60}(?=, )/;
/** "Which implies $37 million to $42 million in Q4": the same for another period. */
const IMPLIES = /^,? (?:which )?impl(?:ies|ying) (?:an? )?(?:range of )?(?:about |approximately )?$/i;

/** A figure without a name of its own that goes on with the row before it. Out: the row the next may go on with. */
function goOn(sentence: string, figure: Figure, rows: Bound[], last: Bound, joint: string): Bound | null {
  if (joint.length > 120) return null;
  const behind = sentence.slice(figure.end, figure.end + 64);
  const direction =
    isRate(figure.unit) || moves(last.metric, figure)
      ? changeAfter(joint.replace(OF_REVENUE, '').replace(COMPARISON, ''), behind)
      : null;
  if (direction !== null) {
    attach(rows, last, moveOf(figure, direction));
    return last;
  }
  // "Sales decreased 28% from $561 million to $404 million": the first amount is the one before.
  if (
    last.low === null &&
    /(?:^|[ ,])from (?:about |approximately |an? )*$/i.test(joint) &&
    fits(last.metric, figure)
  ) {
    const level = { ...last, low: figure.low, unit: perShareOf(last.metric, figure.unit) };
    pushIf(rows, compareWith(level, figure, joint, behindOf(sentence, figure)));
    return last;
  }
  if (IMPLIES.test(joint) && figure.unit === last.unit)
    return pushed(rows, bound(last.metric, last.cohort, figure, (last.low ?? 0) < 0, last.link, 'chain'));
  if (saysAgain(last, figure, joint)) {
    // "Up 23.8% or $2.4 million to $12.3 million": the second end is the level.
    const level = last.low === null && figure.low !== figure.high ? endOf(sentence, figure) : null;
    if (level !== null && fits(last.metric, level)) setLevel(last, level);
    return last;
  }
  const same = sameMove(last, figure, joint);
  if (same !== null) {
    last.moves.push(same);
    return last;
  }
  const chained = bindChained(figure, last, joint, behind);
  if (chained !== null) return pushed(rows, chained);
  if (last.low === null && leadsToLevel(joint) && fits(last.metric, figure)) {
    setLevel(last, figure);
    return last;
  }
  // "... and accounted for two-thirds of our business": a share of its own, whatever it is said after.
  if (figure.unit === '%' && !AGAINST.test(joint) && readShare(joint, behind) !== null) return null;
  if (PRIOR.test(joint) || (/(?<!\w)from $/.test(joint) && /^ (?:previously|before)(?!\w)/.test(behind))) {
    if (last.unit === figure.unit || last.unit === `${figure.unit}/share`) last.prior = figure;
    return last;
  }
  if (!COMPARED.test(joint)) return null;
  const compared = compareWithAny(rows, figure, joint, behindOf(sentence, figure));
  pushIf(rows, compared);
  // "Lowered from $45 million": what guidance was, where no time is said.
  if (compared === null && /(?<!\w)from (?:about |approximately )?$/.test(joint) && isLike(last, figure))
    last.prior ??= figure;
  return last;
}

const OR_PERCENT =
  /^(?: for the quarter| year[- ]over[- ]year| (?:from|over|versus) (?:the )?(?:Q[1-4](?: ?['’]?\d\d| 20\d\d)|(?:prior|last|previous|first|second|third|fourth)[- ](?:quarter|year)(?: (?:of )?20\d\d)?))?,? or (?:about |approximately |nearly |roughly )?$/i;
const AND_PERCENT =
  /^(?: higher| lower)? (?:sequentially|year[- ]over[- ]year|quarter[- ]over[- ]quarter|(?:from|versus|over|than|compared (?:to|with)) (?:the )?(?:last|prior|previous|first|second|third|fourth)[- ](?:quarter|year)(?:['’]s (?:period|quarter))?)(?: basis)?,? and (?:up |down |by )?$/i;

/** The same change said in percent ("up $19 million or 7%"), or against another time ("up 2% sequentially and 16%"). */
function sameMove(last: Bound, figure: Figure, joint: string): Move | null {
  const move = last.moves.at(-1);
  if (move === undefined || figure.unit !== '%') return null;
  const isOther = move.unit === '%' ? AND_PERCENT.test(joint) : OR_PERCENT.test(joint);
  if (!isOther) return null;
  const isDown = / down $/.test(joint) || (!/ up $/.test(joint) && (move.values[0] ?? 0) < 0);
  return moveOf(figure, isDown ? -1 : 1);
}

/** Whether an amount tells again, in money, the change just told in percent: "down 50% or $18.6 million". */
function saysAgain({ moves: told }: Bound, figure: Figure, joint: string): boolean {
  const move = told.at(-1);
  const isBeside = move?.unit === '%' && move.end === figure.start - joint.length;
  return isBeside && /^[A-Z]{3}/.test(figure.unit) && OR_PERCENT.test(joint);
}

/** The second end of a range as a figure of its own. */
function endOf(sentence: string, figure: Figure): Figure | null {
  const at = sentence.slice(figure.start, figure.end).search(/(?<= to )/);
  return at < 0 ? null : { ...figure, start: figure.start + at, low: figure.high };
}

/** A change in points belongs to the last percentage, one in percent to the last amount ("24% of revenue, down 3%"). */
function attach(rows: Bound[], last: Bound, move: Move): void {
  const amount = (row: Bound): boolean => RATIOS[row.metric.id] === last.metric.id;
  const isLevel = last.unit === '%' && last.low !== null;
  const target =
    move.unit === 'bps' || move.unit === 'pp'
      ? rows.findLast((row) => row.unit === '%')
      : isLevel
        ? rows.findLast(amount)
        : last;
  target?.moves.push(move);
}
