import { MONTHS } from '../transcript/dates.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words before a metric's name that leave it the whole company's. */
const WHOLE = set(
  `total overall consolidated company net gross quarterly annual annualized diluted record strong solid healthy robust reported higher lower
  better adjusted gaap non-gaap q1 q2 q3 q4 fiscal quarter year third first second fourth full full-year half trailing positive negative
  pro forma core comparable normalized company-wide companywide corporate group basic resulting ending current attributable worldwide global
  fully firmwide blended average combined underlying respective continued excellent meaningful significant impressive pretax after-tax operating
  updated revised new outstanding remaining ongoing unaudited cash quarter-end year-end end-of-period expected organic stronger improved`,
);
/** Words that end the noun phrase before a metric's name. */
const STOP = set(
  `the a an our its this that these those we it they us of in on at to for from with and or but by as was were is are be been has have had
  while where which when delivered generated reported posted recorded produced achieved saw drove earned expect expects expecting see sees
  including include included excluding if also now maintain believe anticipate forecast project guide guiding raise raising their your my per
  both than then so up down over under plus versus into about approximately do did not all more most some any each achieve deliver generate
  grow grew maintained improve drive driving delivering generating achieving reporting recognized report year-over-year sequentially today
  assumes reflects includes estimate estimates represents implies previous prior earlier million billion thousand percent % yesterday because since continue continued continues increase increased decrease decreased lower raised exceed exceeding resulted results`,
);
const CORE_COUNTS = /^(?:nrr|grr|churn_rate|renewal_rate|core_customers|customers_total|arr|revenue)$/;

const NAMES =
  /^(?:revenues?|sales|income|margins?|profits?|customers?|growth|earnings|expenses?|bookings|loss|eps|cash|flow)$/;

