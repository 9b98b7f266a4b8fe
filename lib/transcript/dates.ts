/** The months' English names in lower case, January first. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?`;

/**
 * "Jul 10, 2020", "29 April 2025", "20-Jul-23", "2025-07-30", "2026/2/13", "2025年7月30日", "8/27/2026" with the month
 * first where both can be, "harborline_20260827"; and, where a line starts so or says "date", "12.08.2020".
 */
const FORMS = [
  new RegExp(String.raw`\b${MONTH}[ -](?<day>\d{1,2})(?:st|nd|rd|th)? ?,?[ -]?(?<year>(?:20|19)\d\d)`, 'gi'),
  new RegExp(
    String.raw`\b(?<day>\d{1,2})\.?(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](?<year>(?:20|19)\d\d|(?<=-)\d\d)\b`,
    'gi',
  ),
  /(?<![\d.])(?<year>20\d\d)(?<mark>[-/.]) ?(?<number>\d{1,2})\k<mark> ?(?<day>\d{1,2})(?!\d)/g,
  /(?<year>20\d\d) ?[年년] ?(?<number>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]/g,
  /(?:^|\b(?:held|on|dated?)\W{1,3})(?<day>\d\d)\.(?<number>\d\d)\.(?<year>20\d\d)\b/gi,
  /(?<![\d/])(?:(?<number>0?[1-9]|1[0-2])\/(?<day>\d{1,2})|(?<first>1[3-9]|2\d|3[01])\/(?<second>\d{1,2}))\/(?<year>20\d\d)(?!\d)/g,
  /[_-](?<year>20\d\d)(?<number>\d\d)(?<day>\d\d)(?!\d)/g,
];

/** A date in a text: ISO 8601, and where it stands. */
interface Dated {
  date: string;
  start: number;
  end: number;
}

/** The dates in a text, in the text's order. Dates that no calendar has are none. */
function datesIn(text: string): Dated[] {
  const found: Dated[] = [];
  for (const form of FORMS) {
    for (const { 0: all, index, groups = {} } of text.matchAll(form)) {
      const month = MONTHS.findIndex((name) =>
        name.startsWith(groups.month?.toLowerCase().slice(0, 3) ?? '-'),
      );
      const year = (groups.year ?? '').padStart(4, '20');
      const number = month < 0 ? (groups.number ?? groups.second ?? '') : String(month + 1);
      const iso = `${year}-${number.padStart(2, '0')}-${(groups.day ?? groups.first ?? '').padStart(2, '0')}`;
      const date = new Date(`${iso}T00:00:00Z`);
      if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso))
        found.push({ date: iso, start: index, end: index + all.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Pages whose line breaks were lost: "Earnings CallFeb 28, 2024". */
const unglued = (text: string): string => text.replace(/(?<=[a-z\d])(?=[A-Z][a-z]{2})/g, ' ');

/** The first date in a text as ISO 8601, or null. */
export const readDate = (text: string): string | null => datesIn(unglued(text))[0]?.date ?? null;

/** A time of day with its zone: only the line that announces the call itself carries one. */
export const hasTime = (text: string): boolean =>
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)?\.?,? ?(?:ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|GMT|UTC|BST|CET|CEST|IST|HKT|JST|SGT|NTS GMT)\b/i.test(
    text,
  );

/** Dates of other things: of prices, of what is still to come, of the page's making, of a signature. */
const OF_OTHERS =
  /\b(?:at close|clos(?:ed|ing)|after hours|pre-?market|real-time|next earnings|upcoming|projected|scheduled|consensus|published|updated|posted|scraped|translated|captured|copyright|digitally signed)\b|©|\+\d\d'\d\d'|\$\d+\.\d\d\b/i;
const OF_OTHERS_BEFORE =
  /(?:\bend(?:ed|ing|s)?|\bas (?:of|at)|\b(?:letter|release|report) dated|\b(?:until|through|since|filed(?: on)?)|截至|至)[ :]*(?:\w+day,? )?$/i;
/** The day of a page goes for the day of its call only where there is no other. */
const OF_POST = /^(?:by|author)\b|\b(?:comments?|followers|https?:)|作者/i;
/** "held on", "call dated", "Event Date / Time :", "recorded today,", "会议时间：" */
const OF_CALL_BEFORE =
  /(?:\b(?:held|conducted|hosted)\b.{0,20}|\b(?:call|conference|event|meeting|webcast|presentation)(?: (?:on|held|dated?)| date)?(?: ?\/ ?time)?\W{0,4}|\b(?:today|tonight|recorded)\b[^.]{0,16}|(?:會議|会议|開催|召開|召开)(?:日期|時間|时间|日時|日)?\W{0,3})(?:\w+day,? )?$/i;
const OF_CALL_AFTER = /^ ?(?:\([^)]*\) ?)?(?:に開催|召[開开]|[舉举]行)/;
/** A line above that is only the name of the field. */
const DATE_FIELD = /^(?:[\w ]{0,20}\bdate|[^\d:：]{0,6}(?:日期|時間|时间|日時))\W*$/i;
/** Lines with more dates are lists: of quarters, of earlier calls. */
const MOST_DATES = 2;
/** Letters beside the date in a line that holds little else. */
const FEW = 25;
/** Ranks of a date: alone on its line, and of no use. */
const ALONE = 4;
const NEVER = 9;
/** Longer lines say when the call was, or nothing. */
const LONG = 300;

/**
 * The day of the call as ISO 8601 from the lines above it, in the page's order, the title and the opening words, or
 * null. `namesCall` says whether a line is about the call itself.
 */
export function readCallDate(
  head: readonly string[],
  title: string,
  opening: readonly string[],
  namesCall: (line: string) => boolean,
): string | null {
  let best: string | null = null;
  let least = NEVER - 1;
  const consider = (text: string, rankOf: (found: Dated) => number) => {
    const line = unglued(text);
    const before = ({ start }: Dated) => line.slice(Math.max(0, start - 60), start);
    const dates = datesIn(line).filter((found) => !OF_OTHERS_BEFORE.test(before(found)));
    if (dates.length > MOST_DATES || OF_OTHERS.test(line)) return;
    for (const found of dates) {
      const isSaid = OF_CALL_BEFORE.test(before(found)) || OF_CALL_AFTER.test(line.slice(found.end));
      const rank = isSaid ? 0 : rankOf(found);
      // Of dates alone on their lines, the nearest above the call.
      if (rank > least || (rank === least && rank !== ALONE)) continue;
      least = rank;
      best = found.date;
    }
  };
  [title, ...head].forEach((line, i) => {
    const field = i > 1 && DATE_FIELD.test(head[i - 2] ?? '') ? `${head[i - 2]} ` : '';
    consider(field + line, ({ start, end }) => {
      if (line.length > LONG) return NEVER;
      if (OF_POST.test(line)) return 6;
      if (hasTime(line)) return namesCall(line) ? 1 : 2;
      if (namesCall(line)) return 3;
      return line.length - (end - start) <= FEW ? ALONE : 5;
    });
  });
  for (const text of opening) consider(text, () => NEVER);
  return best;
}
