import { readDate } from './dates.ts';
import { readFiscal } from './fiscal.ts';
import { squash } from './script.ts';

/** Longer names are sentences. */
const LONGEST = 60;

const ORDINAL = '(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))';
/** The name of a call without the company's. */
const PERIOD = String.raw`(?:${ORDINAL}[- ](?:fiscal[- ])?(?:quarter|half|semester)|f?q[1-4](?!\d)|[1-4]q(?!\p{L})|[1-4]qf?y?['’]?\d\d|h[12]\b|(?:full|half)[- ]year|year[- ]end|nine[- ]months?|(?:fiscal|fy)(?: year)?|quarter(?:ly|-end)?\b|20\d\d)`;
const CALL = String.raw`(?:earnings|results|(?:quarterly )?(?:financial|operating) (?:results|performance|report)|(?:annual|preliminary|interim)\b|(?:conference|investor|analyst|special|corporate|business|shareholder)s?['’]?(?: and \w+)? (?:call|update|presentation|conference|day|meeting)|conference|webcast|call\b|presents?\b|presentation|transcript)`;

/** What stands in front of a company's name when a call is opened. */
const WELCOME =
  /(?:\bwelcome,? (?:\w+,? ){0,4}?to\b|\b(?:results|call|conference|presentation|webcast) (?:for|of)|\blistening to\b|\byou are on|\boperator (?:for|on)|\bthis is|\btoday['’]s|[欢歡]迎(?:各位|大家)?(?:收[听聽]|[参參]加|[来來]到|出席)) ?(?:(?:the|our|today['’]s|this) )?/giu;
