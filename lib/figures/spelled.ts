import { isSpace, nextWord, wordEnd, wordStart } from './chars.ts';
import { lexicon, phraseAt } from './lexicon.ts';
import { SCALES } from './tables.ts';
import { NAMING, ONES, PARTS, TEENS, TENS } from './words.ts';

/** A number as written, in digits or in words, before its unit is read. Offsets are UTF-16, half-open. */
export interface Written {
  start: number;
  end: number;
  /** Decimal digits, without separators. */
  digits: string;
  /** Power of ten of the scale word that was read with it, null when none was. */
  exponent: number | null;
}

type Kind = 'one' | 'teen' | 'tens' | 'hundred' | 'scale' | 'point' | 'and' | 'part';

interface Word {
  kind: Kind;
  value: number;
}

const WORDS: ReadonlyMap<string, Word> = new Map(
  (
    [
      ['one', ONES],
      ['teen', TEENS],
      ['tens', TENS],
      ['hundred', { hundred: 100 }],
      ['scale', SCALES],
      ['point', { point: 0 }],
      ['and', { and: 0 }],
      ['part', PARTS],
    ] as const
  ).flatMap(([kind, table]) => Object.entries(table).map(([word, value]) => [word, { kind, value }])),
);

/** Words a spelled-out number may begin with; "millions of" is none. */
export const NUMBER_WORDS: readonly string[] = [...WORDS]
  .filter(
    ([word, { kind }]) => kind !== 'point' && kind !== 'and' && !(kind === 'scale' && word.endsWith('s')),
  )
  .map(([word]) => word);

const wordAt = (text: string, at: number): Word | undefined =>
  at < 0 ? undefined : WORDS.get(text.slice(at, wordEnd(text, at)).toLowerCase());

const MAX_DECIMALS = 6;

/** Digits said one by one after "point": "two seven five", "oh five", "twenty five". */
function readDecimals(text: string, from: number): { digits: string; end: number } | null {
  let digits = '';
  let end = from;
  for (let at = nextWord(text, from); digits.length < MAX_DECIMALS; at = nextWord(text, end)) {
    const word = wordAt(text, at);
    if (word?.kind === 'one') digits += word.value;
    else if (digits !== '' || (word?.kind !== 'teen' && word?.kind !== 'tens')) break;
    else {
      end = wordEnd(text, at);
      const next = nextWord(text, end);
      const one = word.kind === 'tens' ? wordAt(text, next) : undefined;
      if (one?.kind !== 'one' || one.value === 0) return { digits: String(word.value), end };
      return { digits: String(word.value + one.value), end: wordEnd(text, next) };
    }
    end = wordEnd(text, at);
  }
  return digits === '' ? null : { digits, end };
}

interface Group {
  value: number;
  end: number;
  last: Kind | 'closed' | 'zero';
  /** True where hundreds were not said: "three eighteen". */
  isShort: boolean;
}

/** The group with one more word, or null when the word does not go on with it. */
function extended({ value, last, isShort }: Group, word: Word, end: number): Group | null {
  switch (word.kind) {
    case 'one':
      if (word.value === 0)
        return last === 'one' && value > 0 ? { value: value * 100, end, last: 'zero', isShort: true } : null;
      return last === 'tens' || last === 'hundred' || last === 'zero'
        ? { value: value + word.value, end, last: 'closed', isShort }
        : null;
    case 'teen':
    case 'tens': {
      const next = word.kind === 'teen' ? 'closed' : 'tens';
      if (last === 'hundred') return { value: value + word.value, end, last: next, isShort };
      return last === 'one' && value > 0
        ? { value: value * 100 + word.value, end, last: next, isShort: true }
        : null;
    }
    case 'hundred':
      return value > 0 && value < 100 && !isShort
        ? { value: value * 100, end, last: 'hundred', isShort }
        : null;
    default:
      return null;
  }
}

/** Reads on from a group: "three hundred and twenty nine". */
function readGroup(text: string, first: Group): Group {
  let group = first;
  let before = first;
  for (;;) {
    let at = nextWord(text, group.end);
    let word = wordAt(text, at);
    if (word?.kind === 'and' && group.last === 'hundred') {
      at = nextWord(text, wordEnd(text, at));
      word = wordAt(text, at);
      if (word?.value === 0) return group;
    }
    if (word === undefined) break;
    const next = extended(group, word, wordEnd(text, at));
    if (next === null) {
      // "one hundred and two hundred": the two begins the next number.
      if (word.kind === 'hundred' && group.value > 100) return before;
      break;
    }
    before = group;
    group = next;
  }
  return group.last === 'zero' ? before : group;
}

const SUFFIX =
  /[\s-]and[\s-](an?|one|three|five|seven)[\s-](half|quarter|quarters|fourths|eighth|eighths)(?![A-Za-z])/iy;

/** The fraction said at `at` after a whole number: "and a half"; null where none is. */
export function readSuffix(text: string, at: number): { value: number; end: number } | null {
  SUFFIX.lastIndex = at;
  const match = SUFFIX.exec(text);
  if (match === null) return null;
  const over = ONES[(match[1] ?? '').toLowerCase()] ?? 1;
  return { value: over / (PARTS[(match[2] ?? '').toLowerCase()] ?? 1), end: SUFFIX.lastIndex };
}

