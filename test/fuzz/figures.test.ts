import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIn, formatShort } from '../../lib/figures/format.ts';
import { readFigures } from '../../lib/figures/read.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

/** Pieces of figures and of what stands around them, and what breaks naive readers, in any order. */
const piece = fc.constantFrom(
  ...[
    '$',
    'US$',
    'NT$',
    '€',
    'CHF ',
    'RMB ',
    '(',
    ')',
    '-',
    '\u2212',
    '–',
    '%',
    '％',
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
  ],
  ...['1', '7', '25', '204', '2,345', '0.5', '12.75', '.5', '2026', '1/2', '000', '１２'],
  ...[
    ' million',
    ' billion',
    'bn',
    'K',
    ' percent',
    ' basis points',
    ' percentage points',
    ' cents',
    ' dollars',
  ],
  ...[
    'two',
    'five',
    'twenty',
    'eighty',
    'hundred',
    'a hundred',
    ' and ',
    ' point ',
    'half',
    ' a half',
    'a dollar',
  ],
  ...[
    ' to ',
    ' and to ',
    ' up to ',
    'between ',
    'from ',
    'about ',
    'negative ',
    'loss of ',
    ' per share',
    ' or so',
  ],
  ...[
    ' shares',
    ' customers',
    'x',
    ' times',
    ' barrels',
    ' a day',
    'mid-teens',
    'low single digits',
    ' of our sales',
  ],
  ...[
    '億',
    ' 萬',
    '美元',
    '億美元',
    '個百分點',
    '七成',
    '三分之二',
    '百分之',
    '五億三千萬',
    '每股 ',
    '至',
    '約 ',
    '虧損 ',
  ],
  ...[
    'Q3',
    '10-K',
    'COVID-19',
    '3M',
    '\n',
    '\0',
    '\u202e',
    '\u200f',
    '\ud800',
    '\ufeff',
    '𝟙',
    '٣٤',
    '३',
    '໕',
    '᠒',
  ],
  '9'.repeat(400),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

describe('any text', () => {
  test('is read without an exception: spans in order, apart and in the text, the lower end first', () => {
    fc.assert(
      fc.property(text, (source) => {
        let floor = 0;
        for (const { start, end, low, high, unit, hedge } of readFigures(source)) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(source.slice(start, end).trim()).toBe(source.slice(start, end));
          expect(unit).not.toBe('');
          floor = end;
          if (low === null || high === null) {
            // Nothing but words, and those are all of it.
            expect([low, high, hedge]).toEqual([null, null, source.slice(start, end)]);
            continue;
          }
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('says the same twice', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(readFigures(source)).toEqual(readFigures(source));
      }),
      { numRuns: 500 },
    );
  });

  /** A unit that stands in the figure itself, so that nothing around it is needed. */
  const OWN_UNIT = /[$€%％]|CHF|RMB|percent|points|cents|dollars|美元|個百分點/;

  test('holds figures that say the same alone', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { start, end, low, high, unit } of readFigures(source)) {
          const slice = source.slice(start, end);
          // The words that make a range of "2 and 3%", or a half of "point five", stand before it, and what "a
          // dollar" is per behind it; a number in words behind a dash is one by what follows.
          if (
            !OWN_UNIT.test(slice) ||
            / and |^point|^a dollar$|-[a-z]+$/.test(slice) ||
            low === null ||
            high === null
          )
            continue;
          const [alone, ...others] = readFigures(slice);
          expect(others).toEqual([]);
          const sizes = (...ends: (number | null | undefined)[]) =>
            ends.map((value) => Math.abs(value ?? Number.NaN)).sort((a, b) => a - b);
          // A loss, and what it is per, may be said outside.
          expect(sizes(alone?.low, alone?.high)).toEqual(sizes(low, high));
          expect(alone?.unit.replace('/share', '')).toBe(unit.replace('/share', ''));
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a printed quantity', () => {
  const UNITS = ['USD', 'TWD', 'EUR', 'CNY', 'SEK', '%', 'pp', 'bps', 'x', 'shares', 'megawatt hours'];
  const amount = fc
    .tuple(fc.integer({ min: 100, max: 999_999 }), fc.integer({ min: -2, max: 7 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
  /** One end at most thrice the other: wider pairs are told as two figures. */
  const quantity = fc
    .record({
      unit: fc.constantFrom(...UNITS),
      low: amount,
      factor: fc.constantFrom(1, 1, 1.03, 1.5, 3),
      negative: fc.boolean(),
    })
    .map(({ unit, low, factor, negative }) => {
      const isRate = /^(?:%|pp|bps|x)$/.test(unit);
      const first = isRate ? (low % 1000) + 1 : low;
      const ends = [first, Math.round(first * factor * 1e4) / 1e4].map((end) => (negative ? -end : end));
      return { low: Math.min(...ends), high: Math.max(...ends), unit, hedge: null };
    });
  const sizeOf = (value: number, sizes: readonly number[]): number =>
    sizes.find((size) => Math.abs(value) >= size) ?? 1;

  const expectSame = (
    printed: string,
    { low, high, unit }: { low: number; high: number; unit: string },
    step: (value: number) => number,
  ): void => {
    const [figure, ...others] = readFigures(printed);
    expect(others).toEqual([]);
    expect([figure?.start, figure?.end, figure?.unit]).toEqual([0, printed.length, unit]);
    expect(Math.abs(Number(figure?.low) - low)).toBeLessThanOrEqual(step(low));
    expect(Math.abs(Number(figure?.high) - high)).toBeLessThanOrEqual(step(high));
  };

  test('reads back in English, within what was printed', () => {
    fc.assert(
      fc.property(quantity, (value) => {
        // Three decimals of the scale are printed; a range has the scale of its upper end.
        const size = (end: number) =>
          Math.max(sizeOf(end, [1e12, 1e9, 1e6]), value.low > 0 ? sizeOf(value.low, [1e12, 1e9, 1e6]) : 1);
        expectSame(formatShort(value), value, (end) => 0.000501 * size(end));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['zh-TW', 'zh-CN'])('reads back in %s', (locale) => {
    fc.assert(
      fc.property(quantity, (value) => {
        // SEK and the like have no short name there.
        fc.pre(value.unit !== 'SEK');
        expectSame(formatIn(value, locale), value, (end) => 0.0000501 * sizeOf(end, [1e12, 1e8, 1e4]));
      }),
      { numRuns: 2_000 },
    );
  });

  test('reads back per share, the share being said beside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (cents) => {
        const value = { low: cents / 100, high: cents / 100, unit: 'USD/share', hedge: null };
        expect(readFigures(`${formatShort(value)} per share`)).toMatchObject([value]);
        expect(readFigures(formatIn(value, 'zh-TW'))).toMatchObject([value]);
      }),
    );
  });
});

test.each([
  ...[
    '1',
    '1,',
    '1,111',
    '111,',
    '1.',
    '1-',
    '1/2',
    '1 000 ',
    '(',
    ' ',
    '-',
    '%',
    '$',
    '$1 ',
    '$1-',
    '1%-',
    '１',
  ],
  ...[
    'two ',
    'two hundred ',
    'point ',
    'one point ',
    'a hundred and ',
    'a ',
    'half ',
    'half a ',
    'a third of ',
  ],
  ...['million ', '1 million ', 'a million and a ', 'a dollar ', 'two-', 'one', 'oh '],
  ...['about ', 'negative ', 'loss of ', 'between 1 and ', 'from 1 to ', '$1 to ', '1 and ', 'per share of '],
  ...['low ', 'low to mid-', 'single ', '1 a a ', '1 common ', '3 of our ', '5 barrels of oil '],
  ...['億', '1億', '五', '五億', '三分之', '百分之', '百分之五', '約', '每股', '七成'],
])('time grows with the text, not with its square: %j', (unit) => {
  const make = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  expect(growth(readFigures, make(12_500), make(100_000), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
});
