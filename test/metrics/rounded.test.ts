import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileRow, findSame, newGroup } from '../../lib/metrics/group.ts';
import { isSame, noValues, putValue, rowsNear } from '../../lib/metrics/rounded.ts';
import type { Row } from '../../lib/metrics/row.ts';
import { kpisOf } from './call.ts';

/** A number as it is said: some digits, some of them dropped, and a scale. Few of each, so that many are roundings of one another. */
const said = fc
  .record({
    digits: fc.oneof(fc.integer({ min: 275, max: 295 }), fc.integer({ min: 940, max: 1060 })),
    dropped: fc.integer({ min: 0, max: 2 }),
    round: fc.constantFrom(Math.round, Math.floor, Math.ceil),
    exponent: fc.constantFrom(-3, 6),
    sign: fc.constantFrom(1, 1, 1, -1),
  })
  .map(
    ({ digits, dropped, round, exponent, sign }) =>
      sign * Number(`${round(digits / 10 ** dropped)}e${exponent + dropped}`),
  );

describe('values told with fewer digits', () => {
  test.each([
    [201e6, 201.4e6, true],
    [201e6, 201.6e6, false],
    [9.5e6, 9.54e6, true],
    [9e6, 9.4e6, false],
    [5, -5, false],
    [0, 0, true],
    [null, null, true],
    [null, 5, false],
  ])('%s and %s', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
    expect(isSame(b, a)).toBe(same);
  });

  test('rowsNear finds every row that isSame does', () =>
    fc.assert(
      fc.property(fc.array(said, { maxLength: 40 }), said, (values, value) => {
        const index = noValues();
        for (const [row, each] of values.entries()) putValue(index, each, row);
        const near = new Set(rowsNear(index, value));
        const missed = values.filter((each, row) => isSame(each, value) && !near.has(row));
        expect(missed).toEqual([]);
      }),
      { numRuns: 500 },
    ));
});

describe('rows of one identity', () => {
  const [sample] = kpisOf('Revenue was $9 million, up 5%.');
  if (sample === undefined) throw new Error('The sample has no row.');
  const span = sample.span;
  /** A mention of a value, of a change, or of both; of a part or of the whole. */
  const mention = fc
    .record({
      low: fc.option(said, { freq: 4 }),
      change: fc.option(said, { freq: 2 }),
      cohort: fc.constantFrom(null, null, 'Looms'),
      basis: fc.constantFrom(null, 'GAAP' as const, 'non-GAAP' as const),
      kind: fc.constantFrom('actual' as const, 'actual' as const, 'guidance' as const),
      unit: fc.constantFrom('USD', 'USD', 'USD/share'),
    })
    .map(({ low, change, ...rest }): Row => {
      const changes = change === null ? [] : [{ value: change, unit: '%', against: 'year' as const, span }];
      return { kpi: { ...sample, ...rest, low, high: low, changes }, mention: null };
    });

  /** The first of the rows that a mention is of: a group of that row alone, too small for files, finds it. */
  const firstOf = (rows: readonly Row[], { kpi }: Row): number => {
    const at = rows.findIndex((row) => findSame({ ...newGroup(), rows: [row] }, kpi) === 0);
    return at < 0 ? rows.length : at;
  };

  const mentions = (minLength: number) => fc.array(mention, { minLength, maxLength: 40 });

  test('the files of a group find the row that comparing with all finds', () =>
    fc.assert(
      fc.property(mentions(20), mentions(0), mentions(10), (first, changed, asked) => {
        const group = newGroup();
        for (const row of first) {
          group.rows.push({ ...row, kpi: { ...row.kpi } });
          fileRow(group, group.rows.length - 1);
        }
        // Rows learn values and changes from mentions of them, and are filed again.
        for (const [at, { kpi }] of changed.entries()) {
          const row = group.rows[at];
          if (row === undefined) break;
          Object.assign(row.kpi, { low: kpi.low, high: kpi.high });
          row.kpi.changes = [...row.kpi.changes, ...kpi.changes];
          fileRow(group, at);
        }
        for (const row of asked) expect(findSame(group, row.kpi)).toBe(firstOf(group.rows, row));
      }),
      { numRuns: 200 },
    ));
});
