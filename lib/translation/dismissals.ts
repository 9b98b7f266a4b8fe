import type { Segment } from '../transcript/types.ts';
import type { Check } from './types.ts';

/** The findings of a page that its reader says are none, by their keys. */
export interface Dismissed {
  /** Host and path. */
  page: string;
  keys: string[];
}

/** More are not remembered, of pages and of a page's findings: the oldest go. */
const MOST = { pages: 100, keys: 100 };

/**
 * A name for a finding that it has on every reading of the page, wherever its paragraph stands then: a number made of
 * the paragraph, the words and where they are in it (FNV-1a, 32 bits).
 */
export function keyOf(
  { reason, source, sourceSpan, translation }: Check,
  { text }: Pick<Segment, 'text'>,
): string {
  const name = [reason, source, translation, sourceSpan.start, text].join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The keys that were dismissed on a page. */
export const dismissedOn = (all: readonly Dismissed[], page: string): ReadonlySet<string> =>
  new Set(all.find((each) => each.page === page)?.keys);

/** All that was dismissed, with these keys for a page: the latest page last, none without a key. */
export function withDismissed(
  all: readonly Dismissed[],
  page: string,
  keys: ReadonlySet<string>,
): Dismissed[] {
  const others = all.filter((each) => each.page !== page);
  return keys.size === 0
    ? others
    : [...others, { page, keys: [...keys].slice(-MOST.keys) }].slice(-MOST.pages);
}
