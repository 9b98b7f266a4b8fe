import type { Figure } from '../figures/types.ts';
import type { Hit } from './aliases.ts';
import { cohortOf } from './cohort.ts';
import { changeAfter, readLink, readLinkAfter } from './link.ts';
import { fits, INCOME, perShareOf, RATIOS } from './units.ts';
import { type Metric, metricById } from './vocabulary.ts';

/** A change before it has a segment: offsets are those of the figure, in the sentence. */
export interface Move {
  values: number[];
  unit: string;
  start: number;
  end: number;
}

/** A metric bound to its figure, offsets into the sentence. `link` is the text between name and figure. */
export interface Bound {
  metric: Metric;
  cohort: string | null;
  figure: Figure;
  low: number | null;
  high: number | null;
  unit: string;
  link: string;
  moves: Move[];
  prior: Figure | null;
}

const AGAINST =
  /(?<!\w)(?:compared (?:to|with)|versus|vs\.?|from|against|than|relative to|prior[- ]year|year[- ]ago|last year['’]?s?)(?: (?!and |but )[\w$.'’-]+){0,3} ?$/i;
const COMPARED = /(?<!\w)(?:from|prior|previous(?:ly)?|versus|compared (?:to|with)|against)(?!\w)/i;
const PRIOR =
  /(?<!\w)(?:prior|previous(?:ly)?|initial|original|earlier) (?:[a-z-]+ ){0,2}(?:guidance|guided|guide|outlook|range|forecast|expectations?|estimates?)(?!\w)/i;
/** Verbs that make the amount after them the company's own: a saving "represents $0.36 in EPS" has none. */
const DELIVERED =
  /(?<!\w)(?:deliver|generat|report|record|achiev|post|produc|repurchas|earn|declar|realiz|expect|anticipat|forecast|guid)(?:e|ed|ing|s|es)?(?: [a-z-]+){0,4} (?:[a-z]+ )?$|(?<!\w)(?:had|have|has|with|bought back|saw|resulting in|resulted in|approved|for|or|paid|in|spent)(?: (?:about|approximately|over|more than|nearly|almost|roughly|an?|total|of|the|some)){0,4} $/i;
const NAME_ENDS =
  /^(?:$|[.,;:)]|\s(?:in|for|from|during|and|or|at|on|as|which|with|compared|versus|this|last|to|year|sequentially|while|that|up|down|payable|per|we|remaining)(?!\w))/i;
const EARNED =
  /(?<!\w)(earned|lost|loss of) (?:[$€£][\d.,]+ (?:million|billion)(?: [a-z]+){0,4},? or |(?:about|approximately|an adjusted) )?(?:a loss of )?$/i;
/** An amount between a metric and the same thing per share: "FFO was $174 million or $0.32 per share". */
const TOTAL_OR = /[$€£][\d.,]+ (?:million|billion|thousand)(?: for the (?:[a-z]+ ){0,2}(?:quarter|year))?,? or (?:an? )?(?=[^$€£]{0,24}$)/;
/** "raising our revenue guidance from A to B": A is the prior guidance, B the new. */
const RAISED_FROM =
  /^(?: [a-z-]+){0,4} (?:guidance|outlook|forecast|expectations?|range|estimate)(?: [a-z-]+){0,4}? from (?:(?:an?|our|the|prior|previous|range|of|between) ){0,5}$/i;
const RAISED_TO = /^,? to (?:now )?(?:be )?(?:(?:an?|the|our|new|range|of|between|approximately) ){0,5}$/i;
const OR = /^,? or (?:an? )?(?:(?:negative|approximately|about|roughly) ){0,2}$/i;
const OF_REVENUE =
  /^ (?:(?:of|as a percent(?:age)? of) (?:our |total |net |consolidated )?(?:revenues?|net sales|sales)|on a margin basis|margin)(?!\w)/i;

/** Sign of a level: "loss" in the metric's name or "negative" before the figure makes it negative. */
function signed(figure: Figure, negative: boolean): { low: number | null; high: number | null } {
  const { low, high } = figure;
  if (!negative || low === null || high === null || low < 0) return { low, high };
  return { low: high === 0 ? 0 : -high, high: low === 0 ? 0 : -low };
}

const moveOf = (figure: Figure, direction: number): Move => {
  const ends = [figure.low, figure.high].filter((value) => value !== null);
  const values = [...new Set(ends)].map((value) => (direction < 0 && value !== 0 ? -Math.abs(value) : value));
  return { values, unit: figure.unit, start: figure.start, end: figure.end };
};
const isRate = (unit: string): boolean => unit === '%' || unit === 'pp' || unit === 'bps';

/**
 * Binds the figures of a sentence to the metrics named in it, where the words between are known to link them.
 * In: the sentence with its figures and names in order, offsets into it; `company` as in `cohortOf`. Out: rows
 * in text order. What no rule knows is left out.
 */
