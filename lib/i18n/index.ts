import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/**
 * The catalogue for a browser language (a BCP 47 tag). Chinese goes by script: Taiwan, Hong Kong, Macau and
 * `Hant` read Traditional; any other language reads English.
 */
export function messagesFor(language: string): Messages {
  if (!/^zh\b/i.test(language)) return en;
  if (/\bhans\b/i.test(language)) return zhCN;
  return /\b(?:hant|tw|hk|mo)\b/i.test(language) ? zhTW : zhCN;
}
