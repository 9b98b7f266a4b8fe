import { expect, test } from 'vitest';
import { barOf } from '../../components/figures/bar.ts';
import { findingsOf } from '../../components/figures/findings.ts';
import { groupsOf } from '../../components/figures/groups.ts';
import { CATEGORISED } from '../../lib/metrics/categories.ts';
import { GROWTH, metricById, VOLUME } from '../../lib/metrics/vocabulary.ts';
import { readText } from '../../lib/reading/read.ts';
import { checkPair } from '../../lib/translation/check.ts';

const { kpis } =
  readText(`Operator: Good day, and welcome to the Tallow Bay second quarter 2027 earnings call.
Ines Marchetti, Chief Financial Officer: Revenue was $410 million, up 9%. Operating margin was 14%. Free cash flow was $52 million. We had 1,200 employees.
Ines Marchetti, Chief Financial Officer: For the third quarter, we expect revenue of $420 million to $424 million. For fiscal 2027, we now expect revenue of $1.68 billion to $1.7 billion. For the third quarter, we expect operating margin of 15%.
Devika Osei, Analyst: You said gross margin was 71%, right?`);

test('rows are divided by what is read first, and none is lost', () => {
  const groups = groupsOf(kpis.map((kpi) => ({ ...kpi, headline: kpi.metric === 'revenue' ? 1 : null })));
  const found = groups.map(({ id, kpis: rows }) => [id, rows.map(({ metric }) => metric)]);
  expect(found).toEqual([
    ['headline', ['revenue']],
    ['guidance', expect.arrayContaining(['revenue', 'operating_margin'])],
    ['profitability', ['operating_margin']],
    ['cash', ['free_cash_flow']],
    ['other', ['counted']],
    ['others', ['gross_margin']],
  ]);
  expect(groups.flatMap(({ kpis: rows }) => rows)).toHaveLength(kpis.length);
});

test('guidance of one period stands together', () => {
  const guidance = groupsOf(kpis).find(({ id }) => id === 'guidance');
  const periods = guidance?.kpis.map(({ period }) => period) ?? [];
  expect(periods).toHaveLength(3);
  expect(periods.filter((period, i) => period !== periods[i - 1])).toHaveLength(2);
});

test('each categorised metric is in the vocabulary, once', () => {
  const nameless = [GROWTH.id, VOLUME.id];
  const unknown = CATEGORISED.filter((id) => metricById(id) === null && !nameless.includes(id));
  expect(unknown).toEqual([]);
});

test('a finding stands in the row whose metric it is about', () => {
  const text = 'We expect revenue of $3 million, operating income of $1 million and EPS of $0.20.';
  const spoken = readText(
    `Operator: Good day, and welcome to the Tallow Bay call.\nInes Marchetti, Chief Financial Officer: ${text}`,
  );
  const rows = spoken.kpis;
  const segment = rows[0]?.span.segment ?? '';
  const [check] = checkPair({
    id: segment,
    text,
    translation: '我們預期營收為 300 萬美元,營業收入為 100 萬美元,每股盈餘為 0.20 美元。',
    lang: 'zh-Hant',
  });
  const found = rows.filter((kpi) => check && findingsOf(kpi, rows, [check]).length > 0);
  expect(found.map(({ metric }) => metric)).toEqual(['operating_income']);
});

test('both ranges of guidance lie on one scale', () => {
  expect(
    barOf({ low: 104, high: 106, prior: { low: 100, high: 104, span: { segment: '', start: 0, end: 0 } } }),
  ).toEqual({ prior: [8, 64], now: [64, 92] });
  expect(barOf({ low: 104, high: 106, prior: null })).toBeNull();
});
