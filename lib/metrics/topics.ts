import { announcement, type Subject, subjectOfSentence } from './announcements.ts';
import { placeOf } from './nouns.ts';

/** What a turn speaks of, sentence by sentence. */
export interface Topics {
  /** The part of the business in force, null for the whole company. */
  part: string | null;
  /** For how many sentences it holds unless it is named again. */
  left: number;
  /** This sentence announces it. */
  isOpened: boolean;
  /** It was announced, not only named. */
  isAnnounced: boolean;
  /** This sentence is about something within the part, or beside it: its rows are not the part's. */
  isAside: boolean;
  /** What the sentence that set it has told of the part already, where it did so in passing. */
  told: ReadonlySet<string>;
  /** The only part named beside a metric in this sentence and in the one before. */
  mentioned: [now: string | null, before: string | null];
  /** Parts that the turn has named beside a metric or announced, in lower case, with the name as written. */
  readonly known: Map<string, string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The state at the beginning of a turn: nobody has named a part. */
export const noTopics = (): Topics => ({
  part: null,
  left: 0,
  isOpened: false,
  isAnnounced: false,
  isAside: false,
  told: NOTHING,
  mentioned: [null, null],
  known: new Map(),
});

/** Sentences that a topic holds for: announced ("Turning to X"), said of a segment, of a known part, beside a metric. */
const ANNOUNCED = 10;
const SEGMENT = 6;
/** How much of a sentence is looked at for what ends a topic, in UTF-16 units. */
const LONGEST = 600;
/** For as many sentences behind the announcement even a net income is the part's: banks report it by segment. */
const JUST_ANNOUNCED = 5;
const NAMED = 2;
/** What is said last of a part: "To conclude on looms, ...". */
const CLOSES = /^(?:and )?(?:to (?:conclude|finish|wrap up|sum up)(?!\w)|(?:overall|lastly|finally), on )/i;

const set = (topics: Topics, part: string | null, left: number): void => {
  topics.part = part;
  topics.left = part === null ? 0 : left;
  topics.told = NOTHING;
  topics.isAnnounced = false;
  if (part !== null) topics.known.set(part.toLowerCase(), part);
};

/** The whole company is spoken of. */
const TOTAL =
  /(?<!\w)(?:consolidated|total[- ]company|company[- ]?wide|enterprise[- ]wide|firm-?wide|total enterprise|as a (?:company|whole)|(?:for|at) the (?:total |entire |whole )?(?:company|enterprise|group)|at a company level|company level|the company['’]s|the enterprise|all segments|each (?:segment|of our segments)|(?:both|three|four|two) segments|across (?:both|the company|all (?:of )?(?:our |the )?segments|our segments))(?!\w)|(?<!\w)overall, |^(?:(?:and|so|but|now),? )?(?:overall|in total|in aggregate|in summary|to summarize|in closing|in conclusion|altogether)(?!\w)|^our total (?!segment)|^(?:our |the )?(?:total|overall) (?:company|net |adjusted |reported )*(?:revenues?|sales|organic|operating)(?!\w)/i;
/** Only the company as a whole has these; who tells them has left the parts. */
const COMPANY_ONLY =
  /(?<!\w)(?:EPS|(?:earnings|income|loss) per (?:diluted |common )*share|tax rate|free cash flow|operating cash flow|cash (?:flows?|provided|generated|used) (?:from|by|in) operat|balance sheet|capital expenditures|capital allocation|repurchased?|buybacks?|dividends?|(?<!in )liquidity|net debt|net leverage|leverage ratio|corporate (?:expenses?|costs?)|unallocated|contributed [^,.;]{1,40} to (?:our |total |internal |overall |consolidated )*(?:sales |revenue )?growth|interest expense|forward-looking)(?!\w)|^(?:(?:and|our|gaap|non-gaap|adjusted|reported|now|so),? )*net (?:income|loss|earnings)(?!\w)/i;
const GUIDES =
  /^(?:(?:and|now|so|finally|lastly|as),? )*(?:looking (?:ahead|forward|beyond|out|to)|for (?:the )?(?:full[- ]year|fiscal|20\d\d|full fiscal)|our (?:outlook|guidance)|as we look|going forward|we(?:['’]re| are) (?:raising|maintaining|reaffirming|reiterating|updating))(?!\w)/i;

/** A noun that makes a name a part, whoever has not been named yet. */
const PART_NOUN = /segment|division|business|group|unit|region|brand/;

/** Who opens most sentences and names no part without such a noun. */
const SPEAKER = /^(?:We|I|It|They|You) /;

/** Whether a sentence speaks of the company as a whole. */
export const isOfWhole = (sentence: string): boolean => TOTAL.test(sentence.slice(0, LONGEST));

/** Whether a name is the company's own, which is no part of it. */
export function isCompany(part: string | null, company: string | null): boolean {
  if (part === null || company === null) return false;
  const name = company.toLowerCase().replace(/^the /, '');
  const own = part.toLowerCase().replace(/^the |['’]s?$/g, '');
  return (
    name.startsWith(own) || (/^[A-Z&]{2,5}$/.test(part) && initials(company).startsWith(own.replace('&', '')))
  );
}

/** The first letters of a company's name, in lower case: "np" of "Northern Pump". */
const initials = (company: string): string =>
  Array.from(company.toLowerCase().matchAll(/(?<![\w'’])[a-z]/g), ([letter]) => letter).join('');

/** Sentences behind an announcement in which guidance is still the part's, unless rows of it keep it going. */
const GUIDED = 5;

/** Whether guidance without a part of its own is that of the part announced. */
export const isGuided = ({ left, isAnnounced }: Topics): boolean => isAnnounced && left >= ANNOUNCED - GUIDED;

/** Whether the part has been announced so shortly before that even a net income is its own: banks report it by segment. */
export const isJustAnnounced = ({ left }: Topics): boolean => left >= ANNOUNCED - JUST_ANNOUNCED;

/**
 * Goes on with one sentence: sets the topic that its figures and those of the next sentences are of. `company` is the
 * company's name, which is no part. In the order of the text, also for sentences without a figure.
 */
export function followTopic(sentence: string, topics: Topics, company: string | null): void {
  topics.mentioned = [null, topics.mentioned[0]];
  topics.isAside = false;
  topics.isOpened = false;
  if (topics.left > 0) topics.left -= 1;
  if (topics.left === 0) topics.part = null;
  const said = announcement(sentence);
  if (said !== undefined) {
    set(topics, isCompany(said, company) ? null : said, CLOSES.test(sentence) ? 1 : ANNOUNCED);
    topics.isOpened = topics.part !== null;
    topics.isAnnounced = topics.isOpened;
    return;
  }
  const mayName =
    (topics.known.size > 0 && !SPEAKER.test(sentence)) || PART_NOUN.test(sentence.slice(0, LONGEST));
  const subject = mayName ? subjectOfSentence(sentence) : null;
  if (subject !== null && isTopic(subject, topics, company)) {
    const still = topics.part?.toLowerCase() === subject.part?.toLowerCase() ? topics.left + 1 : 0;
    set(topics, subject.part, Math.max(subject.noun === '' ? NAMED : SEGMENT, still));
  } else if (topics.part !== null) {
    const text = sentence.slice(0, LONGEST);
    topics.isAside = isOther(subject, topics.part);
    if (isOfCompany(text, topics) || (topics.isAside && topics.left <= NAMED)) set(topics, null, 0);
    else if (/(?<!\w)segment(?!\w)/i.test(text)) topics.left = Math.max(topics.left, SEGMENT);
  }
}

/** Whether a subject is a part that the next sentences may go on with. */
function isTopic({ part, noun }: Subject, topics: Topics, company: string | null): boolean {
  if (part === null || isCompany(part, company)) return false;
  // A line within the part announced is not the end of it: "In the military business, ...".
  const isWithin = topics.left > NAMED && !/^[A-Z]/.test(part) && !/segment|division/i.test(noun);
  return !isWithin && (noun !== '' || topics.known.has(part.toLowerCase()));
}

/** Whether a subject is another's, though nobody has said yet what it is: "Latin America was up 21%". */
const isOther = (subject: Subject | null, part: string): boolean =>
  subject !== null &&
  subject.part !== null &&
  /^[A-Z][\w&.]*[A-Z]|^[A-Z]\S* [A-Z]/.test(subject.words) &&
  !part.toLowerCase().includes(subject.words.toLowerCase());

/** Whether a sentence has left the parts for the company. */
function isOfCompany(text: string, topics: Topics): boolean {
  const isOpening = isJustAnnounced(topics) && /^net income/i.test(text);
  return isOfWhole(text) || (COMPANY_ONLY.test(text) && !isOpening) || GUIDES.test(text);
}

/** Lets a topic go on that a row has been read of. */
export function goOnWith(topics: Topics): void {
  if (topics.left > NAMED) topics.left = Math.max(topics.left, SEGMENT);
}

/** What segments report; all else is the company's unless the sentence itself names the part. */
export const OF_SEGMENTS: ReadonlySet<string> = new Set(
  `revenue organic_growth revenue_growth_cc operating_income operating_margin segment_margin segment_income orders_value backlog bookings
  book_to_bill volume_growth volume price_mix same_store_sales gross_margin gross_profit adj_ebitda ebitda adj_ebitda_margin unit_shipments
  incremental_margin underwriting_income combined_ratio loss_ratio noi occupancy revpar adr growth`.split(
    /\s+/,
  ),
);

/** What banks report of their segments, too, where one has been announced. */
export const OF_BANKS: ReadonlySet<string> = new Set(
  'net_interest_income noninterest_income provision total_loans total_deposits aum'.split(' '),
);

/** Lines of a part rather than parts: the next sentence goes on with what they are lines of. */
const LINES =
  /^(?:aftermarket|parts|services?|equipment|products?|subscriptions?|licens\w+|online|digital|e-?commerce|hardware|software|recurring|backlog)$/i;

/** What a call goes through one after the other, each with its share of sales. */
const IS_MARKET = / (?:market|segment|business|division|region|group)$/i;

/** A market told by its share of sales grows; income is the company's again. */
const NOT_SALES: ReadonlySet<string> = new Set(
  [...OF_SEGMENTS].filter((id) => !/^(?:revenue|organic_growth|revenue_growth_cc|growth)$/.test(id)),
);

/** Whether a part is the subject that a sentence opens with. */
const opensWith = (sentence: string, part: string): boolean =>
  sentence
    .slice(0, 32 + part.length)
    .replace(/^(?:[A-Z][a-z]+, )?(?:The|Our|the|our) /, '')
    .startsWith(part);

/**
 * Remembers the parts that a sentence names beside a metric. Where it is one that opens the sentence, the next ones may
 * go on with it: "AWP sales were $534 million. Operating margin was 5%."
 */
export function learnParts(
  sentence: string,
  rows: readonly { cohort: string | null; metric: string }[],
  topics: Topics,
): void {
  const parts = new Map<string, Set<string>>();
  const cohorts = new Set(rows.flatMap(({ cohort }) => cohort ?? []));
  for (const { cohort, metric } of rows) {
    const part = cohort !== null && OF_SEGMENTS.has(metric) && /^[A-Z]/.test(cohort) ? placeOf(cohort) : null;
    if (part !== null) parts.set(part, (parts.get(part) ?? new Set()).add(metric));
  }
  for (const part of parts.keys()) topics.known.set(part.toLowerCase(), part);
  const [first] = parts;
  const sharer = rows.length > 0 && rows[0]?.metric === 'revenue_share' ? rows[0].cohort : null;
  if (sharer !== null && topics.left <= NAMED && IS_MARKET.test(sharer) && opensWith(sentence, sharer)) {
    set(topics, sharer, SEGMENT);
    topics.told = NOT_SALES;
    return;
  }
  if (first === undefined || LINES.test(first[0])) return;
  const [part, told] = first;
  const isSubject =
    cohorts.size === 1 && sentence.slice(0, 40 + part.length).includes(part) && !isOfWhole(sentence);
  if (isSubject) topics.mentioned[0] = part;
  if (topics.left > NAMED) return;
  // One part a sentence is a list of parts, and what comes behind it is the sum.
  const isList = topics.mentioned[1] !== null && topics.mentioned[1] !== part;
  set(topics, isSubject && !isList ? part : null, NAMED);
  topics.told = told;
}
