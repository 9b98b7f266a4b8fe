import { isSpace } from './chars.ts';
import { readScale, type Written } from './spelled.ts';

/** Longer digit strings are identifiers, not amounts, and would lose precision. */
const MAX_DIGITS = 15;
const FRACTION = /[\s-]([1-7])\/([248])(?![\d/])/y;
const VULGAR: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/**
 * Reads a number in digits that begins at `start` and is written so: "2,345.6", "6 1/2", "2½", "748 000", "3 and a
 * half million". Out: null where it is too long to be an amount.
 */
export function readDigits(text: string, start: number, written: string): Written | null {
  if (written.length > MAX_DIGITS + 6) return null;
  const digits = written.includes(',') ? written.replaceAll(',', '') : written;
  if (digits.length > MAX_DIGITS) return null;
  const end = start + written.length;
  const number: Written = { start, end, digits, exponent: null };
  if (digits.includes('.')) return number;
  const vulgar = VULGAR[text[end] ?? ''];
  if (vulgar !== undefined) return { ...number, end: end + 1, digits: String(Number(digits) + vulgar) };
  if (!isSpace(text, end) && text[end] !== '-') return number;
  FRACTION.lastIndex = end;
  const [, over, under] = FRACTION.exec(text) ?? [];
  if (over !== undefined)
    return {
      ...number,
      end: FRACTION.lastIndex,
      digits: String(Number(digits) + Number(over) / Number(under)),
    };
  if (digits.length < 4 && /^\s000(?!\d)/.test(text.slice(end, end + 5)))
    return { ...number, end: end + 4, digits: `${digits}000` };
  return text.startsWith('and a', end + 1) ? readScale(text, number) : number;
}
