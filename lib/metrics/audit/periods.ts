const two = (year: number): string => String((year + 100) % 100).padStart(2, '0');

/**
 * The period a number of years or quarters after `Q3 FY26`, `H1 FY26` or `FY26`, before it where the number is negative;
 * null where there is none of the kind.
 */
export function moved(period: string | null, unit: 'year' | 'quarter', by: number): string | null {
  const match = /^(?:([QH])(\d) )?FY(\d\d)$/.exec(period ?? '');
  if (!match) return null;
  const [, letter, digit, digits] = match;
  const part = Number(digit);
  const year = Number(digits);
  if (unit === 'year') return `${letter ? `${letter}${part} ` : ''}FY${two(year + by)}`;
  if (letter !== 'Q') return null;
  const quarters = year * 4 + part - 1 + by;
  return `Q${(((quarters % 4) + 4) % 4) + 1} FY${two(Math.floor(quarters / 4))}`;
}
