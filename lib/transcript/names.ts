/** What a label may call the person who runs the call. Compared in lower case. */
const OPERATOR_WORDS = new Set([
  'operator',
  'conference operator',
  'call operator',
  'coordinator',
  'conference coordinator',
  'moderator',
  'conference call moderator',
  '操作員',
  '操作员',
  '接線員',
  '接线员',
  '主持人',
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
  /\b(?:chief|officer|c[efotmir]o|cto|president|chair(?:man|woman|person)?|director|head|vice president|s?e?vp|treasurer|controller|secretary|counsel|founder|co-founder|investor relations|relations|ir|partner|manager|managing|finance|principal|owner|executive)\b/i;
const ANALYST_TITLE = /\b(?:analyst|equity research|research division)\b/i;

/** Parts of names that are written small. */
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ten|ter|zu|und|af|av|y|e)$/;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const NICKNAME = /^["“'(][\p{L}\p{M} .'’-]+["”')],?$/u;
const POSTNOMINAL = /^(?:jr|sr|ii|iii|iv|cfa|cpa|ph\.?d|m\.?d|mba|esq)\.?$/i;
/** Capitalised like a name, and none. */
const POSITION = /\b(?:session|transcript|call|mentioned)\b/i;
const EAST_ASIAN_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・·‧ ]{2,16}$/u;

export const isOperatorName = (name: string): boolean => OPERATOR_WORDS.has(name.toLowerCase());

export const isAnonymous = (name: string): boolean => ANONYMOUS.test(name.toLowerCase());

/** Speakers whom the page names only by what they are. */
export const isUnnamedAnalyst = (name: string): boolean => isAnonymous(name) && /analyst/i.test(name);
export const isUnnamedExecutive = (name: string): boolean =>
  isAnonymous(name) && /company|corporate|executive/i.test(name);

export const isAnalystTitle = (title: string): boolean => ANALYST_TITLE.test(title);

export const isExecutiveTitle = (title: string): boolean => EXECUTIVE_TITLE.test(title);

/**
 * Whether a text could be nothing but a person's name: two to six capitalised words, with particles,
 * initials, a nickname in quotes and letters after the name ("Tomas Okafor-Lind, CFA").
 */
export function isPersonName(text: string): boolean {
  if (EAST_ASIAN_NAME.test(text)) return true;
  if (POSITION.test(text)) return false;
  const words = text
    .replace(/^(?:Mr|Mrs|Ms|Dr|Prof)\.? /, '')
    // Old pages lost the space between the names.
    .replace(/^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u, '$1 $2')
    .split(/,? +/);
  if (words.length < 2 || words.length > 6) return false;
  let capitalised = 0;
  for (const word of words) {
    if (NAME_WORD.test(word)) capitalised++;
    else if (!PARTICLE.test(word) && !NICKNAME.test(word) && !POSTNOMINAL.test(word)) return false;
  }
  return capitalised >= 2;
}

/** A name for comparing: letters only, in lower case, without accents. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
