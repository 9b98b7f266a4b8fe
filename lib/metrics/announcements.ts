import { rememberLast } from '../transcript/remember.ts';
import { findAliases } from './aliases.ts';
import { openedPart, partOf, placeOf, segmentOf } from './nouns.ts';

const LEAD =
  '(?:(?:and|now|so|but|then|next|okay|all right|first|second|third|finally|lastly|also|similarly|meanwhile|with that|before that),? ){0,3}(?:(?:in|for|during) (?:(?:the|our|this|first|second|third|fourth|full|fiscal|current|quarter|year|q[1-4]|20[0-9][0-9]) ?){1,5}, )?';
const OPENER = new RegExp(
  `^${LEAD}(?:(?:let me|let['’]?s|let us|i['’]?ll|i will|i['’]d like to|i would like to|i want to|we['’]?ll|we will|we)(?: (?:now|first|next|briefly|quickly|also|go ahead and|begin|start|continue|like to))* )?(?:turn|turning|mov(?:e|ing)|shift(?:ing)?|look(?:ing)?|start(?:ing)?|begin(?:ning)?|switch(?:ing)?|go(?:ing)?|transition(?:ing)?|jump(?:ing)?|pivot(?:ing)?|now|next|on)(?: (?:now|next|away|our attention|attention|quickly|briefly|first|back|over|up|down|deeper|closer|a bit|further|specifically|our discussion|the discussion))*,? (?:on to|onto|on|over to|to|from|with|at|into|in|within|by)(?: (?:discuss|discussing|review|reviewing|the (?:results|performance) (?:of|for|in)|(?:our )?(?:results|performance) (?:of|for|in)))? `,
  'i',
);
/** Says that another one speaks next, or that the talk is over. */
const HANDS_OVER =
  /(?<!\w)(?:turn|hand|pass)(?:ing)? over to(?!\w)|(?<!\w)(?:turn|hand|pass)(?:ing)? (?:over )?(?:it|this|things|(?:the|our) (?:[a-z]+ )?(?:call|time|floor|discussion|presentation|conference|line))(?: now)?(?: back)?(?: over)?(?: back)? to(?!\w)/i;
/** One of its verbs: looked for first, without a look back at each letter; few sentences have one. */
const HAND = /(?:turn|hand|pass)(?:ing)? /i;
/** Where the words that name a topic end. */
const TOPIC_ENDS =
  /[,.;:—?!]|--| - |(?<![\w&])(?:where|which|who|that|on (?:slide|page)|and (?:the )?(?:results|slide|page)|we|it|i|revenues?|sales|results?|performance|is|are|was|were|had|has|delivered|generated|as|for the|in the (?:first|second|third|fourth|quarter)|during|starting|beginning|shown|continued|continues|you)(?!\w)/i;
const ON_SLIDE =
  /^(?:the )?(?:slides?|pages?|charts?|exhibits?)(?: number)? (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?:[,:]| and| for| to| with)?(?: (?:our|the))? ?/i;
const BEGINS_WITH =
  /(?<!\w)(?:beginning|starting) (?:first |off |on slide \d+ )?(?:with|in) (?:our |the )?([^,.;:]{2,60})/i;

const VERBS =
  'incurred|delivered|generated|reported|posted|achieved|recorded|produced|contributed|performed|had|has|saw|grew|increased|decreased|declined|continued|continues|was|were|came|finished|remained|experienced|returned|exceeded|outperformed|accounted|benefited|improved|showed|did|managed|delivers|reports|posts|remains|earned|also|again|rose|fell';
