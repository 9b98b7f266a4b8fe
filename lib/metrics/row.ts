import type { PeriodMention } from './periods.ts';
import type { Kpi } from './types.ts';

/** A KPI with its period as said: a quarter is not a year even where the call's year is unknown. */
export interface Row {
  kpi: Kpi;
  mention: PeriodMention | null;
}
