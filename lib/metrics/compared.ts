import type { Figure } from '../figures/types.ts';
import { type Bound, signed } from './bound.ts';

const YEAR =
  /(?<!\w)(?:year[- ](?:over|on)[- ]year|(?:a|one) year (?:ago|earlier|before)|year[- ]ago|(?:last|prior|previous)[- ]year|(?:last|prior|previous) fiscal year|same (?:period|quarter|three months|time)(?: (?:of|in|a|last|the|prior)(?!\w)| last)|comparable (?:period|quarter)|(?:first|second|third|fourth) quarter (?:of|in) (?:last|the prior|20\d\d)|(?:for|in|of) (?:fiscal )?(?:year )?20\d\d)(?!\w)/i;
const QUARTER =
  /(?<!\w)(?:quarter[- ](?:over|on)[- ]quarter|(?:last|prior|previous|linked|preceding)[- ]quarter|sequentially|(?:first|second|third|fourth) quarter|Q[1-4])(?!\w)/i;

/** No earnings per share are as much; a larger amount is a total. */
const MOST_PER_SHARE = 1000;

/** Whether a figure is in the unit of a row, or an amount per share said without the words. */
export const isLike = ({ unit }: Bound, figure: Figure): boolean =>
  (figure.unit === unit || `${figure.unit}/share` === unit) &&
  (!unit.endsWith('/share') || Math.abs(figure.high ?? 0) < MOST_PER_SHARE);

/**
 * The row for what `last` is compared with: "compared to $90 million in the same period last year". `joint` is
 * the text between the two figures, `after` that behind the second. Out: a row of the same
 * metric a year or a quarter back, or null where nobody says how far back.
 */
export function compareWith(last: Bound, figure: Figure, joint: string, after: string): Bound | null {
  if (last.low === null || !isLike(last, figure)) return null;
  const words = `${joint} | ${after}`;
  const by = YEAR.test(words) ? 'year' : QUARTER.test(words) ? 'quarter' : null;
  if (by === null) return null;
  const isLoss = last.low < 0 && !/(?<!\w)(?:income|profit|earnings|gain)(?!\w)/i.test(joint);
  const values = signed(figure, isLoss || /(?<!\w)loss(?!\w)/i.test(joint));
  return {
    ...last,
    figure,
    ...values,
    link: '',
    rule: 'compared',
    moves: [],
    prior: null,
    compared: { row: last, by },
  };
}

/** A period a year or a quarter before the written one (`Q1 FY26` and a quarter: `Q4 FY25`); null where it is not known. */
export function periodBack(period: string | null, by: 'year' | 'quarter'): string | null {
  const match = /^(?:([QH])(\d) )?FY(\d\d)$/.exec(period ?? '');
  if (match === null) return null;
  const [, letter, part, year] = match;
  const two = (value: number): string => String((value + 100) % 100).padStart(2, '0');
  if (by === 'year') return `${letter === undefined ? '' : `${letter}${part} `}FY${two(Number(year) - 1)}`;
  if (letter !== 'Q') return null;
  return part === '1' ? `Q4 FY${two(Number(year) - 1)}` : `Q${Number(part) - 1} FY${year}`;
}
