import type { Figure } from '../figures/types.ts';
import { findAliases, type Hit } from './aliases.ts';
import { type Bound, bound } from './bound.ts';
import { cohortOf } from './cohort.ts';
import { partOf } from './nouns.ts';
import { growingPart, subjectOf } from './subjects.ts';
import { RATIOS } from './units.ts';
import { metricById, wordedMetric } from './vocabulary.ts';

const SUBJECT_END =
  /(?<!\w)(?:represent(?:s|ed|ing)?|account(?:s|ed|ing)? for|compris(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|made up|makes up|make up|constitut(?:e|es|ed)|was|were|is|are|to|be)(?: (?:about|approximately|over|nearly|almost|roughly|up|down|an?|just|more|less|than|under|now|only))* ?$/i;
const WHOLE =
  /^ of (?:all (?:of )?)?(?:(?:our|the|its|total|company|consolidated|overall|net|annual|quarterly|this|(?:first|second|third|fourth|full)[- ](?:quarter|year))(?!\w) ?)*((?:[A-Za-z&’'-]+ ){0,2}?(?:revenues?|sales|business|RPO|customers?|portfolio|bookings|ARR|orders|mix|volumes?|loans|deposits|premiums|spend|expenses|stores|restaurants|users|base|backlog|production|EBITDA|income|profit|leases|rent|debt|assets|receivables|obligations))(?!\w)/i;
const REVENUE = /^(?:revenues?|sales|business|net sales|net revenues?|revenue mix|sales mix)$/i;

/** A share of something, said as "75% of our revenue". */
export interface Share {
  /** What it is a share of, as written. */
  whole: string;
  isRevenue: boolean;
  /** What makes it up, as written, null where it is not said before the figure. */
  part: string | null;
}

/**
 * Reads what a percentage is a share of; `before` is the sentence up to it, `after` from its end. Out: null where
 * it is none.
 */
export function readShare(before: string, after: string): Share | null {
  const whole = WHOLE.exec(after)?.[1]?.trim();
  if (whole === undefined) return null;
  const subject = SUBJECT_END.exec(before);
  const part =
    subject === null ? (CUSTOMER.exec(before)?.[1] ?? null) : partBefore(before.slice(0, subject.index));
  return { whole, isRevenue: REVENUE.test(whole), part };
}

/** "Lumen was our third largest customer at 12% of revenue". */
const CUSTOMER =
  /(?:^|[,;] )([A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3}) (?:was|is|remained) our (?:[a-z]+ ){0,3}customer,? (?:at|with)(?: (?:about|approximately|nearly))? $/;

/** Who makes up a share; behind "and" it is whoever the sentence is about: "Japan grew 9% and accounted for". */
function partBefore(text: string): string | null {
  const goesOn = /(?:,| and)(?: (?:also|now|together|combined|which))*,? *$/i.test(text);
  const near = subjectOf(text);
  if (near !== null && (!goesOn || / which /.test(text.slice(-12)))) return near;
  return (goesOn ? growingPart(text) : null) ?? near;
}

/** Between the name of a line of the income statement and its ratio to revenue: no other subject. */
const TO_RATIO =
  /^(?: (?:expenses?|costs?|spend(?:ing)?|for|in|the|of|at|to|was|were|is|are|be|will|would|should|could|came|remained|remain|as|a|percent(?:age)?|(?:first|second|third|fourth|full) quarter|full year|fiscal|year|quarter|20\d\d|Q[1-4]|expected|expect|projected|approximately|about|around|roughly|nearly|just|over|under|up|down|increased?|decreased?|declined|improved?|rose|fell|also|still|again|now|further|slightly|leveraged|deleveraged|basis points|from|\d[\d.]*%?|by|or|between|totaled|totalled|averaged|represented|represents|[$€£][\d.,]+(?: (?:million|billion|thousand))?)(?!\w),?|,)* ?$/i;
const OWN_WHOLE =
  /^ of (?:all (?:of )?)?(?:the )?(?:our|total|the company['’]s|consolidated|RPO|backlog)(?!\w)/i;
/** What leads from the amount of a part to its share. */
const GOES_ON =
  /^(?:,? (?:in|for|during) the (?:[a-z]+ ){1,3}(?:quarter|year))?,? (?:and )?(?:represent(?:s|ed|ing)|account(?:s|ed|ing) for|compris(?:es|ed|ing)|or|which (?:is|was|represents|represented))(?: (?:about|approximately|over|nearly|almost|roughly|now))* $/i;
/** Lines that are told as a ratio to revenue without a name for it. */
const LINES =
  /^(?:cost_of_revenue|expenses|operating_expenses|capex|working_capital|inventory|special_charges|cost_savings)$/;

/** The line of the income statement that a share of revenue is the ratio of, by the last name before it. */
function lineBefore(before: string): Hit | null {
  const from = Math.max(0, before.length - 120);
  const hit = findAliases(before.slice(from)).at(-1);
  if (hit === undefined) return null;
  const line = { ...hit, start: hit.start + from, end: hit.end + from };
  return TO_RATIO.test(before.slice(line.end)) ? line : null;
}

/**
 * A row for a percentage of a whole. "SG&A was 21% of sales" is the ratio of that line; "75% of our revenue" the share
 * of a part; "this cohort" is that of `last`, the row of the sentence before; `on` is the row before in this one: "$1.1
 * billion, representing 60% of sales". In: the sentence with its figure, and the company's name. Out: null where the percentage is no share.
 */
export function bindShare(
  sentence: string,
  figure: Figure,
  last: Bound | null,
  on: Bound | null,
  company: string | null,
): Bound | null {
  const before = sentence.slice(0, figure.start);
  const share = readShare(before, sentence.slice(figure.end, figure.end + 80));
  if (share === null) return null;
  const { whole, isRevenue, part } = share;
  const link = before.slice(-32);
  const ofRevenue = / (?:revenues?|sales)$/i.test(` ${whole}`);
  const line = ofRevenue ? lineBefore(before) : null;
  if (line !== null) {
    const { id, kind, labels } = line.metric;
    const ratio = kind === 'percent' ? line.metric : metricById(RATIOS[id] ?? '');
    const cohort =
      cohortOf(sentence, line.start, line.end, id, company).cohort ??
      (isRevenue ? null : partOf(whole.replace(/ (?:revenues?|sales)$/i, '')));
    if (ratio !== null) return bound(ratio, cohort, figure, false, link, 'share');
    if (LINES.test(id))
      return bound(
        wordedMetric('share', `${labels.en} to ${whole}`, 'percent'),
        cohort,
        figure,
        false,
        link,
        'share',
      );
    if (id === 'revenue' && isRevenue && cohort !== null) return shareOf(cohort, figure, link);
  }
  if (
    part === null &&
    on !== null &&
    on.cohort !== null &&
    GOES_ON.test(sentence.slice(on.figure.end, figure.start))
  )
    return isRevenue ? shareOf(on.cohort, figure, link) : null;
  const isCohort = part !== null && /^(?:this|that|these|those) /i.test(part);
  const isSegment =
    isCohort && /(?:segment|business|division|market|group|region|category|channel)$/i.test(part);
  const cohort = isSegment
    ? 'segment'
    : isCohort
      ? (last?.cohort ?? null)
      : part === null
        ? null
        : partOf(part);
  // "It was 71% of our ARR" is nothing without who was.
  const isNamed = cohort !== null || /cohort$/i.test(part ?? '');
  if (isRevenue && isNamed) return shareOf(cohort, figure, link);
  // "Cost of sales was $5 million or 70% of revenue": the ratio of that line.
  if (
    isRevenue &&
    on !== null &&
    LINES.test(on.metric.id) &&
    GOES_ON.test(sentence.slice(on.figure.end, figure.start))
  )
    return bound(
      wordedMetric('share', `${on.metric.labels.en} to ${whole}`, 'percent'),
      on.cohort,
      figure,
      false,
      link,
      'share',
    );
  // "29% of the energy mix" without a word on whose: not the company's.
  if (
    isRevenue ||
    (!isNamed && SUBJECT_END.test(before)) ||
    (cohort === null && !OWN_WHOLE.test(sentence.slice(figure.end, figure.end + 40)))
  )
    return null;
  return bound(wordedMetric('share', `share of ${whole}`, 'percent'), cohort, figure, false, link, 'share');
}

function shareOf(cohort: string | null, figure: Figure, link: string): Bound | null {
  const metric = metricById('revenue_share');
  return metric === null ? null : bound(metric, cohort, figure, false, link, 'share');
}
