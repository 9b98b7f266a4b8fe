import { ANALYST_POST, isFirm, isPost } from './east-asian.ts';
import type { List } from './headings.ts';
import { asksEastAsian, isHandover, isSamePerson, readIntroductions, readOwn } from './introductions.ts';
import type { Label } from './labels.ts';
import {
  isAnalystTitle,
  isAnonymous,
  isExecutiveTitle,
  isOperatorName,
  isUnnamedAnalyst,
  isUnnamedExecutive,
  nameKey,
} from './names.ts';
import type { Taken } from './outline.ts';
import { type RawTurn, speakerKey } from './turns.ts';
import type { Role, Speaker } from './types.ts';

/** Separates a firm from a role inside a title: "Meridian Street -- Analyst", "Meridian Street / Analyst". */
const PARTS = / (?:--?|[–—|/·•]) /;

/** What the page prints about a name: in its labels and in the lists of participants. */
interface Entry {
  title: string | null;
  role: Role | null;
  /** The list of participants that it stands in. */
  inList: List | null;
}

/**
 * Speakers in the order in which they first speak, with title, firm and role. What the page prints decides; where
 * it prints nothing, whom the operator introduces or who speaks right after the operator in the Q&A asks, and who
 * spoke before the Q&A or answers there is the company's.
 */
export function readSpeakers(turns: readonly RawTurn[], outline: readonly Taken[]): Map<string, Speaker> {
  const printed = readEntries(outline);
  const listed = [...printed].filter(([, { inList }]) => inList);
  const speakers = new Map<string, Speaker>();
  const firms = readFirms(
    [...printed].flatMap(([name, { title }]) => (title === null ? [] : { name, title })),
  );
  const operators = findOperators(turns);
  let asked = false;
  turns.forEach((turn, i) => {
    const key = speakerKey(turn);
    if (speakers.has(key)) return;
    const name = turn.label?.name ?? '';
    const exact = printed.get(key);
    const entry = exact?.role ? exact : (entryLike(name, listed) ?? exact);
    const before = turns[i - 1];
    const isAfterOperator =
      before !== undefined &&
      operators.has(speakerKey(before)) &&
      !isHandover(before.segments.at(-1)?.text ?? '');
    const inQa = asked || turn.section === 'qa';
    const said = turn.segments.map(({ text }) => text);
    const own = inQa && !entry?.role ? readOwn(said[0] ?? '', name) : null;
    const announced =
      introductionBefore(turns, i, name, operators) ?? (own && { firm: own.firm, isNamed: true });
    // The operator knows better than a title: banks have managing directors too.
    const isAnnounced = announced?.isNamed && entry?.inList !== 'company' && entry?.role !== 'operator';
    const role =
      (operators.has(key) ? 'operator' : isAnnounced ? 'analyst' : entry?.role) ??
      (firms.has(entry?.title ?? '') ? 'analyst' : null) ??
      roleByPlace({
        name,
        isIntroduced: announced !== null || (inQa && said.some(asksEastAsian)),
        isAfterOperator,
        asked,
      });
    asked ||= role === 'analyst' || turn.section === 'qa';
    speakers.set(key, {
      id: `p${speakers.size + 1}`,
      name,
      title: entry?.title ?? null,
      firm: role === 'analyst' ? (firmInTitle(entry?.title ?? null) ?? announced?.firm ?? null) : null,
      role,
    });
  });
  return speakers;
}

/** Who announces so many questions where nobody has a name runs the call. */
const ENOUGH_QUESTIONS = 2;

