const LETTER = /[\p{L}\p{N}]/u;

/** Whether a character of folded text is part of a word that spaces part from others: not so in East Asia. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || isDigit(text, at);
  const isEastAsian = (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0x1100 && unit <= 0x11ff);
  return !isEastAsian && LETTER.test(text.charAt(at));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

const isSeparator = (text: string, at: number): boolean => text[at] === '.' || text[at] === ',';

/** 淨利 is income, 淨利率 a margin: Chinese names end before this, as words before a letter. */
const RATE = '率';

/**
 * Whether what stands at a place of a folded text begins there: no word's or number's middle; if it is to be whole, it
 * also ends there, but for the s of a plural.
 */
export function standsAt(text: string, wanted: string, at: number, isWhole: boolean): boolean {
  if (isInWord(text, at) && isInWord(text, at - 1)) return false;
  if (isDigit(text, at) && isSeparator(text, at - 1) && isDigit(text, at - 2)) return false;
  if (!isWhole) return true;
  const end = at + wanted.length;
  if (!isInWord(text, end - 1)) return text[end] !== RATE || text[end - 1] === RATE;
  if (isDigit(text, end - 1))
    return !isInWord(text, end) && !(isSeparator(text, end) && isDigit(text, end + 1));
  return !isInWord(text, end) || (text[end] === 's' && !isInWord(text, end + 1));
}