/** ... and what its host says, who may shorten it. */
const THANKS = /\b(?:joining|discuss|review|present) (?:the )?/giu;
/** The name of the call itself, which follows the company's. */
const AFTER = new RegExp(
  String.raw`(?:['’]s?)?,? (?:unaudited |consolidated |upcoming )?(?:${ORDINAL}[- ]and |(?:march|june|september|december) quarter|${PERIOD}|${CALL})|(?<=\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}) ?(?:的|の|의)?(?:(?:19|20)\d\d ?[年财財년]|第[1-4一二三四]|Q[1-4]|[电電][话話]会|[电電][话話]會|法[說说][会會]|[业業][绩績]|[财財][报報]|決算|[1-4]분기|(?:19|20)\d\d ?(?:년|회계)|실적|어닝|컨퍼런스)`,
  'iu',
);
/** The quarter may come before the company: "the Q3 2023 Harborline earnings call". */
const AGAIN = new RegExp(
  String.raw`^${PERIOD}(?:['’]s)?[ ,-]+(?:(?:${PERIOD}|year|and|of|the|ended|['’]\d\d|&)(?:['’]s)?[ ,-]+){0,8}(?:(?:unaudited|consolidated|financial) )*(?:results |earnings )?(?:release )?(?:(?:investor|analyst|post-results|group) )?(?:conference |update )?(?:call )?(?:(?:of|for|with|by|from) )?(?:the )?`,
  'iu',
);
/** A run of capitalised words, where nothing says that the name ends. */
const CAPITALISED =
  /^(?:(?:[\p{Lu}\p{Lo}\d]|(?=plc\b|inc\b)\p{Ll})[\p{L}\p{M}\d.&'’!/+-]*(?:(?:(?<!\p{L}{2}\.)|(?<=\b(?:St|Dr|Mt|Co)\.)),? (?=\p{Lu}|\d|plc\b|inc\b)| (?:and|of|de|the|&) (?=\p{Lu}))?)+/u;

/** What starts like a name, and is none. */
const NO_COMPANY =
  /^(?:(?:our|today|earnings|conference|results|transcripts?|everyone|everybody|analysts?|investors|investor relations|q&a|edited|sub|ref|subject|presentation|questions?|ladies|corrected|prepared|press release|(?:business|corporate) update|the (?:company|call|conference|earnings|full)|third-party|f?q[1-4](?:fy\d+)?|h[12]|fy\d*|20\d\d)\b|20\d\d ?[年财財년]|質疑応答|第[\d一二三四]|(?:home|full|group|special|call|annual|interim|preliminary|quarterly|events?|financial|the|in|for|during)$|m(?:r|s|rs)\. |(?:(?:net|total|gross|adjusted) )?(?:revenues?|sales|income|profit|ebitda|eps)\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d{1,2}(?:[ :/]|$))/i;

const FORM = String.raw`(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|PLC|Plc|plc|LLC|LP|AG|SE|N\.?V|S\.?A|A\/S|ASA|AB|SpA|S\.p\.A|Oyj|KGaA|Bhd|Berhad|INC|CORP|LTD|LIMITED)`;
const LEGAL_FORM = new RegExp(String.raw`,? ${FORM}\.?$`, 'u');

/** Whether words can be a company's name. */
const isCompany = (name: string): boolean =>
  name.length <= LONGEST &&
  /^[\p{Lu}\p{Lo}\d](?:[^.?!:;|•]|\.(?! )|(?<=\b(?:\p{Lu}|St|Inc|Corp|Co|Ltd))\. )*$/u.test(name) &&
  /\p{L}{2}|\d\p{L}/u.test(name) &&
  !/ [/›>] |\d[.,]\d|%/.test(name) &&
  !NO_COMPANY.test(name) &&
  readDate(name) === null;

/** The company at the start of a text that goes on with the name of its call, or null. */
function nameBeforeCall(text: string): string | null {
  const rest = text.replace(/^[^\p{L}\d]+/u, '').replace(AGAIN, '');
  const end = rest.search(AFTER);
  const run = CAPITALISED.exec(rest)?.[0].length ?? 0;
  return end > 0 && end <= run ? company(rest.slice(0, end)) : null;
}

/** The words as a company's name, or null. */
function company(words: string): string | null {
  const name = words
    .replace(/\([^()]*\)?/g, '')
    .replace(
      /^[^\p{L}\d]+|株式会社|(?<=\p{Lo}) \d{4,6}$|[^\p{L}\d.)!+]+$|(?<!\b(?:Inc|Corp|Co|Ltd|S\.A|N\.V))\.$/gu,
      '',
    )
    .replace(/ +/g, ' ');
  return isCompany(name) ? name : null;
}

/**
 * "welcome to Harborline's second quarter ... call", "the call of Harborline": the company that the call is opened by, or
 * null.
 */
export const readWelcome = (text: string): string | null => nameBehind(WELCOME, text);
/** "thank you for joining Harborline's second quarter call": the company as its own people call it, or null. */
export const readThanks = (text: string): string | null => nameBehind(THANKS, text);

function nameBehind(pattern: RegExp, text: string): string | null {
  for (const { 0: before, index } of text.matchAll(pattern)) {
    const rest = text.slice(index + before.length, index + before.length + 2 * LONGEST);
    const name =
      nameBeforeCall(rest) ?? (OF.test(before) ? company(CAPITALISED.exec(rest)?.[0] ?? '') : null);
    if (name !== null) return name;
  }
  return null;
}
const OF = /(?:call|conference|presentation|webcast) (?:for|of) /i;

/** A name that a line prints, and how near to the call's. */
export interface Printed {
  name: string;
  /** Right before the quarter, right before the name of a call, or in another part of the line. */
  before: 'quarter' | 'call' | null;
}

/** What a line that names a call may name as its company: "RR Widgets Q2 FY26 Earnings Call", "Q2 FY26 | RR Widgets". */
export const readPrinted = (line: string): Printed[] =>
  line.split(PARTS).flatMap((part): Printed[] => {
    const first = nameBeforeCall(part);
    if (first !== null) return [{ name: first, before: readFiscal(part) ? 'quarter' : 'call' }];
    const name = AFTER.test(` ${part}`) || SENTENCE.test(part) ? null : company(part);
    return name !== null && CAPITALISED.exec(name)?.[0] === name ? [{ name, before: null }] : [];
  });

const PARTS =
  / [|·•›»>–—-] |[|_【】、，。]|: ?|(?<=[\p{Script=Han}\p{Script=Katakana}]) (?=[\p{Script=Han}\p{Script=Katakana}])/u;
/** A run of hiragana is a sentence's. */
const SENTENCE = /\p{Script=Hiragana}{4}/u;

/** "Harborline Systems Limited", "For HARBORLINE PLC": a line that is a company's name by its legal form, or null. */
export const readFormal = (line: string): string | null =>
  // Letters to an exchange name the exchange as well.
  /\b(?:stock|exchange|[bns]se)\b/i.test(line) ? null : (FORMAL.exec(line)?.groups?.company ?? null);
const FORMAL = new RegExp(
  String.raw`^(?:For )?(?<company>(?:(?:\p{Lu}[\p{L}\d.'’-]*|&|and|of|the),? ){1,6}${FORM}\.?)$`,
  'u',
);

/** "Company: Harborline", "汐見ロジテック株式会社(証券コード 9990)": the name in a field, or null. */
export const readField = (line: string): string | null =>
  tidied((FIELD.exec(line) ?? CODED.exec(line))?.groups?.company);
const CODED = /^(?:株式会社 ?)?(?<company>[^\s、。()]{2,20}?)(?: ?株式会社)? ?\(証券コード/;
const FIELD =
  /^\W*(?:company(?: name)?|公司(?:名[稱称])?|会社名|기업명)\W{0,2}:\W{0,3}(?<company>\p{L}[^|*]{1,60})/iu;

/** A name as printed beside its ticker, without what may stand around it; null where no letter is left. */
export function tidied(name: string | undefined): string | null {
  const tidy = name?.replace(
    /^.*\b(?:transcript|call|results) ?[-–—:]+ |^(?:shares|stock) of |^(?:\[[^\]]*\] ?)+|\s*\([^)]*\)?\s*$|^[#*\s]+|[*\s]+$/gi,
    '',
  );
  if (!tidy || !/\p{L}/u.test(tidy)) return null;
  return readFiscal(tidy) ? nameBeforeCall(tidy) : tidy;
}

/**
 * The name as it is printed in one of the lines, where that differs in spaces alone: machines that listen write "Harbor
 * Line".
 */
export function respelled(name: string | null, printed: readonly string[]): string | null {
  if (name === null) return null;
  const letters = [...squash(name.replace(LEGAL_FORM, ''))].map((char) => char.replace(/[^\p{L}\p{N}]/u, ''));
  const spelled = new RegExp(`(?<![\\p{L}\\d])${letters.join("[ &.'’-]*")}(?![\\p{L}\\d])`, 'iu');
  for (const line of printed) {
    const found = spelled.exec(line)?.[0];
    if (found !== undefined && /\p{Ll}/u.test(found) && /^\p{Lu}/u.test(found))
      return squash(found) === squash(name) || !name.startsWith(found) ? found : name;
  }
  return name;
}

/** "www.harborline.com" in a text: the name as the call spells what its address says, or null. */
export function readSite(text: string, spoken: string): string | null {
  const site = /\b(?:www\.)?([a-z][a-z0-9]{1,30})\.com\b/.exec(text)?.[1];
  if (!site) return null;
  const spelled = new RegExp(`(?<![\\w./@])${[...site].join("[ &'’-]*")}(?!\\w|\\.\\w)`, 'giu');
  return spoken.match(spelled)?.find((name) => /^\p{Lu}/u.test(name)) ?? null;
}

/** Whether a name, by its first words, is said in a call. */
export const isSaidIn = (name: string, spoken: string): boolean =>
  spoken.includes(name.replace(LEGAL_FORM, '').split(' ').slice(0, 2).join(' '));
