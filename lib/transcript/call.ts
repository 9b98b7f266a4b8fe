import { hasTime, readDate } from './dates.ts';
import { isSigned } from './headings.ts';
import type { Call, Lang, Segment, Turn } from './types.ts';

type Fiscal = Pick<Call, 'fiscalYear' | 'quarter'>;

/** What the page says of itself around the call. */
export interface PageHints {
  /** Document title, empty when there is none. */
  title: string;
  /** Whether the site says that its text is cut. */
  isCut?: boolean | undefined;
}

const ORDINALS = ['first', '1st', 'second', '2nd', 'third', '3rd', 'fourth', '4th'];

const QUARTER =
  '(?<!\\w)(?:(?<ordinal>first|1st|second|2nd|third|3rd|fourth|4th)(?:[- ]fiscal)?[- ]quarter|(?:f?q|quarter )(?<q>[1-4])|(?<qq>[1-4])q)(?![\\d.])';
/** A bare two-digit number is a year only where the text says so. */
const YEAR = String.raw`(?:(?:of |for |the |ended ){0,3}(?:(?:fiscal year|financial year|fiscal|fy)[ -]?(?<fy>['’‘]?\d\d|20\d\d)|(?<year>['’‘]\d\d|20\d\d)))(?!\d)`;
/** "Q2 & H1 FY25", "fourth quarter and full year 2024", "First Quarter Results 2025" */
const WITH_PERIOD =
  '(?: ?(?:and|&|/) ?(?:the )?(?:(?:full|half)[- ]year|first half|nine[- ]months?|h1|9m|(?=fy)))?(?: (?:results|earnings))?';