/** Whether a word can name a part of the business beside another: no stop, no number, no metric. */
function isPart(word = ''): boolean {
  const lower = word.toLowerCase();
  return /^[a-z][\w&’'-]*$/.test(lower) && !STOP.has(lower) && !WHOLE.has(lower) && !NAMES.test(lower);
}

/** Words before the name at `at` that narrow it to a part of the business, or null: "International", "Core customer". */
function modifiers(sentence: string, at: number, metric: string): string | null {
  const before = sentence.slice(Math.max(0, at - 72), at);
  const tail = /[^,;:()"“”—]*$/.exec(before)?.[0] ?? '';
  const words = tail.trim().split(/\s+/).filter(Boolean);
  const kept: string[] = [];
  for (const [i, word] of words.reverse().entries()) {
    const lower = word.toLowerCase().replace(/['’]s$/, '');
    // "Software and services revenue" is one part; "revenue and services revenue" are two names.
    if (kept.length === 1 && /^(?:and|&)$/.test(lower) && isPart(words[i + 1])) {
      kept.unshift(word);
      continue;
    }
    if (STOP.has(lower) || /^\W*[\d$]/.test(word) || /(?:ly|ing)$/.test(lower)) {
      if (!/^\$\d+(?:,\d{3})*(?:-plus|\+|K\+)$/.test(word)) break;
    }
    if (kept.length === 4) break;
    if (!WHOLE.has(lower) || (lower === 'core' && CORE_COUNTS.test(metric))) kept.unshift(word);
    else if (kept.length > 0 && !/^(?:core|global|worldwide|new|operating|corporate)$/.test(lower)) break;
  }
  return kept.length === 0 ? null : kept.join(' ');
}

const LINK_VERB =
  'was|were|is|are|grew|increased|decreased|declined|improved|rose|fell|totaled|reached|up|down|came|remained|of|will';
const AFTER = new RegExp(
  `^ (?:from|for|in|of|within|across|to|at) ((?:[A-Za-z&'’.$\\d,+/-]+ ){1,6}?)(?=(?:${LINK_VERB})\\b)`,
);
const NO_COHORT = new RegExp(
  String.raw`^\d|^(?:(?:the|our|this|its) )?(?:(?:first|second|third|fourth|full|current|entire|prior|same|fiscal|twelve|three|six|nine|end|range)(?!\w)|quarter|year|period|Q[1-4]|[1-4]Q|FY|20\d\d|fiscal|operations|continuing|shareholders|stockholders|common|${MONTHS.join('|')}|between|\$|approximately|about|a |an )|^(?:be|declin\w*|increas\w*|decreas\w*|grow|rang\w*|improve)(?!\w)`,
  'i',
);
const OWNER =
  /^,? (?:attributable|attributed|available) to (?:[A-Za-z&'’.-]+ ){1,6}?(?=(?:was|were|is|of|for)\b)/;
const CONTINUING = /^,? (?:from continuing operations|on an? (?:non-GAAP|adjusted|GAAP|reported) basis)/i;

/** What follows a metric's name and narrows it. `length` is how much of `rest` it takes up. */
export function cohortAfter(rest: string): { cohort: string | null; length: number } {
  const fixed = OWNER.exec(rest) ?? CONTINUING.exec(rest);
  if (fixed !== null) return { cohort: null, length: fixed[0].trimEnd().length };
  const match = AFTER.exec(rest.slice(0, 90));
  const words = (match?.[1] ?? '').trim();
  if (match === null || words === '' || NO_COHORT.test(words)) return { cohort: null, length: 0 };
  return { cohort: words.replace(/^(?:our|the|its) /, ''), length: match[0].trimEnd().length };
}

const SEGMENT =
  /((?:[A-Z][\w&.'’-]* (?:and |& )?){1,5})(?:segment|division|business|brand|portfolio|subsidiary|region)(?!\w)/g;
const PLACE =
  /^(?:(?:And|Now|So|Finally|Lastly|Moving on|Turning to),? )?(?:[Ii]n|[Ff]or|[Ww]ithin|[Aa]t|[Aa]cross|[Aa]mong|[Aa]nd among) (?:our |the )?(customers (?:spending|above|below|over|under|with) (?:[^,]|,(?=\d)){1,40}|(?:[A-Z$][\w&.,'’-]*|segment|and)(?: (?:[A-Z$][\w&.'’-]*|segment|and)){0,5}),/;

/** "Below the $250,000 line, NRR is 95%". */
const LINE = /^(?:And )?((?:[Aa]bove|[Bb]elow|[Oo]ver|[Uu]nder) (?:the )?\$\d(?:[^,]|,(?=\d)){1,30}),/;

/** The segment or region the sentence speaks of before `at`, or null. */
function setting(sentence: string, at: number): string | null {
  const before = sentence.slice(Math.max(0, at - 200), at);
  const place = (PLACE.exec(sentence.slice(0, 100)) ?? LINE.exec(sentence.slice(0, 60)))?.[1];
  if (place !== undefined && at > place.length && !NO_COHORT.test(place)) return place;
  const segment = Array.from(before.matchAll(SEGMENT)).at(-1)?.[1]?.trim();
  if (segment === undefined) return null;
  const name = segment.replace(/^(?:Our|The|In|And|For|Within|With|At) /, '');
  return /^(?:Our|The|This|In|And|Q[1-4]|Each|For)$/.test(name) ? null : name;
}

/**
 * The part of the business or of the customers that the metric's name at [start, end) is narrowed to, null for
 * the whole company; `company` is the company's name, which narrows nothing. `taken` is how far behind the
 * name its words reach.
 */
export function cohortOf(
  sentence: string,
  start: number,
  end: number,
  metric: string,
  company: string | null,
): { cohort: string | null; taken: number } {
  const after = cohortAfter(sentence.slice(end, end + 120));
  const own = modifiers(sentence, start, metric);
  const isCompany =
    own !== null && company?.toLowerCase().startsWith(own.toLowerCase().replace(/['’]s$/, '')) === true;
  const cohort = after.cohort ?? (isCompany ? null : own) ?? setting(sentence, start);
  return { cohort, taken: end + after.length };
}
