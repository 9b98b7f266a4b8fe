import { matchesOf } from '../transcript/matches.ts';
import { findAliases } from './aliases.ts';
import { namedSubject, subjectOfSentence } from './announcements.ts';
import { isCommonPart, isProperName, isRegion, openedPart, placeOf } from './nouns.ts';
import {
  goOnWith,
  isCompany,
  isGuided,
  isJustAnnounced,
  isOfWhole,
  OF_BANKS,
  OF_SEGMENTS,
  type Topics,
} from './topics.ts';

/** Only the company has one. */
const OF_COMPANY =
  /^(?:eps|eps_effect|effective_tax_rate|dividend_per_share|dividends|share_repurchases|shares_repurchased|buyback_\w+|diluted_shares|net_debt|net_leverage|total_debt|liquidity|cash_and_investments|free_cash_flow|operating_cash_flow|debt_reduction|net_income|tbv_per_share|book_value_per_share)$/;

const BEHIND =
  /^(?:,? (?:year[- ]over[- ]year|sequentially|organically|organic growth|growth|increase|decrease|decline|(?:net |organic )?(?:sales|revenues?) (?:growth|increase|decrease|decline)|in (?:net |total )?(?:sales|revenues?)))* (?:in|for|from|within|at) (?!U\.?S\.? dollars)(?:our |the |both )?((?:[A-Z][\w&.'’/-]*|and|&)(?: (?:[A-Z][\w&.'’/-]*|and|&)){0,4}(?: (?:segment|division|business|region))?)(?=[,.;]|$| (?:and|while|with|driven|due|as|compared|versus|was|were|to|for|in|where|reflecting|up|down|year)(?!\w))/;
/** The same in lower case: "a 9% sales decline in international operations", "5% growth in our yarn business". */
const BEHIND_COMMON =
  /^(?:,? (?:year[- ]over[- ]year|sequentially|organically|(?:(?:net |organic )?(?:sales|revenues?) )?(?:growth|increase|decrease|decline)))* (?:in|from|within) (our |the )?([a-z][\w-]*(?: (?!and |driven |due |as |was |were )[a-z][\w-]*){0,2})(?=[,.;]|$| (?:and|driven|due|as|was|were)(?!\w))/;
/** "Strong in EMEA as we saw": a place without a comma. */
const AS_WE =
  /(?<!\w)(?:in|within|for) (?:our |the )?([A-Z][\w&.]*(?: [A-Z][\w&.]*){0,3}),? (?:as|where|and) we (?:saw|had|delivered|grew|achieved|reported|posted)(?!\w)/;
/** "Northlight Cloud, which passed $5 million in revenue". */
const WHICH =
  /(?<![\w.])((?:[A-Z][\w&-]*)(?: (?:(?:and|&|of) )?[A-Z][\w&-]*){0,3}), (?:which|where) (?!we |our |is included|are included)[^.;]{0,100}$/;
/** "In yarn care, organic revenue grew": no name, no common line of business. */
const OPENS_IN =
  /^(?:(?:and|now|so|then|finally|lastly),? )?in (?:our |the )?([a-z][a-z-]+(?: [a-z][a-z-]+){0,2}), /i;
/** Says that a sentence which opens a part's is of the company all the same. */
const FOR_ALL = /(?<!\w)(?:consolidated|total[- ]company|company-?wide)(?!\w)/i;
/** What guides the whole company, though a part was announced before. */
const GUIDES_ALL =
  /(?<!\w)(?:overall|total|our (?:full[- ]year |annual |20\d\d )?(?:outlook|guidance))(?!\w)/i;
