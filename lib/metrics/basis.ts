import { matchesOf } from '../transcript/matches.ts';
import type { Span } from '../transcript/types.ts';
import { NON_GAAP } from './non-gaap.ts';
import type { Basis } from './types.ts';

/** Metrics that come in a GAAP and a non-GAAP version: a statement of basis holds for them. */
const BEARING: ReadonlySet<string> = new Set(
  'operating_income operating_margin gross_profit gross_margin operating_expenses opex_ratio rd_expense sm_expense ga_expense sga_expense rd_ratio sm_ratio ga_ratio sga_ratio cost_of_revenue net_income net_margin eps ebit pretax_income effective_tax_rate'.split(
    ' ',
  ),
);
/** Metrics that are outside of GAAP or the same in both, with the name that their basis stands right before. */
const NAMED: Readonly<Record<string, RegExp>> = {
  ebitda: /EBITDA|OIBDA/i,
  adj_ebitda: /EBITDA|OIBDA/i,
  adj_ebitda_margin: /EBITDA|OIBDA/i,
  free_cash_flow: /cash flow|FCF/i,
  fcf_margin: /cash flow|FCF/i,
  ffo_per_share: /FFO|funds from operations/i,
  affo_per_share: /FFO|funds from operations/i,
};
/** What the basis right before it belongs to alone: "adjusted EBITDA and net income". */
const OWN_NAME = /^ (?:[\w-]+ ){0,2}?(?:EBITDA\w*|OIBDA|A?FFO|funds from operations|free cash flow)(?!\w)/i;

/** Whether a metric carries a basis. */
export const bearsBasis = (metric: string): boolean => BEARING.has(metric) || metric in NAMED;

/** A basis with the words that set it; offsets in UTF-16 units of its sentence. */
export interface Words {
  basis: Basis;
  start: number;
  end: number;
}

/** A basis with where the words stand that set it. */
export interface Stated {
  basis: Basis;
  span: Span;
}

/** How far before and behind a figure the words that set its basis may stand, in UTF-16 units. */
const BEFORE = 240;
const AFTER = 72;

const PROFIT =
  '(?:EPS|earnings|income|profit|results?|loss|E?BITD?A|OIBDA|A?FFO|funds from operations|operating (?:margin|ratio|expenses?)|gross (?:margin|profit)|margins?|tax rate|SG&A|expenses?|free cash flow|cash flow)';
/** Profit by another name than GAAP's is a company's own measure: "core earnings", "operating earnings per share". */
const OWN_MEASURE = String.raw`(?:core|ongoing|normalized|underlying|comparable|recurring|distributable|economic|pro forma)(?= (?:basis|(?:diluted |net |operating |pre-?tax |consolidated |segment )*${PROFIT})(?!\w))|(?:operating|cash)(?= (?:basis|(?:diluted )?(?:EPS|earnings (?:per|of \$|guidance|for))))`;
/** Earnings as the accounts have them: "reported EPS", "on a reported basis"; not "we reported earnings of". */
const REPORTED =
  '(?<=on an? )(?:as[- ])?reported(?= basis)|as reported|(?<=(?:our|the|its|and|year|quarter|^|, ) ?)reported(?= (?:diluted |net |operating )*(?:EPS|earnings per|gross margin|operating (?:income|margin|profit)))';
/** What is left out of a profit. */
const LEFT_OUT =
  '(?:items?|charges?|costs?|amortization|depreciation|impairments?|compensation|gains?|loss(?:es)?|expenses?|benefits?|adjustments?|one-time|special|restructuring|non-?recurring|unusual|discrete|acquisition|intangibles?)';
const WITHOUT = String.raw`(?:excluding|exclusive of|ex-|absent|before|without)(?: (?!tax|interest)[\w'’&-]+){0,5}?(?: ${LEFT_OUT}){1,3}`;
const WORDS = new RegExp(
  String.raw`(?<![\w-])(?:(${NON_GAAP}|(?:as[- ])?adjusted|after adjusting|adjusting for|${OWN_MEASURE}|${WITHOUT})|(GAAP|${REPORTED}))(?!\w)`,
  'gi',
);
/** "Excluding these items, earnings were": without something, no longer GAAP. */
const OPENS_WITHOUT =
  /^(?:(?:and|but|now|so|also),? )?(?:when )?(?:excluding|exclusive of|adjusting|absent|before special|without)(?!\w)/i;
