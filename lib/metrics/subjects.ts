import type { Figure } from '../figures/types.ts';
import { matchesOf } from '../transcript/matches.ts';
import { findAliases } from './aliases.ts';
import { type Bound, bound, changeOnly } from './bound.ts';
import { partOf } from './nouns.ts';
import { moves } from './units.ts';
import { GROWTH, wordedMetric } from './vocabulary.ts';

const VERB =
  /(?<!\w)(?:also |again |each |both )?(?:(?:was|were|is|are|has|have) )?(?:up|down|grew|grow|growing|increas\w*|rose|fell|declin\w*|decreas\w*|improved|jumped|climbed|dropped|expanded|contracted|accelerated|posted|saw|delivered)(?!\w)/i;
const IN_NOUNS =
  /^ (?:growth|increase|decrease|decline|improvement) in (?:our |the )?((?:[a-z][\w&’'-]* ?){1,3}?)(?=$|[.,;]| (?:since|from|in|for|over|compared|versus|year|this|and|at|to|during|on)(?!\w))/i;

/** "Declined from our second quarter rate of 54%": what it declined from. */
const FROM_RATE = /(?<!\w)from (?:our|the|an?|its|last) (?:[\w’'-]+ ){0,5}of $/i;

/**
 * The growth of whoever a sentence is about, where no metric is named: "Asia grew 18%", "4x growth in attendance".
 * `direction` is what the words around the figure say; `from` is where its clause may begin. Out: a row of growth
 * for that part, or null.
 */
export function bindSubject(sentence: string, figure: Figure, from: number, direction: number): Bound | null {
  if (direction === 0 || FROM_RATE.test(sentence.slice(from, figure.start))) return null;
  const nouns = IN_NOUNS.exec(sentence.slice(figure.end, figure.end + 64))?.[1];
  const before = sentence.slice(from, figure.start);
  const part =
    listedPart(sentence, figure.end) ??
    (nouns === undefined ? (before.length > 160 ? null : grower(before, from === 0)) : partOf(nouns));
  if (part === null) return null;
  const [hit] = findAliases(part);
  if (hit === undefined || hit.end - hit.start < part.length)
    return changeOnly(GROWTH, part, figure, direction, '', 'subject');
  // "Sales were up 6%" with words between that no other rule knows.
  return moves(hit.metric, figure) ? changeOnly(hit.metric, null, figure, direction, '', 'subject') : null;
}

/** "46% for Northern land, 36% for southern land and down 31% for sea": each number with its own part. */
const FOR =
  /^ for (?:the |our )?([A-Za-z][\w&-]*(?: (?!and |but |for |year)[A-Za-z][\w&-]*){0,3})(?=,|[.;]|$| and | year)/;
const ONE_OF_LIST = /\d(?:%| percent) for (?!the (?:\w+ )?(?:quarter|year))/g;

function listedPart(sentence: string, end: number): string | null {
  const words = FOR.exec(sentence.slice(end, end + 80))?.[1];
  if (words === undefined || matchesOf(ONE_OF_LIST, sentence).length < 2) return null;
  return partOf(words);
}

/** Who grows or shrinks in a clause: the nouns before its verb; null where it has none, or a metric's name. */
export function growingPart(clause: string): string | null {
  const part = grower(clause);
  const [hit] = part === null ? [] : findAliases(part);
  return hit !== undefined && hit.end - hit.start === part?.length ? null : part;
}

/** `isFirst`: the clause opens the sentence, where a capital tells nothing. */
function grower(clause: string, isFirst = false): string | null {
  const verb = VERB.exec(clause);
  const subject = verb === null ? null : subjectOf(clause.slice(0, verb.index));
  if (
    subject === null ||
    NO_PART.test(subject) ||
    OF_ANOTHER.test(clause.slice(0, clause.lastIndexOf(subject)))
  )
    return null;
  const name = partOf(subject, isFirst && clause.startsWith(subject));
  const other = name === null ? undefined : LISTED.exec(clause.slice(0, clause.indexOf(subject)))?.[1];
  return other === undefined ? name : `${other} and ${name}`;
}

/** "Cash transactions in the U.S.", "demand at Northlight": what grew there has no name that is known. */
const OF_ANOTHER =
  /(?<!\w)(?!growth|strength|performance|momentum|demand for)[A-Za-z]{3,} (?:at|in|on|across|for) (?:the |our )?$/;

/** The name before the last of a list: "Fernway, and" of "Fernway, and Oakley grew". */
const LISTED = /(?:^|, )([A-Z][\w&-]*(?: [A-Z][\w&-]*){0,2}),? and $/;

const NO_PART =
  /^(?:(?:un)?favorable )?(?:foreign (?:exchange|currenc\w+)|currenc\w+|exchange rates?|FX)(?!\w)|^(?:(?:to )?(?:wrap|sum|follow|set|pick|open|start|ramp)$|driven|led|reflecting|due|excluding|including|compared|combined|offset|partially|primarily|growth|increase|decrease|decline|improvement|reduction|impact|results?|both|each|all|others?|volumes? (?:was|were)|year|rate|range|midpoint|after|before|since|until|despite|without|following|given)(?!\w)|(?<!\w)(?:expect|recorded|delivered|believe|see|saw|anticipate)(?!\w)|^[a-z]+ing(?!\w)|^(?:margins?|rates?|costs?|profits?|earnings|volumes?|prices?)$/i;

const LEAD =
  /^(?:and|but|so|now|also|as|with|while|where|which|that|today|currently|in total|overall|additionally|importantly|meanwhile|in fact),? /i;
const RELATIVE = /(?:,? (?:which|that|who|and)(?: also| now)*|,) *$/i;
/** "As of the end of the second quarter", between a subject and its verb. */
const WHEN =
  /,? (?:as of|at|by|in|for|during)(?: the| end of| our| fiscal| first| second| third| fourth| full| last| this){0,5} (?:quarter|year|half|months?)(?: of (?:20\d\d|fiscal 20\d\d))?,?$/i;
const NOUNS =
  /(?:^|[,;] |(?<!\w)(?:and|in|while|with|that|from|for|of|by|at) )((?:the |our |this |that |these |those )?(?:(?:[A-Za-z][\w&’'$+/.-]*|(?<=top |largest )\d+) ){0,4}[A-Za-z][\w&’'$+/.-]*)$/;
const NO_SUBJECT =
  /^(?:we|it|they|which|that|this|there|he|she|you|i|and|these|those|also|quarter|year|today|total)$/i;

/** The noun phrase that a text ends with, without what leads up to it; "this market" as it is; null where there is none. */
export function subjectOf(text: string): string | null {
  const end = text.slice(-120).replace(RELATIVE, '').trimEnd().replace(WHEN, '');
  const nouns = NOUNS.exec(end)?.[1]
    ?.replace(LEAD, '')
    .replace(/^(?:the|our|its) /i, '')
    .trim();
  if (nouns === undefined || nouns === '' || NO_SUBJECT.test(nouns)) return null;
  return /^(?:this|that|these|those) /i.test(nouns) || partOf(nouns) !== null ? nouns : null;
}

const NOUN =
  /^ ((?:[a-z][a-z’'-]+ ){0,3}?(?:[a-z][a-z’'-]{2,}s|people|aircraft))(?=$|[.,;:)]|[ ](?:in|at|for|of|on|as|to|by|with|from|and|or|that|which|who|were|was|are|is|across|during|this|last|representing|including|compared|versus|up|down|spending|using|per|since|over|by)(?!\w))/;
const NO_THINGS =
  /(?:^|\s)(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|quarters?|points?|people|reasons|things|questions|minutes|dollars|cents|shares|priorities|pillars|ways|areas|examples|seconds|degrees|others|factors|analysts|topics)$/i;
/** "900 customers, weavers and dyers": none of them is counted. */
const OF_MANY_KINDS = /^, [a-z-]+(?:,| and) [a-z]/;
/** Physical units that the figure itself names. */
const MEASURED = /^[a-z]/;

/** What the company has, and what it does with things; the act is part of what is counted. */
const HAVING =
  'had|have|has|ended (?:[a-z]+ ){1,4}with|with a total of|totaled|own|owns|owned|operate|operates|operated|employ|employs|manage|manages|managed|serve|serves|support|supports|reached|now have|currently have';
const DOING =
  'added|opened|closed|delivered|hosted|sold|served|shipped|leased|placed|launched|signed|completed|built|produced|processed|installed|acquired|hired|drilled|welcomed|onboarded|retailed|converted|renovated|manufactured|treated|trained|booked|retired|deployed|generated|originated|connected|enrolled|mined|transported|planted';
/** The company or something of its own, then what it has or does, right before the number. */
const COUNTS = new RegExp(
  String.raw`(?<!\w)(?:we|we['’]ve|our (?:[a-z-]+ ){1,5}|the company(?:['’]s)?)(?: (?:also|now|currently|have|had|has|successfully|already|recently|just|again|then|only))* ?(?:(${DOING})|${HAVING})(?: (?:a|an|about|approximately|nearly|almost|over|more|than|roughly|some|around|record|total|of|our|the|another|additional|new|net|up|to|just|under|in|service))* $`,
  'i',
);
/** A whole market's or industry's, a size, a distance. */
const NO_COUNT =
  /(?<!\w)(?:market|industry|nationwide|worldwide demand|radius|population|estimated|estimates?)(?!\w)/i;
const IS_SIZE = /-(?:square|acre|foot|feet|mile|ton|megawatt|unit|room|bed)/i;

/**
 * What the company has or does, counted by the noun behind the number ("we hosted 1,000 attendees") or measured in the
 * unit it names; null for what is only mentioned: markets, distances, sizes of buildings.
 */
export function bindCounted(sentence: string, figure: Figure): Bound | null {
  const { unit } = figure;
  const isCount = unit === 'count';
  if (!isCount && (!MEASURED.test(unit) || /^(?:pp|bps|x|shares)$/.test(unit))) return null;
  const noun = isCount ? NOUN.exec(sentence.slice(figure.end, figure.end + 80))?.[1] : unit;
  if (noun === undefined || NO_THINGS.test(noun)) return null;
  if (isCount && OF_MANY_KINDS.test(sentence.slice(figure.end + 1 + noun.length, figure.end + 80)))
    return null;
  const before = sentence.slice(Math.max(0, figure.start - 120), figure.start);
  const act = COUNTS.exec(before);
  if (act === null || IS_SIZE.test(sentence.slice(figure.start, figure.end + 12))) return null;
  if (NO_COUNT.test(`${before.slice(act.index)} ${noun} ${sentence.slice(figure.end, figure.end + 40)}`))
    return null;
  const name = act[1] === undefined ? noun : `${noun} ${act[1].toLowerCase()}`;
  return bound(
    wordedMetric('counted', name, isCount ? 'count' : 'volume'),
    null,
    figure,
    false,
    '',
    'counted',
  );
}
