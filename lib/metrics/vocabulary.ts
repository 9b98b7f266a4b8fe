import type { Labels } from './texts.ts';
import { CHINESE } from './vocabulary/chinese.ts';
import { COMPANY } from './vocabulary/company.ts';
import { FINANCE } from './vocabulary/finance.ts';
import { INDUSTRY } from './vocabulary/industry.ts';
import { SOFTWARE } from './vocabulary/software.ts';

/**
 * What a metric is measured in. `growth` is a percentage that is itself a rate of change ("same-store sales
 * were up 3%" gives the metric its value); `volume` is a physical unit or a count.
 */
export type UnitKind =
  | 'money'
  | 'percent'
  | 'growth'
  | 'bps'
  | 'per-share'
  | 'count'
  | 'shares'
  | 'ratio'
  | 'days'
  | 'volume'
  | 'any';

/** An entry of the vocabulary. */
export interface Metric {
  id: string;
  labels: Labels;
  /** English names, each in one entry only. */
  aliases: string[];
  /** Chinese names besides the labels, in both scripts. */
  chinese: readonly string[];
  kind: UnitKind;
}

/** The unit kinds as a set, to read the rows with. */
const KINDS: ReadonlySet<string> = new Set<UnitKind>([
  'money',
  'percent',
  'growth',
  'bps',
  'per-share',
  'count',
  'shares',
  'ratio',
  'days',
  'volume',
  'any',
]);
const isKind = (word: string): word is UnitKind => KINDS.has(word);

const NO_NAMES: readonly string[] = [];
const CHINESE_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  CHINESE.trim()
    .split('\n')
    .map((row) => {
      const [id = '', names = ''] = row.split('|');
      return [id, names.split(';')];
    }),
);

/** Rows of text keep the bundle small and the table readable: one line a metric instead of an object of ten. */
function readRows(rows: string): Metric[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', en = '', zhHant = '', zhHans = '', kind = '', aliases = ''] = row.split('|');
      if (!isKind(kind)) throw new Error(`Vocabulary row without a unit kind: ${row}`);
      const chinese = CHINESE_NAMES.get(id) ?? NO_NAMES;
      return { id, labels: { en, zhHant, zhHans }, aliases: aliases.split(';'), chinese, kind };
    });
}

/** All metrics. */
export const VOCABULARY: readonly Metric[] = [COMPANY, SOFTWARE, INDUSTRY, FINANCE].flatMap(readRows);

const byId: ReadonlyMap<string, Metric> = new Map(VOCABULARY.map((metric) => [metric.id, metric]));

/** The metric with this id, or null. */
export function metricById(id: string): Metric | null {
  return byId.get(id) ?? null;
}

/** A metric that is in no vocabulary and called what the call calls it. Its name is known in the call's language only. */
export function wordedMetric(id: string, name: string, kind: UnitKind): Metric {
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return { id, labels: { en: label, zhHant: label, zhHans: label }, aliases: [], chinese: [], kind };
}

/** What was sold, shipped or delivered, in units of it: the level that a volume's growth is of. */
export const VOLUME: Metric = {
  id: 'volume',
  labels: { en: 'Volume', zhHant: '銷量', zhHans: '销量' },
  aliases: [],
  chinese: [],
  kind: 'volume',
};

/** Growth of a part of the business that nobody says the measure of. */
export const GROWTH: Metric = {
  id: 'growth',
  labels: { en: 'Growth', zhHant: '成長', zhHans: '增长' },
  aliases: [],
  chinese: [],
  kind: 'percent',
};

/** The names of metrics, by their ids. */
export function labelsOf(ids: readonly string[]): Record<string, Labels> {
  const metrics = ids.flatMap((id) => metricById(id) ?? []);
  return Object.fromEntries(metrics.map(({ id, labels }) => [id, labels]));
}
