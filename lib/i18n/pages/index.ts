import { en } from './en.ts';
import type { PagesMessages } from './messages.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** What the extension's own pages say, in the language of a catalogue (its `locale`). */
export function pagesMessagesFor(locale: string): PagesMessages {
  if (locale === 'zh-TW') return zhTW;
  return locale === 'zh-CN' ? zhCN : en;
}