const NAME = String.raw`[A-Za-z&][\w&.'’/-]*(?: (?:and |& |of )?[A-Za-z&][\w&.'’/-]*){0,5}?`;
/** "The X segment delivered", "X had another strong quarter". */
const SUBJECT = new RegExp(
  String.raw`^${LEAD}(?:our |the )?(${NAME})( (?:reporting |business |operating )?(?:segment|division|business unit|business|group|unit|region|brand)s?)?(?:['’]s?)? (?:(?:results|performance|team|revenues?|sales|net sales) )?(?:${VERBS})(?!\w)`,
  'i',
);
/** "In X, ..."; "For our X segment, ...". */
const PLACE = new RegExp(
  `^${LEAD}(?:in|within|for|across|at) (?:our |the |its )?(${NAME})( (?:reporting |business |operating )?(?:segment|division|business unit|business|group|unit|region|brand)s?)?,`,
  'i',
);

/** "Next, the Retail segment.", "And in gaming." */
const FRAGMENT = new RegExp(
  `^(?:and|now|next|then|first|second|third|finally|lastly),? (?:(?:to|on to|in|for|on|the|our|is|with|on the) ){0,3}(${NAME})( (?:reporting |business |operating )?(?:segment|division|business unit|business|group))?(?: on (?:page|slide) \\d+)?[.:]$`,
  'i',
);
/** "Then to complete our lines of business, AWM on page 7." */
const ON_PAGE =
  /(?:^|, |(?<!\w)(?:at|with|to|and) )(?:the |our )?([A-Z][\w&]*(?: (?:(?:and|&) )?[A-Z][\w&]*){0,4}) on (?:page|slide) \d+\.$/;
/** An opener this short, in UTF-16 units, is nothing else. */
const SHORT = 64;
/** "Starting with yarn, sales grew". */
const HAS_SALES = /^, (?:[a-z]+ ){0,2}(?:revenues?|sales)(?!\w)/;
/** Words that name nothing elsewhere, and a segment where a bank turns to them. */
const BANKS_OWN = /^(?:Corporate|Markets)$/;

/** A line of its own that is the name of a part: a heading of a slide. */
const HEADING = /^[A-Z&][\w&'’/-]*(?: [A-Za-z&][\w&'’/-]*){0,5} (?:[Ss]egment|[Dd]ivision|[Bb]usiness)$/;

/** "To conclude on yarn care, ...", "Overall, on yarn care, ...", "Regarding Looms, ...". */
const REGARDING =
  /^(?:and )?(?:(?:to (?:conclude|finish|finish up|wrap up|sum up) on)|(?:(?:overall|lastly|finally), on)|regarding) (?:our |the )?([A-Za-z][\w&-]*(?: [\w&-]+){0,3}), /i;

/** The part that an announcement names, null where it is none: "Turning to our Retail segment, ...". */
function announced(rest: string): string | null {
  const words = rest.replace(ON_SLIDE, '').replace(/^(?:(?:our|the|its|some of|each of|now) )+/i, '');
  const end = TOPIC_ENDS.exec(words)?.index ?? words.length;
  const phrase = words.slice(0, end).trim();
  if (phrase === '' || phrase.length > 60) return null;
  if (BANKS_OWN.test(phrase)) return phrase;
  const of = /(?<!\w)(?:results|performance|segment) (?:of|for|in) (?:our |the )?(.+)$/i.exec(phrase)?.[1];
  const behind = words.slice(end);
  const isAll = (rest.length < SHORT && /^[.:]?$/.test(behind)) || HAS_SALES.test(behind);
  return placeOf(of ?? phrase) ?? (isAll && findAliases(phrase).length === 0 ? openedPart(phrase) : null);
}

/** The part that words name, with the noun behind them that says it is one: "Retail", " segment". */
const named = (words: string, noun: string | undefined): string | null =>
  noun === undefined ? placeOf(words) : segmentOf(words);

