import type { Unit } from './types.ts';

/** What stands before a number. `start` is where its sign or currency mark begins. */
export interface Left {
  start: number;
  unit: Unit | null;
  negative: boolean;
  /** True where the minus is a character glued to the number. */
  signed: boolean;
  paren: boolean;
  loss: boolean;
  hedge: string | null;
  /** What decides about ranges: "between", "from", "range" or nothing. */
  lead: 'between' | 'from' | 'range' | '';
  /** True after 百分之. */
  percent: boolean;
}

/** What stands after a number. `end` is where its scale and unit end. */
export interface Right {
  end: number;
  /** Power of ten of the scale that was written, null when none was. */
  exponent: number | null;
  unit: Unit | null;
  /** True for hundredths of the unit. */
  cents: boolean;
  /** Power of ten that the unit's name adds: 3 of "Mcf", 1 of 成. */
  shift: number;
  hedge: string | null;
  /** True where the scale was a letter: "3M" may be a name. */
  isLetter: boolean;
}
