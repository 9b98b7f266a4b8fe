import type { Call } from '../transcript/types.ts';

/** A period as said. Offsets are UTF-16 into the sentence. `scope` is what it covers. */
export interface PeriodMention {
  start: number;
  end: number;
  scope: 'quarter' | 'half' | 'year' | 'ttm' | 'other';
  /** Quarter or half, null for the call's own quarter. */
  part: number | null;
  /** Two-digit fiscal year, null when not said. */
  year: number | null;
}

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const YEAR = String.raw`(?:,? (?:of |for )?(?:the )?(?:(?:fiscal|calendar|FY) ?(?:year )?)?(?:(20\d\d)|['’](\d\d)|(?<=fiscal |FY ?|year )(\d\d))(?![\d%,.]\d|%))?`;
const PATTERNS: readonly [RegExp, PeriodMention['scope']][] = [
  [
    new RegExp(
      String.raw`(?<!\w)Q([1-4])(?: ?(?:FY ?)?(20\d\d)| ?(?:FY ?|['’])(\d\d)|${YEAR})(?![\d%A-Za-z]|[.,]\d)`,
      'g',
    ),
    'quarter',
  ],
  [/(?<![\w.])([1-4])Q ?['’]?(?:(20\d\d)|(\d\d))?(?!\w)/g, 'quarter'],
  [
    new RegExp(String.raw`(?<!\w)(first|second|third|fourth)[- ](?:fiscal )?quarter(?!\w)${YEAR}`, 'gi'),
    'quarter',
  ],
  [new RegExp(String.raw`(?<!\w)(first|second) half(?!\w)${YEAR}`, 'gi'), 'half'],
  [/(?<!\w)(?:trailing|last|past) (?:twelve|12)[- ]months?(?!\w)|(?<!\w)TTM(?!\w)/g, 'ttm'],
  [/(?<!\w)year[- ]to[- ]date|(?<!\w)(?:first |last )?(?:six|nine|6|9)[- ]months?(?!\w)/gi, 'other'],
  [
    /(?<!\w)(?:fiscal(?: year)?|FY|full[- ]year|calendar(?: year)?)(?: fiscal(?: year)?)? ?['’]?(?:(20\d\d)|(\d\d))(?![\d%]|[.,]\d)/gi,
    'year',
  ],
  [/(?<!\w)(?:in|for|during|of|expects?|see) (?:all of )?(20\d\d)(?![\d%]|[.,]\d)/gi, 'year'],
  [
    /(?<!\w)(20\d\d) (?=[a-z-]* ?(?:guidance|outlook|revenue|sales|adjusted|earnings|EPS|capital|FFO|net))/gi,
    'year',
  ],
  [
    /(?<!\w)(?:full[- ](?:fiscal )?year|fiscal year|(?:for|in) the year|entire year|the full year)(?!\w)/gi,
    'year',
  ],
  [/(?<!\w)(?:the|this|our|current)(?: current)? quarter(?!\w)/gi, 'quarter'],
];
const COMPARED =
  /(?<!\w)(?:compared (?:to|with)|versus|vs\.?|from|over|than|against|relative to|last year['’]s|prior[- ]year|year[- ]ago|previous)(?: [a-z$\d.,%'’]+){0,4} $/i;

/** Periods named in a sentence, in order, without those a figure is only compared with. */
export function findPeriods(sentence: string): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const [pattern, scope] of PATTERNS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (scope !== 'ttm' && COMPARED.test(`${sentence.slice(Math.max(0, start - 48), start).trimEnd()} `))
        continue;
      const groups = match.slice(1).filter((group) => group !== undefined);
      const first = groups[0] ?? '';
      const part = ORDINALS[first.toLowerCase()] ?? (/^[1-4]$/.test(first) ? Number(first) : null);
      const year = groups.findLast((group) => /^\d\d(?:\d\d)?$/.test(group));
      found.push({ start, end, scope, part, year: year === undefined ? null : Number(year.slice(-2)) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Picks the period of a figure at [start, end): the one right after it ("$5 million in Q3"), else the nearest
 * before it, else the only one of the sentence.
 */
export function periodAt(
  sentence: string,
  periods: PeriodMention[],
  start: number,
  end: number,
): PeriodMention | null {
  const after = periods.find(
    (period) =>
      period.start >= end &&
      /^,? (?:in|for|during|of|at)? ?(?:the |our )?(?:end of )?$/.test(sentence.slice(end, period.start)),
  );
  const before = periods.findLast((period) => period.end <= start);
  return after ?? before ?? (periods.length === 1 ? (periods[0] ?? null) : null);
}

const two = (year: number): string => String(year % 100).padStart(2, '0');

/**
 * Writes a period as the JSON has it (`Q3 FY26`, `H1 FY26`, `FY26`, `TTM`), or null where the year stays unknown.
 * A quarter without a year is this fiscal year's; guidance for an earlier quarter, or for "the year" in a
 * fourth-quarter call, is next year's.
 */
export function writePeriod(mention: PeriodMention | null, call: Call, ahead: boolean): string | null {
  const { fiscalYear, quarter } = call;
  if (mention === null) {
    return ahead || fiscalYear === null || quarter === null ? null : `Q${quarter} FY${two(fiscalYear)}`;
  }
  if (mention.scope === 'ttm') return 'TTM';
  if (mention.scope === 'other') return null;
  const part = mention.part ?? (mention.scope === 'quarter' ? quarter : null);
  let year = mention.year ?? fiscalYear;
  if (year === null) return null;
  if (mention.year === null && quarter !== null) {
    if (mention.scope === 'year' && ahead && quarter === 4) year += 1;
    if (mention.scope === 'quarter' && part !== null && ahead && part < quarter) year += 1;
    if (mention.scope === 'quarter' && part !== null && !ahead && part > quarter) year -= 1;
    if (mention.scope === 'half' && ahead && quarter === 4) year += 1;
  }
  if (mention.scope === 'year') return `FY${two(year)}`;
  if (part === null) return null;
  return `${mention.scope === 'half' ? 'H' : 'Q'}${part} FY${two(year)}`;
}
