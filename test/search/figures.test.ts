import { expect, test } from 'vitest';
import { readText } from '../../lib/reading/read.ts';
import { figuresIn } from '../../lib/search/figures.ts';
import { hitsIn } from './call.ts';

const { transcript, kpis } =
  readText(`Operator: Good day, and welcome to the Tallow Bay second quarter 2027 earnings call.
接線生:大家好,歡迎參加 Tallow Bay 2027 年第二季財報電話會議。
Ines Marchetti - Chief Financial Officer: Revenue was $410 million, up 9% year over year. Gross margin was 71%.
Ines Marchetti - 財務長:營收為 4.1 億美元,年增 9%。毛利率為 71%。
Ines Marchetti - Chief Financial Officer: Free cash flow was $52 million. Capital expenditures were $8 million.
Ines Marchetti - 財務長:自由現金流為 5,200 萬美元,廠房便宜。資本支出為 800 萬美元。
Luc Reyes - Chief Executive Officer: So revenue was $410 million, and I am proud of that.
Luc Reyes - 執行長:營收為 4.1 億美元,我引以為傲。`);

const found = (query: string) =>
  figuresIn(hitsIn(transcript.turns, query, { kpis }), kpis).map(({ metric }) => metric);

test.each([
  ['the figures of the sentences that are found', 'gross margin', ['gross_margin']],
  ['a figure by its value', '$410 million', ['revenue']],
  ['... in however many sentences', 'was', ['revenue', 'gross_margin', 'free_cash_flow']],
  ['by its name in the other language', '毛利率', ['gross_margin']],
  ['of a paragraph that is found by its translation alone all of them', '廠房', ['free_cash_flow', 'capex']],
  ['nothing where no figure is said', 'welcome', []],
])('%s', (_, query, metrics) => {
  expect(found(query).sort()).toEqual([...metrics].sort());
});

test('a figure that is said again is found there where it is hit itself', () => {
  const hits = hitsIn(transcript.turns, '$410 million', { kpis }).filter(({ turn }) => turn > 1);
  expect(hits).not.toEqual([]);
  expect(figuresIn(hits, kpis).map(({ metric }) => metric)).toEqual(['revenue']);
});
