import type { Kpi } from '../types.ts';
import { conclude } from './calculation.ts';
import { movements } from './movements.ts';
import { partnersAmong, takesPart } from './partners.ts';
import { twiceStated } from './relations.ts';
import { sums } from './sums.ts';
import type { AuditEntry } from './types.ts';

/**
 * Recomputes what a call states twice: shares of revenue, profit per share, buybacks, and growth where it also says
 * from what. In: the KPIs of a call; indexes of the entries go into them. Out: what could be computed, in the order
 * of the rows that state it. Every written number stands for all values that round to it, hedged ones for more;
 * rows whose partner is not there, not the only one or not sure give no entry.
 */
export function auditKpis(kpis: readonly Kpi[]): AuditEntry[] {
  const rows = kpis.map((kpi, index) => ({ kpi, index })).filter(({ kpi }) => takesPart(kpi));
  const partnerOf = partnersAmong(rows);
  const calculations = [
    ...rows.flatMap((row) => [twiceStated(row, partnerOf) ?? [], movements(row, partnerOf)].flat()),
    ...sums(rows),
  ];
  return calculations.flatMap((calculation) => conclude(calculation) ?? []);
}
