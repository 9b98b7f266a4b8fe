import { MONTHS } from '../transcript/dates.ts';
import { matchesOf } from '../transcript/matches.ts';
import { findAliases } from './aliases.ts';
import { isNoName, partOf, placeOf, segmentOf, WHOLE } from './nouns.ts';
import { isCompany } from './topics.ts';

/** Words that end the noun phrase before a metric's name. */
const STOP = new Set(
  `the a an our its this that these those their your my of in on at to for from with by and or but as per plus versus into about
  while where which when if also now both then so up down over under before after during since because through approximately
  all more most some any each not no only just million billion thousand percent % year-over-year sequentially today yesterday
  previous prior earlier recognized reported resulted results including excluding compared`.split(/\s+/),
);
const CORE_COUNTS = /^(?:nrr|grr|churn_rate|renewal_rate|core_customers|customers_total|arr|revenue)$/;
/** What a bare cost is of belongs to its name, even where it is the whole company's: "net interest expense". */
const COSTS = /^(?:expenses|special_charges|restructuring_charge)$/;
const OF_COSTS = /^(?:net|operating|corporate|cash|group)$/;

const NAMES =
  /^(?:revenues?|sales|income|margins?|profits?|customers?|growth|earnings|expenses?|bookings|loss|eps|cash|flow)$/;
const THRESHOLD = /^\$\d+(?:,\d{3})*(?:-plus|\+|K\+)$/;

/** What only the company has; a word before it is no part: "recurring dividend". */
const WHOLLY =
  /^(?:dividend_per_share|dividends|share_repurchases|shares_repurchased|buyback_\w+|diluted_shares|effective_tax_rate)$/;

