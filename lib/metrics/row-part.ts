import { subjectOfSentence } from './announcements.ts';
import { placeOf } from './nouns.ts';
import { goOnWith, isCompany, isJustAnnounced, isOfWhole, OF_SEGMENTS, type Topics } from './topics.ts';

/** Only the company has one. */
const OF_COMPANY =
  /^(?:eps|eps_effect|effective_tax_rate|dividend_per_share|dividends|share_repurchases|shares_repurchased|buyback_\w+|diluted_shares|net_debt|net_leverage|total_debt|liquidity|cash_and_investments|free_cash_flow|operating_cash_flow|debt_reduction|net_income|tbv_per_share|book_value_per_share)$/;

const BEHIND =
  /^(?:,? (?:year[- ]over[- ]year|sequentially|organically|organic growth|growth|increase|decrease|decline|in (?:net |total )?(?:sales|revenues?)))* (?:in|for|from|within|at) (?!U\.?S\.? dollars)(?:our |the |both )?((?:[A-Z][\w&.'’/-]*|and|&)(?: (?:[A-Z][\w&.'’/-]*|and|&)){0,4}(?: (?:segment|division|business|region))?)(?=[,.;]|$| (?:and|while|with|driven|due|as|compared|versus|was|were|to|for|in|where|reflecting|up|down|year)(?!\w))/;
const BEFORE =
  /(?:^|[,;] (?:and |while |but |with )?|(?<!\w)(?:and|while|but) )(?:in|within|for|across|(outside)(?: of)?) (?:our |the )?((?:[A-Za-z&][\w&.'’/-]*)(?: [A-Za-z&][\w&.'’/-]*){0,4}), /gi;
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
  if (OF_COMPANY.test(metric)) return metric === 'net_income' && isJustAnnounced(topics) ? topics.part : null;
  const own = (name: string | null): string | null => (isCompany(name, company) ? null : name);
  const behind = BEHIND.exec(sentence.slice(figure.end, figure.end + 120))?.[1];
  const place = behind === undefined ? null : own(placeOf(behind));
  if (place !== null) return place;
  const before = sentence.slice(Math.max(0, figure.start - 200), figure.start);
  const where = WHERE.exec(before)?.[1];
  const said = where === undefined ? null : own(placeOf(where));
  if (said !== null) return said;
  for (const [, outside, words = ''] of Array.from(before.matchAll(BEFORE)).reverse()) {
    const name = own(placeOf(words));
    if (name !== null) return outside === undefined ? name : `outside ${name}`;
  }
  if (!OF_SEGMENTS.has(metric) || topics.part === null || topics.isAside || topics.told.has(metric))
    return null;
  if (topics.told.size > 0 && /^gross_/.test(metric)) return null;
  if (isOfWhole(sentence) || WHOLE_METRIC.test(before.slice(-80))) return null;
  // Guidance goes on with the part only in the sentence that names it.
  if (isGuidance && !sentence.toLowerCase().includes(topics.part.toLowerCase())) return null;
  goOnWith(topics);
  return topics.part;
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
