import type { Kind, Verb } from './types.ts';

/** How far before a figure its cues may stand, in UTF-16 units; keeps every test bounded. */
const WINDOW = 320;
const near = (sentence: string, at: number): string => sentence.slice(Math.max(0, at - WINDOW), at);

const LEGAL =
  /forward[- ]looking statement|safe harbor|private securities litigation|reconciliation of|undue reliance|annual report on form/i;
const HYPOTHESIS =
  /(?<!\w)(?:if (?:we|you|i|it)|even if|let['’]s say|for example|for every|hypothetical\w*|every (?:\$|\d|one)|each (?:\$|\d|one)[^.]* (?:would|equals))(?!\w)/i;

/** True for sentences whose numbers are never the company's KPIs: legal text, thought games. */
export function isLeftOut(sentence: string): boolean {
  return LEGAL.test(sentence) || HYPOTHESIS.test(sentence);
}

const AHEAD =
  /(?<!\w)(?:expect(?:s|ed|ing|ations?)?|anticipat(?:e|es|ed|ing)|forecast(?:s|ed|ing)?|project(?:s|ed|ing)?|guid(?:e|es|ed|ing|ance)|outlook|estimat(?:e|es|ed|ing)|assum(?:e|es|ing)|will be|should be|model(?:ing)?|re-?affirm(?:s|ed|ing)?|reiterat(?:e|es|ed|ing))(?!\w)/gi;
const BEHIND =
  /(?<!\w)(?:exceed(?:ed|ing|s)?|above|beat|beating|ahead of|(?:end|midpoint|range) of|compared (?:to|with)|versus|relative to|within|in line with|consistent with|than|as|against|surpass(?:ed|ing)?|outperform(?:ed|ing)?|met|below|not)(?: [a-z'’-]+){0,5} $/i;
const TARGET =
  /(?<!\w)(?:target(?:s|ing|ed)?|(?:a |the |our )?path to|on (?:our|the) way to|ambition|aim(?:s|ing)? (?:to|for)|vision|long[- ]term (?:goal|objective|model)|goal of|aspir\w+)(?!\w)/i;
const PRIOR =
  /(?<!\w)(?:prior|previous(?:ly)?|initial|original|earlier) (?:\w+ )?(?:guidance|outlook|guided|forecast|range|estimate|expectations?)(?: [a-z]+){0,6} $/i;

/**
 * Kind of a figure that starts at `at`; `link` is the text between its metric and it. A word of expectation
 * before the figure makes guidance, unless results are measured against it ("above our guidance"); a verb in
 * the past between metric and figure makes an actual.
 */
export function kindAt(sentence: string, at: number, link: string): Kind {
  const before = near(sentence, at);
  if (PRIOR.test(before)) return 'prior-guidance';
  const ahead = Array.from(before.matchAll(AHEAD)).some(
    (match) => !BEHIND.test(before.slice(Math.max(0, match.index - 64), match.index)),
  );
  const past =
    /(?<!\w)(?:was|were|came in|grew|rose|fell|increased|decreased|declined|totaled|reached)(?!\w)/i;
  const word = /(?<!\w)(?:expected|guidance|outlook|anticipated|forecast|projected|estimated)(?!\w)/i;
  if (ahead && (!past.test(link) || word.test(link))) return 'guidance';
  if (TARGET.test(before.slice(-120)) && !past.test(link)) return 'target';
  return 'actual';
}

const OUTLOOK = '(?:guidance|outlook|forecast|expectations?|range|estimates?|guide|target)';
const gap = String.raw`(?: [\w'’$,.&-]+){0,8}? `;
const VERBS: readonly [RegExp, Verb][] = [
  [
    new RegExp(
      String.raw`(?<!\w)(?:rais(?:e|es|ed|ing)|increas(?:ed|ing)|lift(?:ed|ing))${gap}${OUTLOOK}(?!\w)`,
      'i',
    ),
    'raised',
  ],
  [/(?<!\w)up from (?:our |the )?(?:prior|previous)/i, 'raised'],
  [
    new RegExp(
      String.raw`(?<!\w)(?:lower(?:ed|ing)|reduc(?:ed|ing)|cut(?:ting)?|trimm(?:ed|ing))${gap}${OUTLOOK}(?!\w)`,
      'i',
    ),
    'lowered',
  ],
  [/(?<!\w)down from (?:our |the )?(?:prior|previous)/i, 'lowered'],
  [/(?<!\w)(?:re-?affirm|reiterat)(?:e|es|ed|ing|s)?(?!\w)/i, 'reaffirmed'],
  [
    new RegExp(String.raw`(?<!\w)(?:maintain|re-?confirm)(?:ed|ing|s)?${gap}${OUTLOOK}(?!\w)`, 'i'),
    'reaffirmed',
  ],
  [
    new RegExp(String.raw`(?<!\w)(?:initiat|introduc)(?:e|es|ed|ing)${gap}${OUTLOOK}(?!\w)`, 'i'),
    'initiated',
  ],
  [new RegExp(String.raw`(?<!\w)withdr(?:aw|ew|awing|awn)${gap}${OUTLOOK}(?!\w)`, 'i'), 'withdrawn'],
];

/** What the sentence says was done to the guidance around `at`, or null. */
export function verbAt(sentence: string, at: number): Verb | null {
  const around = sentence.slice(Math.max(0, at - WINDOW), at + 80);
  return VERBS.find(([pattern]) => pattern.test(around))?.[1] ?? null;
}
