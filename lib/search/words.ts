import { createFold, type Fold } from './fold.ts';

/** What reading a query needs of the vocabulary. */
export interface SearchWords {
  /** By metric: all its names in all languages. */
  names: readonly (readonly string[])[];
  /** Characters of one script of Chinese, each before what it is in the other. */
  scripts: string;
}

/** A folded piece of text to look for. */
export interface Pattern {
  text: string;
  /** Whether it is a word or several, or only how one may begin. */
  isWhole: boolean;
}

export interface Words {
  fold: Fold;
  /** The names of all metrics that are called so, folded; itself included. Null where none is. */
  namesOf: (folded: string) => Pattern[] | null;
}

/** NRR, CET1, R&D, eNPS: what is not a word is not how a word begins either. */
const ABBREVIATION = /^[a-z]?[A-Z][A-Z0-9&/-]+s?$/;

/** Makes the vocabulary's names ready to be looked up. */
export function createWords({ names, scripts }: SearchWords): Words {
  const fold = createFold(scripts);
  const metrics = names.map((all) => {
    const patterns = new Map<string, Pattern>();
    for (const name of all) {
      const { text } = fold(name);
      patterns.set(text, { text, isWhole: true });
    }
    return [...patterns.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  });
  const byName = new Map<string, Pattern[][]>();
  const abbreviations = new Set(
    names.flatMap((all) => all.filter((name) => ABBREVIATION.test(name)).map((name) => fold(name).text)),
  );
  for (const patterns of metrics)
    for (const { text } of patterns) byName.set(text, [...(byName.get(text) ?? []), patterns]);
  return {
    fold,
    namesOf: (folded) => {
      const found = byName.get(folded)?.flat();
      if (!found) return null;
      const others = found.filter(({ text }) => text !== folded);
      return [{ text: folded, isWhole: abbreviations.has(folded) }, ...others];
    },
  };
}
