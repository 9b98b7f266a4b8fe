import { cut, findAllIn, findIn } from './patterns.ts';
import type { Sides } from './relations.ts';
import type { SentencePair } from './sentences.ts';
import { TERMS, type Term, type WrongTerm } from './terms.ts';
import type { Finding } from './types.ts';

/** English may name behind a number what the translation names before it: "30% operating profit growth". */
const BEHIND = 50;

/** A term that the original has, and a wrong name of it that the translation has; in the whole texts, for a start. */
interface Suspect {
  term: Term;
  wrong: WrongTerm;
}

/**
 * Terms that the translation gives a name of something else, where nothing in the original would be called so. In: both
 * texts, the stretches that translate each other, and the Chinese script of the translation, null for what is none. Out: a finding for each wrong word.
 */
export function checkTerms(
  sides: Sides,
  stretches: readonly SentencePair[],
  script: 'hant' | 'hans' | null,
): Finding[] {
  const suspects: Suspect[] = TERMS.filter(({ source }) => source.test(sides.source)).flatMap((term) =>
    term.wrong.filter(({ words }) => words.test(sides.translation)).map((wrong) => ({ term, wrong })),
  );
  if (suspects.length === 0) return [];
  const found = new Map<number, Finding>();
  const told = new Set<Term>();
  const tell = ({ term, wrong }: Suspect, { source, translation }: SentencePair) => {
    if (found.has(translation.start)) return;
    told.add(term);
    found.set(translation.start, {
      type: 'term',
      reason: 'term',
      source,
      translation,
      ...(script && { expected: term.expected[script] }),
      meaning: wrong.meaning,
    });
  };
  for (const within of stretches)
    for (const suspect of suspects) {
      const places = wrongIn(sides, within, suspect);
      if (places) tell(suspect, places);
    }
  for (const suspect of suspects) {
    const places = told.has(suspect.term) ? null : exchangedIn(sides, suspect);
    if (places) tell(suspect, places);
  }
  return [...found.values()];
}

/** The wrong name where it translates the term, and nothing else that is called so. */
function wrongIn(sides: Sides, within: SentencePair, { term, wrong }: Suspect): SentencePair | null {
  const source = findIn(sides.source, within.source, term.source);
  const translation = source && findIn(sides.translation, within.translation, wrong.words);
  if (!translation) return null;
  // As often called by its right name as it is said: the wrong one is something else's.
  if (term.right) {
    const said = findAllIn(sides.source, within.source, term.source).length;
    if (findAllIn(sides.translation, within.translation, term.right).length >= said) return null;
  }
  const { start, end } = within.source;
  return wrong.rightFor.test(cut(sides.source, { start, end: end + BEHIND }))
    ? null
    : { source, translation };
}

/**
 * A term that the whole translation names once too seldom, and one of its wrong names once too often: the counts of both
 * sides add up only if one was taken for the other.
 */
function exchangedIn({ source, translation }: Sides, { term, wrong }: Suspect): SentencePair | null {
  if (!term.right) return null;
  const [ours, theirs] = [
    { start: 0, end: source.length },
    { start: 0, end: translation.length },
  ];
  const [said, ...more] = findAllIn(source, ours, term.source);
  const [other, ...others] = findAllIn(translation, theirs, wrong.words);
  if (!said || !other || findAllIn(translation, theirs, term.right).length !== more.length) return null;
  return findAllIn(source, ours, wrong.rightFor).length === others.length
    ? { source: said, translation: other }
    : null;
}
