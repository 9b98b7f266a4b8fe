import { isFirm, isPost, readPosted } from './east-asian.ts';
import { headingOf } from './headings.ts';
import { LONGEST_LABEL } from './limits.ts';
import {
  isAnalystTitle,
  isAnonymous,
  isExecutiveTitle,
  isMononym,
  isOperatorName,
  isPersonName,
} from './names.ts';
import { endsSentence } from './stops.ts';

/** A block, or the head of one, read as a speaker's label. */
export interface Label {
  name: string;
  title: string | null;
  /** What the label's own mark says: "Q - Name" asks, "A - Name" answers. */
  side: 'asks' | 'answers' | null;
  /** Where the speech starts in the block's text; null when the label fills the block. */
  speechAt: number | null;
}

const LONGEST_NAME = 60;
/** Separators between name and title; short ones need spaces around them: names hold hyphens of their own. */
const DASH = / [-–|/·•] | ?(?:--|—) ?/;
const COMMA = /[,;] /;
/** "Ada Stone of Dune Capital:" is a name and a firm, where a colon says so. */
const OF = / (?:of|from|with) (?=\p{Lu})/u;
/** A badge beside the name, run together with it in the text. */
const BADGE =
  / (?=(?:Analyst|Executive|Management|C[A-Z]O|(?:Chief|Head of|President|Vice President|Director) .*|President)$)/;
