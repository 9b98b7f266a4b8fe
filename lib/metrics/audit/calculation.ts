import type { Unit } from '../../figures/types.ts';
import { agree, type Ends, type Finish, type Interval, type Operator, results } from './ends.ts';
import type { Amount, AuditEntry } from './types.ts';
import { clean, type Written } from './written.ts';

/** A result that the call states, and what gives it. */
export interface Calculation {
  relation: string;
  left: Ends;
  operator: Operator;
  right: Ends;
  /** Puts the result to the scale of what is stated. */
  finish: Finish;
  stated: Ends<Written>;
  unit: Unit;
  /** Indexes of the KPIs, in the order of the relation. */
  kpis: number[];
  /** Whether the parts belong together for sure; otherwise a miss says nothing. */
  isSure: boolean;
}

/** A result so far off is no slip: one of the parts is a target, a division's or another year's. */
const FAR = 3;

/** So is one of the other sign. */
const isFar = (computed: number, stated: number): boolean =>
  computed * stated < 0 ||
  Math.abs(computed) > FAR * Math.abs(stated) ||
  Math.abs(stated) > FAR * Math.abs(computed);

const mirrored = ({ value, low, high }: Interval): Interval => ({ value: -value, low: -high, high: -low });

/** "An operating loss of $5 million, or 5% of revenue": the sign is said once. */
const agreesInSize = (computed: Ends, [low, high]: Ends): boolean =>
  computed[1].value < 0 && low.value > 0 && agree(computed, [mirrored(high), mirrored(low)]);

/** Rounded to one digit more than the call says. */
function amountOf([low, high]: Ends, unit: Unit, step: number): Amount {
  const rounded = ({ value }: Interval) => clean(Math.round(value / step) * step);
  return { low: rounded(low), high: rounded(high), unit };
}

/** Computes, and compares with what is stated. Null where nothing can be computed or a miss would not be sure. */
export function conclude(calculation: Calculation): AuditEntry | null {
  const { relation, left, operator, right, finish, stated, unit, kpis, isSure } = calculation;
  const all = results(operator, left, right, finish);
  const agreeing = all.find((each) => agree(each, stated) || agreesInSize(each, stated));
  const computed = agreeing ?? all[0];
  if (computed === undefined) return null;
  if (!agreeing && (!isSure || isFar(computed[0].value, stated[0].value))) return null;
  const step = Math.min(stated[0].step, stated[1].step) / 10;
  return {
    relation,
    stated: { low: stated[0].value, high: stated[1].value, unit },
    computed: amountOf(computed, unit, step),
    holds: agreeing !== undefined,
    kpis,
  };
}