/** Between a subject and its figure: somebody or something else acts, or it is only one cause of the figure. */
const OTHERS_ACT =
  /(?<!\w)(?:we|our|us|its|total|consolidated|overall|company['’]?s?|firm|(?:driv|help|contribut|impact|support|accelerat|result|reflect|add|led)\w*|while|which|compared|versus|benefit\w*|point|points)(?!\w)|;|(?:, | )(?:and|but) (?:the |[A-Z])/;

/** What a line of business does that is told by its common name. */
const REPORTS = /(?<!\w)(?:reported|reports|delivered|generated|posted|recorded|achieved|produced)$/;
/** Leads on to one more part, never to the company itself. */
const NEXT_PART = /^(?:finally|lastly|next|similarly|meanwhile), /i;

const BEFORE =
  /(?:^|[,;] (?:and |while |but |with )?|(?<!\w)(?:and|while|but) )(?:in|within|for|across|at|(outside)(?: of)?) (?:our |the )?((?:[A-Za-z&][\w&.'’/-]*)(?: [A-Za-z&][\w&.'’/-]*){0,4}), /gi;
const WHERE =
  /(?<!\w)(?:in|within|for|of) (?:our |the )?((?:[A-Za-z&][\w&.'’/-]*)(?: [A-Za-z&][\w&.'’/-]*){0,4}),? where (?!\w*,)/i;
const WHOLE_METRIC =
  /(?<!\w)(?:consolidated|total company|company-?wide|companywide|overall|enterprise|firmwide|the company['’]s|total) (?:(?!segment)[a-z-]+ ){0,6}$/i;

/**
 * The part that a row without one of its own is of: named in its clause, the subject of its sentence, or the topic in
 * force; null for the whole company. In: the sentence, its figure's place, the metric's id, whether the row is guidance,
 * and the topics after `followTopic` of this sentence.
 */
export function partOfRow(
  sentence: string,
  figure: { start: number; end: number },
  metric: string,
  isGuidance: boolean,
  topics: Topics,
  company: string | null,
): string | null {
  const own = (name: string | null): string | null => (isCompany(name, company) ? null : name);
  if (OF_COMPANY.test(metric))
    return metric !== 'net_income'
      ? null
      : isJustAnnounced(topics)
        ? topics.part
        : own(subjectPart(sentence, figure.start, topics, company));
  const behind = BEHIND.exec(sentence.slice(figure.end, figure.end + 120))?.[1];
  const place = behind === undefined ? null : own(placeOf(behind));
  if (place !== null) return place;
  const before = sentence.slice(Math.max(0, figure.start - 200), figure.start);
  const where = WHERE.exec(before)?.[1];
  const said = where === undefined ? null : own(placeOf(where));
  if (said !== null) return said;
  for (const [, outside, words = ''] of matchesOf(BEFORE, before).reverse()) {
    const name = own(placeOf(words));
    if (name !== null) return outside === undefined ? name : `outside ${name}`;
  }
  if (!OF_SEGMENTS.has(metric) && !OF_BANKS.has(metric)) return null;
  const named = own(
    commonPlace(sentence, figure, before) ?? subjectPart(sentence, figure.start, topics, company),
  );
  if (named !== null) return named;
  if (
    (!OF_SEGMENTS.has(metric) && !topics.isAnnounced) ||
    topics.part === null ||
    topics.isAside ||
    topics.told.has(metric)
  )
    return null;
  if (topics.told.size > 0 && /^gross_/.test(metric)) return null;
  const isOfAll = topics.isOpened
    ? FOR_ALL.test(sentence)
    : isOfWhole(sentence) || WHOLE_METRIC.test(before.slice(-80));
  if (isOfAll) return null;
  // Guidance goes on with the part where it was just announced, or in the sentence that names it.
  const isNamed = sentence.toLowerCase().includes(topics.part.toLowerCase());
  if (isGuidance && !isNamed && (!isGuided(topics) || GUIDES_ALL.test(sentence))) return null;
  goOnWith(topics);
  return topics.part;
}

/** A part in words that are no name, where their place in the sentence tells: behind the figure, or at its opening. */
function commonPlace(
  sentence: string,
  figure: { start: number; end: number },
  before: string,
): string | null {
  const [, owned, words = ''] = BEHIND_COMMON.exec(sentence.slice(figure.end, figure.end + 100)) ?? [];
  if (words !== '' && findAliases(words).length === 0) {
    const name = placeOf(words) ?? (owned === 'our ' ? openedPart(words) : null);
    if (name !== null) return name;
  }
  const which = WHICH.exec(before);
  const seen =
    AS_WE.exec(before) ??
    (which === null || OTHERS_ACT.test(which[0].slice((which[1] ?? '').length + ', which'.length))
      ? null
      : which);
  const place = seen === null ? null : placeOf(seen[1] ?? '');
  if (place !== null && findAliases(place).length === 0) return place;
  const opening = OPENS_IN.exec(sentence.slice(0, 80))?.[1];
  return opening === undefined || findAliases(opening).length > 0 ? null : openedPart(opening);
}

/**
 * The name that is the subject of a sentence up to a figure of it: an acronym, a region, several capitals, or what the
 * turn knows; null where another clause begins between them. Without the company's name nobody can tell it from a part's.
 */
function subjectPart(sentence: string, at: number, topics: Topics, company: string | null): string | null {
  const subject = namedSubject(sentence);
  if (subject === null || subject.end > at || OTHERS_ACT.test(sentence.slice(subject.end, at))) return null;
  const { part } = subject;
  if (isRegion(part) || topics.known.has(part.toLowerCase())) return part;
  if (isCommonPart(part) && REPORTS.test(sentence.slice(0, subject.end))) return part;
  return (company !== null || NEXT_PART.test(sentence)) &&
    isProperName(part) &&
    findAliases(part).length === 0
    ? part
    : null;
}

/**
 * The part that a row is of by the subject of its sentence, where the turn makes it known only later: "Welding grew 9%"
 * before "Welding revenue". `cohort` is what was read; it stands where the sentence says it.
 */
export function partOfSubject(
  sentence: string,
  cohort: string | null,
  metric: string,
  topics: Topics,
): string | null {
  if (OF_COMPANY.test(metric) || (cohort !== null && sentence.toLowerCase().includes(cohort.toLowerCase())))
    return cohort;
  const words = subjectOfSentence(sentence)?.words.toLowerCase();
  return (words === undefined ? undefined : topics.known.get(words)) ?? cohort;
}
