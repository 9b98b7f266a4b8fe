import { MONTHS } from '../transcript/dates.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open or close a noun phrase without being part of the name it gives. */
const AROUND = set(`
  the a an our its their your my his her this that these those each both all any some every another such same
  and or but so while with of in on at to for from by as within across among into about up down over than then plus like through
  also now today currently just only even still again approximately nearly almost roughly more most less least very too
  however therefore additionally meanwhile finally importantly historically respectively overall typically previously please
  excluding including despite although though without combined i.e e.g vs versus
`);
/** Words before a metric's name that leave it the whole company's: sizes, praise, plans, accounting, time. */
export const WHOLE = set(`
  total overall consolidated company net gross quarterly annual annualized diluted record strong solid healthy robust reported higher lower
  baseline pre-pandemic pre-covid better adjusted gaap non-gaap q1 q2 q3 q4 1q 2q 3q 4q fiscal quarter quarters year years third first second fourth full full-year half
  trailing positive negative pro forma core comparable normalized company-wide companywide corporate group basic resulting ending current
  attributable worldwide global fully firmwide blended average combined underlying respective continued excellent meaningful significant
  impressive pretax pre-tax after-tax operating updated revised new outstanding remaining ongoing unaudited cash quarter-end year-end
  end-of-period expected organic stronger improved constant constant-currency local-currency currency-neutral currency sequential sequentially
  year-over-year quarter-over-quarter favorable unfavorable ample excess initial original targeted target projected planned estimated actual
  implied sizable exceptional tremendous great good nice strongest highest lowest largest biggest best high low double-digit
  single-digit double single mid-single-digit digit digits broad-based better-than-expected lower-than-expected as-reported as-adjusted
  in-quarter run-rate all-time early late recent possible potential further considerable modest slight slightly steady
  first-quarter second-quarter third-quarter fourth-quarter first-half second-half year-to-date ytd six-month nine-month three-month
  twelve-month full-quarter quarter-to-date month months monthly week weeks weekly day days period periods midpoint end end-of-year
  prior-year prior last next previous same one two three four five six seven eight nine ten times time today's certain various several many
  basis long-term long-run short-term near-term mid-term medium-term available related quarter-one quarter-two aggregate fewer
  operational noncash non-cash decremental linked-quarter linked wrap foreign-exchange neutral inc inc. corp corporation ltd plc holdings less date fully-taxable free accretive dilutive headline key
  ${MONTHS.join(' ').toLowerCase()}
`);
/** Of those, the words that names begin with. */
const NAMING = set('global worldwide core basic new first group corporate net one three best free');
/** No noun phrase that names a part holds one: verbs, pronouns, what opens a clause. */
const NEVER = set(`
  i you he she it we they us them me who which what when where why how there here if because since whether
  i'm we've we're we'll i've it's that's there's they're you're let let's us
  is are was were be been being am has have had having do does did will would can could may might should must shall
  said say says saying see sees saw seen think thinks thought know want wants going go goes went gone come comes came get gets got give gives
  gave given take takes took taken make makes made bring brings brought put puts keep keeps kept hold holds held need needs help helps helped
  expect expects anticipate anticipates believe believes estimate estimates assume assumes forecast forecasts project projects guide guides
  reflect reflects represent represents imply implies include includes exclude excludes exceed exceeds remain remains continue continues
  deliver delivers generate generates achieve achieves produce produces drive drives drove driven grow grows grew grown rise rises rose risen
  fall falls fell fallen increase increases decrease decreases decline declines improve improves reduce reduces cut cuts lift lifts raise
  raises lower push pushes boost boosts offset offsets impact impacts impacted affect affects hurt hurts beat beats hit hits incorporate
  experience experiences move moves open opens close closes cancel lead leads led leading become becomes became allow allows enable
  enables support show shows shown tell tells mean means meant mind remember look looks turn turns start starts started begin begins
  began set sets run runs ran add adds pay pays sell sells sold buy buys bought spend spends spent win won lose lost find found
  bounce benefit benefits benefited contribute contributes account accounts accounted comprised announced declared converted reduced
  maintain maintains maintained sustain sustains preserve protect improve exit exits enter enters use uses
  report reports announce announces post posts earn earns book books realize realizes capture captures absorb absorbs plan plans target
  not no don't didn't didn don
`);
/** The few in -ed that stand before a noun and describe it; the others are verbs of the sentence. */
const DESCRIBING = set(`
  funded managed engineered unsecured secured fixed branded unbranded specialized advanced packaged insured retained deferred leased owned
  operated acquired accrued weighted related unrelated licensed franchised subordinated integrated connected structured rated automated diversified
  embedded certified dedicated assisted skilled printed finished processed refined installed classified criticized united limited coated
  baked canned linked billed unbilled earned unearned unallocated allocated committed contracted uncontracted interconnected registered
  impaired assumed ceded regulated unregulated controlled consolidated nonaccelerated fractionated treated renovated stabilized manufactured
  detached attached assorted fortified chartered hosted cultured enriched distributed used need bed red seed feed med unmanned manned
  organized listed unlisted sponsored commercialized securitized collateralized leveraged guaranteed unguaranteed
`);
/** Verbs in the past that a lower-case word in -ed is, unless it describes. */
const isPast = (word: string): boolean => /^[a-z]{2,}ed$/.test(word) && !DESCRIBING.has(word);
/** What is done, in -ing and -ly; the nouns among them name lines of business. */
const TRADES = set(`
  manufacturing packaging lodging staffing trading banking advertising engineering mining marketing consulting building clothing gaming
  licensing housing processing streaming printing lending leasing training coating coatings roofing flooring catering bearing shipping
  financing housing plumbing heating cooling lighting framing fencing fishing hunting cycling camping boating golfing drilling refining
  recycling networking testing sensing monitoring imaging computing sequencing pharma wiring publishing broadcasting learning hosting dining
  ticketing brokering underwriting servicing clearing listing landscaping cleaning bedding footing animal assembly family supply
  holding specialty sewing spring wing ring sterling string recurring non-recurring
`);
/** The ends of trades that are written as one word: "telemarketing". */
const TRADE_END =
  /.(?:mining|banking|lending|computing|printing|packaging|manufacturing|marketing|gaming|processing)$/;
