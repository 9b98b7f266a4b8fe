/**
 * Unit of a quantity in base units: an ISO 4217 code (`USD`), a code and `/share`, `%`, `pp`, `bps`, `x`,
 * `shares`, `count`, or a physical unit in words (`megawatt hours`, `barrels per day`).
 */
export type Unit = string;

/** A figure understood. `low` equals `high` for a point; both null where only words were said ("mid-teens"). */
export interface Quantity {
  low: number | null;
  high: number | null;
  unit: Unit;
  /** The words that hedge it as written ("about", "more than"), or all of it where it has no value; or null. */
  hedge: string | null;
}

/** A number as written in a text with what it says. Offsets are UTF-16, half-open. */
export interface Figure extends Quantity {
  start: number;
  end: number;
  /** True where a scale was said and nothing else ("revenue of 4.8 billion"): unit `count`, perhaps of money. */
  bare?: true;
}
