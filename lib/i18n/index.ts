import { en } from './en.ts';
import { type Locale, localeOf } from './locales.ts';
import type { Messages } from './messages.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

const CATALOGUES: Readonly<Record<Locale, Messages>> = { en, 'zh-TW': zhTW, 'zh-CN': zhCN };

/** The catalogue for a browser language (a BCP 47 tag), for scripts that carry all of them. */
export const messagesFor = (language: string): Messages => CATALOGUES[localeOf(language)];