export function bindSentence(
  sentence: string,
  figures: Figure[],
  hits: Hit[],
  company: string | null,
): Bound[] {
  const rows: Bound[] = [];
  let current: Bound | null = null;
  let floor = 0;
  let earlier: { hit: Hit; figure: Figure } | null = null;
  for (const figure of figures) {
    const { start, end } = figure;
    const behind = sentence.slice(end, end + 64);
    const joint = sentence.slice(floor, start);
    const from = floor;
    const before = hits.findLast((hit) => hit.end <= start && hit.start >= from);
    // "NRR for our core customers was 97%": the nearer name is part of the farther one's cohort.
    const outer =
      before === undefined ? undefined : hits.findLast((hit) => hit.end <= before.start && hit.start >= from);
    const after = hits.find((hit) => hit.start >= end && hit.start - end <= 48);
    floor = end;
    if (earlier !== null && RAISED_TO.test(joint)) {
      const { hit, figure: prior } = earlier;
      earlier = null;
      const { cohort } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
      if (fits(hit.metric, figure)) {
        current = { ...build(hit.metric, cohort, figure, false, ' guidance '), prior };
        rows.push(current);
        continue;
      }
    }
    earlier = null;
    if (before !== undefined && RAISED_FROM.test(sentence.slice(before.end, start)) && fits(before.metric, figure)) {
      earlier = { hit: before, figure };
      continue;
    }
    const own: Bound | null =
      (before === undefined ? null : bindBefore(sentence, figure, before, company)) ??
      (outer === undefined ? null : bindBefore(sentence, figure, outer, company)) ??
      (after === undefined ? null : bindAfter(sentence, figure, after, company)) ??
      bindEarned(sentence, figure);
    const row = own ?? reach(sentence, figure, hits, company);
    if (row !== null) {
      const compared =
        before !== undefined && AGAINST.test(sentence.slice(Math.max(0, before.start - 48), before.start));
      if (compared && row.link !== '') {
        if (current !== null && PRIOR.test(joint) && current.metric === row.metric) current.prior = figure;
        continue;
      }
      rows.push(row);
      current = row;
      continue;
    }
    if (current === null || joint.length > 120) {
      current = null;
      continue;
    }
    const direction = isRate(figure.unit) ? changeAfter(joint, behind) : null;
    const other: Bound | null = direction === null ? bindChained(figure, current, joint, behind) : null;
    if (direction !== null) attach(rows, current, moveOf(figure, direction));
    else if (other !== null) {
      rows.push(other);
      current = other;
    } else if (
      current.low === null &&
      /^(?:,? ?[a-z-]+){0,4} to (?:an? )?(?:record |about |approximately )?$/i.test(joint) &&
      fits(current.metric, figure)
    ) {
      Object.assign(current, signed(figure, false), {
        figure,
        unit: perShareOf(current.metric, figure.unit),
      });
    } else if (PRIOR.test(joint) || (/(?<!\w)from $/.test(joint) && /^ previously/.test(behind))) {
      if (current.unit === figure.unit || current.unit === `${figure.unit}/share`) current.prior = figure;
    } else if (!COMPARED.test(joint)) current = null;
  }
  return rows;
}

/** A per-share figure after the total of the same metric, when the total itself was no row. */
function reach(sentence: string, figure: Figure, hits: Hit[], company: string | null): Bound | null {
  if (!figure.unit.endsWith('/share')) return null;
  const hit = hits.findLast(({ end }) => end <= figure.start);
  if (hit === undefined || hit.metric.kind !== 'per-share') return null;
  return bindBefore(sentence, figure, hit, company);
}

/** "Earned $0.10 per share", "a loss of $1.2 million, or $0.10 per share": the verb names the metric. */
function bindEarned(sentence: string, figure: Figure): Bound | null {
  const metric = figure.unit.endsWith('/share') ? metricById('eps') : null;
  const match = EARNED.exec(sentence.slice(Math.max(0, figure.start - 72), figure.start));
  if (metric === null || match === null) return null;
  return build(metric, null, figure, /^(?:lost|loss)/i.test(match[1] ?? ''), ' ');
}

/** A change in points belongs to the last percentage, a change in percent to the last amount. */
function attach(rows: Bound[], current: Bound, move: Move): void {
  const target = move.unit === '%' ? current : (rows.findLast((row) => row.unit === '%') ?? null);
  if (target === null || (move.unit === '%' && target.unit === '%' && target.low !== null)) return;
  target.moves.push(move);
}

function build(
  metric: Metric,
  cohort: string | null,
  figure: Figure,
  negative: boolean,
  link: string,
): Bound {
  const unit = perShareOf(metric, figure.unit);
  const base = { metric, cohort, figure, unit, link, moves: [], prior: null };
  return { ...base, ...signed(figure, negative) };
}

/** A row whose value nobody said: only the change is known. Its unit is the metric's own. */
function changeOnly(
  metric: Metric,
  cohort: string | null,
  figure: Figure,
  direction: number,
  link: string,
): Bound {
  const unit =
    metric.kind === 'percent' || metric.kind === 'growth'
      ? '%'
      : metric.kind === 'count'
        ? 'count'
        : figure.unit;
  return {
    metric,
    cohort,
    figure,
    low: null,
    high: null,
    unit,
    link,
    moves: [moveOf(figure, direction)],
    prior: null,
  };
}

