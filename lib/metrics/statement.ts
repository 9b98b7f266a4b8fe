import type { Words } from './basis.ts';
import { NON_GAAP } from './non-gaap.ts';

const ADJUSTED = `(?:${NON_GAAP}|(?:as[- ])?adjusted(?! (?:for|to))|core(?= (?:performance|basis)))`;
/** What the whole of a talk is called. */
const WHOLE =
  '(?:results?|figures|numbers|references?|comparisons?|comments|remarks|commentary|discussions?|metrics|everything|financials|growth rates|amounts|profitability)';
const ABOUT =
  '(?:discuss(?:ing)?|refer(?:ring|encing|ence)?(?: to)?|speak(?:ing)?(?: primarily| mainly)?(?: to)?|talk(?:ing)? (?:about|to)|present(?:ing)?|cover(?:ing)?|focus(?:ing)?(?: on)?|us(?:e|ing)|cit(?:e|ing)|detail|review(?:ing)?|on)';
/** "Our results will be on an adjusted basis", "all figures we discuss are non-GAAP". */
const OF_WHOLE = new RegExp(
  String.raw`(?<!\w)${WHOLE}(?: (?!non|GAAP|adjusted)[\w'’-]+){0,8}? (?:are|be|is|refers? to|speak to|(focus on|detail))(?: (?:only|all|on|in|an?|our|the|in|results|their|its|organic|comparable|and|or|discussed|presented|stated|given|based|made|to|adjusted)){0,8} (${ADJUSTED})(?!\w)`,
  'i',
);
/** "I will be discussing non-GAAP results", "we'll discuss our performance on an adjusted basis". */
const I_WILL = new RegExp(
  String.raw`(?:(?<!\w)(?:will|shall|am|going to|my|are)|['’](?:ll|m|re))(?: (?:be|only|also|now|primarily|mainly))*,? (${ABOUT}(?:(?: (?:only|to|on|our|an?|all|the|in|my|results|of|financial|first|second|third|fourth|quarter|full|year|primarily|mostly|exclusively)){0,6}|(?: (?!non|certain|some|both)[\w'’-]+){1,8}? (?:on an?|using)) ${ADJUSTED})(?= (?:results|basis|numbers|figures|financials?|metrics|reporting|performance|P&L|operating results|income|measures|terms))`,
  'i',
);
/** Turns to GAAP for good. */
const TO_GAAP = new RegExp(
  String.raw`(?<!\w)(?:${WHOLE}(?: [\w'’-]+){0,6}? (?:are|be)|(?:turn|mov|shift|switch)(?:ing)? (?:now |back )?to(?: (?:our|the))?)(?: (?:all|on|an?))* (GAAP)(?= (?:results|basis|numbers|figures|financials)|[.,;]|$)`,
  'i',
);
/** One measure among others. */
const AMONG_OTHERS =
  /(?<!\w)(?:certain|some|both|may|include[sd]?|including|references to|contains?|as well as|defined|definitions?)(?!\w)|GAAP (?:and|or|to) non/i;
/** What lawyers want said with it. */
const LEGAL =
  /reconcil|(?<!\w)(?:comparable GAAP|most directly|believe|website|useful|supplemental|additional)(?!\w)/i;
/** What makes a statement of one all the same. */
const WITHOUT_EXCEPTION =
  /(?<!\w)(?:unless|otherwise|except|exclusively|solely|only|all (?:of )?(?:the |our |my )?(?:results|figures|numbers|comparisons|references|comments|financial))(?!\w)/i;
const MEASURES = /(?<!\w)(?:measures?|metrics?|information)(?!\w)/i;

/**
 * Whether a sentence sets the basis of what its speaker says from here on ("I will be discussing non-GAAP results",
 * "unless otherwise noted, all comparisons are on an adjusted basis"): the words that do, or null. Sentences that
 * only tell lawyers that such measures will come up set none.
 */
export function basisStatement(sentence: string): Words | null {
  if (!sentence.includes('GAAP') && !sentence.includes('djusted')) return null;
  const gaap = TO_GAAP.exec(sentence);
  if (gaap !== null) return { basis: 'GAAP', ...placeOf(gaap) };
  const isFirm = WITHOUT_EXCEPTION.test(sentence);
  if (!isFirm && AMONG_OTHERS.test(sentence)) return null;
  const whole = OF_WHOLE.exec(sentence);
  if (whole !== null && (isFirm || whole[1] !== undefined)) return { basis: 'non-GAAP', ...placeOf(whole) };
  const match = whole ?? I_WILL.exec(sentence);
  const isLegal =
    LEGAL.test(sentence) || (MEASURES.test(sentence) && !/(?<!\w)results?(?!\w)/i.test(sentence));
  return match === null || (!isFirm && isLegal) ? null : { basis: 'non-GAAP', ...placeOf(match) };
}

/** Where the last group of a match, which ends it, stands. */
function placeOf(match: RegExpExecArray): { start: number; end: number } {
  const words = match.at(-1) ?? '';
  const start = match.index + match[0].length - words.length;
  return { start, end: start + words.length };
}
