import { isAgainst } from './against.ts';
import type { Call } from './types.ts';

/** The quarter that a text names, and the words before it. */
export type Fiscal = Pick<Call, 'fiscalYear' | 'quarter'> & { before: string };

/** Each quarter's words stand at twice its number, and one after. */
const WORDS = 'first 1st second 2nd third 3rd fourth 4th one one two two three three four four'.split(' ');
const ORDINAL = 'first|1st|second|2nd|third|3rd|fourth|4th';
const HAN = '一二三四';

const QUARTER = String.raw`(?:(?<word>${ORDINAL})(?:[- ]fiscal)?[- ]quarter|quarter (?<count>one|two|three|four)\b|(?:f?q|quarter )(?<q>[1-4])|(?<qq>[1-4])q|第?(?<han>[1-4${HAN}])(?:/4)? ?(?:[财財]?季|四半期|분기))(?![\d.])`;
/** A bare two-digit number is a year only where the text says so. Machines that listen write "fiscal 20 26". */
const YEAR = String.raw`(?:(?:of |for |the |ended |in ){0,3}(?:(?:fiscal[- ]year|financial year|fiscal|[fc]y)[ -]?(?:\d\d?/)?(?<fy>20 ?\d\d|['’‘]?\d\d)|(?<year>['’‘]\d\d|20\d\d)))(?!\d)`;
/** "Q2 & H1 FY25", "fourth quarter and full year 2024", "First Quarter Results 2025" */
const WITH_PERIOD =
  "(?:['’]s)?(?: ?(?:and|&|/) ?(?:the )?(?:(?:full|half)[- ]year|year[- ]end|first half|(?:first )?(?:six|nine)[- ]months?|h1|9m|(?=fy|fiscal)))?(?: (?:results|earnings))?";
/** What East Asian languages put after a year: 2023财年, 2026年3月期. */
const AFTER_YEAR = '(?: ?(?:年(?:度| ?\\d{1,2}月期)?|[财財]年|년|회계 ?연도))?';

/** "third quarter fiscal year 2026", "Q2 2027", "4QFY22", "1Q26", "fourth quarter and full year 2024"; the year first: "fiscal 2026 third quarter", "2026 Q3", "2026年第一季". */
const FISCAL = [
  new RegExp(`(?<!\\w)${QUARTER}${WITH_PERIOD},?(?: - |[ /-]?\\(?)${YEAR}`, 'giu'),
  // "2분기 컨퍼런스콜 전문 (2027년)"
  new RegExp(`(?<!\\w)${QUARTER}(?: \\p{sc=Hangul}{1,6}){1,4} ?\\(${YEAR}`, 'giu'),
  /(?<!\w)(?<qq>[1-4])q(?<fy>\d\d)(?!\d)/giu,
  /(?<!\w)q(?<q>[1-4])[ -]?(?:fy)? ?(?<fy>['’‘]?\d\d)(?![\d%.])/giu,
  new RegExp(`(?<!\\d)${YEAR}${AFTER_YEAR}(?:['’]s)?[, -]{0,2}(?:fiscal )?${QUARTER}`, 'giu'),
];

/** A year without a quarter: of a half, or of a whole year. */
const PERIOD = [
  new RegExp(
    `(?<!\\w)(?:(?:(?:first|second) half|(?:half|full)[- ]year|interim|annual|year[- ]end|nine[- ]months?|h[12]|9m)(?: (?:results|earnings))?,?[ -]?|(?=f))${YEAR}`,
    'giu',
  ),
  /(?<!\w)[12]h(?<fy>\d\d)(?!\d)/giu,
  new RegExp(
    `${YEAR}(?:${AFTER_YEAR} ?(?:上半年|下半年|中期|全年|年度|通期|決算)| (?:(?:first|second)[- ]half|half|full[- ]year|interim|annual)\\b)`,
    'giu',
  ),
];

const QUARTER_ALONE = [new RegExp(`(?<!\\w)${QUARTER}`, 'giu')];

/** What a quarter is compared with is another one. */
const AGAINST_IN_HAN = /[与與较較比] ?$/;

/** The quarter and the fiscal year that a text names together, or null. */
export const readFiscal = (text: string): Fiscal | null => firstMatch(text, FISCAL);

/** The fiscal year that a text names for a half or a whole year, or null. */
export const readPeriod = (text: string): Fiscal | null => firstMatch(text, PERIOD);

/** The quarter that a text names without its year, or null. */
export const readQuarter = (text: string): Fiscal | null => firstMatch(text, QUARTER_ALONE);

function firstMatch(text: string, patterns: readonly RegExp[]): Fiscal | null {
  const line = lastYear(text);
  for (const pattern of patterns) {
    for (const { groups = {}, index } of line.matchAll(pattern)) {
      const before = line.slice(0, index);
      if (AGAINST_IN_HAN.test(before) || isAgainst(before)) continue;
      const year = Number((groups.fy ?? groups.year ?? '').replace(/\D/g, ''));
      const fiscalYear = year < 100 ? 2000 + year : year;
      return { fiscalYear: year === 0 ? null : fiscalYear, quarter: quarterOf(groups), before };
    }
  }
  return null;
}

function quarterOf({ word, count, q, qq, han }: Record<string, string | undefined>): number | null {
  const named = WORDS.indexOf((word ?? count ?? '-').toLowerCase());
  if (named >= 0) return ((named >> 1) % 4) + 1;
  return HAN.indexOf(han ?? '-') + 1 || Number(q ?? qq ?? han) || null;
}

/** "FY2023-24" and "FY23/24" end in 2024, whatever they are called by. */
const lastYear = (text: string): string =>
  text.replace(/((?<!\d)20|fy ?['’‘]?)(\d\d)[-–/](\d\d)(?![\d-])/gi, (span, lead, from, to) =>
    (Number(from) + 1) % 100 === Number(to) ? lead + to : span,
  );
