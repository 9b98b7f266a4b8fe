/** No rows, by their keys. */
export const NO_ROWS: ReadonlySet<string> = new Set();

/** Ticks a row, or takes its tick away. */
export const toggled = (key: string) => (before: ReadonlySet<string>) => {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
};
