import { ANALYST_POST, EXECUTIVE_POST, isEastAsianName } from './east-asian.ts';

/** The usual label of whoever runs the call. */
export const OPERATOR = 'Operator';

/** What a label may call the person who runs the call. Compared in lower case. */
const OPERATOR_WORDS = new Set([
  'operator',
  'conference operator',
  'call operator',
  'coordinator',
  'conference coordinator',
  'moderator',
  'conference call moderator',
  'conférencier',
  'opérateur',
  'opératrice',
]);

/** Speakers whom nobody named, numbered or not. */
const ANONYMOUS =
  /^(?:(?:unidentified|unknown)(?: [a-z]+){0,3}|speaker [0-9]{1,3}|spk[0-9]{1,3}|(?:company|corporate) (?:representative|participant|speaker)|analyst|executive|participant|(?:質問者|提[问問]者|投[资資][者人]|질문자|回答者|답변자|[问問答]) ?[\da-z]{0,2}|――|──|ーー)$/;

/** Titles that people who answer for the company carry. */
const EXECUTIVE_TITLE =
  /\b(?:chief|officer|c[efotmir]o|president|chair(?:man|woman|person)?|director|head|vice president|s?e?vp|treasurer|controller|secretary|counsel|founder|co-founder|investor relations|relations|ir|partner|manager|managing|finance|principal|owner|executive)\b|首席/iu;
const ANALYST_TITLE = /\b(?:analyst|equity research|research division)\b/i;

const HONORIFIC = /^(?:mrs?|ms|miss|dr|prof|shri|smt)\.? /i;
/** Parts of names that are written small. */
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ten|ter|zu|und|af|av|y|e)$/;
/** A full stop belongs to an initial or a short form ("St. John"), not to the end of a sentence ("Sure. So"). */
const NAME_WORD = /^(?:(?:al|el|ul|d|l)[-'’]|de|di|la|van)?\p{Lu}(?:[\p{L}\p{M}'’-]|(?<!\p{Ll}{3})\.)*$/u;
const NICKNAME = /^["“'(][\p{L}\p{M} .'’-]+["”')],?$/u;
const POSTNOMINAL = /^(?:jr|sr|ii|iii|iv|cfa|cpa|ph\.?d|m\.?d|mba|esq)\.?$/i;
/** Capitalised like a name, and none. */
const POSITION =
  /\b(?:session|transcript|call|mentioned|securities|capital|bank|partners|markets|advisors|group|holdings|corporation|corp|company|limited|inc|ltd|llc|plc)\b/i;
/** Words that begin sentences and name figures, capitalised as they may be. */
const NO_NAME =
  /^(?:thanks?|thank|you|good|great|okay|yes|no|hi|hello|sure|net|gross|total|prepared|questions?|answers?|more|operating|adjusted|revenues?|income|margins?|cash|flow|earnings|profit|sales|growth|first|second|third|fourth|quarter|fiscal|year|the|our|we|this|and|key|full|safe|forward-looking|non-gaap|gaap|guidance|outlook|balance|sheet|financial|business|highlights|results|remarks|comments|opening|closing|image|source|related|about|read|share|sign|log|terms|privacy)$/i;
const PLACE =
  /^(?:new (?:york|jersey|zealand|delhi)|hong kong|los angeles|san (?:francisco|diego|jose)|united (?:states|kingdom)|(?:north|south|latin) america)\b/i;

/** Labels put words in front: 会议接线员. */
const EAST_ASIAN_OPERATOR =
  /^.{0,4}(?:操作[員员]|接[線线][員员]|主持人|司[仪儀]|司会者?|オペレーター|사회자|진행자|교환원)$/;

/** Whether a label names whoever runs the call. */
export const isOperatorName = (name: string): boolean =>
  OPERATOR_WORDS.has(name.toLowerCase()) || EAST_ASIAN_OPERATOR.test(name);

/** Whether a label stands for somebody whose name nobody caught. */
export const isAnonymous = (name: string): boolean => ANONYMOUS.test(name.toLowerCase());

/** Speakers whom the page names only by what they are. */
export const isUnnamedAnalyst = (name: string): boolean =>
  isAnonymous(name) && /analyst|[質提投问問질―─ー]/i.test(name);
export const isUnnamedExecutive = (name: string): boolean =>
  isAnonymous(name) && /company|corporate|executive|[答답]/i.test(name);

/** Whether a title is that of one who asks. */
export const isAnalystTitle = (title: string): boolean =>
  ANALYST_TITLE.test(title) || ANALYST_POST.test(title);

/** Whether a title is that of one who answers for the company. */
export const isExecutiveTitle = (title: string): boolean =>
  EXECUTIVE_TITLE.test(title) || EXECUTIVE_POST.test(title);

/**
 * Whether a text could be nothing but a person's name: two to six capitalised words, with particles,
 * initials, a nickname in quotes and letters after the name ("Tomas Okafor-Lind, CFA").
 */
export function isPersonName(text: string): boolean {
  if (isEastAsianName(text)) return true;
  if (POSITION.test(text) || PLACE.test(text)) return false;
  const words = text
    // An apostrophe of a page that was read in the wrong encoding.
    .replace('â€™', '’')
    .replace(HONORIFIC, '')
    // Old pages lost the space between the names.
    .replace(/^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u, '$1 $2')
    .split(/ +|, +(?=(?:jr|sr|ii|iii|iv|cfa|cpa|ph\.?d|m\.?d|mba|esq)\b)/i);
  const least = HONORIFIC.test(text) ? 1 : 2;
  if (words.length < least || words.length > 6) return false;
  if (words.filter((word) => NO_NAME.test(word.replace('.', ''))).length >= (words.length > 2 ? 2 : 1))
    return false;
  let capitalised = 0;
  for (const word of words) {
    if (NAME_WORD.test(word)) capitalised++;
    else if (!PARTICLE.test(word) && !NICKNAME.test(word) && !POSTNOMINAL.test(word)) return false;
  }
  return capitalised >= least;
}

/** Whether a text could be the only name of a person: some have one. */
export const isMononym = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’-]{3,}|\p{sc=Katakana}[\p{sc=Katakana}ー]{1,9})$/u.test(text) &&
  !NO_NAME.test(text) &&
  !isPersonName(text);

/** Most names are nothing but words. */
const PLAIN_NAME = /^(?!(?:mrs?|ms|miss|dr|prof|shri|smt) )[a-z]+(?: [a-z]{2,})*$/i;

/** A name for comparing: letters only, in lower case, without accents, "Mr." and the initials in its middle. */
export const nameKey = (name: string): string =>
  PLAIN_NAME.test(name) ? name.toLowerCase() : bareName(name);

const bareName = (name: string): string =>
  name
    .replace(HONORIFIC, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:\p{L} )+/gu, ' ');