const BEHIND = new RegExp(
  String.raw`^(?: per (?:diluted |common )*share)?(?:,? \(?(?:on an? )(?:[\w-]+ )?(?:(${NON_GAAP}|(?:as[- ])?adjusted|core|comparable|operating|underlying|normalized|ongoing)|(GAAP|(?:as[- ])?reported)) basis|,? \(?(as adjusted|${WITHOUT})|,? \(?(as reported))(?!\w)`,
  'i',
);
/** No sentence without one of these says a basis of its own. */
const HINT =
  /GAAP|djust|eported|xclu|bsent|efore|ithout|ex-|ore |ngoing|ormalized|nderlying|omparable|ecurring|istributable|conomic|ro forma|perating |ash E|ash e/;

/** The basis said right behind a figure that ends at `at` ("$3.00 on an adjusted basis"), or null. */
function basisAfter(sentence: string, at: number): Words | null {
  const match = BEHIND.exec(sentence.slice(at, at + AFTER));
  const word = match?.slice(1).find((group) => group !== undefined);
  if (match === null || word === undefined) return null;
  const start = at + match[0].lastIndexOf(word);
  const isGaap = match[2] !== undefined || match[4] !== undefined;
  return { basis: isGaap ? 'GAAP' : 'non-GAAP', start, end: start + word.length };
}

/** Whether a sentence opens with what is left out, in a clause that reaches to `at`. */
const isLeftOut = (sentence: string, at: number): boolean =>
  OPENS_WITHOUT.test(sentence) && !sentence.slice(0, at).includes(',');

/** The last words before `at` that set the basis of a metric, or null. */
function basisBefore(sentence: string, at: number, metric: string): Words | null {
  const from = Math.max(0, at - BEFORE);
  const before = sentence.slice(from, at);
  const name = NAMED[metric];
  for (const match of matchesOf(WORDS, before).reverse()) {
    const end = match.index + match[0].length;
    const behind = before.slice(end, end + 48);
    const isOthers = OWN_NAME.test(behind);
    if (name === undefined ? isOthers : !(isOthers && name.test(behind))) continue;
    // "Adjusting the reported margin for": what is left out counts.
    if (match[2] !== undefined && (name !== undefined || isLeftOut(sentence, from + match.index))) continue;
    return {
      basis: match[2] === undefined ? 'non-GAAP' : 'GAAP',
      start: from + match.index,
      end: from + end,
    };
  }
  const without = name === undefined ? OPENS_WITHOUT.exec(sentence) : null;
  return without === null ? null : { basis: 'non-GAAP', start: 0, end: without[0].length };
}

/**
 * The words of a sentence that set the basis of a metric's figure at [start, end), or null. `upTo` is where its name
 * ends, if that stands behind the figure ("$0.66 of adjusted earnings per share"), else the figure's start.
 */
export function basisAt(
  sentence: string,
  metric: string,
  start: number,
  end: number,
  upTo: number = start,
): Words | null {
  if (!bearsBasis(metric) || !HINT.test(sentence)) return null;
  const after = basisAfter(sentence, end);
  const isOutside = after?.basis === 'GAAP' && metric in NAMED;
  return (isOutside ? null : after) ?? basisBefore(sentence, upTo, metric);
}

const GAAP_ITSELF = /(?<!non[-‐‑– ]{0,2})GAAP|(?<!\w)(?:as reported|reported basis)(?!\w)/i;

/** Cash flow that no accounting rule knows: a statement of basis holds for it as for profits. */
const FREE_CASH: ReadonlySet<string> = new Set(['free_cash_flow', 'fcf_margin']);

/** Whether a statement of basis made before holds for a metric in a sentence: not where that speaks of GAAP itself. */
export const holdsFor = (metric: string, sentence: string): boolean =>
  (BEARING.has(metric) || FREE_CASH.has(metric)) && !GAAP_ITSELF.test(sentence);
