import { matchesOf } from '../transcript/matches.ts';
import type { Stretch } from './types.ts';

const globals = new Map<RegExp, RegExp>();

/** A pattern that finds all, made once of one that finds the first. */
function globalOf(pattern: RegExp): RegExp {
  const known = globals.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern.source, `${pattern.flags}g`);
  globals.set(pattern, made);
  return made;
}

/** The part of a text. */
export const cut = (text: string, { start, end }: Stretch): string => text.slice(start, end);

const placeOf = ({ 0: words, index }: RegExpExecArray, { start }: Stretch): Stretch => ({
  start: start + index,
  end: start + index + words.length,
});

/** The first place of a pattern within a stretch of a text; a pattern without the flag `g`. */
export function findIn(text: string, within: Stretch, pattern: RegExp): Stretch | null {
  const match = pattern.exec(cut(text, within));
  return match && placeOf(match, within);
}

/** Every place of a pattern within a stretch of a text; a pattern without the flag `g`. */
export const findAllIn = (text: string, within: Stretch, pattern: RegExp): Stretch[] =>
  matchesOf(globalOf(pattern), cut(text, within)).map((match) => placeOf(match, within));