/** Whether a word is a doing or a manner, as "driving" and "only" are. */
const isDoing = (word: string): boolean =>
  /(?:ly|ing)$/.test(word) && !TRADES.has(word) && !TRADE_END.test(word);

const PERIOD =
  /(?:,? (?:in|for|during|by|at|of|through|since|on|over|this|last))?(?: (?:the|our|this|last|its|fiscal|calendar|full|entire))*(?: (?:first|second|third|fourth|current|prior|same|next|\d+))*(?: (?:quarter|half|year|months?|period|end|q[1-4]|[1-4]q|fy ?\d*|20\d\d|['’]\d\d))+$/i;
const KIND_OF_PART = / (?:(?:reporting|business|operating) )?(?:segment|division|product line)s?$/i;

const lowerOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[("“]+|[)"”,.:]+$/g, '')
    .replace(/['’]s?$/, '');

/** Whether a word cannot stand in the name of a part: a verb, a pronoun, an adverb. */
export function isNoName(word: string, isFirst: boolean): boolean {
  const lower = word.toLowerCase().replace('’', "'");
  const isCapital = /^[A-Z]/.test(word) && !isFirst;
  if (NEVER.has(lower)) return !isCapital || /^(?:I|We|We're|We've)$/.test(word);
  return !isCapital && (isPast(lower) || isDoing(lower));
}

/** Whether a word only leads up to a name; "Global" of "Global Banking" is the name's. */
function isAround(word: string, next = ''): boolean {
  const lower = lowerOf(word);
  if (AROUND.has(lower)) return true;
  if (lower === 'pro' && next !== '' && lowerOf(next) !== 'forma') return false;
  if (lower === 'original' && lowerOf(next) === 'equipment') return false;
  return WHOLE.has(lower) && !(NAMING.has(lower) && /^[A-Z]/.test(word) && /^[A-Z]/.test(next));
}

const NUMBER = /^[\d,.%]+$/;

/** Nouns that need a name: which segment? */
const BARE =
  /^(?:segments?|business(?:es)?|company|markets?|groups?|divisions?|regions?|categor(?:y|ies)|channels?|units?|areas?|brands?|portfolio|side|space|level|products?|platform|team|rates?|sale|transaction|deal|offering|items?)$/i;

/**
 * The name of a part of the business in a few words, or null where they name none: a noun phrase without its article,
 * the time, and words that could be said of the whole company ("strong", "first-quarter"). `isFirst` says that
 * the words open a sentence, where capitals tell nothing.
 */
export function partOf(words: string, isFirst = false): string | null {
  const trimmed = ` ${words.trim()}`.replace(PERIOD, '').trim();
  const tokens = trimmed.split(/\s+/).filter((token) => token !== '' && !/^[-–—]+$/.test(token));
  let first = isFirst;
  while (tokens[0] !== undefined && isAround(tokens[0], tokens[1])) {
    tokens.shift();
    first = false;
  }
  while (tokens.length > 0 && AROUND.has(lowerOf(tokens.at(-1) ?? ''))) tokens.pop();
  if (tokens.length === 0 || tokens.length > 8) return null;
  for (const [index, token] of tokens.entries()) {
    if (isNoName(token, first && index === 0)) return null;
    if (/^[$€£]|-$|[;:?!]|--/.test(token)) return null;
    if (NUMBER.test(token) && !/^(?:[A-Z]|top$|largest$)/.test(tokens[index - 1] ?? '')) return null;
  }
  if (tokens.every((token) => WHOLE.has(lowerOf(token))) || tokens.at(-1) === 'paid') return null;
  if (tokens.length === 1 && NEVER.has(lowerOf(tokens[0] ?? ''))) return null;
  const name = tokens
    .join(' ')
    .replace(/(?<!\.\w)[,.]$/, '')
    .replace(/['’]s?$/, '')
    .replace(KIND_OF_PART, '')
    .replace(/(?<=^[A-Z].*) business$/, '');
  return name.length < 2 || BARE.test(name) ? null : name;
}

/** Lines of business, customers and regions that are told by their common names: "in retail, sales". */
const COMMON = set(`
  original retail wholesale commercial residential nonresidential non-residential consumer consumers industrial international domestic healthcare
  health medical pharma pharmaceutical pharmaceuticals biotech oncology dental vision aerospace defense automotive aviation marine rail
  energy oil gas power utilities utility water mining steel aluminum chemicals agriculture food foodservice beverage beverages grocery
  snacks apparel footwear accessories home furniture hardware software services service subscription subscriptions licensing license
  franchise e-commerce ecommerce online digital direct-to-consumer dtc b2b b2c institutional enterprise smb government federal public
  education banking brokerage insurance wealth payments lending mortgage leasing rental rentals parts aftermarket equipment systems
  products media advertising entertainment streaming gaming hospitality lodging travel leisure construction infrastructure
  transportation logistics trucking truckload ltl intermodal technology telecom wireless broadband cable cloud security networking
  personal computing productivity windows semiconductor semiconductors electronics distribution manufacturing packaging paper wood aggregates cement asphalt concrete
  europe asia china japan india america africa canada mexico brazil australia korea france germany americas emea apac latam pacific
  us u.s uk usa north south latin
`);
const SEGMENT_NOUN =
  / (?:segments?|divisions?|business(?:es)?|units?|groups?|markets?|channels?|categor(?:y|ies)|regions?|brands?|franchises?|portfolios?|products?|product lines?|verticals?|platforms?|solutions|services|systems|stores|operations)$/i;
/** What "in ...," and "turning to ..." speak of without its being a part of the business. */
const NO_PLACE =
  /^(?:details?|interim|meantime|addition|fact|total|summary|closing|conclusion|short|particular|general|contrast|comparison|response|order|terms|line|light|part|aggregate|turn|parallel|effect|essence|spite|case|other words|context|regard|recent|my|retrospect|example|instance|clarity|reference|perspective|now|once|least|hand|what|those of you)(?!\w)|(?<!\w)(?:quarters?|years?|months?|weeks?|days?|half|period|slides?|pages?|calls?|questions?|q&a|remarks|outlook|guidance|balance sheets?|cash|capital|liquidity|debt|leverage|expenses?|costs?|margins?|tax(?:es)?|earnings|eps|income|profit(?:ability)?|ebitda|revenues?|sales|orders|backlog|bookings|volumes?|deposits|loans|results?|performance|highlights?|statement|p&l|top line|bottom line|financials?|strategy|dividends?|buybacks?|repurchases?|inventory|working|covid(?:-19)?|pandemic|inflation|environment|supply chain|sustainability|esg|safety|people|team|talent|agenda|presentation|release|appendix|table|chart|graph|section|view|look|detail|details|update|overview|review|discussion|topic|point|points|item|items|reasons?|progress|priorities|initiatives|investments?|acquisitions?|m&a|sg&a|r&d|g&a|opex|capex|fx|headcount|basis|adjustments?|reconciliation|(?:product|end|business) (?:categories|lines|markets|mix)|credit quality|asset quality|nim|nii|ratios?|currency|rates?|changes?|charges?|terms|levels?|board|shareholders|stockholders|investors|analysts|employees|conference|today|yesterday|tomorrow|morning|afternoon|evening|time|ahead|forward|back|long[- ]term|short[- ]term|near[- ]term|end|beginning|future|past)$/i;

/** What talks turn to besides parts of the business; the last word tells. */
const NO_TOPIC =
  /^(?:details?|interim|meantime|top|bottom|left|right|upper|lower|capital|cash|credit|tax|debt|raw|climate|supply|state|regulatory|new|current|key|other|prior|commercial execution)(?!\w)|(?<!\w)(?:of|and our|it)(?!\w)|(?<!\w)(?:trends?|conditions|legislation|materials|logistics|response|growth|raising|development|innovation|expansion|generation|allocation|deployment|profit|loss|count|pricing|price|pipeline|production|allowance|themes?|metrics|wins|efforts|impacts?|structure|programs?|activity|drivers|dynamics|demand|disclosures|plans?|timing|space|pension|execution|productivity|efficiency|operations|targets?|synergies|transaction|marketing|footprint|interim|meantime|integration|commitments?|reserves?|provision|share|shares|currency|dollars|hindsight|reality|practice|theory|conjunction|place|tandem|combination|isolation|fairness|process|sum|brief|answer|recession|economy|country|world|industry|spending|usage|order|macro|weather|labor|freight|fuel|news|closing|full|both|these|this|regard|cases?|months|situations?|respects?|rule|reason|particular)$/i;

/**
 * The part that a short opening names ("Moving to yarn care.", "In yarn care, ...") in words that are no name and no
 * common line of business; null where it is anything else that talks turn to.
 */
export function openedPart(words: string): string | null {
  const phrase = words.trim();
  if (phrase.split(/\s+/).length > 3 || NO_PLACE.test(phrase) || NO_TOPIC.test(phrase)) return null;
  const name = partOf(phrase);
  return name === null || NO_PLACE.test(name) || NO_TOPIC.test(name) ? null : name;
}

/** Regions that open a sentence as its subject, where a capital alone tells nothing. */
const REGION =
  /^(?:(?:Greater |Mainland |North |South |Latin |Western |Eastern |Central )?(?:China|Europe|Asia|Japan|India|America|Africa|Canada|Mexico|Brazil|Australia|Korea|France|Germany|Americas|Taiwan|Italy|Spain)|EMEA|APAC|LATAM)$/;

/** Whether the subject of a sentence is a name by its letters alone: an acronym, several capitals, a region. */
export const isProperName = (name: string): boolean =>
  REGION.test(name) ||
  /^[A-Z][A-Z&]{1,5}$/.test(name) ||
  /^[A-Z]\w*[a-z][A-Z]\w*$/.test(name) ||
  /^[A-Z][\w&-]*(?: (?:(?:and|&|of) )?[A-Z][\w&-]*){1,4}$/.test(name);

/** Whether a name is made of common names of lines of business: "Aviation", "Parts and Services". */
export const isCommonPart = (name: string): boolean =>
  name.split(' ').every((token) => COMMON.has(lowerOf(token)) || /^(?:and|&)$/.test(token));

/** Whether a name is a region's. */
export const isRegion = (name: string): boolean => REGION.test(name);

/** The name that the words before "segment" end with, behind their last article or preposition, or null: "our Retail". */
export function segmentOf(words: string): string | null {
  const tail = words
    .trim()
    .split(/(?<![\w-])(?:the|our|its|in|of|for|from|at|by|within|with|a|an|this|that|each|every)(?![\w-])/i)
    .at(-1);
  const name = partOf(tail ?? '');
  return name === null || NO_PLACE.test(name) ? null : name;
}

/** The part of the business that a whole phrase ("in ...,", "turning to ...") names, or null: a name in capitals, a segment, or a common line of business. */
export function placeOf(words: string): string | null {
  const phrase = words.trim();
  const name = NO_PLACE.test(phrase) ? null : partOf(phrase);
  if (name === null || NO_PLACE.test(name)) return null;
  const tokens = name.split(' ');
  const isName = tokens.every((token) => /^(?:[A-Z&\d]|and$|of$|the$|for$|e-)/.test(token));
  return isName || isCommonPart(name) || SEGMENT_NOUN.test(phrase) ? name : null;
}
