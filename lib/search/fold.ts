/** A text as it is compared: case, width, marks on letters and the two Chinese scripts make no difference. */
export interface Folded {
  text: string;
  /** Where it is not as long as the text it was made of, in order. */
  shifts: readonly Shift[];
}

/** A character of the source (UTF-16 offset and length) and what became of it in the folded text. */
interface Shift {
  source: number;
  sourceLength: number;
  folded: number;
  foldedLength: number;
}

export type Fold = (text: string) => Folded;

/** Typographic signs that keyboards have not, by what is typed for them. */
const TYPED: readonly (readonly [signs: string, typed: string])[] = [
  ['\u2018\u2019\u201a\u2032', "'"],
  ['\u201c\u201d\u201e\u2033', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  // Soft hyphens and what has no width: nobody sees them.
  ['\u00ad\u200b\u200c\u200d\u2060\ufeff', ''],
];
const LATIN_MARKS = /[\u0300-\u036f]/g;
const SPACE = /\s/;
const SURROGATE = /[\ud800-\udfff]/;
const SAME = 1;
const OTHER = 2;

/**
 * A way to fold texts that takes the first character of each pair for the second one (Traditional for Simplified).
 * Each character is folded by itself, so that a part of a text folds to a part of the folded text.
 */
export function createFold(pairs: string): Fold {
  const known = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) known.set(pairs.charAt(i), pairs.charAt(i + 1));
  for (const [signs, typed] of TYPED) for (const sign of signs) known.set(sign, typed);
  const foldChar = (char: string): string => {
    const before = known.get(char);
    if (before !== undefined) return before;
    let folded = '';
    for (const each of char.normalize('NFKD').replace(LATIN_MARKS, '').toLowerCase())
      folded += SPACE.test(each) ? ' ' : (known.get(each) ?? each);
    known.set(char, folded);
    return folded;
  };
  /** By UTF-16 code unit: whether it stays as it is. Half of a pair never does: its other half has to be seen. */
  const kinds = new Uint8Array(0x10000);
  const kindOf = (unit: number): number => {
    const char = String.fromCharCode(unit);
    return !SURROGATE.test(char) && foldChar(char) === char ? SAME : OTHER;
  };
  return (source) => {
    const shifts: Shift[] = [];
    let text = '';
    let done = 0;
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      kinds[unit] ||= kindOf(unit);
      if (kinds[unit] === SAME) continue;
      const char = String.fromCodePoint(source.codePointAt(at) ?? unit);
      const folded = foldChar(char);
      text += source.slice(done, at);
      if (folded.length !== 1 || char.length !== 1)
        shifts.push({
          source: at,
          sourceLength: char.length,
          folded: text.length,
          foldedLength: folded.length,
        });
      text += folded;
      done = at + char.length;
      at = done - 1;
    }
    return { text: text + source.slice(done), shifts };
  };
}

/**
 * Where a place in a folded text (a UTF-16 offset) is in its source, behind whatever became nothing there; null
 * inside what one character became.
 */
export function sourceOf({ shifts }: Folded, at: number): number | null {
  let behind = 0;
  for (const { source, sourceLength, folded, foldedLength } of shifts) {
    if (folded + foldedLength > at) {
      if (folded < at) return null;
      break;
    }
    behind = source + sourceLength - folded - foldedLength;
  }
  return at + behind;
}
