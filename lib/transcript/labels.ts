import { isAnalystTitle, isAnonymous, isExecutiveTitle, isOperatorName, isPersonName } from './names.ts';

/** A block, or the head of one, read as a speaker's label. */
export interface Label {
  name: string;
  title: string | null;
  /** Where the speech starts in the block's text; null when the label fills the block. */
  speechAt: number | null;
}

/** Longer lines are speech; the longest titles seen take some hundred characters. */
const LONGEST_LABEL = 160;
const LONGEST_NAME = 60;
/** Separators between name and title need spaces around them: names hold hyphens of their own. */
const SEPARATOR = / (?:--?|–|—) /;
/** A full stop that ends a sentence, as against the one of "Jr." or "Inc.". */
const SENTENCE_END = /[.?!。？！…;；,，]$/;
const ABBREVIATION = /\b(?:jr|sr|inc|co|corp|ltd|n\.a|ph\.d|m\.d|u\.s|esq)\.$/i;
const COLON = /[:：]/;

/**
 * Reads a block as a label that stands alone ("Operator", "Name - Title, Title", "Name -- Firm -- Analyst")
 * or opens the speech ("Name: Good morning"). Returns null for what cannot be one. That a line could be a
 * label does not make it one: see `findLabels` in turns.ts.
 */
export function parseLabel(text: string): Label | null {
  return labelAlone(text) ?? labelBeforeColon(text);
}

function labelAlone(text: string): Label | null {
  const line = text.replace(/\s*[:：]$/, '');
  if (line.length > LONGEST_LABEL || line.includes('\n')) return null;
  if (SENTENCE_END.test(line) && !ABBREVIATION.test(line)) return null;
  const parts = nameAndTitle(line);
  return parts && { ...parts, speechAt: null };
}

function labelBeforeColon(text: string): Label | null {
  const colon = text.slice(0, LONGEST_LABEL).search(COLON);
  if (colon < 1) return null;
  const parts = nameAndTitle(text.slice(0, colon).trim());
  if (!parts) return null;
  const speech = text.slice(colon + 1);
  return { ...parts, speechAt: colon + 1 + (speech.length - speech.trimStart().length) };
}

/** Splits at the first separator: a title may hold more of them ("Head - Investor Relations"). */
function nameAndTitle(line: string): { name: string; title: string | null } | null {
  const at = line.search(SEPARATOR);
  const name = (at < 0 ? line : line.slice(0, at)).trim();
  if (name.length === 0 || name.length > LONGEST_NAME) return null;
  if (!isOperatorName(name) && !isAnonymous(name) && !isPersonName(name)) return null;
  if (at < 0) return { name, title: null };
  const title = line.slice(at).replace(SEPARATOR, '').trim();
  return title === '' ? { name, title: null } : { name, title };
}

/** Whether the label says what its speaker is, so that one occurrence is proof enough. */
export function isSelfEvident(label: Label): boolean {
  if (isOperatorName(label.name)) return true;
  return label.title !== null && (isAnalystTitle(label.title) || isExecutiveTitle(label.title));
}
