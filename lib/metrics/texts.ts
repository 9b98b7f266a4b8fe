import { formatIn, formatShort } from '../figures/format.ts';
import type { AuditEntry } from './audit/types.ts';
import type { Change, Kpi } from './types.ts';

/** The names of a metric. */
export interface Labels {
  en: string;
  zhHant: string;
  zhHans: string;
}

/** Name of a metric in the language of a locale tag. */
export function labelIn(labels: Labels, locale: string): string {
  if (locale === 'zh-TW') return labels.zhHant;
  return locale === 'zh-CN' ? labels.zhHans : labels.en;
}

/** A KPI's value in finance short form; empty where only a change of it was said. */
export const valueText = (kpi: Kpi): string => formatShort(kpi);

/** A KPI's value in the form of a reader's language, by its locale tag; empty where that is the short form too. */
export function fullValueText(kpi: Kpi, locale: string): string {
  const text = formatIn(kpi, locale);
  return text === formatShort(kpi) ? '' : text;
}

/** A change as it is shown. */
export interface ChangeText {
  against: Change['against'];
  text: string;
  direction: 'up' | 'down' | 'none';
}

/**
 * The changes of a KPI, one text for each thing they are against: `+9%`, `\u2212120 bps`, `+17–18%` for the two ends
 * of a range.
 */
export function changeTexts({ changes }: Kpi): ChangeText[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.against} ${change.unit} ${Math.sign(change.value)}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const values = group.map(({ value }) => value);
    const text = formatShort({
      low: Math.min(...values),
      high: Math.max(...values),
      unit: first.unit,
      hedge: null,
    });
    const direction = first.value === 0 ? 'none' : first.value > 0 ? 'up' : 'down';
    return [{ against: first.against, text: first.value > 0 ? `+${text}` : text, direction }];
  });
}

/** The middle of a guided range in finance short form, null for a point. */
export function midpointText({ low, high, unit }: Kpi): string | null {
  if (low === null || high === null || low === high) return null;
  const middle = Number(((low + high) / 2).toPrecision(12));
  return formatShort({ low: middle, high: middle, unit, hedge: null });
}

/** What guidance was before, in finance short form, or null. */
export const priorText = ({ prior, unit }: Kpi): string | null =>
  prior && formatShort({ low: prior.low, high: prior.high, unit, hedge: null });

/** How the operators of a relation are printed: U+00D7 and U+2212. */
const SIGNS: Readonly<Record<string, string>> = { '*': '\u00d7', '-': '\u2212' };

/** What was computed with the call's own numbers, and what the call says: `$16.3M / $201.0M = 8.1%` and `8%`. */
export function auditTexts(
  { relation, stated, computed, kpis: indexes }: AuditEntry,
  kpis: readonly Kpi[],
): { computation: string; stated: string } {
  const rows = indexes.map((index) => kpis[index]);
  const [first] = rows;
  const [formula = ''] = relation.split(' = ');
  let next = 0;
  const termOf = (term: string): string => {
    if (term === 'prior') return (first && priorText(first)) ?? '';
    // Whatever begins with a letter is a metric; the rest are operators and the 1 of growth.
    if (!/^[a-z]/.test(term)) return SIGNS[term] ?? term;
    const row = rows[next++];
    return row ? valueText(row) : '';
  };
  const terms = formula.split(' ').map(termOf);
  return {
    computation: `${terms.join(' ')} = ${formatShort({ ...computed, hedge: null })}`,
    stated: formatShort({ ...stated, hedge: null }),
  };
}

/** The index of the KPI that states what an entry computes: the last of its relation, the first for its own change. */
export const statedBy = ({ relation, kpis }: AuditEntry): number | undefined =>
  relation.endsWith('= change') ? kpis[0] : kpis.at(-1);
