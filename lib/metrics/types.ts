import type { Unit } from '../figures/types.ts';
import type { Span } from '../transcript/types.ts';
import type { Rule } from './rule.ts';

export type Kind = 'actual' | 'guidance' | 'prior-guidance' | 'target';
export type Basis = 'GAAP' | 'non-GAAP';
export type Voice = 'company' | 'analyst' | 'customer';
export type Verb = 'raised' | 'lowered' | 'reaffirmed' | 'initiated' | 'withdrawn';

/** How a quantity moved against last year, last quarter or earlier guidance. */
export interface Change {
  value: number;
  unit: Unit;
  against: 'year' | 'quarter' | 'guidance';
  span: Span;
}

/** A metric with its quantity and all that identifies it. Field by field as in the JSON of `npm run read`. */
export interface Kpi {
  /** Id in the vocabulary. */
  metric: string;
  /** English name of the metric. */
  label: string;
  /** Part of the business or of the customers it is measured on, null for the whole company. */
  cohort: string | null;
  low: number | null;
  high: number | null;
  unit: Unit;
  kind: Kind;
  /** `Q3 FY26`, `FY26`, `H1 FY26`, `TTM`, or null where nobody said. */
  period: string | null;
  basis: Basis | null;
  /** The words that set the basis. */
  basisSpan: Span | null;
  hedge: string | null;
  voice: Voice;
  speaker: string;
  changes: Change[];
  prior: { low: number; high: number; span: Span } | null;
  verb: Verb | null;
  /** The rule that bound the metric to its figure. */
  rule: Rule;
  /** The figure itself. */
  span: Span;
  /** Every place that says it, the first one included. */
  mentions: Span[];
  /** The sentence around `span`, a substring of its segment's text. */
  quote: string;
  /** Rank among the headline figures from 1, or null. */
  headline: number | null;
}
