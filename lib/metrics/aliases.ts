import { type Metric, VOCABULARY } from './vocabulary.ts';

/** A metric's name found in a text. Offsets are UTF-16 into that text, half-open. */
export interface Hit {
  start: number;
  end: number;
  metric: Metric;
}

interface Alias {
  text: string;
  lower: string;
  exact: boolean;
  metric: Metric;
}

/** Whether a code is of a letter in lower case, a digit, `$` or `&`: what words of names are made of. */
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 36 || code === 38;
const firstWord = (text: string): string => (text.match(/[A-Za-z0-9$&]+/) ?? [''])[0];

/** Aliases by their first word, longest first, so that the longest name at a place wins. */
const INDEX: ReadonlyMap<string, Alias[]> = (() => {
  const index = new Map<string, Alias[]>();
  for (const metric of VOCABULARY) {
    for (const text of metric.aliases) {
      const lower = text.toLowerCase();
      const key = firstWord(lower);
      const list = index.get(key) ?? [];
      // "ASP" is a price, "asp" a snake; capitals tell abbreviations from words.
      list.push({ text, lower, exact: /^[A-Z0-9&-]+s?$/.test(text), metric });
      index.set(key, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.lower.length - a.lower.length);
  return index;
})();

/** What makes a name other words: "$5 million of cash flow" names the flow, "comparable to last year" nothing. */
const OTHER: Readonly<Record<string, RegExp>> = {
  'of cash': /^ (?:flows?|to (?:our )?(?:share|stock)holders|interest|taxes)(?!\w)/i,
  'in cash':
    /^ (?:flows?|to (?:our )?(?:share|stock)holders|interest|taxes|(?:provided )?(?:from|by) operati\w+)(?!\w)/i,
  'total cash': /^ (?:outlays?|payments?|consideration|costs?)(?!\w)/i,
  comparable: /^ (?:to|with)(?!\w)/i,
  // A bank's business in securities.
  sales: /^ and (?:trading|training|marketing)(?! (?:expenses?|as))(?!\w)/i,
  // A broker's compensation ratio.
  comp: /^(?:-to-|[- ]ratio)/i,
};

/** Whether a name stands at `at`, up to the end of a word; its last letter, looked at first, tells most names apart. */
const standsAt = ({ text, lower, exact }: Alias, sentence: string, lowered: string, at: number): boolean => {
  const end = at + lower.length;
  return (
    lowered.charCodeAt(end - 1) === lower.charCodeAt(lower.length - 1) &&
    lowered.startsWith(lower, at) &&
    (!exact || sentence.startsWith(text, at)) &&
    !/[A-Za-z0-9&]/.test(sentence[end] ?? '') &&
    !(OTHER[lower]?.test(sentence.slice(end, end + 24)) ?? false)
  );
};

/** Metric names in a text, in order, not overlapping, longest first, at word bounds. */
export function findAliases(text: string): Hit[] {
  const lower = text.toLowerCase();
  // A few letters change length in lower case; offsets would then lie.
  if (lower.length !== text.length) return [];
  const hits: Hit[] = [];
  let floor = 0;
  // By hand: matches of a pattern are an object for each word, and every word of a call with figures comes by here.
  for (let end = 0; end < lower.length; end++) {
    const at = end;
    while (isOfWord(lower.charCodeAt(end))) end++;
    if (end === at || at < floor) continue;
    const alias = INDEX.get(lower.slice(at, end))?.find((each) => standsAt(each, text, lower, at));
    // "Pre-provision income" is what is left before the provision.
    if (alias === undefined || lower.endsWith('pre-', at)) continue;
    floor = at + alias.lower.length;
    hits.push({ start: at, end: floor, metric: alias.metric });
  }
  return hits;
}
