import type { Lang } from './types.ts';

/**
 * Characters that only one of the two Chinese scripts uses, picked from the most frequent words of business
 * talk. A paragraph holds several of them, so counting both sets decides.
 */
const TRADITIONAL =
  /[們個這為與對會時來發經點開關國學業動種從後見長門問間題電話風應實現務營總錄稱權證財報預價將過還無讓請認識議論說謝條縣產險額場處備頭線統轉運達際東車員億萬歲現調]/u;
const SIMPLIFIED =
  /[们个这为与对会时来发经点开关国学业动种从后见长门问间题电话风应实现务营总录称权证财报预价将过还无让请认识议论说谢条县产险额场处备头线统转运达际东车员亿万岁现调]/u;

const LATIN = /\p{Script=Latin}/u;

/** What a character can say of its text's language; the pattern that comes first decides. */
const KINDS = [
  LATIN,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  TRADITIONAL,
  SIMPLIFIED,
  /\p{Script=Han}/u,
];
/** By UTF-16 code unit: one more than its place among the kinds, or than their number; 0 until it is asked for. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = KINDS.findIndex((pattern) => pattern.test(char));
  return (kind < 0 ? KINDS.length : kind) + 1;
}

const SAMPLE = 600;
/** Where the letters of East Asia are. Most texts have none, which is told faster than how many letters they have. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\uffff]/;

/**
 * Language of a text as far as its script tells; null when it holds no letters of a known script.
 * An East Asian character weighs as much as four Latin letters: translations keep product names in Latin.
 */
export function langOf(text: string): Lang | null {
  const sample = text.slice(0, SAMPLE);
  if (!EAST_ASIAN.test(sample)) return LATIN.test(sample) ? 'en' : null;
  const counts = new Uint16Array(KINDS.length + 2);
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    kinds[unit] ||= kindOf(unit);
    const kind = kinds[unit] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [, latin = 0, kana = 0, hangul = 0, traditional = 0, simplified = 0, others = 0] = counts;
  const han = traditional + simplified + others;
  if (hangul * 4 > latin && hangul > han) return 'ko';
  if (kana * 12 > latin + han) return 'ja';
  if (han * 4 > latin) return traditional >= simplified ? 'zh-Hant' : 'zh-Hans';
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
