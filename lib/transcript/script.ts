import type { Lang } from './types.ts';

/**
 * Characters that only one of the two Chinese scripts uses, picked from the most frequent words of business
 * talk. A paragraph holds several of them, so counting both sets decides.
 */
const TRADITIONAL =
  /[們個這為與對會時來發經點開關國學業動種從後見長門問間題電話風應實現務營總錄稱權證財報預價將過還無讓請認識議論說謝條縣產險額場處備頭線統轉運達際東車員億萬歲現調]/gu;
const SIMPLIFIED =
  /[们个这为与对会时来发经点开关国学业动种从后见长门问间题电话风应实现务营总录称权证财报预价将过还无让请认识议论说谢条县产险额场处备头线统转运达际东车员亿万岁现调]/gu;

const LATIN = /\p{Script=Latin}/gu;
const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Language of a text as far as its script tells; null when it holds no letters of a known script.
 * An East Asian character weighs as much as four Latin letters: translations keep product names in Latin.
 */
export function langOf(text: string): Lang | null {
  const sample = text.length > 600 ? text.slice(0, 600) : text;
  const latin = count(sample, LATIN);
  const han = count(sample, HAN);
  const kana = count(sample, KANA);
  const hangul = count(sample, HANGUL);
  if (hangul * 4 > latin && hangul > han) return 'ko';
  if (kana * 8 > latin + han) return 'ja';
  if (han * 4 > latin) return count(sample, TRADITIONAL) >= count(sample, SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  return latin > 0 ? 'en' : null;
}

/** True for the scripts that translations of English calls are written in. */
export const isEastAsian = (lang: Lang | null): boolean => lang !== null && lang !== 'en';

/** Letters and digits of a text in lower case: what is left when punctuation and spacing differ. */
export const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
