import type { Role, Section, Speaker, Turn } from '../../lib/transcript/types.ts';
import { countWords } from '../../lib/transcript/words.ts';

/** A turn's place in the whole call, as shares of its words from 0 to 1. */
export interface Stretch {
  from: number;
  to: number;
}

const wordsOf = ({ segments }: Turn): number => segments.reduce((sum, { text }) => sum + countWords(text), 0);

/** Where each turn stands in the call, by words. A call without words is divided evenly. */
export function stretchesOf(turns: readonly Turn[]): Stretch[] {
  const words = turns.map(wordsOf);
  const all = words.reduce((sum, each) => sum + each, 0);
  let at = 0;
  return words.map((own) => {
    const from = at;
    at += all > 0 ? own / all : 1 / turns.length;
    return { from, to: at };
  });
}

/** The share of the call's words that each speaker has, from 0 to 1, by id. */
export function sharesOf(turns: readonly Turn[], stretches: readonly Stretch[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  turns.forEach(({ speaker }, i) => {
    const { from = 0, to = 0 } = stretches[i] ?? {};
    shares.set(speaker, (shares.get(speaker) ?? 0) + to - from);
  });
  return shares;
}

/** A share as people read it: whole percent, and never 0% for somebody who spoke. */
export const shareText = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;

/** Index of the turn at a place from 0 to 1. */
export function turnAt(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? 1) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How high a role's turns stand in the strip, of 1: roles differ by more than their colour. */
const HEIGHTS: Readonly<Record<Role, number>> = {
  executive: 1,
  analyst: 0.62,
  unknown: 0.4,
  operator: 0.22,
};

/** Width and height of the strip's drawing; it is stretched to its place. */
export const STRIP = { width: 1000, height: 24 };

/** Of a stretch, what is left out behind a turn so that two of one role can be told apart; none where turns are thin. */
const GAP = 3;
const THIN = 9;

/**
 * The strip as one SVG path for each role, however many turns there are: those of `speaker` alone under `own`, the
 * others' under `rest`; all are `own` where it is null.
 */
export function pathsOf(
  turns: readonly Turn[],
  stretches: readonly Stretch[],
  roles: ReadonlyMap<string, Role>,
  speaker: string | null,
): { role: Role; isOwn: boolean; path: string }[] {
  const paths = new Map<string, string>();
  turns.forEach((turn, i) => {
    const { from = 0, to = 0 } = stretches[i] ?? {};
    const role = roles.get(turn.speaker) ?? 'unknown';
    const width = (to - from) * STRIP.width;
    const drawn = width > THIN ? width - GAP : width;
    const height = HEIGHTS[role] * STRIP.height;
    const key = `${role} ${speaker === null || speaker === turn.speaker}`;
    const part = `M${round(from * STRIP.width)} ${STRIP.height}v${round(-height)}h${round(drawn)}v${round(height)}z`;
    paths.set(key, (paths.get(key) ?? '') + part);
  });
  return [...paths].map(([key, path]) => {
    const [role, isOwn] = key.split(' ');
    return { role: role as Role, isOwn: isOwn === 'true', path };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where the Q&A begins, from 0 to 1; null where there is no other section before it. */
export function sectionStart(turns: readonly Turn[], stretches: readonly Stretch[]): number | null {
  const first = turns.findIndex(({ section }) => section === ('qa' satisfies Section));
  return first > 0 ? (stretches[first]?.from ?? null) : null;
}

/** Roles of speakers, by id. */
export const rolesOf = (speakers: readonly Speaker[]): ReadonlyMap<string, Role> =>
  new Map(speakers.map(({ id, role }) => [id, role]));
