import { MONTHS } from '../transcript/dates.ts';

/** How far before a figure the words that give it away may stand, in UTF-16 units; keeps every test bounded. */
const WINDOW = 160;

/** Two numbers of one source: "consensus of $4.3 billion in revenue and $5.57 of". */
const BOTH = String.raw`[^\d,;]{0,80}(?:[\d.]+[^\d,;]{0,40} and [^\d,;]{0,24})?`;
const OTHERS = new RegExp(
  String.raw`(?<!\w)(?:analysts?(?! (?:day|meeting|call|event))|consensus|(?:the|wall|current(?: 20\d\d)?) street|street (?:expectations?|estimates?|consensus)|sell[- ]side|(?:our|the|a|an) (?:[\w-]+ ){0,2}(?:competitors?|peers?|rivals?))(?!\w)(${BOTH})$`,
  'i',
);
/** A whole market's numbers: "industry volumes were down 3%", "the overall market grew 4%". */
const MARKET =
  /(?<!\w)(?<!our )(?:industry(?:['’]s|-wide)? (?:[a-z]+ )?(?:volumes?|sales|demand|shipments?|growth|revenues?|starts|production|units?)|(?:global|worldwide|light[- ]vehicle|vehicle|auto(?:motive)?) production|(?:total|overall|broader|underlying|global|addressable) (?:[a-z]+ )?(?:industry|market|category) (?:is|was|grew|grows|growth|size|declined|fell|of|will|to|increased|decreased|volumes?|sales))(?!\w)([^\d,;]{0,80})$/i;
/** What makes the company the subject again: "we beat consensus with revenue of", "versus our peers our margin was". */
const OWN = /(?<!\w)(?:we|our|us|with)(?!\w)/i;

/** What is no result of the call's period, each as it ends right before its figure. */
const NO_RESULT = new RegExp(
  String.raw`(?<!\w)(?:${[
    // Sums over years: "from 2018 to 2020, we spent".
    String.raw`(?:(?:from|since|between) (?:fiscal )?20\d\d (?:to|through|and|until) (?:fiscal )?20\d\d|over the (?:last|past) (?:two|three|four|five|six|seven|eight|ten|several|\d{1,2}) years),? (?:we|the company)(?:['’]ve| have)? (?![^\d;]*(?:growth|grow|grew|annual))[^\d;]*`,
    // Means over years.
    String.raw`(?:two|three|four|five|ten|\d{1,2})[- ]year (?:average|total|cumulative)[^\d,;]*`,
    // Some weeks, the months since something, a single month.
    String.raw`(?:first|last|past) (?:two|three|four|five|six|seven|eight|few|several|\d{1,2}) weeks (?:of|in)(?!\w)[^\d;]*`,
    String.raw`in the (?:\w+ )?months since(?!\w)[^\d;]*`,
    `in (?:${MONTHS.join('|')}) (?:was|were|grew|increased|declined|decreased|totaled)(?: [a-z]+){0,3} `,
    // What a business that was bought has.
    'with annual(?:ized)? (?:net )?(?:sales|revenues?) of(?: [a-z]+){0,3} ',
  ].join('|')})$`,
  'i',
);

const YEAR_BEFORE = '(?:last|the prior|the previous) year';
const QUARTER = `(?:the )?(?:(?:year[- ]ago|prior[- ]year|previous[- ]year) (?:quarter|period)|(?:same|first|second|third|fourth) (?:fiscal )?(?:quarter|period) (?:of |in )?(?:${YEAR_BEFORE}|a year ago))`;
/** Opens a clause; "launched a year ago" dates something else. */
const AGO_BEFORE = new RegExp(
  String.raw`(?:(?:^|[,;—] ?|(?<!\w)(?:and|but|while|whereas) )(?:(?:a|one) year ago|last year)|(?<!\w)(?:in|for|during) ${QUARTER})(?!\w)[^\d;]*$`,
  'i',
);
const AGO_AFTER = new RegExp(
  String.raw`^(?:,? (?:in|for|during) (?:${QUARTER}|${YEAR_BEFORE})|,? (?:a year ago|last year))(?!\w)`,
  'i',
);

/**
 * Whose the figure at [start, end) of a sentence is, if not a result of the call: what others reported or expect, or
 * what a market did ("consensus was", "a competitor reported", "industry volumes fell"), or that of several years or of a business bought, or the company's own of a
 * year ago ("a year ago, margin was", "$350 million in the year-ago quarter"). Unsure figures count as elsewhere; a
 * missing row misleads nobody.
 */
export function elsewhere(sentence: string, start: number, end: number): 'others' | 'year-ago' | null {
  const before = sentence.slice(Math.max(0, start - WINDOW), start);
  if (NO_RESULT.test(before)) return 'others';
  const others = OTHERS.exec(before) ?? MARKET.exec(before);
  if (others !== null && !OWN.test(others[1] ?? '')) return 'others';
  return AGO_BEFORE.test(before) || AGO_AFTER.test(sentence.slice(end, end + 64)) ? 'year-ago' : null;
}
