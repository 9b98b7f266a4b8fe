import type { Unit } from '../figures/types.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Change, Kpi } from '../metrics/types.ts';
import { linkOf } from './link.ts';
import { inLine, nameOf } from './name.ts';
import { type CellScale, cellScaleOf, currencyOf, scaled, unitIn } from './scale.ts';
import type { Taken } from './taken.ts';
import { periodOf, speakerName } from './titles.ts';
import type { Options, Source } from './types.ts';

/** A number, a text, or nothing: what is unknown is empty, never 0. */
export type Cell = number | string | null;

/** A column of the table: numbers without signs of currency or percent, one number a cell. */
interface Column {
  name: string;
  cell: (row: Row) => Cell;
}

interface Row {
  item: Taken;
  kpi: Kpi;
  scale: CellScale;
  source: Source;
  t: Messages;
}

/** The lowest and the highest change of a KPI against last year or last quarter. */
function changeOf({ kpi }: Row, against: Change['against']) {
  const changes = kpi.changes.filter((change) => change.against === against);
  const [first] = changes;
  // Changes in another unit than the first ("9%, or $12 million") have no place in its columns.
  const values = changes.filter(({ unit }) => unit === first?.unit).map(({ value }) => value);
  if (!first) return { low: null, high: null, unit: null };
  return { low: Math.min(...values), high: Math.max(...values), unit: first.unit };
}

/** Columns of a change: its value, the upper end where a range was said, and what they are measured in. */
function changeColumns(name: string, against: Change['against']): Column[] {
  const inScale = (row: Row, value: number | null, unit: Unit | null) =>
    unit === row.kpi.unit ? scaled(value, row.scale) : value;
  return [
    {
      name,
      cell: (row) => {
        const { low, unit } = changeOf(row, against);
        return inScale(row, low, unit);
      },
    },
    {
      name: `${name}_high`,
      cell: (row) => {
        const { low, high, unit } = changeOf(row, against);
        return low === high ? null : inScale(row, high, unit);
      },
    },
    {
      name: `${name}_unit`,
      cell: (row) => {
        const { unit } = changeOf(row, against);
        return unit === row.kpi.unit ? unitIn(unit, row.scale) : unit;
      },
    },
  ];
}

const COLUMNS: readonly Column[] = [
  { name: 'ticker', cell: ({ source: { call } }) => call.ticker ?? call.company },
  { name: 'period', cell: ({ kpi }) => kpi.period },
  { name: 'metric', cell: ({ kpi, source }) => nameOf(kpi, source) },
  { name: 'cohort', cell: ({ kpi }) => kpi.cohort },
  { name: 'basis', cell: ({ kpi }) => kpi.basis },
  { name: 'kind', cell: ({ kpi }) => kpi.kind },
  { name: 'low', cell: ({ kpi, scale }) => scaled(kpi.low, scale) },
  { name: 'high', cell: ({ kpi, scale }) => scaled(kpi.high, scale) },
  // A range is two numbers: they stand in low and high, and nowhere as one.
  { name: 'value', cell: ({ kpi, scale }) => (kpi.low === kpi.high ? scaled(kpi.low, scale) : null) },
  { name: 'unit', cell: ({ kpi, scale }) => unitIn(kpi.unit, scale) },
  { name: 'currency', cell: ({ kpi }) => currencyOf(kpi.unit) },
  ...changeColumns('yoy', 'year'),
  ...changeColumns('qoq', 'quarter'),
  { name: 'prior_low', cell: ({ kpi, scale }) => scaled(kpi.prior?.low ?? null, scale) },
  { name: 'prior_high', cell: ({ kpi, scale }) => scaled(kpi.prior?.high ?? null, scale) },
  { name: 'verb', cell: ({ kpi }) => kpi.verb },
  { name: 'hedge', cell: ({ kpi }) => kpi.hedge },
  { name: 'voice', cell: ({ kpi }) => kpi.voice },
  { name: 'call', cell: ({ source }) => periodOf(source.call) },
  { name: 'speaker', cell: ({ item, t }) => speakerName(item.speaker, t) },
  { name: 'quote', cell: ({ item }) => item.quote },
  { name: 'translation', cell: ({ item }) => item.translation },
  { name: 'url', cell: ({ item, source }) => linkOf(source, item.place) },
];

/** Figures as a table: its header, and a row of cells for each figure. Texts are one line each. */
export interface Table {
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** What cells of a row open, by row and column, where links are not cells of their own. */
  links?: readonly (readonly (string | null)[])[];
}

/** The table of figures for spreadsheets. Without quotes there is no column of them, nor of translations without any. */
export function tableOf(
  items: readonly Taken[],
  source: Source,
  { scale, quotes }: Options,
  t: Messages,
): Table {
  const isTranslated = items.some(({ translation }) => translation !== null);
  const columns = COLUMNS.filter(({ name }) =>
    name === 'quote' ? quotes : name === 'translation' ? quotes && isTranslated : true,
  );
  return {
    header: columns.map(({ name }) => name),
    rows: items.map((item) => {
      const row: Row = { item, kpi: item.kpi, scale: cellScaleOf(item, scale), source, t };
      return columns.map(({ cell }) => {
        const value = cell(row);
        return typeof value === 'string' ? inLine(value) : value;
      });
    }),
  };
}
