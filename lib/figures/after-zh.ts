import { isSpace } from './chars.ts';
import type { Right } from './neighbours.ts';
import { COUNTERS_ZH, CURRENCY_NAMES_ZH, NO_COUNTER_ZH, SCALES_ZH, UNITS_ZH } from './tables-zh.ts';
import type { Unit } from './types.ts';

const byFirst = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, readonly [string, T][]> => {
  const map = new Map<string, [string, T][]>();
  for (const entry of Object.entries(words).sort(([a], [b]) => b.length - a.length)) {
    const [first = ''] = entry[0];
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
};
const SCALES_AT = byFirst(SCALES_ZH);
const NAMES_AT = byFirst(CURRENCY_NAMES_ZH);
const UNITS_AT = byFirst(UNITS_ZH);

const findAt = <T>(
  map: ReadonlyMap<string, readonly [string, T][]>,
  text: string,
  at: number,
): { value: T; end: number } | null => {
  for (const [word, value] of map.get(text[at] ?? '') ?? [])
    if (text.startsWith(word, at)) return { value, end: at + word.length };
  return null;
};

/** 七成 is 70 %; 成 before these is a piece of another word. */
const TENTHS = /成(?!(?:[為为長长本果功就員员交立效都不]|績|绩))/y;
const SHARE_ZH = /股(?!東|东|價|价|息|本|利|份制|權|权)/y;

/**
 * Reads scale and unit in Chinese after a number that ends at `right.end`, into `right`; `currency` is the mark found
 * before it, `isPercent` whether 百分之 stands there.
 */
export function afterZh(text: string, right: Right, currency: Unit | null, isPercent: boolean): void {
  let at = isSpace(text, right.end) ? right.end + 1 : right.end;
  // 兆瓦 is a unit, not a scale.
  const isScale = right.exponent === null && !text.startsWith('兆瓦', at);
  const scale = isScale ? findAt(SCALES_AT, text, at) : null;
  if (scale !== null) {
    right.exponent = scale.value;
    right.end = scale.end;
    at = isSpace(text, right.end) ? right.end + 1 : right.end;
  }
  if (isPercent) {
    right.unit = '%';
    return;
  }
  const name =
    findAt(NAMES_AT, text, at) ??
    (currency !== null && text[at] === '元' ? { value: currency, end: at + 1 } : null);
  if (name !== null) {
    right.unit = currency ?? name.value;
    right.end = name.end;
    return;
  }
  if (currency !== null) return;
  const unit = findAt(UNITS_AT, text, at);
  if (unit !== null) {
    right.unit = unit.value;
    right.end = unit.end;
    return;
  }
  TENTHS.lastIndex = at;
  SHARE_ZH.lastIndex = at;
  if (right.exponent === null && TENTHS.test(text)) {
    right.unit = '%';
    right.shift = 1;
    right.end = at + 1;
  } else if (SHARE_ZH.test(text)) {
    right.unit = 'shares';
    right.end = at + 1;
  } else if (COUNTERS_ZH.has(text[at] ?? '') && !NO_COUNTER_ZH.has(text[at + 1] ?? '')) {
    right.unit = 'count';
    right.end = at + 1;
  } else if (text[at] === '元') right.end = at + 1;
}
