import type { Unit } from '../figures/types.ts';
import { lastQuarter } from '../metrics/ahead.ts';
import type { Change, Kind } from '../metrics/types.ts';
import { addressOf } from './address.ts';
import { linkOf } from './link.ts';
import { inLine, nameOf } from './name.ts';
import { type CellScale, cellScaleOf, PLAIN, scaled, unitIn } from './scale.ts';
import type { Cell, Table } from './table.ts';
import type { Taken } from './taken.ts';
import { callName } from './titles.ts';
import type { Options, Source } from './types.ts';

/** Something said of a metric in a period: its value, what it was guided to before, or how it moved. */
interface Said {
  taken: Taken;
  /** What it moved against, null for a value. */
  against: Change['against'] | null;
  unit: Unit;
  kind: Kind;
  low: number;
  high: number;
}

/** All that a figure says; ends of a range of growth are one thing said. */
function saidOf(taken: Taken): Said[] {
  const { low, high, unit, kind, prior, changes } = taken.kpi;
  const value = { taken, against: null, unit, kind };
  const said: Said[] = low === null || high === null ? [] : [{ ...value, low, high }];
  if (prior) said.push({ ...value, kind: 'prior-guidance', low: prior.low, high: prior.high });
  for (const { against, unit: of, value: by } of changes) {
    const other = said.find((each) => each.against === against && each.unit === of);
    if (other) [other.low, other.high] = [Math.min(other.low, by), Math.max(other.high, by)];
    else said.push({ taken, against, unit: of, kind, low: by, high: by });
  }
  return said;
}

const columnOf = ({ taken: { kpi }, kind }: Said): string =>
  [kpi.period ?? 'no period', kind !== 'actual' && kind].filter(Boolean).join(' ');

const KINDS: readonly Kind[] = ['actual', 'prior-guidance', 'guidance', 'target'];

/** Where a column stands: by the end of its period, a quarter before its year; without an end, last. */
function placeOf({ taken: { kpi }, kind }: Said): number {
  const end = kpi.period === null ? null : lastQuarter(kpi.period);
  const isLong = kpi.period?.startsWith('Q') ? 0 : 1;
  return end === null ? 1e6 : (end * 2 + isLong) * KINDS.length + KINDS.indexOf(kind);
}

interface Row {
  first: Said;
  scale: CellScale;
  byColumn: Map<string, Said>;
}

const metricOf = ({ taken }: Said): string => taken.kpi.metric;

/** Rows in the order of the figures, those of a metric together; what is said twice of a period has a row more. */
function rowsOf(said: readonly Said[], scale: Options['scale']): Row[] {
  const series = new Map<string, Row[]>();
  for (const each of said) {
    const { taken, against, unit } = each;
    const { metric, label, cohort, basis, voice } = taken.kpi;
    const id = JSON.stringify([metric, label, cohort, basis, voice]);
    const rows = series.get(id) ?? [];
    series.set(id, rows);
    const column = columnOf(each);
    const row = rows.find(
      ({ first, byColumn }) => first.against === against && first.unit === unit && !byColumn.has(column),
    );
    const isOwn = unit === taken.kpi.unit;
    if (row) row.byColumn.set(column, each);
    else
      rows.push({
        first: each,
        scale: isOwn ? cellScaleOf(taken, scale) : PLAIN,
        byColumn: new Map([[column, each]]),
      });
  }
  const all = [...series.values()].flat();
  return [...new Set(said.map(metricOf))].flatMap((metric) =>
    all.filter(({ first }) => metricOf(first) === metric),
  );
}

const NAMES = ['metric', 'cohort', 'basis', 'voice', 'unit'];
const AGAINST = { year: 'y/y', quarter: 'q/q', guidance: 'vs guide' };

/**
 * Figures as a table of metrics by periods, for spreadsheets: a row for each metric and for how it moved, a column for
 * each period, two where a range was said, and below them where all of it is from. Numbers link to their sentences.
 */
export function wideOf(items: readonly Taken[], source: Source, { scale }: Pick<Options, 'scale'>): Table {
  const said = items.flatMap(saidOf);
  const columns = said
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .reduce((ranges, each) => {
      const column = columnOf(each);
      return ranges.set(column, (ranges.get(column) ?? false) || each.low !== each.high);
    }, new Map<string, boolean>());
  const ends = [...columns].flatMap(([column, isRange]) =>
    (isRange ? (['low', 'high'] as const) : (['low'] as const)).map((end) => ({
      name: isRange ? `${column} ${end}` : column,
      column,
      end,
    })),
  );
  const rows = rowsOf(said, scale);
  const cells = rows.map(({ first: { taken, against, unit }, scale: size, byColumn }): Cell[] => {
    const { cohort, basis, voice } = taken.kpi;
    const name = [nameOf(taken.kpi, source), against && AGAINST[against]].filter(Boolean).join(' ');
    const texts = [name, cohort, basis, voice, unitIn(unit, size)];
    const numbers = ends.map(({ column, end }) => scaled(byColumn.get(column)?.[end] ?? null, size));
    return [...texts.map((text) => text && inLine(text)), ...numbers];
  });
  const opened = new Map(items.map((item) => [item, linkOf(source, item.place)]));
  const links = rows.map(({ byColumn }) =>
    ends.map(({ column }) => {
      const each = byColumn.get(column);
      return (each && opened.get(each.taken)) ?? null;
    }),
  );
  const header = [...NAMES, ...ends.map(({ name }) => inLine(name))];
  const from = inLine([callName(source.call), addressOf(source.url)].filter(Boolean).join(', '));
  return {
    header,
    rows: [...cells, header.map((_, i) => (i === 0 ? from : null))],
    links: links.map((own) => [...NAMES.map(() => null), ...own]),
  };
}
