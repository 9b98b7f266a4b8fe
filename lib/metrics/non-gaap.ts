/** "Non-GAAP" as it is written, also with a gap behind its hyphen, for use in a pattern. */
export const NON_GAAP = 'non(?:[-‐‑–]| )? ?GAAP';
