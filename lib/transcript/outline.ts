import { findBadges, isAdvertisement, isAside, isContact } from './asides.ts';
import { believedLabels, speaksUp } from './believed.ts';
import { type Heading, headingOf, isAppendix, isSection, isSigned, type List } from './headings.ts';
import { isTitleLine, type Label, parseLabel } from './labels.ts';
import { readLists } from './lists.ts';
import { isAnonymous, isOperatorName, nameKey } from './names.ts';
import { remember } from './remember.ts';
import type { Row } from './row.ts';
import { isEastAsian } from './script.ts';
import { endsSentence } from './stops.ts';
import { readTitles, wholeNames, withTitle } from './titles.ts';

/** What a row was taken for. */
export type Taken =
  | { as: 'heading'; heading: Heading }
  | { as: 'label'; label: Label }
  /** A line of a list of participants, possibly several people, and whose list it is. */
  | { as: 'entries'; entries: Label[]; list: List }
  | { as: 'speech' }
  /** Neither speech nor about it: what precedes the call, follows it, or stands between its parts. */
  | { as: 'nothing' };

/** Says of each row what it is. */
export function readOutline(rows: readonly Row[]): Taken[] {
  const texts = rows.map(({ text }) => text);
  const headings = texts.map(headingOf);
  const parse = remember(parseLabel);
  const candidates = wholeNames(
    rows.map(({ text, offset, block }, i) => {
      if (block.isLabel) return parse(text, 0) ?? { name: text, title: null, side: null, speechAt: null };
      return headings[i] ? null : parse(text, offset === 0 ? (block.lead ?? 0) : 0);
    }),
  );
  const lists = readLists(texts, headings, candidates);
  const isApart = rows.map(({ block }, i) => block.isLabel === true || block === rows[i - 1]?.block);
  const labels = believedLabels(texts, candidates, lists, isApart);
  const isBare = (i: number) => labels[i]?.speechAt === null;
  const isBelow = titlesBelow(texts, labels);
  const badges = findBadges(texts, isBare, (i) => labels[i]?.name ?? '');
  const { titles, bearers } = readTitles([...candidates, ...lists.flatMap((list) => list?.entries ?? [])]);
  const first = firstSpoken(labels, texts);
  const last = labels.findLastIndex(Boolean);

  const taken: Taken[] = [];
  let isSpeech = false;
  let advertised: number | undefined;
  rows.forEach((row, i) => {
    const heading = headings[i];
    const list = lists[i];
    const label = labels[i];
    const box = row.block.path.at(-2);
    if (isAdvertisement(row.text) && box !== undefined && !rows[i - 1]?.block.path.includes(box))
      advertised = box;
    const isOffer = !label && box !== undefined && box === advertised && row.text.length < LONG_OFFER;
    const isAgain = isEastAsian(row.lang) && row.text.length >= LONG && row.text === rows[i - 1]?.text;
    if (isBelow.has(i) || badges.has(i) || isAgain || isOffer || isAside(row.text))
      taken.push({ as: 'nothing' });
    else if (isContact(row.text)) {
      taken.push({ as: 'nothing' });
      isSpeech = false;
    } else if (heading) {
      taken.push({ as: 'heading', heading });
      isSpeech &&= heading === 'notes' && i < last;
    } else if (list) {
      taken.push({ as: 'entries', ...list });
      isSpeech = false;
    } else if (label && i < first) {
      taken.push({ as: 'entries', entries: label.speechAt === null ? [label] : [], list: 'participants' });
    } else if (label) {
      const bearer = bearers.get(label.name) ?? bearers.get(`${label.name}, ${label.title}`);
      const named = { ...label, name: bearer ?? label.name };
      taken.push({ as: 'label', label: withTitle(named, titles.get(nameKey(named.name)), row.text) });
      isSpeech = true;
    } else {
      // A heading ends a speech unless it only names the section that the speaker goes on in.
      const before = taken[i - 1];
      const goesOn = before?.as === 'heading' && isSection(before.heading);
      if (goesOn && taken.some(({ as }) => as === 'label')) isSpeech = true;
      if (i > last && isAppendix(row.text)) isSpeech = false;
      taken.push({ as: isSpeech && !row.block.heading && !SIDE_ALONE.test(row.text) ? 'speech' : 'nothing' });
    }
  });
  return taken;
}

/**
 * Gives labels that stand alone the title on the line below them, and returns the rows of these lines: "Analyst, Dune
 * Capital" reads like an unnamed analyst's label.
 */
function titlesBelow(texts: readonly string[], labels: (Label | null)[]): Set<number> {
  const found = new Set<number>();
  const isName = (i: number) => {
    const label = labels[i];
    return label?.speechAt === null && label.title === null && !isOperatorName(label.name);
  };
  // The line below a name may look like one.
  const names = labels.flatMap((_, i) => (isName(i) && !isName(i - 1) ? [i] : []));
  const isLined = (i: number) => !labels[i + 2] && isShort(texts[i + 1] ?? '');
  const isHabit = names.length >= ENOUGH_LINES && names.filter(isLined).length >= names.length * MOST_LINES;
  labels.forEach((_, i) => {
    // Not before it is their turn: what was taken for a label may be the line below one.
    const label = labels[i];
    const [title = '', next] = texts.slice(i + 1, i + 3);
    const own = labels[i + 1];
    if (label?.speechAt !== null) return;
    if (title === 'Q' || title === 'A') {
      labels[i] = { ...label, side: title === 'Q' ? 'asks' : 'answers' };
      found.add(i + 1);
    }
    if (label.title !== null || isOperatorName(label.name)) return;
    if (next === undefined || labels[i + 2]) return;
    if (!(isHabit && isShort(title)) && ((own && !isAnonymous(own.name)) || !isTitleLine(title))) return;
    labels[i] = { ...label, title };
    labels[i + 1] = null;
    found.add(i + 1);
  });
  return found;
}

/** Where so many names, and so large a share of them, have a line below that is no sentence, it says a title or a firm. */
const ENOUGH_LINES = 6;
const MOST_LINES = 0.9;
const isShort = (line: string): boolean => line.length <= LONG_OFFER && /\p{L}(?<![.?!。？！…])$/u.test(line);

/** A paragraph of this length is not said twice, but printed twice. */
const LONG = 30;
/** What an advertisement says in its own box is shorter. */
const LONG_OFFER = 60;
/** A label that lost its name. */
const SIDE_ALONE = /^[QA][ .:–-]*$/;

/** The name below the end of a letter is not far from it. */
const SIGNATURE = 6;

/**
 * The row of the first label with speech. Names on the title page, and under the letter before it, have none: nobody
 * greets or says a sentence there.
 */
function firstSpoken(labels: readonly (Label | null)[], texts: readonly string[]): number {
  const at = labels.flatMap((label, i) => (label ? [i] : []));
  const isTalk = (i: number) => isOperatorName(labels[i]?.name ?? '') || speaksUp(labels[i], texts, i);
  const letter = texts.slice(0, at.find(isTalk) ?? 0).findLastIndex(isSigned);
  const first = at.find(
    (i, n) =>
      isTalk(i) ||
      ((letter < 0 || i > letter + SIGNATURE) &&
        texts.slice(i, at[n + 1]).some((text) => endsSentence(text))),
  );
  return first ?? 0;
}
