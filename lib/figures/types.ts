/**
 * Unit of a quantity in base units: an ISO 4217 code (`USD`), a code and `/share`, `%`, `pp`, `bps`, `x`,
 * `shares`, `count`, or a physical unit in words (`megawatt hours`).
 */
export type Unit = string;

/** A figure understood. `low` equals `high` for a point; both null where only a change of it was said. */
export interface Quantity {
  low: number | null;
  high: number | null;
  unit: Unit;
  /** The words that hedge it as written ("about", "more than"), or null. */
  hedge: string | null;
}

/** A number as written in a text with what it says. Offsets are UTF-16, half-open. */
export interface Figure extends Quantity {
  start: number;
  end: number;
}