/** Keys of those who run the call: by their label or, where speakers are only numbered, by announcing the questions. */
function findOperators(turns: readonly RawTurn[]): Set<string> {
  const named = turns.filter(
    ({ label }) => isOperatorName(label?.name ?? '') || isOperatorName(label?.title ?? ''),
  );
  const isNumbered = turns.every(({ label }) => label !== null && isAnonymous(label.name));
  if (named.length > 0 || !isNumbered) return new Set(named.map(speakerKey));
  const counts = new Map<string, number>();
  for (const turn of turns) {
    if (turn.segments.every(({ text }) => readIntroductions(text, true).length === 0)) continue;
    counts.set(speakerKey(turn), (counts.get(speakerKey(turn)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(most && most[1] >= ENOUGH_QUESTIONS ? [most[0]] : []);
}

/** The first title and the first telling role that the page prints for each name. */
function readEntries(outline: readonly Taken[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = ({ name, title, side }: Label, list: List | null) => {
    const key = nameKey(name);
    const known = entries.get(key);
    entries.set(key, {
      title: known?.title ?? title,
      role: known?.role ?? roleInPrint(name, title, side, list),
      inList: known?.inList ?? list,
    });
  };
  for (const taken of outline) {
    if (taken.as === 'label') add(taken.label, null);
    if (taken.as === 'entries') for (const entry of taken.entries) add(entry, taken.list);
  }
  return entries;
}

function roleInPrint(
  name: string,
  title: string | null,
  side: Label['side'],
  list: List | null,
): Role | null {
  if (isOperatorName(name) || isOperatorName(title ?? '')) return 'operator';
  if (list === 'company') return 'executive';
  if (list === 'analysts') return 'analyst';
  if (isUnnamedAnalyst(name)) return 'analyst';
  if (isUnnamedExecutive(name)) return 'executive';
  if (title !== null && isAnalystTitle(title)) return 'analyst';
  if (title !== null && isExecutiveTitle(title)) return 'executive';
  if (isPost(name)) return isAnalystTitle(name) ? 'analyst' : 'executive';
  if (side !== null) return side === 'asks' ? 'analyst' : 'executive';
  if (title !== null && isFirm(title)) return 'analyst';
  return null;
}

/** Labels and lists spell some names differently (Wieland, Weiland): the surname and the initial agree. */
function entryLike(name: string, entries: readonly (readonly [string, Entry])[]): Entry | undefined {
  const words = nameKey(name).split(' ');
  for (const [key, entry] of entries) {
    const others = key.split(' ');
    if (entry.role === null || words.length < 2 || others.length < 2) continue;
    if (words[0]?.[0] === others[0]?.[0] && isSamePerson(words.at(-1) ?? '', others.at(-1) ?? ''))
      return entry;
  }
  return undefined;
}

function roleByPlace(place: {
  name: string;
  isIntroduced: boolean;
  isAfterOperator: boolean;
  asked: boolean;
}): Role {
  if (place.name === '') return 'unknown';
  if (place.isIntroduced || (place.asked && place.isAfterOperator)) return 'analyst';
  return 'executive';
}

/** So many different words that are no titles are firms. */
const ENOUGH_FIRMS = 3;

/**
 * What labels print beside a name that is an analyst's firm and no title: where they print the company's titles
 * ("PAM LEE, GROUP CFO:") or several firms, and call nobody an analyst. What the first speaker shares with another is
 * the company's own name.
 */
function readFirms(printed: readonly { name: string; title: string }[]): Set<string> {
  const [first] = printed;
  const own = printed.find(({ name, title }) => title === first?.title && !isSamePerson(name, first.name));
  const titles = printed.map(({ title }) => title);
  const firms = new Set(titles.filter((title) => !isExecutiveTitle(title) && title !== own?.title));
  const isTold = titles.some(isExecutiveTitle) || firms.size >= ENOUGH_FIRMS;
  return isTold && !titles.some(isAnalystTitle) ? firms : new Set();
}

/** What East Asian titles put behind the firm. */
const EAST_ASIAN_ANALYST = new RegExp(
  String.raw`(?:[资資]深|外[资資]|首席|シニア)?(?: \p{sc=Han})?(?:${ANALYST_POST.source})$`,
  'u',
);

function firmInTitle(title: string | null): string | null {
  if (title === null) return null;
  const parts = title.split(PARTS);
  if (parts.length > 1) return parts.find((part) => !isAnalystTitle(part)) ?? null;
  const rest = title.replace(EAST_ASIAN_ANALYST, '').trim();
  if (rest !== title) return rest || null;
  return isAnalystTitle(title) || isExecutiveTitle(title) ? null : title;
}

/** How many turns before a speaker's first may announce them: somebody may say hello in between. */
const ANNOUNCED_WITHIN = 4;

/**
 * How a speaker is announced, and with which firm: by the operator, by name or because nobody else is, or by whoever
 * moderates, by name. Null when nobody announces them.
 */
function introductionBefore(
  turns: readonly RawTurn[],
  i: number,
  name: string,
  operators: ReadonlySet<string>,
): { firm: string | null; isNamed: boolean } | null {
  for (let j = i - 1; j >= Math.max(0, i - ANNOUNCED_WITHIN); j--) {
    const turn = turns[j];
    if (!turn) continue;
    const isOperator = operators.has(speakerKey(turn));
    const found = turn.segments.flatMap(({ text }) => readIntroductions(text, isOperator));
    const own = found.find((each) => isSamePerson(each.name, name));
    if (own) return { firm: own.firm, isNamed: true };
    if (isOperator)
      return j === i - 1 && found.length === 1 && found[0] ? { firm: found[0].firm, isNamed: false } : null;
  }
  return null;
}
