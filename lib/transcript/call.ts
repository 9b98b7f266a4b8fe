import {
  isSaidIn,
  type Printed,
  readField,
  readFormal,
  readPrinted,
  readSite,
  readThanks,
  readWelcome,
  respelled,
  tidied,
} from './companies.ts';
import { readCallDate } from './dates.ts';
import { type Fiscal, readFiscal, readPeriod, readQuarter } from './fiscal.ts';
import { isSigned } from './headings.ts';
import { readSpoken } from './spoken.ts';
import { type Named, readNamed, readTicker, tickerInAddress } from './tickers.ts';
import type { Call, Lang, Segment, Turn } from './types.ts';

/** What the page says of itself around the call. */
export interface PageHints {
  /** Document title, empty when there is none. */
  title: string;
  /** Whether the site says that its text is cut. */
  isCut?: boolean | undefined;
}

/** Welcomes are short; whatever stands further on is not about this call's name. */
const LONGEST_OPENING = 2000;
/** Lines above the call that are longer say something else. */
const LONGEST_HEAD = 300;

/** What calls are called. */
const NAMES_CALL =
  /\b(?:earnings|call|transcript|results|presents?|presentation|conference|webcast|review)\b|法[說说][会會]|法人說明會|[业業][绩績]|[财財][报報]|[电電][话話][会會]|決算|説明会|실적|어닝|컨퍼런스/i;
/** Whoever opens a call says its quarter; later on, others are said as well. */
const WELCOMES = /welcome|[欢歡]迎|ようこそ/i;
const namesCall = (line: string): boolean => NAMES_CALL.test(line);

/**
 * The facts of the call from the opening words, the lines above it (`head`) and the title. What is said of the call is
 * believed first: a page may be about another quarter than its title says. Then come the title and the title page, then
 * the other lines. A company printed with its exchange is its full name.
 */
export function readCall(turns: readonly Turn[], head: readonly string[], hints: PageHints): Call {
  const title = plain(hints.title);
  const all = head.map(plain);
  const lines = all.filter(({ length }) => length <= LONGEST_HEAD);
  // The title page says more than the letter before it.
  const end = lines.findLastIndex(isSigned) + 1;
  const reordered = [title, ...lines.slice(end), ...lines.slice(0, end)];
  // The company's name may have a line of its own above its ticker.
  const printed = reordered.map((line, i) => (line.startsWith('(') ? `${reordered[i - 1]} ${line}` : line));
  const opening = turns
    .slice(0, 3)
    .flatMap((turn) => turn.segments.slice(0, 3).map(({ text }) => plain(text.slice(0, LONGEST_OPENING))));
  const sentences = opening.flatMap((text) => text.split(/(?<=[.?!]) +(?=\p{Lu})|(?<=[。？！])/u));
  const spoken = turns.flatMap(({ segments }) => segments.map(({ text }) => text)).join('\n');
  const isSaid = (name: string) => isSaidIn(name, spoken);

  const [own, others] = readAllNamed(printed, title, isSaid);
  const names = readNames(printed);
  // "HRBL Q2 2026 Earnings Report": a ticker may stand for the company.
  const isTicker = (name: string) => /^[A-Z]{1,5}$/.test(name) && !isSaid(name);
  const field = firstOf(printed, readField) ?? '';
  const leading = [field, ...names.map(({ name, before }) => (before ? name : ''))].find(isTicker);
  const known = names.filter(({ name }) => !isTicker(name));
  const company =
    tidied(own.find(({ isListed }) => isListed)?.company) ??
    respelled(firstOf(opening, readWelcome), printed) ??
    tidied(own[0]?.company) ??
    tidied(isTicker(field) ? '' : field) ??
    known.find(({ before }) => before === 'quarter')?.name ??
    known.find(({ name }) => isSaid(name))?.name ??
    firstOf(opening, readThanks) ??
    known.find(({ before }) => before)?.name ??
    firstOf(printed, readWelcome) ??
    tidied(others[0]?.company) ??
    firstOf(printed, readFormal) ??
    firstOf([...printed, ...opening], (text) => readSite(text, spoken)) ??
    known.find(({ name }) => !title.includes(name))?.name ??
    null;

  const bare = printed.flatMap((line) => (readNamed(line) ? null : readTicker(line)) ?? []);
  const about = [...sentences.filter(namesCall), ...printed.filter(namesCall)];
  const fiscal = withSpoken(
    firstOf([...about, ...printed], readFiscal) ??
      firstOf(about, readPeriod) ??
      firstOf(
        [...sentences.filter((text) => WELCOMES.test(text)), ...printed.filter(namesCall)],
        readQuarter,
      ),
    turns,
    firstOf(printed, fiscalOf) !== null,
  );
  return {
    company,
    ticker:
      own[0]?.ticker ??
      bare.find((found) => title.includes(found)) ??
      leading ??
      bare.at(-1) ??
      others.find((named) => tidied(named.company) === company)?.ticker ??
      firstOf(printed, tickerInAddress),
    ...fiscal,
    date: readCallDate(all, title, sentences, namesCall),
    languages: languagesOf(turns.flatMap((turn) => turn.segments)),
  };
}