/** METRIC was FIGURE; METRIC grew FIGURE; METRIC of A to B. */
function bindBefore(sentence: string, figure: Figure, hit: Hit, company: string | null): Bound | null {
  const name = sentence.slice(hit.start, hit.end);
  const { cohort, taken } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
  const text = sentence.slice(Math.min(taken, figure.start), figure.start).replace(TOTAL_OR, '');
  const link = readLink(text);
  if (link === null) return null;
  if (
    /^ (?:of (?:the |our |total |net )?(?:revenues?|sales|RPO|total)|from |below |above |better )/i.test(
      sentence.slice(figure.end, figure.end + 24),
    ) &&
    figure.unit === '%' &&
    hit.metric.kind !== 'percent' &&
    link.change === 0
  )
    return null;
  // "We grew revenues by 39% to $1.2 billion": the verb stands before the name.
  const verb =
    /(?<!\w)(?:(grew|increased|improved|expanded|raised|growing|increasing)|(decreased|reduced|lowered|reducing|decreasing))(?: (?:our|total|the|quarterly|its))* $/i.exec(
      sentence.slice(Math.max(0, hit.start - 40), hit.start),
    );
  if (/^ by /.test(text) && link.change === 0) {
    if (verb === null) return null;
    link.change = verb[1] === undefined ? -1 : 1;
  }
  const change =
    link.change !== 0 &&
    !(link.level && /(?:to|at|was|were|is) (?:an? |the |about |approximately )*$/i.test(text));
  if (hit.metric.kind === 'growth') {
    if (figure.unit !== '%') return null;
    return build(hit.metric, cohort, figure, link.negative || link.change < 0, text || ' ');
  }
  if (change) {
    if (!isRate(figure.unit) || (figure.unit === '%' && hit.metric.kind === 'percent')) return null;
    if (figure.unit !== '%' && hit.metric.kind !== 'percent') return null;
    return changeOnly(hit.metric, cohort, figure, link.change, text || ' ');
  }
  const metric = figure.unit.endsWith('/share') && INCOME.has(hit.metric.id) ? metricById('eps') : hit.metric;
  if (metric === null || !fits(metric, figure)) return null;
  if (text === '' && hit.metric.id !== 'share_repurchases') return null;
  return build(metric, cohort, figure, link.negative || /(?<!\w)loss(?:es)?(?!\w)/i.test(name), text || ' ');
}

/** FIGURE of METRIC; a FIGURE METRIC; FIGURE growth in METRIC. */
function bindAfter(sentence: string, figure: Figure, hit: Hit, company: string | null): Bound | null {
  const text = sentence.slice(figure.end, hit.start);
  const direction = readLinkAfter(text);
  if (direction === null || hit.metric.kind === 'growth') return null;
  const { cohort } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
  const tail = /^ (growth|increase|improvement|decline|decrease)(?!\w)/i.exec(
    sentence.slice(hit.end, hit.end + 16),
  )?.[1];
  const change = direction !== 0 ? direction : tail === undefined ? 0 : /^de/i.test(tail) ? -1 : 1;
  if (change !== 0) {
    const rate =
      hit.metric.kind === 'percent' ? figure.unit === 'pp' || figure.unit === 'bps' : figure.unit === '%';
    return rate ? changeOnly(hit.metric, cohort, figure, change, '') : null;
  }
  if (!fits(hit.metric, figure) || (figure.unit === '%' && /(?<!\w)(?:of|in)(?!\w)/.test(text))) return null;
  // "a $5 million operating income headwind" and "$20 billion of revenue by 2030" measure something else.
  if (!NAME_ENDS.test(sentence.slice(hit.end, hit.end + 16))) return null;
  const money = hit.metric.kind === 'money' || hit.metric.kind === 'per-share';
  if (money && !DELIVERED.test(sentence.slice(Math.max(0, figure.start - 64), figure.start))) return null;
  const negative =
    /(?<!\w)loss(?:es)?(?!\w)/i.test(sentence.slice(hit.start, hit.end)) ||
    /(?<!\w)negative \S*$/i.test(sentence.slice(Math.max(0, figure.start - 12), figure.start));
  return build(hit.metric, cohort, figure, negative, '');
}

/** "or 24% of revenue" and "or $0.07 per share" after a bound amount. */
function bindChained(figure: Figure, current: Bound, joint: string, behind: string): Bound | null {
  if (!OR.test(joint) && !/^,? (?:representing|and) (?:an? )?$/i.test(joint)) return null;
  const negative = (current.low ?? 0) < 0;
  if (figure.unit.endsWith('/share') && INCOME.has(current.metric.id)) {
    const eps = metricById('eps');
    return eps === null ? null : build(eps, current.cohort, figure, negative, current.link);
  }
  const ratio = metricById(RATIOS[current.metric.id] ?? '');
  if (figure.unit !== '%' || ratio === null || !OF_REVENUE.test(behind)) return null;
  return build(ratio, current.cohort, figure, negative, current.link);
}
