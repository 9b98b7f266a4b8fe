import { describe, expect, test } from 'vitest';
import { sayCheck } from '../../components/checks/words.ts';
import { messagesFor } from '../../lib/i18n/index.ts';
import { checkPair } from '../../lib/translation/check.ts';

const say = (text: string, translation: string) =>
  ['en', 'zh-TW', 'zh-CN'].map((language) =>
    checkPair({ id: 's1', text, translation, lang: language === 'zh-CN' ? 'zh-Hans' : 'zh-Hant' }).map(
      (check) => sayCheck(messagesFor(language), check),
    ),
  );

describe('a finding is one sentence in the language of the panel', () => {
  test('a term says what it means and what is right', () => {
    expect(say('Operating income was $16 million.', '營業收入為 1,600 萬美元。')).toEqual([
      ['“營業收入” means revenue; “Operating income” is 營業利益.'],
      ['「營業收入」的意思是 revenue；Operating income 應譯為「營業利益」。'],
      ['“營業收入”的意思是 revenue；Operating income 应译为“营业利润”。'],
    ]);
  });

  test('an amount says both', () => {
    expect(say('Revenue was $201 million.', '營收為 2.01 萬美元。')[0]).toEqual([
      'The original says $201 million; the translation says 2.01 萬美元.',
    ]);
  });

  test('without the space beside its words', () => {
    expect(say('We had over 300 sites.', '我們有不到 300 個據點。')[0]).toEqual([
      'The original says “over”; “不到” is the opposite.',
    ]);
  });
});
