/** What the sentence before has opened: guidance, or a list of it ("we anticipate the following:"), or neither. */
export type Guiding = 'said' | 'list' | null;

const OPENS_LIST = /(?<!\w)(?:the following|as follows)(?!\w)|:$/i;
/** A sentence that reports goes on with no guidance. */
const REPORTS =
  /(?<!\w)(?:was|were|grew|came|had|rose|fell|increased|decreased|declined|reported|delivered|generated|ended|totaled|recognized|recorded|posted|(?:we|I|it|they) (?:have|also have|currently have|repurchased|returned|paid|spent|saw))(?!\w)/i;
/** Without any of these it is an item of a list: "Capital expenditures of about $40 million." */
const VERB =
  /(?<!\w)(?:has|have|we|I|it|which|that|they|includes?|excludes?|reflects?|starting|represents?|remains?|continues?|grow(?:s|ing)|accounts?|[a-z]+(?:s|ed) (?:our|the|another|an?|us))(?!\w)/i;
const IS = /(?<!\w)(?:is|are)(?!\w)/i;
/** "And operating margin to be about 17%." */
const TO_BE = /(?<!\w)to (?:be|range|total|come)(?!\w)/i;

/**
 * What a sentence leaves open for the next one. In: the sentence, whether it says guidance itself, whether it goes on
 * with the guidance of the one before, and what that one had left open.
 */
export function guidingAfter(
  sentence: string,
  isGuidance: boolean,
  goesOn: boolean,
  before: Guiding,
): Guiding {
  if (isGuidance) return OPENS_LIST.test(sentence) || before === 'list' ? 'list' : 'said';
  return goesOn ? before : null;
}

/** Whether a sentence without an expectation of its own goes on with what the one before has opened. */
export const goesOn = (sentence: string, before: Guiding): boolean =>
  before !== null && !REPORTS.test(sentence);

/**
 * Whether a figure of a sentence that goes on is guidance: ranges are, and the items of a list; a single number is
 * elsewhere where the sentence has no verb of its own.
 */
export const isItem = (sentence: string, before: Guiding, isRange: boolean): boolean =>
  isRange || (!VERB.test(sentence) && (before === 'list' || (TO_BE.test(sentence) && !IS.test(sentence))));