/** Whether a word can name a part of the business beside another: no stop, no number, no metric. */
function isPart(word = ''): boolean {
  const lower = word.toLowerCase();
  return /^[a-z][\w&’'-]*$/.test(lower) && !STOP.has(lower) && !WHOLE.has(lower) && !NAMES.test(lower);
}

/** Whether a number belongs to the name before it: "Office 365", not "Q3 2021" or "June 30". */
const isOfName = (number: string, before = ''): boolean =>
  /^\d{1,4}$/.test(number) &&
  !/^(?:19|20)\d\d$/.test(number) &&
  /^[A-Z][A-Za-z-]+$/.test(before) &&
  !/^(?:Slide|Page|Chart|Week|Day|Phase|Tier|Level|Note|Section|Item|Form|Table|Fiscal|Quarter|Year)$/.test(
    before,
  ) &&
  isPart(before) &&
  !isNoName(before, false);

/** A region whose name holds words that end other names. */
const REST_OF_WORLD = /(?<!\w)(Rest of (?:the )?World)(?:['’]s)?(?: (?:reporting )?segment)? $/i;

/** Words before the name at `at` that narrow it to a part of the business, or null: "International", "Core customer". */
function modifiers(sentence: string, at: number, metric: string): string | null {
  const from = Math.max(0, at - 72);
  const before = sentence.slice(from, at);
  const tail = /[^,;:()"“”—]*$/.exec(before)?.[0] ?? '';
  const rest = REST_OF_WORLD.exec(tail)?.[1];
  if (rest !== undefined) return rest;
  const words = tail.trim().split(/\s+/).filter(Boolean).reverse();
  const opens = from === 0 && tail.length === before.length;
  const kept: string[] = [];
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/['’]s$/, '');
    const isFirst = opens && i === words.length - 1;
    // "Software and services revenue" is one part; "revenue and services revenue" are two names.
    if (
      kept.length > 0 &&
      /^(?:and|&)$/.test(lower) &&
      isPart(words[i + 1]) &&
      !isNoName(words[i + 1] ?? '', false)
    ) {
      const isName = /^[A-Z]/.test(kept[0] ?? '') && /^[A-Z]/.test(words[i + 1] ?? '');
      // "In government and defense customer revenue": one word before "and", and nothing of another phrase before it.
      const isOne = words[i + 2] === undefined ? !opens : STOP.has((words[i + 2] ?? '').toLowerCase());
      if (kept.length > 1 && !isName && (!isOne || kept.length > 3)) break;
      kept.unshift(word);
      continue;
    }
    if (isOfName(word, words[i + 1])) {
      kept.unshift(word);
      continue;
    }
    // "Loom Works fourth quarter 2025 revenue", "Loom Works' third quarter product revenue": the name stands farther off.
    if (kept.length === 0 && /^(?:19|20)\d\d$/.test(word) && !/^(?:eps|net_income|dividend)/.test(metric))
      continue;
    if (kept.length === 1 && /^products?$/.test(kept[0] ?? '') && WHOLE.has(lower)) kept.pop();
    if (STOP.has(lower) || (/^\W*[\d$]/.test(word) && !THRESHOLD.test(word))) break;
    if (isNoName(word, isFirst && !/^[A-Z]/.test(kept[0] ?? ''))) break;
    if (kept.length >= 4 && !/^[A-Z]/.test(word)) break;
    const isCost = COSTS.test(metric) && OF_COSTS.test(lower);
    // "Global Client revenue": a name, where what follows has a capital too.
    const isName = lower === 'global' && /^[A-Z]/.test(word) && /^[A-Z]/.test(kept[0] ?? '');
    const isEquipment = lower === 'original' && /^equipment$/i.test(kept[0] ?? '');
    if (
      isName ||
      isEquipment ||
      !WHOLE.has(lower) ||
      (lower === 'core' && CORE_COUNTS.test(metric)) ||
      isCost
    )
      kept.unshift(word);
    else if (kept.length > 0 && !/^(?:core|global|worldwide|new|operating|corporate)$/.test(lower)) break;
  }
  if (kept.length === 0) return null;
  const phrase = kept.join(' ');
  // A segment's, whichever: not the company's.
  if (/^segments?(?:['’]s)?$/i.test(phrase)) return 'segment';
  if (THRESHOLD.test(kept[0] ?? '') || /^core(?!\w)/i.test(phrase)) return phrase;
  const [lead = ''] = kept;
  return COSTS.test(metric) && OF_COSTS.test(lead.toLowerCase())
    ? [lead, partOf(kept.slice(1).join(' '))].filter((word) => word !== null).join(' ')
    : partOf(phrase, opens && kept.length === words.length);
}

const BARE_COST = /(?:^| )(?:expenses?|costs?)$/i;

/** What a cost is for, by its own name: "interest" of "interest expense", null for bare "expenses". */
function kindOfCost(name: string): string | null {
  const kind = name.replace(BARE_COST, '').trim();
  return kind === '' ? null : kind;
}

const LINK_VERB =
  'was|were|is|are|grew|increased|decreased|declined|improved|rose|fell|totaled|equaled|reached|up|down|came|remained|of|will';
const AFTER = new RegExp(
  `^ (?:from|for|in|of|within|across|to|at) ((?:[A-Za-z&'’.$\\d,+/-]+ ){1,6}?)(?=(?:${LINK_VERB})\\b|(?:in|for|during) the (?:first|second|third|fourth|full|quarter)(?!\\w))`,
);
const NO_COHORT = new RegExp(
  String.raw`^\d|^(?:(?:the|our|this|its) )?(?:(?:first|second|third|fourth|full|current|entire|prior|same|fiscal|twelve|three|six|nine|end|range)(?!\w)|quarter|year|period|Q[1-4]|[1-4]Q|FY|20\d\d|fiscal|operations|continuing|shareholders|stockholders|common|${MONTHS.join('|')}|between|\$|approximately|about|a |an )|^(?:be|declin\w*|increas\w*|decreas\w*|grow|rang\w*|improve)(?!\w)`,
  'i',
);
const OWNER =
  /^,? (?:attributable|attributed|available) to (?:[A-Za-z&'’.-]+ ){1,6}?(?=(?:was|were|is|of|for)\b)/;
const CONTINUING = /^,? (?:from continuing operations|on an? (?:non-GAAP|adjusted|GAAP|reported) basis)/i;

/** The part that is spoken of. */
const THIS =
  /^(?:this|that|these|those|the|each) (?:reporting )?(?:segment|business|market|group|division|region|category|channel|unit)s? ?$/i;

/** What follows a metric's name and narrows it. `length` is how much of `rest` it takes up. */
function cohortAfter(rest: string): { cohort: string | null; length: number } {
  const fixed = OWNER.exec(rest) ?? CONTINUING.exec(rest);
  if (fixed !== null) return { cohort: null, length: fixed[0].trimEnd().length };
  const match = AFTER.exec(rest.slice(0, 90));
  const words = (match?.[1] ?? '').trim();
  if (match === null || words === '' || NO_COHORT.test(words)) return { cohort: null, length: 0 };
  const bare = words.replace(/^(?:our|the|its) /, '');
  const isGroup = /^(?:core(?!\w)|(?:customers|clients|accounts) )/.test(bare);
  const cohort = THIS.test(words) ? 'segment' : isGroup ? bare : partOf(bare);
  return { cohort, length: cohort === null ? 0 : match[0].trimEnd().length };
}

/** A look for the words of `SEGMENT` that costs little, before the names in front of them are read. */
const HAS_SEGMENT = /segment|division|business|product line|brand|subsidiary|team/;
const SEGMENT =
  /(?<!\w)((?:[A-Za-z&][\w&.'’/-]* (?:and |& )?){1,5}?)(?:(?:reporting |business )?segment|division|business|business unit|product line|brand|subsidiary|team(?= (?:grew|delivered|posted|generated|increased)))(?!\w)/g;
/** A part named as the cause of something is not the one that is measured. */
const CAUSE =
  /(?<!\w)(?:driven by|due to|led by|offset by|includ\w+|exclud\w+|(?:strength|growth|weakness|performance|declines?|increases?|improvements?|investments?|demand) (?:in|from|across|of)|sale of|acqui\w+ (?:of )?|result of|impact (?:of|from)|from|than|compared (?:to|with)|benefit\w* (?:of|from))(?: (?:the|our|its|both|a|an))* $/i;
const PLACE =
  /^(?:(?:And|Now|So|Finally|Lastly|Moving on|Turning to|Then),? )?(?:[Ii]n|[Ff]or|[Ww]ithin|[Aa]cross|[Aa]mong|[Aa]nd among) (?:our |the |its )?(customers (?:spending|above|below|over|under|with) (?:[^,]|,(?=\d)){1,40}|(?:[A-Za-z&][\w&.'’/-]*)(?: [A-Za-z&][\w&.'’/-]*){0,5}),/;

/** "Below the $250,000 line, NRR is 95%". */
const LINE = /^(?:And )?((?:[Aa]bove|[Bb]elow|[Oo]ver|[Uu]nder) (?:the )?\$\d(?:[^,]|,(?=\d)){1,30}),/;

/** "Helping Northlight premium growth with revenue up 9%": whose growth it is. */
const GROWTH_WITH =
  /(?<![\w.])([A-Z][\w&-]*(?: [\w&-]+){0,2}) (?:growth|performance|momentum|strength),? with (?:our |its |the )?$/;

function growthWith(sentence: string, at: number): string | null {
  const name = GROWTH_WITH.exec(sentence.slice(Math.max(0, at - 80), at))?.[1];
  const [hit] = name === undefined ? [] : findAliases(name);
  return name === undefined || hit?.end === name.length - (hit?.start ?? 0)
    ? null
    : partOf(name, at < 80 && sentence.startsWith(name));
}

/** The segment or region the sentence speaks of before `at`, or null. */
function setting(sentence: string, at: number): string | null {
  const line = LINE.exec(sentence.slice(0, 60))?.[1];
  if (line !== undefined && at > line.length) return line;
  const place = PLACE.exec(sentence.slice(0, 100))?.[1];
  if (place !== undefined && at > place.length) {
    const name = /^customers /.test(place) ? place : placeOf(place);
    if (name !== null) return name;
  }
  const reach = Math.max(0, at - 200, sentence.lastIndexOf(';', at - 1) + 1);
  // Never the end of a word: "Electric segment" is no "ectric".
  const from =
    reach > 0 && /\w/.test(sentence[reach - 1] ?? '')
      ? reach + sentence.slice(reach, at).search(/\W|$/)
      : reach;
  const before = sentence.slice(from, at);
  if (!HAS_SEGMENT.test(before)) return null;
  for (const match of matchesOf(SEGMENT, before).reverse()) {
    const words = match[1] ?? '';
    const name = segmentOf(words);
    const lead = before.slice(0, match.index + words.lastIndexOf(name ?? ''));
    if (name !== null && !CAUSE.test(lead)) return name;
  }
  return null;
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
  const kind = metric === 'expenses' ? kindOfCost(sentence.slice(start, end)) : null;
  const narrowed = modifiers(sentence, start, metric);
  const own =
    WHOLLY.test(metric) && !/[A-Z]/.test(narrowed ?? 'A')
      ? null
      : kind === null
        ? narrowed
        : narrowed === null
          ? kind
          : `${narrowed} ${kind}`;
  const part = isCompany(own, company) ? null : own;
  const cohort = after.cohort ?? part ?? growthWith(sentence, start) ?? setting(sentence, start);
  // "We expect the Paper segment to deliver segment profit of": the sentence says which.
  const said = cohort === 'segment' ? setting(sentence, start) : null;
  const named = said === null || partOf(said, sentence.startsWith(said)) === null ? cohort : said;
  // What the metric says itself.
  const isSaid = metric === 'same_store_sales' && /^same-store$/i.test(named ?? '');
  return { cohort: isSaid ? null : named, taken: end + after.length };
}
