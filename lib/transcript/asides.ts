const ADVERTISEMENT = /^(?:advertisement|advertising|sponsored(?: content)?|廣告|广告|広告|광고|PR)$/i;
/** What stands among the speech and is none, whoever speaks: the rows around it belong together. */
const ASIDE =
  /^(?:3rd party ad\b.{0,80}|story continues(?: below)?|continue reading|scroll to continue|(?:share|subscribe)(?: now)?|leave a comment|upgrade to paid|.{0,80}\bto receive new posts\b.{0,80}|[(（[]?(?:翻[译譯訳]中|번역 ?중)[.…。]*[)）\]]?)$|^page \d{1,2} of \d{1,2}\b.{0,80}$|^\d{1,2} ?\/ ?\d{1,2}$|^[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?$|^[-–—=_*•·.\s]{3,}$/i;
/** An invitation to subscribe has two sentences. */
const LONGEST = 180;
/** An address or a telephone number, which nobody says: what follows is no speech either. */
const CONTACT = /^(?:e-?mail|tel|phone)?[.:：]? ?(?:[\w.+-]+@[\w-]+\.[\w.]+|\+\d[\d ()-]{6,})$/i;

/** Whether a line is an advertisement's, a time, a rule or a page's number: no speech, and the speech goes on. */
export const isAside = (text: string): boolean =>
  text.length <= LONGEST && (isAdvertisement(text) || ASIDE.test(text));

/** Whether a line heads an advertisement. */
export const isAdvertisement = (text: string): boolean => ADVERTISEMENT.test(text);

/** Whether a line is how to reach somebody: no speech, and the end of it. */
export const isContact = (text: string): boolean => text.length <= 60 && CONTACT.test(text);

/** "(00:12:07) Good morning": the time at the head of a paragraph, in UTF-16 code units; 0 without one. */
export const stampLength = (text: string): number =>
  /^(?:[([]\d{1,2}:\d\d(?::\d\d)?[)\]]|\d{1,2}:\d\d:\d\d)\s+/.exec(text)?.[0].length ?? 0;

/** Longer lines are no badge. */
const LONGEST_BADGE = 20;
/** A line that stands before so many of the labels, and before so large a share of them, is part of their dress. */
const ENOUGH_LABELS = 6;
const MOST_LABELS = 0.8;

/**
 * The rows that only dress the label below: the initials of a face that is missing, a word like "speaker". `isLabel`
 * says which rows are labels that stand alone; `name` the name of one.
 */
export function findBadges(
  texts: readonly string[],
  isLabel: (i: number) => boolean,
  nameOf: (i: number) => string,
): Set<number> {
  const above = texts.flatMap((text, i) => (isLabel(i + 1) && text.length <= LONGEST_BADGE ? [i] : []));
  const labels = texts.filter((_, i) => isLabel(i)).length;
  const counts = new Map<string, number>();
  for (const i of above) counts.set(texts[i] ?? '', (counts.get(texts[i] ?? '') ?? 0) + 1);
  const isHabit = (text: string) =>
    labels >= ENOUGH_LABELS && (counts.get(text) ?? 0) >= labels * MOST_LABELS;
  const isInitials = (text: string, name: string) =>
    /^\p{Lu}{1,2}$/u.test(text) && name.startsWith(text.charAt(0));
  return new Set(above.filter((i) => isHabit(texts[i] ?? '') || isInitials(texts[i] ?? '', nameOf(i + 1))));
}
