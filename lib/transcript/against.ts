import { matchesOf } from './matches.ts';

/** How far back the words that open a comparison may stand, in UTF-16 units; keeps every test bounded. */
const WINDOW = 110;

/** A comparison that reaches over figures to their date: "versus $5 million in the first quarter". */
const FAR = String.raw`versus|vs\.?|compar(?:ed|ing|able|es)(?: favorably)? (?:to|with)|(?:in )?comparisons? (?:to|with|against)|relative to|against|(?<!(?:more|less|fewer|greater|rather|other|better) )than|(?:up|down|increases?|increased|decreased?|declined?|grew|grown|growth|improved?|improvement|rose|risen|fell|changed?|%|percent|points|million|billion)(?: (?:slightly|sequentially|year[- ](?:over|on)[- ]year))? (?:from|over|on)|on top of|as opposed to|lap(?:s|ped|ping)|comp(?:s|ed|ing)?(?! (?:sales|stores?|growth|declines?|increases?|of|in))|pre-(?:pandemic|covid)(?:-19)?`;
/** These compare only right before a number or the date itself: "from $5 million", "since the first quarter". */
const NEAR =
  'from|since|follow(?:s|ed|ing)?|after|before|until|prior to|unlike|(?:same|consistent|in line|flat|flattish|similar) (?:as|with|to)';
/** "Over $5 million" is a hedge, "over the $5 million" and "over the first quarter" are none. */
const ABOVE =
  'over|above|below|ahead of|(?<!(?:details|results|drivers|numbers) )behind|better than|beats?|exceed(?:ed|s|ing)?';
const FILLING = '(?:the|a|an|our|its|that|very|strong|record|at|in|of|end|fiscal)(?: |$)';
const OPENS = new RegExp(
  String.raw`(?<![\w-])(?:(?:${FAR})(?!\w)|(?:${NEAR})(?= (?:${FILLING}){0,4}(?:[$€£¥]?\d|$))|(?:${ABOVE})(?= (?:(?:${FILLING}){1,4}[$€£¥]?\d|(?:${FILLING}){0,4}$)))`,
  'gi',
);
/** Where the comparison ends and the subject goes on. */
const CLOSES =
  /[;:()]|(?:quarter|year|20\d\d|months?|period)['’]?s?(?: [a-z]+)?,(?: |$)|, (?:and|but|while|with|which|we|our|driven|primarily|due|reflecting)(?!\w)|(?<!\w)(?<!(?:it|we|they|what) )(?:was|were|is|are|had|has|to (?=(?:about |approximately |around |nearly |over |a )?[$€£¥]?\d)|and (?=we|our|the)|while|but|whereas)(?!\w)|(?<!\w)to$/i;

/**
 * Whether what follows `before`, the sentence up to a date, is what something is compared with: "$0.52 versus $0.38
 * during | the first quarter". Such a date is another one's than that of the subject.
 */
export function isAgainst(before: string): boolean {
  const near = before.slice(-WINDOW).trimEnd();
  const last = matchesOf(OPENS, `${near} `).at(-1);
  return last !== undefined && !CLOSES.test(near.slice(last.index + last[0].length));
}
