/** How far around an amount the words that make it one per share may stand, in UTF-16 units. */
const WINDOW = 60;

const AFTER =
  /^\s?(?:per|a|\/)\s?(?:(?:fully|diluted|basic|common|ordinary|adjusted|and|or) ){0,4}(?:shares?|ADS|ADR)(?![A-Za-z])/i;
const BEFORE =
  /(?:(?<![A-Za-z])per (?:(?:diluted|basic|common|ordinary) ){0,3}(?:share|ADS)(?![A-Za-z])[^.;,$\d]{0,36}|每股[^\d，。；]{0,8})$/i;
const SHARES_BEFORE =
  /(?<![A-Za-z])shares(?: outstanding| count)? (?:of|was|were|to be|at)\s(?:[a-z]+ )?$|股[數数](?:[约約為为]|大約|大约){0,2}\s?$/i;

/** True where "per share" or the like stands behind the amount that ends at `end`. */
export const isPerShareAfter = (text: string, end: number): boolean =>
  AFTER.test(text.slice(end, end + WINDOW));

/** True where 每股 or "per share of" stands before the amount that begins at `start`. */
export const isPerShareBefore = (text: string, start: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - WINDOW), start));

/** True where the number behind `text` is one of shares: "shares outstanding were". */
export const isOfShares = (text: string): boolean => SHARES_BEFORE.test(text);
