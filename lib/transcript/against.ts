/** How far back the words that open a comparison may stand, in UTF-16 units; keeps every test bounded. */
const WINDOW = 110;

/** A comparison that reaches over figures to their date: "versus $5 million in the first quarter". */
const FAR = String.raw`versus|vs\.?|compar(?:ed|ing|able|es)(?: favorably)? (?:to|with)|in comparison (?:to|with)|relative to|against|(?<!(?:more|less|fewer|greater|rather|other|better) )than|(?:up|down|increases?|increased|decreased?|declined?|grew|grown|growth|improved?|improvement|rose|risen|fell|changed?|%|percent|points|million|billion)(?: (?:slightly|sequentially|year[- ](?:over|on)[- ]year))? (?:from|over|on)|on top of|as opposed to|lap(?:s|ped|ping)|comp(?:s|ed|ing)?`;
/** These compare only right before a number or the date itself: "from $5 million", "above the first quarter". */
const NEAR =
  'from|over|since|above|below|ahead of|beat|exceed(?:ed|s|ing)?|follow(?:s|ed|ing)?|after|before|until|prior to|unlike|(?:same|consistent|in line|flat|flattish|similar) (?:as|with|to)';
const OPENS = new RegExp(
  String.raw`(?<![\w-])(?:(?:${FAR})(?!\w)|(?:${NEAR})(?= (?:(?:the|a|an|our|its|that|very|strong|record|at|in|of|end|fiscal)(?: |$)){0,4}(?:[$€£¥]?\d|$)))`,
  'gi',
);
/** Where the comparison ends and the subject goes on. */
const CLOSES =
  /[;:()]|(?:quarter|year|20\d\d|months?|period)['’]?s?, |, (?:and|but|while|with|which|we|our|driven|primarily|due|reflecting)(?!\w)|(?<!\w)(?<!(?:it|we|they|what) )(?:was|were|is|are|had|has|to (?=[$€£¥]?\d)|and (?=we|our|the)|while|but|whereas)(?!\w)/i;

/**
 * Whether what follows `before`, the sentence up to a date, is what something is compared with: "$0.52 versus $0.38
 * during | the first quarter". Such a date is another one's than that of the subject.
 */
export function isAgainst(before: string): boolean {
  const near = before.slice(-WINDOW).trimEnd();
  const last = [...`${near} `.matchAll(OPENS)].at(-1);
  return last !== undefined && !CLOSES.test(near.slice(last.index + last[0].length));
}
