/** Growth without currencies or acquisitions is another metric: what the words beside a percentage make of it. */
const BEHIND =
  /^(?: (?:growth|increase|decrease|decline|higher|lower))?(?:,? (?:on an?|in|at|from|of))?(?: an?)? (?:(organic(?:ally)?|core)|(constant[- ]currency|constant[- ]currencies|currency[- ]neutral|local[- ]currency|local[- ]currencies|ex-FX|excluding (?:the (?:impact|effects?) of )?(?:currency|foreign)))(?!\w)/i;
const AHEAD =
  /(?<!\w)(?:(organic(?:ally)?)|(constant[- ]currency|currency[- ]neutral|local[- ]currency))(?: (?:basis|growth|sales|revenues?|net|increase|decrease|decline|gain|of|was|were|up|down|by|and|a|an|grew|increased|rose|fell|declined|decreased|our|in|terms))*,? ?$/i;
/** Neither: nobody here can say what the percentage is without. */
const OTHER =
  /^ (?:excluding|on an? (?:operational|comparable|adjusted|pro forma|two-year|underlying)|operationally|when adjusted)(?!\w)/i;

/**
 * The id of the growth metric that a percentage is by the words beside it; `before` ends where it starts, `after`
 * begins where it ends. Out: an id, 'other' for growth without something else, null for plain growth.
 */
export function qualifiedGrowth(
  before: string,
  after: string,
): 'organic_growth' | 'revenue_growth_cc' | 'other' | null {
  const match = BEHIND.exec(after) ?? AHEAD.exec(before.slice(-64));
  if (match !== null) return match[1] === undefined ? 'revenue_growth_cc' : 'organic_growth';
  return OTHER.test(after) ? 'other' : null;
}
