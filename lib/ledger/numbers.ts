/**
 * Whether a number is asked for, and whether one is given. "Not answered with a number" is said of people, so it is
 * said only where both are plain: a question by name for an amount, or one that holds a figure itself; and answers in
 * which nothing could be a number. Read on real calls: "I won't speak to the growth rate" is caught, "it is less than
 * one point" and "about flat" are answers though they hold no figure, and a question of how the search for a successor
 * goes is no matter of numbers whatever its answer.
 */

/** Names of an amount that is wanted: enough by themselves in a sentence that asks. */
const AMOUNT =
  /\bhow (?:much|many|big|large|high|low|far)\b|\bquantif|\bdimensionali[sz]e|\bmagnitude\b|\bballpark\b|\bbreak ?(?:down|out)\b|\bsize (?:of|the|that|it|up)\b|\b(?:number|range|rate|percent|percentage|portion|proportion|share) of\b|\b(?:growth|tax|run|retention|attach|win|churn|utili[sz]ation)[- ]rates?\b|\bbasis points\b|\bbps\b|\b(?:a|any|some|specific|actual|hard) numbers?\b|\bnumbers (?:around|on|behind)\b|\bwhat (?:percent|percentage|portion|proportion|level|range|rate|amount|number)\b|多少|幾成|几成|幾個百分點|几个百分点/i;

/** What is measured: asked for as an amount behind "what", "how should we think about", "give us" and their like. */
const MEASURED =
  /\b(?:what|where|how (?:should|do|would|are) (?:we|you|i|investors)|give|provide|share|frame|expect|model|assum\w+|outlook|color|colour|help)\b.{0,120}\b(?:growth|margins?|guid(?:e|ance)|EPS|EBITDA|cap ?ex|capital expenditures?|cash flow|contribution|headwinds?|tailwinds?|accretion|dilution|market share|sales volume|price increases?|comps)\b|(?:毛利率|成長率|增长率|增長率|財測|指引|資本支出|资本支出|營收|营收).{0,30}(?:如何|怎麼|怎么|展望|多少|嗎|吗)/i;

/** Whether a sentence that asks wants a number; `hasFigure` says that it holds one. */
export const wantsNumber = (sentence: string, hasFigure: boolean): boolean =>
  hasFigure || AMOUNT.test(sentence) || MEASURED.test(sentence);

/** Numbers that give no amount: dates and quarters, ordinals, forms, how long from now. */
const NO_AMOUNT =
  /\b(?:19|20)\d\d\b|['’]\d\d\b|\b(?:Q|H|FY|F)\s?\d+\b|\b\d[QH]\d*\b|\b(?:first|second|back|front|last|latter|other) half\b|\b(?:fiscal|calendar|phase|project|page|slide|number|version|level) \d+\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d+|\b\d+(?:st|nd|rd|th)\b|\b10-[KQ]\b|\b24\/7\b|\b(?:next|last|past|first|prior|coming|over the|previous)(?: \w+)? \d+(?:(?: to |[-–])\d+)? (?:months|years|days|weeks|quarters)\b|[\p{L}][-\u2011]?\d+/giu;

const SPELLED =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|couple|few|couple of|single|double|triple)';
const LOOSE = new RegExp(
  `\\d|\\b(?:half|halved|doubl\\w+|tripl\\w+|quadrupl\\w+|twice|flat\\w*|zero|nothing|none|quarters? of|thirds?|two-thirds|majority|single[- ]digits?|double[- ]digits?|teens|breakeven|break-even|unchanged|no change)\\b|\\b${SPELLED}[- ](?:percent\\w*|points?|basis|bps|times|million|billion|thousand|hundred|dollars?|cents?|turns?|x)\\b|[一二三四五六七八九十兩两百千萬万億亿]+(?:個百分點|个百分点|成|倍|億|亿|萬|万)|持平|一半`,
  'i',
);

/** Whether a text holds what could be an amount, figure or not. */
export const mayHoldNumber = (text: string): boolean => LOOSE.test(text.replaceAll(NO_AMOUNT, ' '));