/**
 * Scale and fraction after a whole number that ends at `at`: "and a half million", "million and a half". In: its
 * digits. Out: the number read so far; the same number where nothing of the kind follows.
 */
export function readScale(text: string, number: Written): Written {
  let { end, digits, exponent } = number;
  const isWhole = !digits.includes('.');
  const fraction = isWhole ? readSuffix(text, end) : null;
  if (fraction !== null) {
    digits = String(Number(digits) + fraction.value);
    end = fraction.end;
  }
  const at = nextWord(text, end);
  const scale = wordAt(text, at);
  if (scale?.kind === 'scale') {
    exponent = scale.value;
    end = wordEnd(text, at);
    const more = isWhole && fraction === null ? readSuffix(text, end) : null;
    if (more !== null) {
      digits = String(Number(digits) + more.value);
      end = more.end;
    }
  }
  return { ...number, end, digits, exponent };
}

const HALF =
  /(?:[\s-]an?)?[\s-](?=(?:thousand|million|billion|trillion|percent|per cent|percentage)(?![A-Za-z]))/iy;

/** "half a billion", "half a percent". */
function readHalf(text: string, start: number, end: number): Written | null {
  HALF.lastIndex = end;
  if (!HALF.test(text)) return null;
  return readScale(text, { start, end: HALF.lastIndex - 1, digits: '0.5', exponent: null });
}

/** The word before the one that begins at `at`, in lower case, with its start. */
export function wordBefore(text: string, at: number, floor: number): { word: string; start: number } {
  if (at <= floor || !(isSpace(text, at - 1) || text[at - 1] === '-')) return { word: '', start: at };
  const start = wordStart(text, at - 1, floor);
  return { word: text.slice(start, at - 1).toLowerCase(), start };
}

/** Words after which "one" does not begin a number in hundreds: "this one twenty percent". */
const ONE_ALONE: ReadonlySet<string> = new Set(
  'this that the which each another only quarter day'.split(' '),
);

/** Words before a "point" that begins a number: "up point five percent", but not "at this point five percent". */
const BEFORE_POINT: ReadonlySet<string> = new Set(
  'a of by up down only about approximately around roughly nearly almost than was is to from and another'.split(
    ' ',
  ),
);

/**
 * Reads the spelled-out number whose first number word is `first`, in lower case, at `at`; does not look before
 * `floor`: "two point five", "a hundred and fifteen", "three eighteen point two million", "half a billion". One scale
 * word at most: what comes after it is a number of its own. Out: null where no number begins.
 */
export function readSpelled(text: string, at: number, first: string, floor: number): Written | null {
  const word = WORDS.get(first);
  if (word?.kind === 'point' || word?.kind === 'and') return null;
  if (word === undefined) return null;
  const end = at + first.length;
  let start = at;
  let group: Group;
  if (word.kind === 'part') return word.value === 2 ? readHalf(text, at, end) : null;
  if (word.kind === 'hundred' || word.kind === 'scale') {
    const article = wordBefore(text, at, floor);
    if (article.word !== 'a') return null;
    start = article.start;
    if (word.kind === 'scale') return readScale(text, { start, end: at - 1, digits: '1', exponent: null });
    group = readGroup(text, { value: 100, end, last: 'hundred', isShort: false });
  } else {
    const last = word.kind === 'teen' ? 'closed' : word.kind;
    group = readGroup(text, { value: word.value, end, last, isShort: false });
  }
  const { word: lead, start: leadStart } = wordBefore(text, start, floor);
  if (lead === 'point' && BEFORE_POINT.has(wordBefore(text, leadStart, floor).word)) {
    const decimals = readDecimals(text, leadStart + lead.length);
    if (decimals !== null)
      return readScale(text, {
        start: leadStart,
        end: decimals.end,
        digits: `0.${decimals.digits}`,
        exponent: null,
      });
  }
  if (NAMING.has(lead) || (group.isShort && word.value === 1 && ONE_ALONE.has(lead))) return null;
  const next = nextWord(text, group.end);
  // "Two ten percent customers" are two.
  if (group.isShort && group.value % 100 === 10 && text.slice(next, next + 4).toLowerCase() === 'perc')
    return null;
  const decimals = wordAt(text, next)?.kind === 'point' ? readDecimals(text, wordEnd(text, next)) : null;
  // "oh" is a zero only where digits follow; a zero of itself may be said of nothing.
  if (decimals === null && end - at === 2 && word.value === 0) return null;
  const digits = decimals === null ? String(group.value) : `${group.value}.${decimals.digits}`;
  return readScale(text, { start, end: decimals?.end ?? group.end, digits, exponent: null });
}

const SCALE_WORDS = lexicon(SCALES);

/** The scale word at `at` with its power of ten, or null. */
export const scaleAt = (text: string, at: number): { value: number; end: number } | null =>
  phraseAt(SCALE_WORDS, text, at);
