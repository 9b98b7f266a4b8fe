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
  '司会',
  '司会者',
  '사회자',
  '진행자',
]);

/** Speakers whom nobody named, numbered or not. */
const ANONYMOUS =
  /^(?:(?:unidentified|unknown)(?: [a-z]+){0,3}|speaker [0-9]{1,3}|spk[0-9]{1,3}|(?:company|corporate) (?:representative|participant|speaker)|analyst|executive|participant)$/;

/** Titles that people who answer for the company carry. */
const EXECUTIVE_TITLE =
  /\b(?:chief|officer|c[efotmir]o|president|chair(?:man|woman|person)?|director|head|vice president|s?e?vp|treasurer|controller|secretary|counsel|founder|co-founder|investor relations|relations|ir|partner|manager|managing|finance|principal|owner|executive)\b|[長长]$|總裁|总裁|總經理|总经理|董事|首席|總監|总监|投資人關係|投资者关系|관계|대표|社長|取締役/iu;
const ANALYST_TITLE = /\b(?:analyst|equity research|research division)\b|分析[師师]|アナリスト|애널리스트/iu;

const HONORIFIC = /^(?:mrs?|ms|miss|dr|prof|shri|smt)\.? /i;
/** Parts of names that are written small. */
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ten|ter|zu|und|af|av|y|e)$/;
/** A full stop belongs to an initial or a short form ("St. John"), not to the end of a sentence ("Sure. So"). */
const NAME_WORD = /^(?:(?:al|el|ul|d|l)[-'’])?\p{Lu}(?:[\p{L}\p{M}'’-]|(?<!\p{Ll}{3})\.)*$/u;
const NICKNAME = /^["“'(][\p{L}\p{M} .'’-]+["”')],?$/u;
const POSTNOMINAL = /^(?:jr|sr|ii|iii|iv|cfa|cpa|ph\.?d|m\.?d|mba|esq)\.?$/i;
/** Capitalised like a name, and none. */
const POSITION =
  /\b(?:session|transcript|call|mentioned|securities|capital|bank|partners|markets|advisors|group|holdings|corporation|corp|company|limited|inc|ltd|llc|plc)\b/i;
/** A name in Chinese or Korean has two to four characters; one of foreign sounds is longer and has a dot. */
const EAST_ASIAN_NAME =
  /^(?!.*[收入利率營营業业成本費费額额量元年季月日原文警責责聲声來来源])(?:[\p{Script=Han}\p{Script=Hangul}]{2,4}|(?=.*[・·‧])[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・·‧ー]{3,20})$/u;
/** Words that begin sentences and name figures, capitalised as they may be. */
const NO_NAME =
  /^(?:thanks?|thank|you|good|great|okay|yes|no|hi|hello|sure|net|gross|total|prepared|questions?|answers?|more|operating|adjusted|revenues?|income|margins?|cash|flow|earnings|profit|sales|growth|first|second|third|fourth|quarter|fiscal|year|the|our|we|this|and|key|full|safe|forward-looking|non-gaap|gaap|guidance|outlook|balance|sheet|financial|business|highlights|results|remarks|comments|opening|closing|image|source|related|about|read|share|sign|log|terms|privacy)$/i;
const PLACE =
  /^(?:new (?:york|jersey|zealand|delhi)|hong kong|los angeles|san (?:francisco|diego|jose)|united (?:states|kingdom)|(?:north|south|latin) america)\b/i;

/** Chinese labels put words in front: 会议接线员. */
const CHINESE_OPERATOR = /^.{0,4}(?:操作[員员]|接[線线][員员]|主持人)$/u;

/** Whether a label names whoever runs the call. */
export const isOperatorName = (name: string): boolean =>
  OPERATOR_WORDS.has(name.toLowerCase()) || CHINESE_OPERATOR.test(name);

/** Whether a label stands for somebody whose name nobody caught. */
export const isAnonymous = (name: string): boolean => ANONYMOUS.test(name.toLowerCase());

/** Speakers whom the page names only by what they are. */
export const isUnnamedAnalyst = (name: string): boolean => isAnonymous(name) && /analyst/i.test(name);
export const isUnnamedExecutive = (name: string): boolean =>
  isAnonymous(name) && /company|corporate|executive/i.test(name);

/** Whether a title is that of one who asks. */
export const isAnalystTitle = (title: string): boolean => ANALYST_TITLE.test(title);

/** Whether a title is that of one who answers for the company. */
export const isExecutiveTitle = (title: string): boolean => EXECUTIVE_TITLE.test(title);

/**
 * Whether a text could be nothing but a person's name: two to six capitalised words, with particles,
 * initials, a nickname in quotes and letters after the name ("Tomas Okafor-Lind, CFA").
 */
export function isPersonName(text: string): boolean {
  if (EAST_ASIAN_NAME.test(text)) return true;
  if (POSITION.test(text) || PLACE.test(text)) return false;
  const words = text
    // An apostrophe of a page that was read in the wrong encoding.
    .replace('â€™', '’')
    .replace(HONORIFIC, '')
    // Old pages lost the space between the names.
    .replace(/^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u, '$1 $2')
    .split(/ +|, +(?=(?:jr|sr|ii|iii|iv|cfa|cpa|ph\.?d|m\.?d|mba|esq)\b)/i);
  if (words.length < 2 || words.length > 6) return false;
  if (words.filter((word) => NO_NAME.test(word.replace('.', ''))).length >= (words.length > 2 ? 2 : 1))
    return false;
  let capitalised = 0;
  for (const word of words) {
    if (NAME_WORD.test(word)) capitalised++;
    else if (!PARTICLE.test(word) && !NICKNAME.test(word) && !POSTNOMINAL.test(word)) return false;
  }
  return capitalised >= 2;
}

/** Whether a text could be the only name of a person: some have one. */
export const isMononym = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]{3,}$/u.test(text) && !NO_NAME.test(text) && !isPersonName(text);

/** A name for comparing: letters only, in lower case, without accents, "Mr." and the initials in its middle. */
export const nameKey = (name: string): string =>
  name
    .replace(HONORIFIC, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:\p{L} )+/gu, ' ');
