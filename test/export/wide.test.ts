import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportItems } from '../../lib/export/export.ts';
import type { Options } from '../../lib/export/types.ts';
import { options, pageOf } from './source.ts';

const CALL = [
  'Revenue was $201 million, up 9% year over year. Non-GAAP operating margin was 8%.',
  'For fiscal 2026, we are raising our revenue guidance to $789 million to $791 million, from $780 million to $790 million previously.',
  'For the fourth quarter, we expect revenue of $204 million to $206 million, growth of 8% to 9%. Capital expenditures will be about $4 million in the fourth quarter.',
];

function wide(texts: readonly string[], changes: Partial<Options> = {}) {
  const { items, source } = pageOf(...texts);
  const { text, html } = exportItems(items, source, options({ format: 'wide', ...changes }));
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t' });
  return { table: data, html: html ?? '' };
}

test('metrics go down and periods across, quarters before their year; a range has two columns', () => {
  const { table } = wide(CALL);
  expect(table).toEqual([
    [
      ...['metric', 'cohort', 'basis', 'voice', 'unit', 'Q3 FY26'],
      ...['Q4 FY26 guidance low', 'Q4 FY26 guidance high'],
      ...['FY26 prior-guidance low', 'FY26 prior-guidance high', 'FY26 guidance low', 'FY26 guidance high'],
    ],
    ['Revenue', '', '', 'company', 'USD million', '201', '204', '206', '780', '790', '789', '791'],
    ['Revenue y/y', '', '', 'company', '%', '9', '8', '9', '', '', '', ''],
    ['Capital expenditures', '', '', 'company', 'USD million', '', '4', '4', '', '', '', ''],
    ['Operating margin', '', 'non-GAAP', 'company', '%', '8', '', '', '', '', '', ''],
    ['Quillmark (QLMK) Q3 FY26, https://calls.example/quillmark/q3', ...Array<string>(11).fill('')],
  ]);
});

test('numbers of the HTML open their sentences', () => {
  const { document } = new JSDOM(wide(CALL).html).window;
  const [first] = document.querySelectorAll('tbody a');
  expect(first?.textContent).toBe('201');
  expect(first?.getAttribute('href')).toMatch(
    /^https:\/\/calls\.example\/quillmark\/q3#:~:text=Revenue%20was/,
  );
  expect(document.querySelectorAll('tbody a')).toHaveLength(3 + 4 + 3 + 1 + 2);
});

test.each([
  ['base', '201000000', 'USD'],
  ['million', '201', 'USD million'],
  ['spoken', '201', 'USD million'],
] as const)('amounts of a row are in one scale: %s', (scale, value, unit) => {
  const [header = [], revenue = []] = wide(CALL, { scale }).table;
  expect([revenue[header.indexOf('Q3 FY26')], revenue[header.indexOf('unit')]]).toEqual([value, unit]);
});

test('rows of a metric stand together, the whole company and its parts', () => {
  const { table } = wide([
    'Revenue was $201 million, up 9% year over year. Gross margin was 71%.',
    'Systems revenue was $109.3 million.',
  ]);
  expect(table.slice(1, -1).map(([metric, cohort]) => [metric, cohort])).toEqual([
    ['Revenue', ''],
    ['Revenue y/y', ''],
    ['Revenue', 'Systems'],
    ['Gross margin', ''],
  ]);
});

test('what is said twice of a period loses nothing: it has a row more', () => {
  const { table } = wide(['Gross margin was 71%.', 'Our gross margin was 69% in the third quarter.']);
  expect(table.slice(1, -1).map((row) => [row[0], row.at(-1)])).toEqual([
    ['Gross margin', '71'],
    ['Gross margin', '69'],
  ]);
});
