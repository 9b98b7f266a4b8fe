import type { Unit } from '../../figures/types.ts';

/** A value in base units; `low` equals `high` for a point. */
export interface Amount {
  low: number;
  high: number;
  unit: Unit;
}

/** Something the call says twice, computed from its own numbers. A miss is a question, never a correction. */
export interface AuditEntry {
  /**
   * What was computed: `operating_income / revenue = operating_margin`. Its metrics, from left to right, are the rows
   * of `kpis`; `prior` and `change` are what the first of them says of itself.
   */
  relation: string;
  /** What the call says. */
  stated: Amount;
  /** What its other numbers give, to one digit more than the call says. */
  computed: Amount;
  /** Whether the two agree within the rounding of the numbers as written. */
  holds: boolean;
  /** Indexes of the KPIs that take part. */
  kpis: number[];
}