/** A full stop that ends a sentence, as against the one of "Jr." or "Inc.". */
const SENTENCE_END = /[.?!。？！…;；,，]["”’]?$/;
const ABBREVIATION = /\b(?:jr|sr|inc|co|corp|ltd|n\.a|ph\.d|m\.d|u\.s|esq)\.$/i;
/** A colon that is not a clock's. */
const COLON = /(?<!\d)[:：]|[:：](?!\d)|(?<=者\d)：/;
/** The time that some sites print beside a name. */
const TIME = /^[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?\s+|\s+[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?(?=\s*[:：]?$)/g;
/** A time that parts a name from its speech. */
const CLOCK = /(?<=\S )[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?(?=\s)/;
/** What stands between a name and its speech. */
const BETWEEN = /^(?:[:：*\s]|[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?(?=\s))*/;
/** An East Asian label in brackets. */
const BRACKETED = /^[【[](?=[^A-Za-z])[^\]】]{2,40}[\]】](?=.)/;
/** What Japanese pages put in front of a question instead of a name. */
const INTERVIEWER = /^(?:――|──|ーー)(?=[^―─ー\s])/;
/** A title in brackets behind a name that is set apart. */
const BESIDE = /^ ?\([^()\n]{2,80}\)(?=\s)/;
/** How speech begins behind a name that nothing but its dress sets apart. */
const UTTERANCE = /^(?!\([A-Z]+[).:+-])[\p{Lu}\p{Lo}\d$€£¥“"'[(]/u;
const SIDE = /^([QA]) ?[-–—:.] ?(?=\p{Lu})/u;
/** "Name, Title - Question", or a Q at the right edge, as vendors mark it. */
const SIDE_AFTER = / [-–—] (Question|Answer)$| ([QA])(?=$| - )/;
const SIDE_BEFORE = /^(?:(Q)(?:uestion)?|A(?:nswer)?) ?[-–—:.]? ?[[(]([^\][()]{3,80})[\])] ?:?\s*/;
/** What a label may say of the speech instead of the speaker. */
const PART = / [-–—] (?:opening|closing|concluding|introductory) (?:remarks|comments)$/i;
/** Markdown's mark for bold. */
const BOLD = /\*\*/g;
/** What may stand in front of a label: Markdown's marks, a number, a picture. */
const MARK = /^(?:(?:[#>•-]+|\d{1,3}[.)]|\p{Extended_Pictographic}\ufe0f?) )+(?=\P{Ll})/u;
const BULLET = /^[*•·▪●-]\s+/;

/**
 * Reads a block as a label that stands alone ("Operator", "Name - Title, Title", "Name -- Firm -- Analyst",
 * "Q - Name", "Name, Title") or opens the speech ("Name: Good morning"). `lead` is the length of what the page sets
 * apart at the start of the block, as by bold letters. Returns null for what cannot be a label. That a line could be
 * one does not make it one: see outline.ts.
 */
export function parseLabel(text: string, lead = 0): Label | null {
  const mark = MARK.exec(text)?.[0].length ?? 0;
  if (mark > 0) {
    const label = parseLabel(text.slice(mark), Math.max(0, lead - mark));
    return label && { ...label, speechAt: label.speechAt === null ? null : label.speechAt + mark };
  }
  return headingOf(text) || reversed(text)
    ? null
    : (labelWithSide(text) ?? labelAlone(text) ?? labelWithSpeech(text, lead));
}

/** "Q: [Name, Firm] Good morning": who asks or answers stands in brackets. */
function labelWithSide(text: string): Label | null {
  const [head = '', asks, inner = ''] = SIDE_BEFORE.exec(text) ?? [];
  const named = nameAndTitle(inner, true);
  const speechAt = head.length < text.length ? head.length : null;
  return named && { ...named, side: asks ? 'asks' : 'answers', speechAt };
}

function labelAlone(text: string): Label | null {
  if (text.length > LONGEST_LABEL) return null;
  // The title may stand on a line of its own.
  const line = text
    .replace(BOLD, '')
    .replace(TIME, '')
    .replace(/\s*[:：]$|\s+\[\d+\]$|\s[-–—|·•]+$/, '')
    .replace('\n', ' - ');
  if (line.includes('\n') || COLON.test(line)) return null;
  if (isSentence(line)) return null;
  const parts = nameAndTitle(line, /[:：]$|^\S+ (?:Analyst|Executive|Management)$/.test(text));
  return parts && { ...parts, speechAt: null };
}

/** "Name: Good afternoon", "Name 00:12 Good afternoon", and a label on the first line or in bold with speech behind it. */
function labelWithSpeech(text: string, lead: number): Label | null {
  const [asker] = INTERVIEWER.exec(text) ?? [];
  if (asker) return { name: asker, title: null, side: 'asks', speechAt: asker.length };
  const head = text.slice(0, LONGEST_LABEL);
  const clock = CLOCK.exec(head)?.index ?? -1;
  const beside = BESIDE.exec(text.slice(lead))?.[0] ?? '';
  const apart = lead > 0 && isTitleLine(beside) ? lead + beside.length : lead;
  const bracket = BRACKETED.exec(head)?.[0].length ?? -1;
  const ends = new Set([
    bracket,
    head.search(COLON),
    head.indexOf('\n'),
    clock,
    apart <= LONGEST_LABEL ? apart : -1,
  ]);
  for (const end of [...ends].filter((at) => at > 0).sort((a, b) => a - b)) {
    const isColon = end === bracket || COLON.test(text.slice(end, end + 2));
    const parts = nameAndTitle(head.slice(0, end).replace(BOLD, '').replace(TIME, '').trim(), isColon);
    const speechAt = end + (BETWEEN.exec(text.slice(end))?.[0].length ?? 0);
    // "Harborline, Inc. (NYSE: HRBL)" has its colon in brackets.
    if (!parts || speechAt === text.length || /\([^)]*$/.test(head.slice(0, end))) continue;
    const speech = text.slice(speechAt);
    const isApart = end === clock || (end === apart && UTTERANCE.test(speech));
    if (!isColon && !isApart && text[end] !== '\n') continue;
    // A line below a name may be the next of a list, a title behind a colon belongs to one.
    if (parts.title === null && isTitleLine(speech) && !isOperatorName(parts.name) && !isOpening(speech))
      return { ...parts, title: speech, speechAt: null };
    if (parseEntry(speech.split('\n')[0] ?? '')?.title) return null;
    if (isColon || isApart || endsSentence(speech)) return { ...parts, speechAt };
  }
  return null;
}

type Named = Pick<Label, 'name' | 'title'>;

/**
 * Splits at the first separator: a title may hold more of them ("Head - Investor Relations"). A single word is a name
 * only where the line is marked as a label.
 */
function nameAndTitle(text: string, isMarked: boolean): Omit<Label, 'speechAt'> | null {
  const after = SIDE_AFTER.exec(text);
  const mark = (SIDE.exec(text)?.[1] ?? after?.[1] ?? after?.[2])?.[0];
  const side = mark === 'Q' ? 'asks' : mark === 'A' ? 'answers' : null;
  const line = text.replace(SIDE, '').replace(SIDE_AFTER, '').replace(PART, '').trim();
  const whole = { name: line, title: null };
  if (isAnonymous(line) || isOperatorName(line)) return { ...whole, side };
  const separators = isMarked ? [DASH, COMMA, BADGE, OF] : [DASH, COMMA, BADGE];
  const parts = separators.map((separator) => split(line, separator)).find(isNamed);
  const posted = parts ? null : readPosted(line, isMarked, (name) => isNamed({ name, title: null }));
  if (posted) return { ...posted, side };
  const named = parts ?? inBrackets(line) ?? whole;
  return isNamed(named) ? { ...named, side } : null;

  function isNamed(named: Named | null): named is Named {
    if (named === null) return false;
    return isMarked
      ? isName(named.name) || isMononym(named.name)
      : isName(named.name) && !POST.test(named.name);
  }
}

/** Who holds a post may be called by it where a colon says that this is a label; elsewhere it is a title. */
const POST = /\b(?:chief|officer|president|director|treasurer|relations|senior analyst)\b/i;

function split(line: string, separator: RegExp): Named | null {
  const at = line.search(separator);
  const name = line.slice(0, Math.max(0, at)).trim();
  const title = line.slice(at).replace(separator, '').trim();
  if (NO_TITLE.test(title) || isTalk(title)) return null;
  return { name, title: title === '' ? null : title };
}

/** A company's legal form stands behind a comma as a title does, and the time of a comment. */
const NO_TITLE = /^\p{Ll}|^(?:Inc|Corp|Ltd|PLC|plc|LLC|L\.?P|N\.V|S\.A)\b|^\d{1,2}:\d\d/u;

function inBrackets(line: string): Named | null {
  const [, name = '', title = ''] = /^([^()]{2,60}) \(([^()]{2,80})\)$/.exec(line) ?? [];
  return name === '' ? null : { name, title };
}

const isName = (name: string): boolean =>
  name.length <= LONGEST_NAME && (isOperatorName(name) || isAnonymous(name) || isPersonName(name));

/** What no title holds: the end of a sentence, and words that people address each other with. */
const isTalk = (text: string): boolean =>
  /\p{Ll}{3}[.?!] +\p{Lu}/u.test(text) || TALK.test(text) || isOpening(text);
const TALK = /\b(?:i['’]\w+|you|your|we|our|my|is|are|was|were|this|that|have|thanks?|transcript)\b/i;

/**
 * Reads a line of a list of participants: "Name - Title", "Name -- Firm -- Analyst" or, the other way round,
 * "Title — Name". Null for what is no entry.
 */
export function parseEntry(text: string): Label | null {
  const line = text
    .replace(BULLET, '')
    .replace(/ ?[:：] (?=\p{Lu})/u, ' - ')
    .trim();
  return reversed(line) ?? labelAlone(line);
}

/** "Chief Financial Officer — Name": lists are printed so, labels never are. */
function reversed(line: string): Label | null {
  if (line.length > LONGEST_LABEL) return null;
  const at = line.search(DASH);
  const title = line.slice(0, Math.max(0, at)).trim();
  const name = line.slice(at).replace(DASH, '').trim();
  const isReversed = isExecutiveTitle(title) && !isExecutiveTitle(name) && isPersonName(name);
  return isReversed ? { name, title, side: null, speechAt: null } : null;
}

/** Whether a line ends as sentences do, and no name or title. */
export const isSentence = (line: string): boolean => SENTENCE_END.test(line) && !ABBREVIATION.test(line);

/** Whether a line below a name could be the speaker's title ("Chief Financial Officer, Harborline Systems"). */
export const isTitleLine = (line: string): boolean =>
  line.length <= LONGEST_LABEL &&
  !isSentence(line) &&
  !isTalk(line) &&
  (isExecutiveTitle(line) || isAnalystTitle(line));

/** Whether the label says what its speaker is, so that one occurrence is proof enough. */
export function isSelfEvident({ name, title, side }: Label): boolean {
  if (isOperatorName(name) || isAnonymous(name) || side !== null) return true;
  return (
    isPost(name) || (title !== null && (isAnalystTitle(title) || isExecutiveTitle(title) || isFirm(title)))
  );
}

/** Whether a text begins like the words of somebody who has been given the floor. */
export const isOpening = (text: string): boolean => OPENING.test(text);
const OPENING =
  /^(?:[([][\d:]+[)\]] |[•·−–-] )?(?:yes|yeah|no|hi|hey|hello|good (?:morning|afternoon|evening|day)|thanks?|congrat\w*|welcome|absolutely|all right|alright)\b|^(?:[谢謝感恭]|大家|各位|[你您]好|[好是]的|管理[层層]|はい|みな|本日|ありがと|.{2,30}(?:です|申します)。|네|안녕|감사)/i;
