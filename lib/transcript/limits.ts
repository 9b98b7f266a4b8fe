/**
 * Longer lines are speech, in UTF-16 code units: the longest titles seen take some hundred. By itself, as the page's
 * reader needs no more of labels.
 */
export const LONGEST_LABEL = 160;
