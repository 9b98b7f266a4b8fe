import { HONORIFICS, hasEastAsian, isFirm, isPost } from './east-asian.ts';
import { isExecutiveTitle, nameKey } from './names.ts';

/** Whom the operator announces: the name as the operator says it, and the firm. */
interface Introduction {
  name: string;
  /** Null where only the name is said. */
  firm: string | null;
}

/** A capitalised word or initials; a full stop after any other word ends the sentence. */
const CAPITAL = String.raw`(?:(?:\p{Lu}\.){1,3}|(?:St|Jr|Sr|Dr)\.|\p{Lu}[\p{L}\p{M}'’-]*)`;
const NAME_WORD = String.raw`(?:${CAPITAL}|\([^()]{1,40}\)|van|von|de|der|den|da|di|la|le|el|al|bin)`;
/** Two to six words; a slip that the transcriber corrected may stand among them: (sic - Josh). */
const NAME = `(${CAPITAL}(?: ${NAME_WORD}){1,5})`;

/** "the next question is from X" */
const NAME_ALONE = new RegExp(
  String.raw`\b(?:question\b[^.]{0,40} from|line of) (?:the line of )?${NAME}`,
  'gu',
);

/** From the most telling wording to the barest: "the line of X with Y", "from X of Y", "X, Y." */
const WORDINGS = [
  new RegExp(String.raw`\bline of ${NAME},? (?:with|from|of|at) `, 'gu'),
  new RegExp(
    String.raw`(?:\b(?:from|by|to|is|have) |^|(?<!\bM(?:r|s|rs))[.)\]?!] )${NAME},? (?:with|from|of|at) `,
    'gu',
  ),
  new RegExp(String.raw`(?:^|[.)?!] |\b(?:from|line of|by|with) )${NAME}, `, 'gu'),
];

