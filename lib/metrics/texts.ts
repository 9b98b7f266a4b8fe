import { formatShort } from '../figures/format.ts';
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

/**
 * The changes of a KPI, one text for each thing they are against: `+9%`, `\u2212120 bps`, `+17–18%` for the two ends
 * of a range.
 */
export function changeTexts({ changes }: Kpi): { against: Change['against']; text: string }[] {
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
    return [{ against: first.against, text: first.value > 0 ? `+${text}` : text }];
  });
}
