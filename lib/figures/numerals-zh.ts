import { type Part, percentOf } from './parts.ts';
import type { Written } from './spelled.ts';
import { DIGITS_ZH, TENS_ZH } from './tables-zh.ts';

/** Longer runs are no amounts. */
const LONGEST = 16;

/** Characters before a numeral that make something else of it: 第一 (an ordinal), 數百 (some hundreds). */
const NO_NUMBER_BEFORE = /[第數数幾几每唯統统初週周]$/;

/**
 * Reads the Chinese numeral at `at` up to its scale: 三千 of 三千萬, 一點五 of 一點五億. Out: null where none begins.
 */
export function readNumeral(text: string, at: number): Written | null {
  if (NO_NUMBER_BEFORE.test(text.slice(Math.max(0, at - 1), at))) return null;
  let total = 0;
  let digit: number | null = null;
  let unit = 10_000;
  let decimals: string | null = null;
  let end = at;
  while (end - at < LONGEST) {
    const char = text[end] ?? '';
    const value = DIGITS_ZH[char];
    const tens = TENS_ZH[char];
    if (value !== undefined) {
      if (decimals !== null) decimals += value;
      // 二五: years and codes are read digit by digit.
      else if (digit !== null && digit !== 0) return null;
      else digit = value;
    } else if (tens !== undefined && decimals === null && tens < unit) {
      if (digit === null && tens !== 10) break;
      total += (digit ?? 1) * tens;
      unit = tens;
      digit = null;
    } else if ((char === '點' || char === '点') && decimals === null && digit !== null) {
      if (DIGITS_ZH[text[end + 1] ?? ''] === undefined) break;
      decimals = '';
    } else break;
    end++;
  }
  if (end === at) return null;
  const whole = String(total + (digit ?? 0));
  return { start: at, end, digits: decimals === null ? whole : `${whole}.${decimals}`, exponent: null };
}

const SHARE = /([二三四五六七八九十])分之([一二兩两三四五六七八九])(?=的|以上|左右|[，。、；]|$)/y;
const TIME = /^的?(?:時間|时间)/;
const ORDER = '零一二三四五六七八九十';

/** Reads 三分之二 at `at`, a share of a whole; null where it is none, or one of a time. */
export function readShare(text: string, at: number): Part | null {
  SHARE.lastIndex = at;
  const match = SHARE.exec(text);
  if (match === null || TIME.test(text.slice(SHARE.lastIndex, SHARE.lastIndex + 3))) return null;
  const over = ORDER.indexOf((match[2] ?? '').replace(/[兩两]/, '二'));
  const under = ORDER.indexOf(match[1] ?? '');
  if (over >= under) return null;
  return { start: at, end: SHARE.lastIndex, percent: percentOf(over, under), written: null };
}