/** What is labelled has been told apart from what stands around it, and opens with what the call is. */
const isLabelled = ({ labels }: Turn): boolean => labels.original.length + labels.translation.length > 0;

/**
 * Quarter and year as the page names them, and as the call itself tells where it does not: a text without labels that
 * prints neither goes by what most of its sentences are about, since its first ones may be about anything; elsewhere
 * only the year of a quarter is completed.
 */
function withSpoken(
  named: Fiscal | null,
  turns: readonly Turn[],
  isPrinted: boolean,
): Pick<Call, 'fiscalYear' | 'quarter'> {
  const fiscal = { fiscalYear: named?.fiscalYear ?? null, quarter: named?.quarter ?? null };
  const isSpeech = !isPrinted && !turns.some(isLabelled);
  if (!isSpeech && (fiscal.quarter === null || fiscal.fiscalYear !== null)) return fiscal;
  const sentences = turns.flatMap(({ segments }) => segments.flatMap(({ text }) => text.split(SENTENCE)));
  const spoken = readSpoken(sentences, isSpeech ? null : fiscal.quarter);
  const isSame = spoken.quarter === fiscal.quarter;
  return { ...spoken, fiscalYear: spoken.fiscalYear ?? (isSame ? fiscal.fiscalYear : null) };
}
const SENTENCE = /(?<=[.?!]) +(?=[A-Z])/;

/** Full-width letters and signs as their usual forms. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ');

const fiscalOf = (line: string) => readFiscal(line) ?? readPeriod(line);

/** The names that stand beside a quarter in the lines, the title first. */
function readNames(printed: readonly string[]): Printed[] {
  return printed.flatMap((line, i) => {
    const isAboutCall = i === 0 ? namesCall(line) : fiscalOf(line) && !/https?:|[%$€£¥]/.test(line);
    if (!isAboutCall) return [];
    const found = readPrinted(line);
    if (found.length > 0) return found;
    // The company may have the line above, or the one above its ticker.
    return readPrinted(printed.slice(1, i).findLast((text) => readTicker(text) === null) ?? '');
  });
}

/** The companies that lines print with a ticker: those that the page is about, and all others. */
function readAllNamed(
  printed: readonly string[],
  title: string,
  isSaid: (name: string) => boolean,
): [own: Named[], others: Named[]] {
  const own: Named[] = [];
  const others: Named[] = [];
  printed.forEach((line, i) => {
    const named = readNamed(line);
    if (!named) return;
    const isNear = named.isAlone && printed.slice(Math.max(0, i - 1), i + 3).some(fiscalOf);
    const isTitled = title.includes(named.ticker) || title.includes(named.company);
    if (!named.isListed && !namesCall(line) && !isNear && !(named.isAlone && isTitled)) return;
    const isOwn = isTitled || isNear || fiscalOf(line) || isSaid(tidied(named.company) ?? '-');
    (isOwn ? own : others).push(named);
  });
  return [own, others];
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
