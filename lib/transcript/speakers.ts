import { isSamePerson, readIntroductions } from './introductions.ts';
import type { Label } from './labels.ts';
import { isAnalystTitle, isExecutiveTitle, isOperatorName, nameKey } from './names.ts';
import type { RawTurn } from './turns.ts';
import type { Role, Speaker } from './types.ts';

/** Separates a firm from a role inside a title: "Meridian Street -- Analyst". */
const PARTS = / (?:--?|–|—) /;

/**
 * Speakers in the order in which they first speak, with title, firm and role. A speaker without a telling title
 * is an analyst when the operator introduced them, else an executive if they spoke before the first analyst.
 */
export function readSpeakers(turns: readonly RawTurn[], labels: Iterable<Label>): Map<string, Speaker> {
  const titles = readTitles(labels);
  const speakers = new Map<string, Speaker>();
  let asked = false;
  turns.forEach((turn, i) => {
    const name = turn.label?.name ?? '';
    const key = speakerKey(turn);
    if (speakers.has(key)) return;
    const title = titles.get(key) ?? null;
    const before = turns[i - 1];
    const introduction = before && isByOperator(before) ? introductionOf(name, before) : null;
    const role = roleOf(name, title, introduction !== null, asked);
    asked ||= role === 'analyst';
    const firm = role === 'analyst' ? (firmInTitle(title) ?? introduction) : null;
    speakers.set(key, { id: `p${speakers.size + 1}`, name, title, firm, role });
  });
  return speakers;
}

/** What tells one speaker of a page from another. */
export const speakerKey = (turn: RawTurn): string => nameKey(turn.label?.name ?? '');

const isByOperator = (turn: RawTurn): boolean => isOperatorName(turn.label?.name ?? '');

/** The first title that the page prints for each name, participants lists included. */
function readTitles(labels: Iterable<Label>): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { name, title } of labels) {
    const key = nameKey(name);
    if (title !== null && !titles.has(key)) titles.set(key, title);
  }
  return titles;
}

function roleOf(name: string, title: string | null, introduced: boolean, asked: boolean): Role {
  if (isOperatorName(name)) return 'operator';
  if (name === '') return 'unknown';
  if (title !== null && isAnalystTitle(title)) return 'analyst';
  if (title !== null && isExecutiveTitle(title)) return 'executive';
  if (introduced) return 'analyst';
  return asked ? 'unknown' : 'executive';
}

function firmInTitle(title: string | null): string | null {
  const parts = title?.split(PARTS) ?? [];
  const firm = parts.find((part) => !isAnalystTitle(part));
  return parts.length > 1 ? (firm ?? null) : null;
}

/**
 * The firm that the operator's turn gives a speaker: by name, or because the turn announces nobody else.
 */
function introductionOf(name: string, operator: RawTurn): string | null {
  const found = operator.segments.flatMap((segment) => readIntroductions(segment.text));
  const own = found.find((each) => isSamePerson(each.name, name));
  return (own ?? (found.length === 1 ? found[0] : undefined))?.firm ?? null;
}