/** Words that hand the call to the company's own people, unless a question is announced with them. */
const HANDOVER =
  /\b(?:turn|hand|pass|send) (?:[\w' ]{1,30} )?(?:over )?to\b|\b(?:hosted|joined|accompanied) by\b|\bwelcome to\b/i;
const QUESTION = /\b(?:questions?|line of|line is|lines)\b/i;
const LONGEST_FIRM = 80;
/** A full stop after a single capital is an initial's ("D.A. Davidson"), any other one ends the firm. */
const FIRM_END =
  /(?<![\s.]\p{Lu}|^\p{Lu})\.(?=\s|$)|[;:?!]|,? (?:please|go ahead|your line|you may|with your|with a question|is now|and)\b/iu;

/** Whether an operator's words end by handing the call to the company's own people. */
export function isHandover(text: string): boolean {
  const end = text
    .slice(-LONGEST_HANDOVER)
    .replace(/\bno (?:further|more|other|additional) questions?\b/gi, '');
  return HANDOVER.test(end) && !QUESTION.test(end.slice(end.search(HANDOVER)));
}
const LONGEST_HANDOVER = 200;

/**
 * The introductions in an operator's words ("Your next question comes from the line of Wen-li Tsao with Formosa
 * Bridge Research", "Rob Oliver, Baird."), names as said. Whoever is no operator must speak of a question. Empty
 * when there are none.
 */
export function readIntroductions(text: string, isOperator: boolean): Introduction[] {
  const announced = hasEastAsian(text) && (isOperator || ASKED.test(text)) ? readWith(ANNOUNCED, text) : [];
  if (announced.length > 0) return announced;
  const isQuestion = QUESTION.test(text);
  if (isOperator ? HANDOVER.test(text) && !isQuestion : !isQuestion) return [];
  for (const wording of WORDINGS) {
    const found: Introduction[] = [];
    for (const match of text.matchAll(wording)) {
      const at = match.index + match[0].length;
      const rest = text.slice(at, at + LONGEST_FIRM);
      const end = rest.search(FIRM_END);
      const firm = (end < 0 ? rest : rest.slice(0, end)).replace(/^The /, '').trim();
      if (/^\p{Lu}|^\d/u.test(firm) && !isExecutiveTitle(firm)) found.push({ name: match[1] ?? '', firm });
    }
    if (found.length > 0) return found;
  }
  return [...text.matchAll(NAME_ALONE)].map((match) => ({ name: match[1] ?? '', firm: null }));
}

const EAST_ASIAN = String.raw`[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}・·ー]{2,12}?`;
/** Where such names end. */
const END = String.raw`(?=[，。、（\s提来來请請]|${HONORIFICS}|分析|입니다|께|$)`;
/** "问题来自高盛的X", "続いて、みなと証券のXさん", "다음 질문은 한들증권의 X" */
const ANNOUNCED = [
  String.raw`(?:[来來]自[于於]?|提[问問]者[是为為]|[请請]) ?(?:[^，。、]{1,8}的)??([^，。、的]{2,24}?)(?:的|，|\s|分析[师師])+(${NAME.slice(1, -1)}|${EAST_ASIAN})${END}`,
  String.raw`(?:^|[、。])([^、。「」\s]{2,24})の(${EAST_ASIAN})(?:${HONORIFICS})`,
  String.raw`[은는],? (\S{1,19}?[^\s은는을를])의? (\p{sc=Hangul}{2,4})${END}`,
].map((wording) => new RegExp(wording, 'gu'));
/** Who says so of themselves. */
const OWN = [
  String.raw`([^、。\s]{2,24})の([^、。\sの]{1,12})(?:です|と申します|でございます)`,
  // "IR을 맡고 있는 X입니다" names no firm.
  String.raw`(\S{1,11}[^\s은는을를한된]) (\p{sc=Hangul}{2,4})입니다`,
].map((wording) => new RegExp(`^.{0,24}?${wording}`, 'gu'));
const ASKED = /[问問]|質疑|질문/;

function readWith(wordings: readonly RegExp[], text: string): Introduction[] {
  return wordings.flatMap((wording) =>
    [...text.matchAll(wording)].flatMap(([, firm = '', name = '']) =>
      isExecutiveTitle(firm) || isPost(name) ? [] : isFirm(name) ? { name: '', firm: name } : { name, firm },
    ),
  );
}

/** "... from Dune Capital", behind a name. */
const OWN_FIRM = /^(?:,| with| from| at| of) (?:the )?(\p{Lu}[^.,;:?!]*)/u;

/**
 * How speakers introduce themselves: "Hi, Ana Ruiz from Dune Capital", "みなと橋証券の増井です". Null where the first
 * words do not, or where they give a title of the company's.
 */
export function readOwn(text: string, name: string): Introduction | null {
  const head = text.slice(0, LONGEST_FIRM);
  const [, firm] = (head.includes(name) && OWN_FIRM.exec(text.slice(head.indexOf(name) + name.length))) || [];
  if (firm && !isExecutiveTitle(firm)) return { name, firm };
  return hasEastAsian(text) ? (readWith(OWN, head)[0] ?? null) : null;
}

/** Whether an East Asian text asks something. */
export const asksEastAsian = (text: string): boolean =>
  /？|[吗嗎呢]。|[すう]か。|教えて|[请請][问問教]|질문|여쭤|[까나]요/.test(text);

/**
 * Whether an introduction means the speaker of a label. Operators use short forms (Matt for Matthew), mishear
 * (Bear for Baer, Weiss for Weisz) and are corrected in brackets, so one part of the name in common is enough.
 */
export function isSamePerson(said: string, label: string): boolean {
  const a = nameKey(said).split(' ');
  const b = nameKey(label).split(' ');
  return a.some((x) => b.some((y) => isSameWord(x, y)));
}

const LETTERS = (word: string): string => [...word].sort().join('');

function isSameWord(a: string, b: string): boolean {
  if (a === b || LETTERS(a) === LETTERS(b)) return true;
  if (a.length === b.length && a.length > 4 && [...a].filter((c, i) => c !== b[i]).length === 1) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length >= 3 || hasEastAsian(short)) && long.startsWith(short);
}
