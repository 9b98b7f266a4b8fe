import { isAgainst } from './against.ts';
import { rememberLast } from './remember.ts';

/** A period as said. Offsets are UTF-16 into the sentence. `scope` is what it covers. */
export interface PeriodMention {
  start: number;
  end: number;
  scope: 'quarter' | 'half' | 'year' | 'ttm' | 'other';
  /** Quarter or half, null for the call's own quarter. */
  part: number | null;
  /** Two-digit fiscal year, null when not said. */
  year: number | null;
  /** How many fiscal years before the call's own, where it is said so: 1 for "last year", -1 for "next year". */
  back: number | null;
  /** The day it ends on: "at the end of fiscal 2020", "year-end". */
  isEnd: boolean;
  /** What something is compared with: "versus the third quarter", "from $5 million in 2019". */
  isAgainst: boolean;
}

const NO_NUMBER = String.raw`(?![\d%]|[.,]\d)`;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The pieces that periods are said in; each alternative has a name of its own. */
const PIECE = new RegExp(
  String.raw`(?<!\w)(?:${[
    '(?<word>first|second|third|fourth|back|[1-4](?:st|nd|rd|th))[- ](?:fiscal[- ])?(?<of>quarter|half)s?(?! in a row|-[a-z])',
    String.raw`(?<short>Q[1-4]|[1-4]Q|H[12]|[12]H)(?:(?:-?(?:FY)?['’‘]?| FY ?| ?['’‘]| (?=20))(?<shortYear>20\d\d|\d\d)${NO_NUMBER})?`,
    String.raw`(?:(?:fiscal|financial|calendar)(?:[- ]years?)?[- ]?|FY ?)(?<fiscal>20\d\d|['’‘]?\d\d)${NO_NUMBER}`,
    String.raw`(?<bare>20\d\d|['’‘]\d\d)${NO_NUMBER}`,
    String.raw`(?<date>(?:${MONTH})(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:of )?20\d\d)?)`,
    '(?<ttm>(?:trailing|last|past) (?:twelve|12)[- ]months?|(?:twelve|12)[- ]months? trailing|TTM|LTM)',
    String.raw`(?<other>year[- ]to[- ]date|(?:(?:first|last|past) (?:three |six |nine |[369] )|(?:six|nine|[69])[- ])months?(?! (?:ago|of(?! (?:20|['’‘]\d|the|this|fiscal))|stay|later|from))|(?:remainder|rest|balance) of (?:the |this |our )?(?:fiscal |calendar )?year|(?:early|late|mid)[- ](?:in )?20\d\d)`,
    '(?<full>(?:full|entire|whole|total)[- ](?:fiscal[- ])?year(?![- ](?:over|on)[- ]year|[- ]to[- ]date))',
    '(?<yearEnd>year[- ]end)',
    "(?:prior[- ]year|year[- ]ago|last year['’]s|previous[- ]year)(?: fiscal)?[- ](?<quarterAgo>quarter|period)",
    '(?<ago>last|prior|previous) (?:fiscal |calendar )?year',
    '(?<next>next (?:fiscal |calendar )?year)',
    String.raw`(?<year>(?<=(?<!\w)(?:for|in|during|over|throughout|ended|end of|close of) )the (?:fiscal |calendar )?year|fiscal year)(?![- ](?:ago|over|on|end|to|one|two|three|four|five|[1-9])\b)`,
    '(?:the|this|our|current)(?: current)? (?<quarter>quarter)',
    '(?:the |our )?(?<three>three[- ]months? (?:period|end(?:ed|ing)))',
  ].join('|')})(?!\w)`,
  'gi',
);

/** What every piece has in it: looking for these alone costs a small part of looking for the pieces. */
const HINT =
  /quarter|year|20\d\d|half|[QHqh][1-4]|[1-4][QHqh]|['’‘]\d\d|month|FY|fiscal \d|TTM|LTM|period|Quarter|Year|Half|Month|Fiscal \d/g;
/** How far a piece goes before and behind its hint, in UTF-16 units. */
const BEFORE_HINT = 40;
const BEHIND_HINT = 24;

/** What may stand between a quarter and its year. */
const JOINT = /^(?:['’]s)?,?(?: (?:of|for|in|the|our|fiscal|and full year)){0,3} ?$/;
/** A number of four digits is a year where it stands like one. */
const YEAR_BEFORE =
  /(?:^|(?<!\w)(?:in|for|during|of|by|our|throughout|through|expects?|see|full[- ]year|ended|closed|finished|exited|and|the|versus|to|from|over|than|with) (?:all of |calendar )?)$/i;
const YEAR_AFTER =
  /^['’]?s? (?:[a-z-]+ )?(?:guidance|outlook|revenues?|sales|adjusted|earnings|EPS|capital|FFO|net|results|full|organic)(?!\w)/i;
const END_BEFORE =
  /(?<!\w)(?:end|close|ended|closed|finished|exited|exit)(?: of)?(?: (?:the|our|full|this|calendar)){0,2} $/i;
const QUARTER_BACK = /(?<!\w)(?:last|prior|previous|year[- ]ago) (?:year['’]?s? )?$/i;
/** "At 97% of 2019 levels". */
const MEASURE = /^(?:['’]s)? (?:levels?|base(?:line)?|amounts?|comparisons?|comps?)(?!\w)/i;
const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, back: 2 };

type Piece = PeriodMention & { as: 'part' | 'year' | 'full' | 'named' };

const digits = (year: string | undefined): number | null =>
  year === undefined ? null : Number(year.slice(-2));

function pieceOf(match: RegExpExecArray): Piece | null {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const piece = { start, end, part: null, year: null, back: null, isEnd: false, isAgainst: false };
  const { word, of, short, fiscal, bare, ago } = groups;
  if (word !== undefined) {
    const scope = of?.toLowerCase() === 'half' ? 'half' : 'quarter';
    const part = NUMBERS[word.toLowerCase()] ?? Number(word[0]);
    return { ...piece, as: 'part', scope, part };
  }
  if (short !== undefined) {
    const scope = /h/i.test(short) ? 'half' : 'quarter';
    const part = Number(short.replace(/\D/, ''));
    return { ...piece, as: 'part', scope, part, year: digits(groups.shortYear) };
  }
  if (fiscal !== undefined) return { ...piece, as: 'year', scope: 'year', year: digits(fiscal) };
  if (bare !== undefined) return { ...piece, as: 'year', scope: 'year', year: digits(bare) };
  if (groups.full !== undefined) return { ...piece, as: 'full', scope: 'year' };
  if (groups.yearEnd !== undefined) return { ...piece, as: 'full', scope: 'year', isEnd: true };
  if (groups.ttm !== undefined) return { ...piece, as: 'named', scope: 'ttm' };
  if (groups.other !== undefined) return { ...piece, as: 'part', scope: 'other' };
  if (groups.quarter !== undefined || groups.three !== undefined)
    return { ...piece, as: 'named', scope: 'quarter' };
  if (groups.quarterAgo !== undefined) return { ...piece, as: 'named', scope: 'quarter', back: 1 };
  if (groups.date !== undefined) return null;
  const back = ago !== undefined ? 1 : groups.next !== undefined ? -1 : null;
  return { ...piece, as: 'full', scope: 'year', back };
}

/** Whether a year without a word for it stands where a year does. */
const isYear = (sentence: string, { start, end }: Piece): boolean =>
  YEAR_BEFORE.test(sentence.slice(Math.max(0, start - 24), start)) ||
  YEAR_AFTER.test(sentence.slice(end, end + 40));

/** Two pieces that say one period: "third quarter" and "2021", in either order; null where they do not. */
function join(a: Piece, b: Piece, between: string): Piece | null {
  if (!JOINT.test(between)) return null;
  const isOne =
    (a.as === 'part' && a.year === null && (b.as === 'year' || (b.as === 'full' && !/and/.test(between)))) ||
    (a.as === 'year' && (b.as === 'part' || b.as === 'full') && b.year === null) ||
    (a.as === 'full' && (b.as === 'year' || (b.as === 'part' && a.back !== null)));
  if (!isOne) return null;
  const whole = a.as === 'part' ? a : b.as === 'part' ? b : a;
  return {
    ...whole,
    start: a.start,
    end: b.end,
    year: a.year ?? b.year,
    back: a.back ?? b.back,
    isEnd: a.isEnd || b.isEnd,
  };
}

/** Periods named in a sentence, in order, those that something is compared with marked as such. */
export const findMentions = rememberLast((sentence: string): readonly PeriodMention[] => {
  HINT.lastIndex = 0;
  const first = HINT.exec(sentence);
  if (first === null) return [];
  let hintsEnd = HINT.lastIndex;
  while (HINT.test(sentence)) hintsEnd = HINT.lastIndex;
  const pieces: Piece[] = [];
  const part = sentence.slice(0, hintsEnd + BEHIND_HINT);
  PIECE.lastIndex = Math.max(0, first.index - BEFORE_HINT);
  for (let match = PIECE.exec(part); match !== null; match = PIECE.exec(part)) {
    const piece = pieceOf(match);
    if (piece === null) continue;
    const last = pieces.at(-1);
    const joined = last && join(last, piece, sentence.slice(last.end, piece.start));
    if (joined) pieces[pieces.length - 1] = joined;
    else pieces.push(piece);
  }
  return pieces.flatMap((piece) => {
    const { as, start, end, scope, part, year, back } = piece;
    if (as === 'year' && !/[a-z]/i.test(sentence.charAt(start)) && !isYear(sentence, piece)) return [];
    const before = sentence.slice(0, start);
    const isPrior = scope !== 'year' && QUARTER_BACK.test(before.slice(-24));
    return {
      start,
      end,
      scope,
      part,
      year,
      back: back ?? (isPrior && year === null ? 1 : null),
      isEnd: piece.isEnd || END_BEFORE.test(before.slice(-32)),
      isAgainst: scope !== 'ttm' && (isAgainst(before) || MEASURE.test(sentence.slice(end, end + 24))),
    };
  });
});
