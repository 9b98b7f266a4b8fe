import type { Cue } from './cue-words.ts';
import type { Kind } from './types.ts';

/** How far before a figure the words that lead to it are looked at, in UTF-16 units; keeps every test bounded. */
const WINDOW = 120;
/** How far behind a figure words may say what it is. */
const BEHIND_IT = 96;
/** How far before a cue the words that turn its meaning may begin. */
const NEAR = 64;
/** How far a word for an aim carries: no list of results is a list of aims. */
const REACH_OF_TARGET = 120;

/** Legal text and thought games, in one pattern: every sentence with a figure is searched. */
const LEFT_OUT =
  /forward[- ]looking statement|safe harbor|private securities litigation|reconciliation of|undue reliance|annual report on form|(?:^|(?<=^(?:and|so|but|now),? ))(?:even )?if (?:we|you|i|it)(?! (?:focus|look|do|think|take|go|turn|recall|remember|may|could))(?!\w)|(?<!\w)(?:let['’]s say|for example|for every|hypothetical\w*|every (?:\$|\d|one)|each (?:\$|\d|one)[^.]* (?:would|equals))(?!\w)/i;

/** True for sentences whose numbers are never the company's KPIs: legal text, thought games. */
export const isLeftOut = (sentence: string): boolean => LEFT_OUT.test(sentence);

/** Against what results are measured: behind one of these, a word of expectation says nothing of the figures to come. */
const BEHIND =
  /(?<![\w-])(?:exceed(?:ed|ing|s)?|above|beat|beating|ahead of|(?:end|midpoint|range|half|top|bottom) of|compared (?:to|with)|versus|relative to|within|in line with|consistent with|than|as|against|surpass(?:ed|ing)?|outperform(?:ed|ing)?|met|below|not|better)(?:[ -][a-z'’&\d-]+){0,5}?[ -]$/i;
/** "Given the confidence in our outlook, we": what was done for it, not what it is. */
const CONFIDENCE = /(?<!\w)confiden(?:ce|t) in (?:the |our )?(?:[a-z-]+ ){0,2}$/i;
/** From guidance to the figure that belongs to it: "guidance range for the year of", not "our guidance, with revenue of". */
const OF_GUIDANCE =
  /(?<!\w)(?:guidance|outlook|forecast|expectations?|estimates?|guide)(?: (?:range|midpoint))?(?: (?!with|and|was|were|by|had|on|as|due|driven|because|that|which|when|while|after|despite|reflecting|at|in)[\w'’./&-]+){0,8}:? $/i;
/** Guidance that is the measure of a result: the one from before. */
const MEASURE =
  /(?<!\w)(?:(?<!to )exceed(?:ed|ing|s)?|above|beat|beating|ahead of|compare[sd]? (?:to|with)|versus|vs\.?|relative to|than|against|surpass(?:ed|ing)?|below|up from|down from|from(?= (?:our|the|an?)(?!\w)))(?: (?:the|our|an?|high|low|upper|lower|top|bottom|end|midpoint|of|both)){0,6} (?:[\w'’$.&-]+ ){0,6}$/i;
/** Guidance as it was before. */
const PRIOR =
  /(?<!\w)(?:prior|previous|initial|original|earlier|previously[- ](?:issued|provided|announced|communicated|disclosed|stated)) (?:(?!in )[\w'’/&-]+ ){0,4}(?:guidance|outlook|forecast|range|estimates?|expectations?|midpoint|guide)(?! in an? )(?: (?!by|is|are|now|with|and|remains?)[\w'’/&-]+){0,6} $/i;
/** "In our previous range", "at the low end of", "reaffirm": that is where the new one lies; so does the first one given. */
const STILL =
  /(?<!\w)(?:within|in|at|into|toward|meet|achieve|re-?affirm\w{0,3}|reiterat\w{1,3}|maintain\w{0,3}|provid\w{1,3}|introduc\w{1,3}|initiat\w{1,3}|of) (?:our |the |an? )?$/i;
const WAS_EXPECTED =
  /(?<!\w)(?:(?:previously|originally|initially) (?:expected|anticipated|forecast(?:ed)?|guided|projected|planned|estimated|thought|had)|(?:had|was|were) (?:previously |originally |initially )?(?:expect|anticipat|forecast|guid|project|plann)(?:ed)?|(?:guidance|outlook|forecast|expectations?|range|estimate|plan) (?:for (?:[\w'’]+ ){1,4})?(?:was(?! (?:updated|revised|raised|increased|lowered|reduced|narrowed))|were|had been|had called for|called for))(?: (?!by(?!\w))[a-z'’/&-]+){0,8} $/i;
/** Behind a figure: whose it is ("our $11 to $12 EPS guidance"), or what it is ("is expected"). */
const NOUN_AFTER =
  /^[$€£\d][^,;:()]{0,48}? (?:(guidance|outlook|forecast|estimate)|targets?|goals?|ambition)(?!\w)/i;
const NO_NOUN =
  /(?<!\w)(?:of|in|above|below|than|our|the|with|for|versus|compared|from|is|was|exceed\w+|beat\w*|on|at|an?|as|this|which|that|it|we|their|by)(?!\w)/i;
const VERB_AFTER =
  /^[$€£\d][^,;:()]{0,60}? (?:(?:is|are) (?:now |currently |still |also )?(?:expected|anticipated|forecast|forecasted|projected|planned|guided)|that we (?:now |still )?(?:expect|plan|anticipate|intend)|(?:expected|anticipated|planned|projected) (?:in|for|during|by|to))(?!\w)/i;
/** "We achieved this goal, with": a target that is met says nothing of the figures to come. */
const MET = /(?<!\w)(?:achiev|exceed|reach|surpass|beat|met|hit)(?:ed|ing)?(?: [a-z-]+){1,4} $/i;
/** Whoever targets something for the year that runs, guides; "our target" is an aim. */
const TARGETS = /^target(?:s|ing)?(?= )/i;
const THIS_YEAR =
  /(?<!\w)(?:full[- ](?:fiscal )?year|(?:for|in) the year|this year|(?:first|second|third|fourth|current|next) (?:fiscal )?(?:quarter|half)|guidance|outlook)(?!\w)/i;
/** "Of which $2.6 million had been realized": the figure is the subject of what is done. */
const DONE_AFTER =
  /^[$€£\d][\d.,]*(?: [mb]illion|%| percent)? (?:(?:had|has|have) been|was|were)(?! (?:expected|anticipated|forecast|projected|planned))(?!\w)/;
/** "Is in the range of" says what is; a range without a verb, or as the subject, is guidance. */
const IS_IN =
  /(?<!\w)(?:is|are|remains?|(?<!to )be|been|runs?|running|continues?) (?:[a-z]+ ){0,2}(?:in|within|at) (?:the|an?|our) $/i;

/** What the last cue that governs a figure at `at` says of it, or null where none does. */
function governing(
  sentence: string,
  cues: readonly Cue[],
  at: number,
): 'guidance' | 'target' | 'done' | null {
  let state: 'guidance' | 'range' | 'target' | 'done' | null = null;
  /** Something was expected in these words. */
  let expected = false;
  /** Where the last word for guidance ends. */
  let guidance = -1;
  for (const { start, end, says } of cues) {
    if (end > at) break;
    const upTo = sentence.slice(Math.max(0, start - NEAR), start);
    if (says === 'expected' || says === 'ahead' || says === 'guidance') {
      if (says !== 'ahead' && BEHIND.test(upTo)) continue;
      if (CONFIDENCE.test(upTo) && /^(?:,| by )/.test(sentence.slice(end, end + 4))) continue;
      state = 'guidance';
      expected = true;
      if (says === 'guidance') guidance = end;
    } else if (says === 'range') {
      if (state === null && !IS_IN.test(upTo)) state = 'range';
    } else if (says === 'infinitive') {
      if (expected) state = 'guidance';
    } else if (says === 'target') {
      const isMet =
        MET.test(upTo) && !/^ (?:of|to)(?!\w)|^ for [^,;]{0,32} of /.test(sentence.slice(end, end + 40));
      if (at - start > REACH_OF_TARGET || isMet) continue;
      state =
        TARGETS.test(sentence.slice(start, end + 1)) && THIS_YEAR.test(sentence) ? 'guidance' : 'target';
    } else if (says === 'able') {
      if (state !== 'done') state = expected ? 'guidance' : 'target';
    } else if (says === 'done' || guidance < 0 || start - guidance > 40) state = 'done';
    // Else it is the guidance that "increased to".
  }
  return state === 'range' ? 'guidance' : state;
}

/**
 * Kind of a figure that starts at `at`, by the verb that governs it: the last one before it, also over the items of
 * a list. Guidance that a result is measured against makes no guidance of the result ("above our guidance"); where
 * the figure is the guidance's own, it is that from before. `cues` are those of the sentence.
 */
export function kindBy(sentence: string, cues: readonly Cue[], at: number): Kind {
  if (cues.length === 0) return 'actual';
  const before = sentence.slice(Math.max(0, at - WINDOW), at);
  const after = sentence.slice(at, at + BEHIND_IT);
  if (DONE_AFTER.test(after)) return 'actual';
  if (cues.some(({ start, end }) => start >= at - WINDOW && end <= at)) {
    if (isPrior(before)) return 'prior-guidance';
    const own = OF_GUIDANCE.exec(before);
    if (own !== null) return MEASURE.test(before.slice(0, -own[0].length)) ? 'prior-guidance' : 'guidance';
  }
  const isFollowed = cues.some(({ start }) => start >= at && start < at + BEHIND_IT);
  const noun = isFollowed ? NOUN_AFTER.exec(after) : null;
  if (noun !== null && !NO_NOUN.test(noun[0]))
    return noun[1] === undefined ? 'target' : MEASURE.test(before) ? 'prior-guidance' : 'guidance';
  const state = governing(sentence, cues, at);
  if (state === null) return isFollowed && VERB_AFTER.test(after) ? 'guidance' : 'actual';
  return state === 'done' ? 'actual' : state;
}

/** Whether words lead to guidance as it was. */
function isPrior(before: string): boolean {
  const prior = PRIOR.exec(before);
  return (prior !== null && !STILL.test(before.slice(0, prior.index))) || WAS_EXPECTED.test(before);
}
