import type { Span } from '../transcript/types.ts';
import type { Basis } from './types.ts';

/** Metrics that come in a GAAP and a non-GAAP version. The others never carry a basis. */
const BEARING: ReadonlySet<string> = new Set(
  'operating_income operating_margin gross_profit gross_margin operating_expenses opex_ratio rd_expense sm_expense ga_expense sga_expense rd_ratio sm_ratio ga_ratio sga_ratio cost_of_revenue net_income net_margin eps ebit pretax_income ebitda adj_ebitda adj_ebitda_margin effective_tax_rate'.split(
    ' ',
  ),
);

/** Whether a metric carries a basis. */
export const bearsBasis = (metric: string): boolean => BEARING.has(metric);

/** A basis with the words that set it. */
export interface Stated {
  basis: Basis;
  span: Span;
}

/** Profit by another name than GAAP's is a company's own measure: "core earnings", "operating earnings per share". */
const OWN_MEASURE = String.raw`(?:core|ongoing|normalized|underlying|comparable|distributable|economic)(?= (?:basis|(?:diluted |net |operating |consolidated )*(?:earnings|EPS|income|profit)))|operating(?= (?:diluted )?(?:EPS|earnings (?:per|of \$|guidance|for)))`;
const WORDS = new RegExp(
  String.raw`(?<![\w-])(non-? ?GAAP|adjusted|after adjusting|adjusting for|${OWN_MEASURE}|GAAP)(?![\w])`,
  'gi',
);
/** "Excluding these items, earnings were": without something, no longer GAAP. */
const WITHOUT =
  /^(?:(?:and|but|now),? )?(?:excluding|exclusive of|adjusting|absent|before special|without)(?!\w)/i;
const STATEMENT =
  /(?<!\w)(?:discuss(?:ing)?|refer(?:ring|ence|encing)?(?: to)?|speak(?:ing)?(?: to)?|present(?:ed|ing)?|cover(?:ing)?|are|be|focus(?:ing)?)(?: (?:only|to|on|our|an?|all|the|in|my|results)){0,4} non-?GAAP(?!\w)/i;
const LASTING = /(?<!\w)(?:will|balance|remainder|unless|otherwise|all|throughout|following|rest of)(?!\w)/i;

/** The basis said right behind a figure that ends at `at` ("$3.00 on an adjusted basis"), its offset, or null. */
export function basisAfter(
  sentence: string,
  at: number,
): { basis: Basis; start: number; end: number } | null {
  const match =
    /^(?: per (?:diluted )?share)?(?: as (adjusted)| on an? (non-?GAAP|adjusted|core|comparable|GAAP) basis)(?!\w)/i.exec(
      sentence.slice(at, at + 48),
    );
  const word = match?.[1] ?? match?.[2];
  if (match === null || word === undefined) return null;
  const start = at + match[0].indexOf(word);
  return { basis: word === 'GAAP' ? 'GAAP' : 'non-GAAP', start, end: start + word.length };
}

/** The last basis word of the sentence that ends before `at`, its offset, or null. */
export function basisBefore(
  sentence: string,
  at: number,
): { basis: Basis; start: number; end: number } | null {
  const from = Math.max(0, at - 240);
  const match = Array.from(sentence.slice(from, at).matchAll(WORDS)).at(-1);
  if (match === undefined) {
    const without = WITHOUT.exec(sentence);
    return without === null ? null : { basis: 'non-GAAP', start: 0, end: without[0].length };
  }
  const start = from + match.index;
  return {
    basis: match[0].toUpperCase() === 'GAAP' ? 'GAAP' : 'non-GAAP',
    start,
    end: start + match[0].length,
  };
}

/**
 * Whether a sentence sets the basis of what follows ("I will be discussing non-GAAP results"): its words'
 * offsets, or null.
 */
export function basisStatement(sentence: string): { start: number; end: number } | null {
  const match = STATEMENT.exec(sentence);
  if (match === null || !LASTING.test(sentence)) return null;
  return { start: match.index, end: match.index + match[0].length };
}
