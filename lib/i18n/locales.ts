/** The languages that the panel speaks, as BCP 47 tags. */
export const LOCALES = ['en', 'zh-TW', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * What the panel speaks to readers of a language (a BCP 47 tag). Chinese goes by script: Taiwan, Hong Kong, Macau and
 * `Hant` read Traditional; any other language reads English.
 */
export function localeOf(language: string): Locale {
  if (!/^zh\b/i.test(language)) return 'en';
  if (/\bhans\b/i.test(language)) return 'zh-CN';
  return /\b(?:hant|tw|hk|mo)\b/i.test(language) ? 'zh-TW' : 'zh-CN';
}
