import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportItems } from '../../lib/export/export.ts';
import { csvOf, htmlOf, tsvOf } from '../../lib/export/sheets.ts';
import type { Cell } from '../../lib/export/table.ts';
import { FORMATS, type Item, SCALES } from '../../lib/export/types.ts';
import { options, pageOf } from '../export/source.ts';

const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Texts as cells hold them: in one line, perhaps with what spreadsheets trip over. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      "'",
      '"',
      '""',
      ',',
      ';',
      '3-4',
      '1e5',
      '＝1',
      'a"b',
      '<b>&',
    ),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'), fc.string())
      .map((parts) => parts.join('')),
  )
  .map((each) => each.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.constant(null));
const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const row = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: width, maxLength: width });
  return fc.record({ header: row(fc.constantFrom('a', 'b')), rows: fc.array(row(cell), { maxLength: 5 }) });
});

/** What a cell must read back as: numbers and nothing as they are, text that would be a formula behind an apostrophe. */
const readAs = (value: Cell): string =>
  typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value ?? '');

test.each([
  ['CSV', csvOf, ','],
  ['TSV', tsvOf, '\t'],
] as const)('%s reads back as it was, and no text starts a formula', (_, write, delimiter) => {
  fc.assert(
    fc.property(table, ({ header, rows }) => {
      const { data } = Papa.parse<string[]>(write({ header, rows }), { delimiter });
      expect(data).toEqual([header, ...rows.map((row) => row.map(readAs))]);
      for (const [i, row] of rows.entries())
        for (const [j, value] of row.entries())
          if (typeof value === 'string') expect(data[i + 1]?.[j]).not.toMatch(FORMULA);
          else if (value !== null) expect(Number(data[i + 1]?.[j])).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('HTML reads back as it was, and no text starts a formula', () => {
  const { document } = new JSDOM('').window;
  fc.assert(
    fc.property(table, ({ header, rows }) => {
      document.body.innerHTML = htmlOf({ header, rows });
      const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((each) => each.textContent),
      );
      expect(cells).toEqual(rows.map((row) => row.map((value) => readAs(value).replaceAll('\0', '\ufffd'))));
    }),
    { numRuns: 100 },
  );
});

const words = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 20 }));
const value = fc.option(number);
const { items, source } = pageOf('Revenue was $201 million, up 9% year over year.');

test('whatever a page says, every format can be written', () => {
  fc.assert(
    fc.property(
      fc.record({
        label: words,
        cohort: fc.option(words),
        quote: words,
        hedge: fc.option(words),
        period: fc.option(words),
      }),
      fc.record({
        low: value,
        high: value,
        unit: fc.constantFrom('USD', 'USD/share', '%', 'count', 'shares', 'florbs'),
      }),
      words,
      (said, quantity, name) => {
        const odd: Item[] = items.map((item) => ({
          ...item,
          kpi: { ...item.kpi, ...said, ...quantity, metric: 'unknown' },
          speaker: item.speaker && { ...item.speaker, name },
          segment: item.segment && { ...item.segment, translation: name, translationBlocks: [0] },
        }));
        const page = {
          ...source,
          blocks: [said.quote],
          call: { ...source.call, company: name, ticker: said.cohort },
        };
        for (const format of FORMATS)
          for (const scale of SCALES) {
            const written = exportItems(odd, page, options({ format, scale, quotes: true }));
            if (format === 'tsv') expect(written.text.split('\r\n')).toHaveLength(2);
            if (format === 'short') expect(written.text.split('\n')).toHaveLength(1);
            if (format === 'json') expect(JSON.parse(written.text).kpis).toHaveLength(1);
          }
      },
    ),
    { numRuns: 60 },
  );
});
