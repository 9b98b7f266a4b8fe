/**
 * All matches of a global pattern that matches no empty text, in order. `matchAll` makes a pattern of its own each time,
 * which takes longer than to search a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
