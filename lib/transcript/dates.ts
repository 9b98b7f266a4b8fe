/** The months' English names in lower case, January first. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?`;

/** "Jul 10, 2020", "29 April 2025", "2025-07-30", "2025年7月30日"; and, where the text says "date", "12.08.2020". */
const FORMS = [
  new RegExp(String.raw`\b${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?,? ?(?<year>20\d\d|19\d\d)`, 'i'),
  new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?<year>20\d\d|19\d\d)\b`, 'i'),
  /\b(?<year>20\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/,
  /\b(?:held|on|date)\W{1,3}(?<day>\d\d)\.(?<number>\d\d)\.(?<year>20\d\d)\b/i,
  /(?<year>20\d\d) ?年 ?(?<number>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/,
];

/** The first date in a text as ISO 8601, or null. Dates that no calendar has are none. */
export function readDate(text: string): string | null {
  // Pages whose line breaks were lost: "Earnings CallFeb 28, 2024".
  const words = text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  for (const form of FORMS) {
    const found = form.exec(words)?.groups;
    if (!found) continue;
    const month = found.month
      ? MONTHS.findIndex((name) => name.startsWith((found.month ?? '').toLowerCase().slice(0, 3))) + 1
      : Number(found.number);
    const iso = `${found.year}-${String(month).padStart(2, '0')}-${String(found.day).padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  }
  return null;
}

/** A time of day with its zone: only the line that announces the call itself carries one. */
export const hasTime = (text: string): boolean =>
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)?\.?,? ?(?:ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|GMT|UTC|BST|CET|CEST|IST|HKT|JST|SGT|NTS GMT)\b/i.test(
    text,
  );
