import { type Heading, headingOf, isAppendix, isList, type List } from './headings.ts';
import { type Label, parseEntry } from './labels.ts';

/** Speech is at least this long, or ends like a sentence. */
const SHORTEST_SPEECH = 60;
/** A list of participants ends at the first text of this length. */
const LONGEST_ENTRY = 200;

/** A row of a list of participants: who stands in it, and whose list it is. */
export interface Listed {
  entries: Label[];
  list: List;
}

/**
 * The lists of participants, row by row (null for any other): from their heading to the first label that speech
 * follows, or the first long text.
 */
export function readLists(
  texts: readonly string[],
  headings: readonly (Heading | null)[],
  candidates: readonly (Label | null)[],
): (Listed | null)[] {
  let open: List | null = null;
  return texts.map((text, i) => {
    const heading = headings[i];
    if (heading) {
      open = isList(heading) ? heading : null;
      return null;
    }
    const inline = inlineHeading(text);
    if (inline) open = inline.list;
    if (!open) return null;
    const lines = text.slice(inline?.end).split('\n');
    if (
      lines.some(({ length }) => length > LONGEST_ENTRY) ||
      (candidates[i] && isSpoken(texts, headings, candidates, i + 1))
    ) {
      open = null;
      return null;
    }
    const entries = lines.flatMap((line) => parseEntry(line) ?? []);
    return { entries, list: open };
  });
}

/** "MANAGEMENT: MR. TOMAS OKAFOR – CHIEF EXECUTIVE": a list whose heading stands beside the first of it. */
function inlineHeading(text: string): { list: List; end: number } | null {
  const found = /^([^:：]{4,40}?) ?[:：] */.exec(text);
  if (!found) return null;
  const [head, words = ''] = found;
  const heading = headingOf(words);
  return heading && isList(heading) && parseEntry(text.slice(head.length))
    ? { list: heading, end: head.length }
    : null;
}

function isSpoken(
  texts: readonly string[],
  headings: readonly (Heading | null)[],
  candidates: readonly (Label | null)[],
  i: number,
): boolean {
  const text = texts[i];
  if (candidates[i - 1]?.speechAt) return true;
  if (text === undefined || headings[i] || (candidates[i] && !candidates[i]?.speechAt)) return false;
  return (text.length >= SHORTEST_SPEECH || /[.?!。？！]$/.test(text)) && !isAppendix(text);
}
