import { formatShort } from '../figures/format.ts';
import type { Change, Kpi } from './types.ts';
import { metricById } from './vocabulary.ts';

/** Name of a metric in the language of a locale tag; the id where the vocabulary has none. */
export function labelIn(id: string, locale: string): string {
  const labels = metricById(id)?.labels;
  if (!labels) return id;
  if (locale === 'zh-TW') return labels.zhHant;
  return locale === 'zh-CN' ? labels.zhHans : labels.en;
}

/** A KPI's value in finance short form; empty where only a change of it was said. */
export const valueText = (kpi: Kpi): string => formatShort(kpi);

/** A change with its sign: `+9%`, `−120 bps`. */
export function changeText({ value, unit }: Change): string {
  const text = formatShort({ low: value, high: value, unit, hedge: null });
  return value > 0 ? `+${text}` : text;
}
