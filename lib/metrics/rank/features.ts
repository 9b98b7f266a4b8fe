import { isOwn, type OwnPeriod } from '../own.ts';
import type { Row } from '../row.ts';
import type { Kpi } from '../types.ts';

/** What the order of rows goes by: names of traits that a row has, each with a weight in `weights.ts`. */
export type Traits = readonly string[];

/** What a row is seen against. */
export interface Setting {
  own: OwnPeriod;
  /** Where a segment stands in the call, from 0 to 1, by its id. */
  places: ReadonlyMap<string, number>;
}

const bin = (value: number, ...edges: readonly number[]): number =>
  edges.filter((edge) => value >= edge).length;

/** The unit as far as it matters for the order. */
function unitOf({ unit }: Kpi): string {
  if (unit.endsWith('/share')) return 'share';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  return /^(?:%|pp|bps|x|count)$/.test(unit) ? unit : 'other';
}

/** The period against the call's own. */
function periodOf({ kpi, mention }: Row, own: OwnPeriod): string {
  if (kpi.rule === 'compared') return 'compared';
  if (mention === null) return 'unsaid';
  if (isOwn(mention, own)) return 'own';
  const { scope, part, year } = mention;
  if (scope === 'quarter') return part === ((own.quarter ?? 0) % 4) + 1 ? 'next quarter' : 'other quarter';
  if (scope !== 'year') return scope;
  if (year === null || own.year === null) return 'year';
  return year === own.year ? 'own year' : year > own.year ? 'next year' : 'past year';
}

/** Sizes beside the largest one of a metric; from the last one on it is the largest. */
const SIZES = [0.05, 0.2, 0.5, 0.8, 1];

/** Which one a row is among those of its metric and kind: first, second, ... and how large beside the largest of them. */
function places(rows: readonly Row[]): Map<Row, { nth: number; size: number | null }> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { metric, kind, unit } = row.kpi;
    const key = `${metric}|${kind}|${unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const found = new Map<Row, { nth: number; size: number | null }>();
  for (const group of groups.values()) {
    const most = group.reduce((high, { kpi }) => Math.max(high, Math.abs(kpi.high ?? 0)), 0);
    for (const [nth, row] of group.entries()) {
      const { high } = row.kpi;
      found.set(row, { nth, size: high === null ? null : bin(Math.abs(high) / (most || 1), ...SIZES) });
    }
  }
  return found;
}

/** Metrics that only companies with subscriptions report. */
const SUBSCRIPTIONS: ReadonlySet<string> = new Set('nrr grr arr net_new_arr rpo crpo billings'.split(' '));

/** The traits of every row of a call. In: rows in text order. Out: in the same order. */
export function traitsOf(rows: readonly Row[], setting: Setting): Traits[] {
  const nths = places(rows);
  const isSoftware = rows.some(({ kpi }) => kpi.voice === 'company' && SUBSCRIPTIONS.has(kpi.metric));
  const said = new Map<string, Traits>();
  return rows.map((row) => {
    const { kpi } = row;
    const { metric, kind } = kpi;
    const { nth, size } = nths.get(row) ?? { nth: 0, size: null };
    const place = setting.places.get(kpi.span.segment) ?? 0;
    const unit = unitOf(kpi);
    const part = kpi.cohort === null ? 'whole' : 'part';
    const period = periodOf(row, setting.own);
    const hasValue = kpi.low !== null;
    // Rows of one sentence say the same.
    const words = said.get(kpi.quote) ?? wordsOf(kpi.quote);
    said.set(kpi.quote, words);
    return [
      `metric ${metric}`,
      `metric ${metric} ${kind}`,
      `metric ${metric} ${kind} ${period}`,
      ...(isSoftware && part === 'whole' && period !== 'compared' ? [`software ${metric} ${kind}`] : []),
      `kind ${kind}`,
      `unit ${unit}`,
      part,
      `period ${period}`,
      `period ${period} ${kind}`,
      `rule ${kpi.rule}`,
      `mentions ${bin(kpi.mentions.length, 2, 3, 5)}`,
      `place ${bin(place, 0.05, 0.15, 0.3, 0.5, 0.7)}`,
      `basis ${kpi.basis} ${unit}`,
      `nth ${Math.min(nth, 5)} ${kind}`,
      `nth ${Math.min(nth, 3)} ${metric}`,
      ...(size === null ? [] : [`size ${size} ${unit} ${kind}`, `size ${size} ${metric}`]),
      `value ${hasValue}`,
      `value ${hasValue} changes ${Math.min(kpi.changes.length, 2)}`,
      `range ${hasValue && kpi.low !== kpi.high} ${kind}`,
      `prior ${kpi.prior !== null}`,
      `verb ${kpi.verb}`,
      `hedge ${kpi.hedge !== null}`,
      ...words,
    ];
  });
}

const wordsOf = (quote: string): Traits =>
  WORDS.flatMap(([name, pattern]) => (pattern.test(quote) ? `says ${name}` : []));

const WORDS: readonly [string, RegExp][] = [
  ['quarter', /(?<!\w)(?:quarter|Q[1-4])(?!\w)/],
  ['full year', /(?<!\w)(?:full[- ]year|fiscal|for the year|20\d\d)(?!\w)/i],
  ['record', /(?<!\w)record(?!\w)/i],
  ['total', /(?<!\w)(?:total|consolidated|company-wide)(?!\w)/i],
  ['segment', /(?<!\w)(?:segment|division|business|region|brand)s?(?!\w)/i],
  ['board', /(?<!\w)board(?!\w)/i],
  ['compared', /(?<!\w)(?:compared|versus)(?!\w)/i],
  ['because', /(?<!\w)(?:driven|due to|offset|reflecting|primarily|impact)(?!\w)/i],
  ['reported', /(?<!\w)(?:report(?:ed|ing)?|delivered|posted|generated|came in)(?!\w)/i],
  ['long term', /(?<!\w)(?:long[- ]term|over the next|by 20\d\d|five[- ]year|three[- ]year)(?!\w)/i],
];
