import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../lib/i18n/index.ts';
import { pagesMessagesFor } from '../../lib/i18n/pages/index.ts';

describe('the browser’s language decides', () => {
  test.each([
    ['en-US', 'en'],
    ['de', 'en'],
    ['zh-TW', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['', 'en'],
  ])('%s reads %s', (language, locale) => {
    expect(messagesFor(language).locale).toBe(locale);
  });
});

test('no text is left empty in any language', () => {
  const textsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value(2027, 2, 'x'))];
    return Object.values(value ?? {}).flatMap(textsOf);
  };
  for (const language of ['en', 'zh-TW', 'zh-CN']) {
    for (const text of textsOf([messagesFor(language), pagesMessagesFor(language)]))
      expect(text.trim()).not.toBe('');
  }
});