/** "third quarter fiscal year 2026", "Q2 2027", "4QFY22", "1Q26", "fourth quarter and full year 2024"; the year first: "fiscal 2026 third quarter", "2026 Q3". */
const FISCAL = [
  new RegExp(`${QUARTER}${WITH_PERIOD},?[ -]?${YEAR}`, 'iu'),
  /(?<!\w)(?<qq>[1-4])q(?<fy>\d\d)(?!\d)/iu,
  /(?<!\w)q(?<q>[1-4])[ -]?(?:fy)? ?(?<fy>['’‘]?\d\d)(?![\d%])/iu,
  new RegExp(`${YEAR}(?:年|財年|财年)?(?:'s)?,? ?${QUARTER}`, 'iu'),
];

/** What stands in front of a company's name when a call is opened. */
const BEFORE_COMPANY =
  /\bwelcome (?:\w+ ){0,3}to (?:the |today's |our )?|\bresults (?:for|of) (?:the )?|\bcall (?:for|of) (?:the )?/giu;
/** The name of the call itself, which follows the company's. */
const AFTER_COMPANY =
  /(?:['’]s?)?,? \b(?:first|second|third|fourth|[1-4](?:st|nd|rd|th|q)|q[1-4]|full|half|fiscal|fy|annual|year[- ]end|quarter|earnings|results|financial|conference|investor|analyst|special|business|presents?|20\d\d)\b/iu;
const LONGEST_COMPANY = 60;

/**
 * A company with its ticker in brackets, with or without an exchange: "Harborline Inc. (NASDAQ:HRBL)". A live price
 * may have grown into it: "(HRBL+0.14%)".
 */
const TICKER =
  /(?:^|[|:：] ?)(?<company>[^|:：()]{2,80}?) ?\((?:[A-Z][A-Za-z]{1,9} ?: ?)?(?<ticker>[A-Z]{1,6}(?:[.-][A-Z]{1,3})?|\d{4,6}\.[A-Z]{2})(?:[+-]\d[\d.]*%)?\)/u;
/** "NASDAQ: HRBL", and what dumps of transcripts write: "Ticker: HRBL". */
const BARE_TICKER =
  /(?:^|\W)(?:NYSE|NASDAQ|Nasdaq|OTC\w*|AMEX|LSE|TSX|[Tt]icker|[Ss]ymbol)\W{1,3}(?<ticker>[A-Z]{1,6}(?:\.[A-Z]{1,2})?)\b/u;
const COMPANY_FIELD = /^\W*company\W{0,2}[:：]\W{0,3}(?<company>\p{L}[^|*]{1,60})/iu;

/** Welcomes are short; whatever stands further on is not about this call's name. */
const LONGEST_OPENING = 2000;
/** Lines above the call that are longer say something else. */
const LONGEST_HEAD = 300;

/**
 * The facts of the call from the opening words, the lines above it (`head`) and the title. What is said is believed
 * first: a page may be about another quarter than its title says. A company printed with its exchange is its full name.
 */
export function readCall(turns: readonly Turn[], head: readonly string[], hints: PageHints): Call {
  // The title page says more than the letter before it.
  const end = head.findLastIndex(isSigned) + 1;
  const reordered = [...head.slice(end), ...head.slice(0, end)];
  // The company's name may have a line of its own above its ticker.
  const lines = reordered.map((line, i) =>
    line.startsWith('(') ? `${reordered[i - 1] ?? ''} ${line}` : line,
  );
  const printed = [...lines.filter(({ length }) => length <= LONGEST_HEAD), hints.title];
  const opening = turns
    .slice(0, 3)
    .flatMap((turn) => turn.segments.slice(0, 3).map(({ text }) => text.slice(0, LONGEST_OPENING)));
  const named = firstOf(printed, readNamed);
  const field = firstOf(printed, (line) => COMPANY_FIELD.exec(line)?.groups?.company?.trim() ?? null);
  const isTicker = /^[A-Z]{1,5}$/.test(field ?? '');
  const fiscal = firstOf([...opening, ...printed], readFiscal);
  return {
    company:
      cleanCompany(named?.isListed ? named.company : null) ??
      firstOf(opening, readCompany) ??
      cleanCompany(named?.company) ??
      cleanCompany(isTicker ? null : field) ??
      companyOfTitle(printed) ??
      firstOf(printed, companyOfLine) ??
      firstOf([...head, ...opening], (text) => companyOfSite(text, turns)),
    ticker:
      named?.ticker ??
      firstOf(printed, (line) => BARE_TICKER.exec(line)?.groups?.ticker ?? null) ??
      (isTicker ? field : null) ??
      firstOf(printed, tickerInAddress),
    fiscalYear: fiscal?.fiscalYear ?? null,
    quarter: fiscal?.quarter ?? null,
    date:
      firstOf(printed.filter(hasTime), readDate) ??
      firstOf(head, dateHeld) ??
      firstOf(printed.filter(isAboutCall), readDate) ??
      firstOf(opening.slice(0, 4), readDate) ??
      firstOf(printed, dateInAddress),
    languages: languagesOf(turns.flatMap((turn) => turn.segments)),
  };
}

/** Pages carry other dates: of their making, and of the quarter's end. */
const isAboutCall = (line: string): boolean =>
  !/\b(?:scraped|translated|published|updated|posted|captured|period end(?:ing|ed)|ended|https?:)/i.test(
    line,
  );

/** Letters to an exchange have a date of their own: "transcript of the conference call held on 12 August 2020". */
const dateHeld = (line: string): string | null => {
  const at = line.search(/\bheld on\b/i);
  return at < 0 ? null : readDate(line.slice(at, at + 40));
};

/** News sites put the day into the address of a page. */
function dateInAddress(line: string): string | null {
  const [, year, month, day] = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(line) ?? [];
  return year ? readDate(`${year}-${month}-${day}`) : null;
}

/** ... and the ticker between the company and the quarter: "/2025/11/30/harborline-hrbl-q3-2025-earnings-call". */
const tickerInAddress = (line: string): string | null =>
  /\/20\d\d\/\d\d\/\d\d\/[a-z\d-]+-(?!inc|corp?|ltd|plc|group)([a-z]{1,5})-q[1-4]-20\d\d-/
    .exec(line)?.[1]
    ?.toUpperCase() ?? null;

/** A bare abbreviation in brackets is a ticker only in a line that names the call. */
function readNamed(line: string): { company: string; ticker: string; isListed: boolean } | null {
  const { company, ticker } = TICKER.exec(line)?.groups ?? {};
  if (!company || !ticker) return null;
  const isListed = /\([A-Za-z]{2,10} ?:/.test(line);
  return isListed || NAMES_CALL.test(line) ? { company, ticker, isListed } : null;
}

const NAMES_CALL =
  /\b(?:earnings|call|transcript|results|presents?|conference|q[1-4]|[1-4]q\d\d)\b|法[說说][會会]|[業业][績绩]/i;

/** What a quarter is compared with is another one. */
const AGAINST = /\b(?:versus|vs\.?|compared (?:to|with)|against|over|than|since|from) (?:the )?$/i;

/** The quarter that a text names, and the words before it. */
function readFiscal(text: string): (Fiscal & { before: string }) | null {
  const line = lastYear(text);
  for (const pattern of FISCAL) {
    const match = pattern.exec(line);
    const found = match?.groups;
    if (!found || AGAINST.test(line.slice(0, match.index))) continue;
    const year = Number((found.fy ?? found.year ?? '').replace(/\D/g, ''));
    const ordinal = ORDINALS.indexOf(found.ordinal?.toLowerCase() ?? '');
    const quarter = ordinal < 0 ? Number(found.q ?? found.qq) : (ordinal >> 1) + 1;
    return { fiscalYear: year < 100 ? 2000 + year : year, quarter, before: line.slice(0, match.index) };
  }
  return null;
}

/** "FY2023-24" ends in 2024, whatever it is called by. */
const lastYear = (text: string): string =>
  text.replace(/(?<!\d)20(\d\d)[-–/](\d\d)(?![\d-])/g, (span, from, to) =>
    (Number(from) + 1) % 100 === Number(to) ? `20${to}` : span,
  );

/** "welcome to Harborline's second quarter ... call": what stands between the welcome and the call's name. */
function readCompany(text: string): string | null {
  for (const before of text.matchAll(BEFORE_COMPANY)) {
    const at = before.index + before[0].length;
    const rest = text.slice(at, at + LONGEST_COMPANY).replace(AGAIN, '');
    const company = rest.slice(0, Math.max(0, rest.search(AFTER_COMPANY)));
    if (isCompany(company)) return company.trim();
  }
  return null;
}

/** The quarter may come before the company: "the Q3 2023 Harborline earnings call". */
const AGAIN =
  /^(?:(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)|q[1-4]|quarter|fiscal|full|year|and|of|the|20\d\d|[1-4]q\d\d|fy\d\d)[ -]){1,6}(?:results |earnings )?(?:conference )?(?:call )?(?:of |for |with )?/i;

const NO_COMPANY =
  /^(?:(?:the|our|today|earnings|call|conference|results|transcript|financial|fy\b|q[1-4]\b|first|second|third|fourth|third-party|special|everyone|annual|analysts?|investors?|q&a|edited|sub|ref|subject|presentation|group)\b|\d{1,2}\b)/i;

const isCompany = (name: string): boolean =>
  /^[\p{Lu}\p{Script=Han}\d](?:[^.?!:;]|\.(?! ))*$/u.test(name) && !NO_COMPANY.test(name);

/** "RR Widgets Q2 FY26 Earnings Call Transcript": the words before the quarter, or the line above it. */
function companyOfTitle(lines: readonly string[]): string | null {
  for (const [i, line] of lines.entries()) {
    const fiscal = readFiscal(line);
    if (!fiscal) continue;
    const words = fiscal.before || (lines[i - 1] ?? '');
    const company = words.replace(/ [A-Za-z]{2,8} ?:.*$|^[^\p{L}\d]+|[^\p{L}\d.)]+$/gu, '');
    if (company.length <= LONGEST_COMPANY && isCompany(company) && !readDate(company)) return company;
  }
  return null;
}

/** "www.harborline.com": the name as the call spells what its address says. */
function companyOfSite(text: string, turns: readonly Turn[]): string | null {
  const site = /\b(?:www\.)?([a-z][a-z0-9]{1,30})\.com\b/.exec(text)?.[1];
  if (!site) return null;
  const spelled = new RegExp(`(?<![\\w./@])${[...site].join("[ &'’-]*")}(?!\\w|\\.\\w)`, 'giu');
  const said = turns.flatMap(({ segments }) => segments.flatMap(({ text }) => text.match(spelled) ?? []));
  return said.find((name) => /^\p{Lu}/u.test(name)) ?? null;
}

/** "Harborline Systems Limited", "For HARBORLINE PLC": a line that is a company's name by its legal form. */
const COMPANY_LINE =
  /^(?:For )?(?<company>(?:(?:\p{Lu}[\p{L}\d.'’-]*|&|and|of|the) ){1,6}(?:L(?:imite|t)d|L(?:IMITE|T)D|I(?:nc|NC|ncorporated)|C(?:orp|ORP|orporation|ORPORATION)|plc|PLC|AG|N\.V|S\.A|SE)\.?)$/u;

/** Letters to an exchange name the exchange as well. */
const companyOfLine = (line: string): string | null =>
  /\b(?:stock|exchange|[bns]se)\b/i.test(line) ? null : (COMPANY_LINE.exec(line)?.groups?.company ?? null);

function cleanCompany(name: string | null | undefined): string | null {
  const clean = name?.replace(/\s*\([^)]*\)?\s*$/, '').replace(/^[#*\s]+|[*\s]+$/g, '');
  return clean && /\p{L}/u.test(clean) ? clean : null;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** Share of the segments that a language needs to be one of the call's. */
const LEAST_SHARE = 0.1;

function languagesOf(segments: readonly Segment[]): Lang[] {
  const counts = new Map<Lang, number>();
  for (const { lang, translationLang } of segments) {
    for (const each of [lang, translationLang]) if (each) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts].filter(([, n]) => n >= segments.length * LEAST_SHARE).map(([lang]) => lang);
}
