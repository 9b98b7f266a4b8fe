import type { Figure } from '../figures/types.ts';
import type { Hit } from './aliases.ts';
import { type Bound, bound, isRate, type Move, moveOf, signed } from './bound.ts';
import { cohortOf } from './cohort.ts';
import { changeAfter, readLink } from './link.ts';
import { bindAcross, bindAfter, bindBefore, bindChained, bindEarned } from './rules.ts';
import { fits, perShareOf, RATIOS } from './units.ts';

const AGAINST =
  /(?<!\w)(?:compared (?:to|with)|versus|vs\.?|from(?! our)|against|than|relative to|prior[- ]year|year[- ]ago|last year['’]?s?)(?: (?!and |but )[\w$.'’-]+){0,5} ?$/i;
const COMPARED = /(?<!\w)(?:from|prior|previous(?:ly)?|versus|compared (?:to|with)|against)(?!\w)/i;
const PRIOR =
  /(?<!\w)(?:prior|previous(?:ly)?|initial|original|earlier) (?:[a-z-]+ ){0,2}(?:guidance|guided|guide|outlook|range|forecast|expectations?|estimates?)(?!\w)/i;
/** "raising our revenue guidance from A to B": A is the prior guidance, B the new. */
const RAISED_FROM =
  /^(?: [a-z-]+){0,4} (?:guidance|outlook|forecast|expectations?|range|estimate)(?: [a-z-]+){0,4}? from (?:(?:an?|our|the|prior|previous|range|of|between) ){0,5}$/i;
/** What leads from a change, or from prior guidance, to the level: "12% year-over-year to a record". */
const TO_LEVEL =
  /^(?:,? (?:from|over|versus) (?:the )?(?:prior|last|previous)[- ](?:year|quarter)(?: period)?|(?:,? [a-z-]+){0,4}?)?,? to (?:now )?(?:be )?(?:(?:an?|the|our|new|record|range|of|between|about|approximately|over|nearly) ){0,5}$/i;

/** Revenue as what a share is a share of is not what the next figure measures. */
const SHARE_OF = /(?:%|percent(?:age)?) of (?:our |total |net |consolidated ){0,2}$/i;
const OF_REVENUE =
  /^ (?:of|as a percent(?:age)? of) (?:our |total |net |consolidated ){0,2}(?:revenues?|sales)/i;

const leadsToLevel = (joint: string): boolean =>
  TO_LEVEL.test(joint) && !/(?<!\w)(?:compared|relative)(?!\w)/i.test(joint);

/** A name whose first figure was not its value: the prior guidance, or the amount of a change. */
interface Pending {
  hit: Hit;
  prior: Figure | null;
}

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
  const named = hits.filter((hit) => !SHARE_OF.test(sentence.slice(Math.max(0, hit.start - 40), hit.start)));
  const rows: Bound[] = [];
  let last: Bound | null = null;
  let pending: Pending | null = null;
  let floor = 0;
  for (const figure of figures) {
    const joint = sentence.slice(floor, figure.start);
    const from = floor;
    const name = named.findLast((hit) => hit.end <= figure.start && hit.start >= from);
    floor = figure.end;
    if (pending !== null && leadsToLevel(joint) && fits(pending.hit.metric, figure)) {
      last = levelOf(sentence, pending, figure, company);
      pending = null;
      rows.push(last);
      continue;
    }
    if (!/^,? or $/.test(joint)) pending = null;
    if (name !== undefined) {
      const between = sentence.slice(name.end, figure.start);
      if (RAISED_FROM.test(between) && fits(name.metric, figure)) {
        pending = { hit: name, prior: figure };
        continue;
      }
      // "Revenue was down $46 million or 36% to $82 million": the amount of the change comes first.
      const link = isRate(figure.unit) ? null : readLink(between);
      if (link !== null && link.change !== 0 && !link.level) pending = { hit: name, prior: null };
    }
    const row = bindNamed(sentence, figure, named, name, from, company);
    if (row === null) {
      last = last === null ? null : goOn(sentence, figure, rows, last, joint);
      continue;
    }
    const compared =
      name !== undefined && AGAINST.test(sentence.slice(Math.max(0, name.start - 48), name.start));
    if (compared && row.link !== '') {
      if (last?.metric === row.metric && PRIOR.test(joint)) last.prior = figure;
      continue;
    }
    // Behind "$5 million of revenue" the words go on after the name.
    if (row.link === '') floor = named.find((hit) => hit.start >= figure.end)?.end ?? floor;
    rows.push(row);
    last = row;
  }
  return rows;
}

function levelOf(sentence: string, { hit, prior }: Pending, figure: Figure, company: string | null): Bound {
  const { cohort } = cohortOf(sentence, hit.start, hit.end, hit.metric.id, company);
  return { ...bound(hit.metric, cohort, figure, false, prior === null ? ' was ' : ' guidance '), prior };
}

/** Tries the rules that need a name beside the figure; `name` is the nearest one before it, after `from`. */
function bindNamed(
  sentence: string,
  figure: Figure,
  hits: Hit[],
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

/** A figure without a name of its own that goes on with the row before it. Out: the row the next may go on with. */
function goOn(sentence: string, figure: Figure, rows: Bound[], last: Bound, joint: string): Bound | null {
  if (joint.length > 120) return null;
  const behind = sentence.slice(figure.end, figure.end + 64);
  const direction = isRate(figure.unit) ? changeAfter(joint.replace(OF_REVENUE, ''), behind) : null;
  if (direction !== null) {
    attach(rows, last, moveOf(figure, direction));
    return last;
  }
  const chained = bindChained(figure, last, joint, behind);
  if (chained !== null) {
    rows.push(chained);
    return chained;
  }
  if (last.low === null && leadsToLevel(joint) && fits(last.metric, figure)) {
    Object.assign(last, signed(figure, false), { figure, unit: perShareOf(last.metric, figure.unit) });
    return last;
  }
  if (PRIOR.test(joint) || (/(?<!\w)from $/.test(joint) && /^ previously/.test(behind))) {
    if (last.unit === figure.unit || last.unit === `${figure.unit}/share`) last.prior = figure;
    return last;
  }
  return COMPARED.test(joint) ? last : null;
}

/** A change in points belongs to the last percentage, one in percent to the last amount ("24% of revenue, down 3%"). */
function attach(rows: Bound[], last: Bound, move: Move): void {
  const amount = (row: Bound): boolean => RATIOS[row.metric.id] === last.metric.id;
  const isLevel = last.unit === '%' && last.low !== null;
  const target =
    move.unit !== '%' ? rows.findLast((row) => row.unit === '%') : isLevel ? rows.findLast(amount) : last;
  target?.moves.push(move);
}