/** How much of a sentence may announce something, in UTF-16 units. */
const HEAD = 160;
/** The words that openers, fragments and what regards a part begin with: one look spares most sentences the three. */
const OPENS =
  /^(?:and|now|so|but|then|next|okay|all|first|second|third|finally|lastly|also|similarly|meanwhile|with|before|in|for|during|let(?:['’]?s)?|i|i['’]?ll|i['’]d|we|we['’]?ll|turn(?:ing)?|mov(?:e|ing)|shift(?:ing)?|look(?:ing)?|start(?:ing)?|begin(?:ning)?|switch(?:ing)?|go(?:ing)?|transition(?:ing)?|jump(?:ing)?|pivot(?:ing)?|on|to|overall|regarding)[ ,]/i;

/**
 * What a sentence says the next ones are about: "Turning to our Retail segment", "Next, Freight.", the heading of a
 * slide. Out: the part of the business it names, or null for anything else ("our outlook", the next speaker); undefined
 * where it announces nothing.
 */
export function announcement(sentence: string): string | null | undefined {
  const head = sentence.slice(0, HEAD);
  if (HAND.test(head) && HANDS_OVER.test(head)) return null;
  const isOpening = OPENS.test(head);
  const about = isOpening ? REGARDING.exec(head)?.[1] : undefined;
  if (about !== undefined && findAliases(about).length === 0) {
    const part = placeOf(about) ?? openedPart(about);
    if (part !== null) return part;
  }
  const opener = isOpening ? OPENER.exec(head) : null;
  if (opener !== null) {
    const rest = head.slice(opener[0].length);
    const begins = BEGINS_WITH.exec(rest)?.[1];
    return (begins === undefined ? null : announced(begins)) ?? announced(rest);
  }
  const fragment = isOpening && sentence.length < 80 ? FRAGMENT.exec(sentence) : null;
  const part = fragment === null ? null : named(fragment[1] ?? '', fragment[2]);
  if (part !== null) return part;
  const onPage = sentence.length < 80 && sentence.includes(' on ') ? ON_PAGE.exec(sentence)?.[1] : undefined;
  if (onPage !== undefined) return BANKS_OWN.test(onPage) ? onPage : partOf(onPage, true) && placeOf(onPage);
  return sentence.length < 60 && HEADING.test(sentence)
    ? segmentOf(sentence.replace(/ \w+$/, ''))
    : undefined;
}

/** What a sentence is about by its subject or by the place it opens with. */
export interface Subject {
  /** As written. */
  words: string;
  /** The part of the business that the words name, null for none. */
  part: string | null;
  /** The noun behind them that says they are one: "segment", "division", "business"; '' without. */
  noun: string;
}

/** "In our Timber segment, ...", "The Glassware segment performed well", "Welding grew 9%"; null for other sentences. */
export const subjectOfSentence = rememberLast((sentence: string): Readonly<Subject> | null => {
  const head = sentence.slice(0, HEAD);
  // "In Q1, Consumer Lending earned": the place is a time, the subject a part.
  const place = subjectBy(PLACE, head);
  return place !== null && place.part !== null ? place : (subjectBy(SUBJECT, head) ?? place);
});

/** The end of an opener before the sentence proper: "Moving to financial results, ", "Now, ". */
const BEFORE_SUBJECT =
  /^(?:(?:moving|turning|looking) (?:on |now )?(?:to|at) [^,]{3,60}|by (?:segment|region|geography)), /i;

/** Who opens most sentences and is no part; a look at them costs less than the search for a name. */
const NO_NAME = /^(?:we|i|it|they|this|these|that|there|total|consolidated)(?!\w)/i;

/** What the name that a sentence has as its subject is, and where it ends: "Moving on to results, XYZ reported"; or null. */
export const namedSubject = rememberLast(
  (sentence: string): Readonly<{ part: string; end: number }> | null => {
    if (NO_NAME.test(sentence)) return null;
    const lead = BEFORE_SUBJECT.exec(sentence.slice(0, HEAD))?.[0].length ?? 0;
    const match = SUBJECT.exec(sentence.slice(lead, lead + HEAD));
    if (match === null) return null;
    const part = named(match[1] ?? '', match[2]);
    return part === null ? null : { part, end: lead + match[0].length };
  },
);

function subjectBy(pattern: RegExp, head: string): Subject | null {
  const match = pattern.exec(head);
  if (match === null) return null;
  const [, words = '', noun] = match;
  return { words, part: named(words, noun), noun: noun?.trim() ?? '' };
}
