import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEastAsianRows } from '../../lib/metrics/east-asian/read.ts';
import type { Call, Lang, Segment } from '../../lib/transcript/types.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

const call: Call = {
  company: 'Harborline',
  ticker: 'HBL',
  fiscalYear: 2027,
  quarter: 2,
  date: null,
  languages: [],
};
const rowsOf = (lang: Lang, text: string) => {
  const segment: Segment = {
    id: 's0',
    text,
    lang,
    translation: null,
    translationLang: null,
    block: 0,
    offset: 0,
    translationBlocks: [],
  };
  return readEastAsianRows(segment, { call, speaker: 'p1', voice: 'company' }).map(({ kpi }) => kpi);
};

const PIECES: Record<'ko' | 'ja' | 'zh-Hant', string[]> = {
  ko: '매출|영업 이익률|순손실|은 |는 |을 |전년 동기 대비 |증가했습니다. |에서 |사이로 예상합니다. |417억 달러|12.3%|1.2%포인트|3조 원|850원|120억 위안|마이너스 |각각 |총 |(FCF)'.split(
    '|',
  ),
  ja: '売上高|営業利益率|純損失|は|が|前年同期比|増の|となりました。|から|の範囲を見込んでいます。|417億円|12.3%|1.2ポイント|3兆円|85円|マイナス|それぞれ|当社の|(FCF)'.split(
    '|',
  ),
  'zh-Hant':
    '營收|營業利益率|淨損|為|年增|,達到 |。|至|我們預期|417 億美元|12.3%|1.2 個百分點|85 元|負|分別|去年'.split(
      '|',
    ),
};
const HOSTILE = ['\0', '\u202e', '𝟙𝟚', '9'.repeat(400), '١٢', '1,,2', '%%', '\n', '億億', ' ', '0', '-'];

describe.each(['ko', 'ja', 'zh-Hant'] as const)('rows of a text in %s', (lang) => {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES[lang]) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  );

  test('have finite values, and spans and quotes that stand in it; reading twice is equal', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const kpis = rowsOf(lang, text);
        expect(rowsOf(lang, text)).toEqual(kpis);
        for (const { low, high, span, quote, changes } of kpis) {
          expect(Number.isFinite(low) && Number.isFinite(high) && (low ?? 0) <= (high ?? 0)).toBe(true);
          expect(quote).toContain(text.slice(span.start, span.end));
          for (const { span: at } of changes) expect(text.slice(at.start, at.end)).toMatch(/\S/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([...PIECES[lang], '12.3% ', PIECES[lang].join('').replaceAll(/[。.]/g, '')])(
    'take time with the text, not with its square: %j',
    (repeated) => {
      const text = (length: number) => repeated.repeat(length / repeated.length);
      const grown = growth((each) => rowsOf(lang, each), text(12_500), text(100_000), EIGHTFOLD);
      expect(grown).toBeLessThan(EIGHTFOLD);
    },
  );
});
