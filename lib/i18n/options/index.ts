import { en } from './en.ts';
import type { OptionsMessages } from './messages.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** What the page of settings says, in the language of a catalogue (its `locale`). */
export function optionsMessagesFor(locale: string): OptionsMessages {
  if (locale === 'zh-TW') return zhTW;
  return locale === 'zh-CN' ? zhCN : en;
}
