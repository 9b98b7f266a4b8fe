import type { Call, Lang, Segment, Turn } from './types.ts';

type Fiscal = Pick<Call, 'fiscalYear' | 'quarter'>;

/** What the page says of itself, in the order in which it is believed after the speakers. */
export interface PageHints {
  /** Document title, empty when there is none. */
  title: string;
}

const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };

const QUARTER = `(?:(?<ordinal>first|second|third|fourth)[- ]quarter|q(?<q>[1-4])|(?<qq>[1-4])q)`;
/** A bare two-digit number is a year only where the text says so. */
const YEAR = String.raw`(?:(?:of |for |the ){0,3}(?:(?:fiscal year|financial year|fiscal|fy) ?(?<fy>['’]?\d\d|20\d\d)|(?<year>['’]\d\d|20\d\d)))(?!\d)`;

/** "third quarter fiscal year 2026", "Q2 2027", "fourth quarter and full year 2024", "fiscal 2026 third quarter", "2026 Q3". */
const FISCAL = [
  new RegExp(`${QUARTER}(?: and (?:the )?full[- ]year)?,? ?${YEAR}`, 'iu'),
  new RegExp(`${YEAR}(?:年|財年|财年)?,? ?${QUARTER}`, 'iu'),
];

/** What stands in front of a company's name when a call is opened. */
const BEFORE_COMPANY =
  /\bwelcome (?:\w+ ){0,3}to (?:the |today's |our )?|\bresults (?:for|of) (?:the )?|\bcall (?:for|of) (?:the )?/giu;
/** The name of the call itself, which follows the company's. */
const AFTER_COMPANY =
  /['’]s?(?= )|,? \b(?:first|second|third|fourth|q[1-4]|full|half|fiscal|fy|annual|quarter|earnings|results|financial|conference|investor|20\d\d)\b/iu;
const LONGEST_COMPANY = 60;

/** A ticker in brackets, with or without its exchange: "(ASAN)", "(NASDAQ:ASAN)", "(2330.TW)". */
const TICKER = /\((?:[A-Z]{2,8}\s?:\s?)?([A-Z]{1,5}(?:\.[A-Z]{1,2})?|\d{4,6}(?:\.[A-Z]{2}))\)/;

/** Welcomes are short; whatever stands further on is not about this call's name. */
const LONGEST_OPENING = 2000;

/**
 * The facts of the call: company, fiscal year and quarter from the opening words, else from the title.
 */
export function readCall(turns: readonly Turn[], hints: PageHints): Call {
  const opening = turns
    .slice(0, 2)
    .flatMap((turn) => turn.segments.slice(0, 3).map(({ text }) => text.slice(0, LONGEST_OPENING)));
  const sources = [...opening, hints.title];
  const fiscal = firstOf(sources, readFiscal) ?? { fiscalYear: null, quarter: null };
  return {
    company: firstOf(opening, readCompany),
    ticker: TICKER.exec(hints.title)?.[1] ?? null,
    ...fiscal,
    date: null,
    languages: languagesOf(turns.flatMap((turn) => turn.segments)),
  };
}

function readFiscal(text: string): Fiscal | null {
  for (const pattern of FISCAL) {
    const found = pattern.exec(text)?.groups;
    if (!found) continue;
    const year = Number((found.fy ?? found.year ?? '').replace(/\D/g, ''));
    const quarter = ORDINALS[found.ordinal?.toLowerCase() ?? ''] ?? Number(found.q ?? found.qq);
    return { fiscalYear: year < 100 ? 2000 + year : year, quarter };
  }
  return null;
}

/** "welcome to Harborline's second quarter ... call": what stands between the welcome and the call's name. */
function readCompany(text: string): string | null {
  for (const before of text.matchAll(BEFORE_COMPANY)) {
    const at = before.index + before[0].length;
    const rest = text.slice(at, at + LONGEST_COMPANY);
    const company = rest.slice(0, Math.max(0, rest.search(AFTER_COMPANY)));
    if (/^[\p{Lu}\d](?:[^.?!:;]|\.(?! ))*$/u.test(company)) return company.trim();
  }
  return null;
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
