import { expect, test } from 'vitest';
import { readColumns } from '../../lib/transcript/columns.ts';

/** Lines of a page with a column of names, 20 characters wide. */
const page = (...lines: [name: string, speech: string][]) =>
  lines.map(([name, speech]) => `   ${name.padEnd(20)}${speech}`.trimEnd());

const TALK: [string, string][] = [
  ['Operator', 'We have a question.'],
  ['Ada Stone', 'We grew by a lot, and we'],
  ['', 'are glad of it.'],
  ['Bo Lind', 'By how much?'],
  ['Ada Stone', 'By nine.'],
  ['Bo Lind', 'In which region, and for how'],
  ['', 'long?'],
  ['Ada Stone', 'At home.'],
];

test('names in a column of their own are set before the speech', () => {
  expect(readColumns(page(...TALK)).filter((line) => line.includes(':'))).toEqual([
    'Operator: We have a question.',
    'Ada Stone: We grew by a lot, and we',
    'Bo Lind: By how much?',
    'Ada Stone: By nine.',
    'Bo Lind: In which region, and for how',
    'Ada Stone: At home.',
  ]);
});

test('a firm below the name belongs to it, beside speech or not', () => {
  const lines = page(
    ...TALK,
    ['Cy Moss', 'One of mine, and it is'],
    ['(Dune Capital)', 'on costs.'],
    ['Tom Reed', 'Mine?'],
    ['(Keel)', ''],
  );
  expect(readColumns(lines).slice(-3)).toEqual([
    'Cy Moss (Dune Capital): One of mine, and it is',
    'on costs.',
    'Tom Reed (Keel): Mine?',
  ]);
});

test('a name that the edge of the column broke is put together', () => {
  const labels = TALK.map(([name, speech]): [string, string] => [name && `${name}:`, speech]);
  const lines = page(...labels, ['Tomas', 'It depends on where you'], ['Okafor:', 'look.']);
  expect(readColumns(lines).slice(-2)).toEqual(['Tomas Okafor: It depends on where you', 'look.']);
});

test('two columns of a letter or a table are left alone', () => {
  const lines = [...page(['Ada Stone', 'Larkspur Row 4'], ['Bo Lind', 'Dune Street 1']), 'Total   12   14'];
  expect(readColumns(lines)).toEqual(lines);
});
