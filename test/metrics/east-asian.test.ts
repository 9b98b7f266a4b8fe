import { describe, expect, test } from 'vitest';
import { JAPANESE } from '../../lib/metrics/vocabulary/japanese.ts';
import { KOREAN } from '../../lib/metrics/vocabulary/korean.ts';
import { readText } from '../../lib/reading/read.ts';

/** The rows of one paragraph that a finance chief says in a call in Korean or Japanese alone. */
function rowsOf(lang: 'ko' | 'ja', said: string): string[] {
  const call =
    lang === 'ko'
      ? `세림전자 2027 회계연도 2분기 실적 발표 컨퍼런스콜
사회자: 안녕하십니까. 세림전자 2분기 실적 발표 컨퍼런스콜을 시작하겠습니다.
나영선 최고재무책임자: ${said}
사회자: 이상으로 마치겠습니다. 감사합니다.`
      : `汐見ロジテック 2027年度第2四半期決算説明会 書き起こし
司会者：みなさま、決算説明会にご参加いただき、ありがとうございます。
取締役CFO 早瀬理沙：${said}
司会者：以上で終了いたします。ありがとうございました。`;
  return readText(call).kpis.map(({ metric, low, high, unit, kind, period, basis, changes }) =>
    [
      metric,
      low === high ? low : `${low}..${high}`,
      unit,
      kind,
      period ?? '-',
      ...(basis ? [basis] : []),
      ...changes.map(({ value, unit: of, against }) => `${value}${of}/${against}`),
    ].join(' '),
  );
}

describe('figures of calls in Korean alone', () => {
  test.each([
    [
      '2분기 매출은 1조 2,400억 원으로 전 분기 대비 6% 증가했습니다.',
      ['revenue 1240000000000 KRW actual Q2 FY27 6%/quarter'],
    ],
    [
      '총 매출액은 전년 동기 대비 12% 감소한 41억 7천만 달러입니다.',
      ['revenue 4170000000 USD actual - -12%/year'],
    ],
    ['비GAAP 영업이익률은 13.5%였습니다.', ['operating_margin 13.5 % actual - non-GAAP']],
    ['영업 현금 흐름은 120억 위안을 기록했습니다.', ['operating_cash_flow 12000000000 CNY actual -']],
    ['2분기 영업손실은 6,800만 달러입니다.', ['operating_income -68000000 USD actual Q2 FY27']],
    ['잉여현금흐름(free cash flow)은 마이너스 47억 원입니다.', ['free_cash_flow -4700000000 KRW actual -']],
    [
      '3분기 매출은 3억 2,200만 달러에서 3억 2,500만 달러로 예상합니다.',
      ['revenue 322000000..325000000 USD guidance Q3 FY27'],
    ],
    ['매출은 44억 달러로 회사의 전망치를 상회했습니다.', ['revenue 4400000000 USD actual -']],
  ])('%s', (said, rows) => expect(rowsOf('ko', said)).toEqual(rows));

  test.each([
    ['of a part', '데이터센터 매출은 12억 달러입니다.'],
    ['of the year before', '이는 전년 동기 매출 12억 달러와 비교됩니다.'],
    ['of what is owed by customers', '매출채권은 12억 달러입니다.'],
    ['a share', '이 부문이 매출의 40%를 차지합니다.'],
    ['a difference', '매출은 12억 달러 증가했습니다.'],
    ['one of two, each with its own basis', 'GAAP 및 비GAAP 영업이익률은 각각 11%와 13%였습니다.'],
    ['a threshold', '매출 10억 달러 이상인 고객사가 늘었습니다.'],
  ])('is no figure of the company: %s', (_, said) => expect(rowsOf('ko', said)).toEqual([]));
});

describe('figures of calls in Japanese alone', () => {
  test.each([
    [
      '第2四半期の売上高は前年同期比12.3%増の417億円となりました。',
      ['revenue 41700000000 JPY actual Q2 FY27 12.3%/year'],
    ],
    ['営業利益は85億2千万円、前年同期比8%減です。', ['operating_income 8520000000 JPY actual - -8%/year']],
    [
      '営業利益率は6.1パーセントで、前年同期から0.7ポイント改善しました。',
      ['operating_margin 6.1 % actual - 0.7pp/year'],
    ],
    ['通期の売上高は1,700億円を見込んでいます。', ['revenue 170000000000 JPY guidance FY27']],
    ['1株当たり配当金は85円です。', ['dividend_per_share 85 JPY/share actual -']],
    ['純損失は3億円でした。', ['net_income -300000000 JPY actual -']],
  ])('%s', (said, rows) => expect(rowsOf('ja', said)).toEqual(rows));

  test.each([
    ['of a part', '物流事業の売上高は120億円です。'],
    ['of the year before', '前年同期の売上高は372億円でした。'],
    ['a difference', '売上高は12億円増加しました。'],
    ['a share', '海外は売上高の40%を占めます。'],
  ])('is no figure of the company: %s', (_, said) => expect(rowsOf('ja', said)).toEqual([]));
});

test.each([
  ['Korean', KOREAN],
  ['Japanese', JAPANESE],
])('a %s name is of one metric, and every metric has one line', (_, rows) => {
  const lines = rows.trim().split('\n');
  const names = lines.flatMap((line) => line.split('|')[1]?.split(';') ?? []);
  const ids = lines.map((line) => line.split('|')[0]);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(ids).size).toBe(ids.length);
});
