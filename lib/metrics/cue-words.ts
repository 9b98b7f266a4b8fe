import { matchesOf } from '../transcript/matches.ts';

/** What a cue says of the figures behind it. */
export type Says =
  | 'expected'
  | 'ahead'
  | 'guidance'
  | 'range'
  | 'infinitive'
  | 'target'
  | 'able'
  | 'done'
  | 'moved';

/** A word that says of what kind the figures behind it are; offsets in UTF-16 units of its sentence. */
export interface Cue {
  start: number;
  end: number;
  says: Says;
}

/** No sentence without one of these is anything but results; the one test that most sentences pay for. */
const HINT =
  /xpect|nticipat|orecast|roject|uid[ei]|uidance|utlook|stimat|ssum|will|['’]ll |ould |hould |[Pp]lan[sn ]|ntend|going to|ook(?:ing|s)? (?:to|for)|arrow(?:s|ed|ing)? |n (?:track|pace|course)|n our way|oal|arget|mbition|spir|march|path to|ange |[Mm]odel|eaffirm|eiterat|aim|onfiden|eed to|bility to|mpl(?:y|ies)|alls? for|alling for|idpoint|an (?:achieve|reach|deliver)/;

const FIGURE_AHEAD = String.raw`(?:an? |another |over |nearly |about |approximately )?[$€£\d]`;
const REVISED = '(?:updated|revised|raised|increased|lowered|reduced|narrowed|widened|tightened|reaffirmed)';
const EXPECTED = '(?:expect|anticipat|forecast|guid|project|plann|assum|estimat)';
/** "I would have called": no conditional of what is to come. */
const PERFECT = String.raw`have (?:[a-z]+(?:ed|en)|had)(?!\w)`;

/** What the speaker, not the company, is going to do: "we will now turn to". */
const TALK =
  '(?:now |first |also )?(?:turn|talk|discuss|review|cover|begin|open|note|see|recall|remember|be (?:discuss|referr|review|present|speak|focus)ing)';

/**
 * The cues. "I will turn to", "I would say", "capital projects", "an estimated 5 million" and "on target" say nothing
 * of figures. Words that may as well describe a noun ("reported sales") count behind a subject or before a figure.
 */
const CUES: readonly [Says, readonly string[]][] = [
  [
    'expected',
    [
      'expect(?:s|ed|ing)?(?! (?:credit|range at)(?!\\w))',
      'anticipat(?:es?|ed|ing)',
      'forecast(?:s|ed|ing)?(?= )',
      'projects?(?= )(?<=(?:we|also|now|currently|still|to|and) projects?)',
      'project(?:ed|ing)',
      'model(?:es?|ing)|assum(?:es?|ing)|estimat(?:es?|ing)',
      'assumed|estimated(?<!an estimated)',
      'guid(?:es?|ed|ing)(?! by)',
    ],
  ],
  [
    'ahead',
    [
      're-?affirm(?:s|ed|ing)?',
      'reiterat(?:es?|ed|ing)',
      `will(?! ${TALK})(?<!\\b(?:I|you) will)`,
      "(?:we|it|they|that|this)['’]ll(?= )",
      `would(?! (?:${PERFECT}|like|say|note|add that|remind|point|also (?:like|note|say)))(?<!\\b(?:I|you) would)`,
      `should(?! (?:also |be )?(?:note|point|remember|${PERFECT}|aware))`,
      'plan(?:s|ning|ned)? (?:to|on|for)',
      'planning(?<=(?:are|is|re) planning)',
      'intend(?:s|ing)? to',
      `going to(?! ${TALK})`,
      'look(?:ing|s)? (?:to|for)(?! (?:the|our|slides?|page)(?!\\w))',
      'narrow(?:s|ed|ing)?(?<=(?:we|are|re|now|to|and) narrow(?:s|ed|ing)?)',
      'on (?:track|pace|course) (?:to|for|toward|with)',
      'poised to',
      'impl(?:y|ies|ying)',
      'call(?:s|ing)? for',
      'budget(?:ed|ing)?',
    ],
  ],
  ['guidance', ['guidance|outlook|expectations?|projections?|forecasts?|estimates?']],
  [
    'range',
    [
      'range(?= (?:is|of|between|from|to|for|on)(?!\\w))(?<!(?:product|price|wide|broad|full|whole|driving|age) range)',
      'midpoint(?= (?:is|of)(?!\\w))',
    ],
  ],
  [
    'infinitive',
    ['to (?:be|range|reach|total|come|approximate|average|end|land|grow|increase|decrease|decline)'],
  ],
  [
    'target',
    [
      'targets?(?! (?:market|audience|customer|price|date|action))(?<!\\bon targets?)',
      'targeting|targeted(?! (?:market|action|for))',
      'path to',
      'on (?:our|the) way to',
      'march(?:ing|es)? to(?:wards?)?',
      'ambitions?',
      'aim(?:s|ing)? (?:to|for|at)',
      'long[- ]term objective',
      'goals?',
      'aspir(?:es?|ing|ations?|ational)',
    ],
  ],
  ['able', ['(?:can|(?:need|ability|confiden(?:t|ce)) to) (?:achieve|reach|deliver)']],
  [
    'done',
    [
      `was(?! ${REVISED})|has been(?! ${REVISED})`,
      `had(?! (?:previously |originally |initially )?(?:${EXPECTED}|called))`,
      '(?:delivered|achieved|posted|reached|spent)(?<!be [a-z]+)',
      'were|grew|rose|fell|came in|totall?ed|amounted|stood|ended|finished|earned(?! premium)|averaged|exceeded|surpassed',
      'saw|drove|went|did|equaled|dropped|climbed|remained|have been',
      `(?:reported|generated|recorded|produced|contributed|recognized|realized|completed|repurchased|repaid|redeemed|returned|paid|invested|incurred|opened|acquired|bought|sold|added|closed|received|used|launched|issued|included|represented|reflected)(?:(?= ${FIGURE_AHEAD})|(?<=(?:we|I|it|they|which|that|also|company|have|has) [a-z]+))`,
      `(?:we|they|it) (?:currently |now |still |also )?(?:have(?! (?:${REVISED}|${EXPECTED}))|own|operate|hold)`,
    ],
  ],
  [
    'moved',
    [
      `(?:is|are|stands|sits|remains) (?:currently|today|already)(?! ${EXPECTED})`,
      '(?:increas|decreas|declin|improv|expand|reduc|lower)ed(?<!be [a-z]+)(?= (?:by|to|from|approximately|about|nearly|over|slightly|modestly|significantly|sequentially|year|[$€£\\d]))',
    ],
  ],
];
const CUE = new RegExp(
  String.raw`(?<![\w-])(?:${CUES.map(([, words]) => `(${words.join('|')})`).join('|')})(?!\w)`,
  'gi',
);

/** Finds the cues of a sentence, in order: once for all its figures. Without any, all its figures are actuals. */
export function findCues(sentence: string): Cue[] {
  if (!HINT.test(sentence)) return [];
  return matchesOf(CUE, sentence).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    says: CUES[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.[0] ?? 'done',
  }));
}
