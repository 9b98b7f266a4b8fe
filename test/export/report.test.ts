import { expect, test } from 'vitest';
import { reportFigure, reportPage, reportTurn } from '../../lib/export/report.ts';
import { readText } from '../../lib/reading/read.ts';

const reader = { version: '1.2.3', host: 'calls.example' };
const { transcript, kpis } =
  readText(`Operator: Good day, and welcome to the Tallow Bay second quarter 2027 earnings call.
Ines Marchetti, Chief Financial Officer: Revenue was $410 million, up 9%. We had a good quarter otherwise.`);

test('a figure is reported with what it was taken for, the rule and its one sentence', () => {
  const [kpi] = kpis;
  if (!kpi) throw new Error('No figure was read.');
  const report = reportFigure(kpi, reader);
  expect(report).toContain('Callout 1.2.3 on calls.example');
  expect(report).toContain('revenue | $410.0M | actual | Q2 FY27');
  expect(report).toContain(`Rule: ${kpi.rule}`);
  expect(report).toContain('Sentence: Revenue was $410 million, up 9%.');
  expect(report).not.toContain('otherwise');
});

test('a turn is reported with its speaker and how it begins, a page with what was found', () => {
  const [, turn] = transcript.turns;
  if (!turn) throw new Error('No turn was read.');
  expect(reportTurn(transcript, turn, reader)).toContain('Ines Marchetti | executive');
  const page = reportPage(transcript, kpis.length, ['no-questions'], reader);
  expect(page).toContain('2 speakers, 2 turns, 0 exchanges, 1 figures');
  expect(page).toContain('Doubts: no-questions');
  expect(page).not.toContain('good quarter');
});
