import { type AmountPair, around, type Reach } from './clauses.ts';
import type { Amount } from './numbers.ts';
import { cut, findAllIn, findIn } from './patterns.ts';
import type { SentencePair } from './sentences.ts';
import type { CheckReason, Finding, Stretch } from './types.ts';
import { BASIS, BOUND, type Choice, COMPARISON, DIRECTION, GROWTH, QUARTERS, SPAN, VERB } from './words.ts';

/** Both sides of a pair of texts. */
export interface Sides {
  source: string;
  translation: string;
}

/** Which of two things a text says, where it says one alone. */
function said(
  text: string,
  within: Stretch,
  patterns: readonly [RegExp, RegExp],
): { which: 0 | 1; at: Stretch } | null {
  const [first, second] = patterns.map((pattern) => findIn(text, within, pattern));
  if (first && !second) return { which: 0, at: first };
  return second && !first ? { which: 1, at: second } : null;
}

/** Where the original says one of two things, and the translation the other. */
function disagree(sides: Sides, within: SentencePair, { source, translation }: Choice): SentencePair | null {
  const ours = said(sides.source, within.source, source);
  const theirs = ours && said(sides.translation, within.translation, translation);
  return theirs && theirs.which !== ours.which ? { source: ours.at, translation: theirs.at } : null;
}

const finding = (reason: CheckReason, { source, translation }: SentencePair): Finding => ({
  type: 'relation',
  reason,
  source,
  translation,
});

/** Where a word that belongs to a number may stand: English says "up 9% year over year", Chinese says 年增 9%. */
const NEAR: { source: Reach; translation: Reach } = {
  source: { before: 60, after: 60 },
  translation: { before: 16, after: 10 },
};
/** Numbers of a loss get smaller where it grows better; each side may say either. */
const LOSS = /\bloss|虧損|亏损|손실|赤字/i;

/** English says behind a number what it is against, and only rarely before. */
function growthPlace(text: string, near: Stretch, { end }: Amount): Stretch {
  const behind = { start: end, end: Math.max(end, near.end) };
  return GROWTH.source.some((pattern) => findIn(text, behind, pattern)) ? behind : near;
}

/** Where the list begins that a number stands in: numbers with "and" between. */
function listStart(text: string, { start }: Amount): number {
  const before = text.slice(Math.max(0, start - 110), start);
  const list =
    /(?:^|[.,;] )([^.,;]{0,40}?\d[\d.,]*%?[^,;.]{0,40}(?:, | )(?:and|or) (?:about |approximately |roughly )?)$/.exec(
      before,
    );
  return list ? start - (list[1]?.length ?? 0) : start;
}

/** Other ways to say that something is against the quarter before. */
const QUARTERS_APART =
  /\bquarters?\b[^.]{0,30}\bquarters?\b|\bQ[1-4]\b|\b(?:compared|from|versus|than|over)\b[^.]{0,30}\bquarter|\bq-over-q|\bconsecutive|\bmonth/i;

/** Directions, bounds and what growth is against, of each number that both sides give. */
export function checkNumbers(
  sides: Sides,
  pairs: readonly AmountPair[],
  all: { ours: readonly Amount[]; theirs: readonly Amount[] },
): Finding[] {
  return pairs.flatMap((pair) => {
    const near = {
      source: around(sides.source, pair.source, all.ours, NEAR.source),
      translation: around(sides.translation, pair.translation, all.theirs, NEAR.translation),
    };
    const before = {
      source: { start: Math.max(0, pair.source.start - 16), end: pair.source.start },
      translation: { start: Math.max(0, pair.translation.start - 4), end: pair.translation.start },
    };
    // "Decreased 37% year over year and 10% quarter over quarter": the word is said once.
    const list = { ...near, source: { start: listStart(sides.source, pair.source), end: near.source.end } };
    const isSaid = DIRECTION.source.some((pattern) => findIn(sides.source, near.source, pattern));
    const isLoss =
      LOSS.test(cut(sides.source, near.source)) || LOSS.test(cut(sides.translation, near.translation));
    const checks: [CheckReason, SentencePair, Choice, boolean][] = [
      ['direction', isSaid ? near : list, DIRECTION, pair.source.sort === 'rate' && !isLoss],
      [
        'growth',
        { ...near, source: growthPlace(sides.source, near.source, pair.source) },
        GROWTH,
        pair.source.sort === 'rate',
      ],
      ['bound', before, BOUND, true],
    ];
    const found = checks.flatMap(([reason, within, choice, applies]) => {
      const places = applies ? disagree(sides, within, choice) : null;
      return places ? [finding(reason, places)] : [];
    });
    // Translations add "against last year" where English leaves it out, and are right; the quarter before is never meant.
    const quarter = findIn(sides.translation, near.translation, GROWTH.translation[1]);
    const isAdded =
      quarter &&
      pair.source.sort === 'rate' &&
      !GROWTH.source[1].test(sides.source) &&
      !QUARTERS_APART.test(sides.source);
    return isAdded && found.length === 0
      ? [...found, finding('growth', { source: pair.source, translation: quarter })]
      : found;
  });
}

/** What was done to guidance, how results stand to it, for when, on which basis: sentence by sentence. */
export function checkSentences(
  sides: Sides,
  sentences: readonly SentencePair[],
  whole: SentencePair,
): Finding[] {
  const stretches = sentences.length > 0 ? sentences : [whole];
  // Most paragraphs say nothing of most kinds: what neither side says is not looked for in each sentence.
  const choices = CHOICES.filter(([, choice]) => isSaid(sides, choice));
  const kinds = EXCHANGED.filter(([, words]) => isSaid(sides, words));
  return stretches.flatMap((within) => {
    const found = choices.flatMap(([reason, choice]) => {
      const places = disagree(sides, within, choice);
      return places ? [finding(reason, places)] : [];
    });
    return [...found, ...kinds.flatMap(([reason, words]) => exchanged(reason, sides, within, words))];
  });
}

/** Words that exclude each other, on both sides. */
interface Kinds {
  source: readonly RegExp[];
  translation: readonly RegExp[];
}

/** What a sentence says one of two of, and what it may name several of. */
const CHOICES: readonly (readonly [CheckReason, Choice])[] = [
  ['verb', VERB],
  ['comparison', COMPARISON],
  ['period', SPAN],
];
const EXCHANGED: readonly (readonly [CheckReason, Kinds])[] = [
  ['growth', GROWTH],
  ['period', { source: QUARTERS, translation: QUARTERS }],
  ['basis', BASIS],
];

/** Whether each side has words of some kinds. */
const isSaid = ({ source, translation }: Sides, kinds: Kinds): boolean =>
  kinds.source.some((pattern) => pattern.test(source)) &&
  kinds.translation.some((pattern) => pattern.test(translation));

/** A word of one kind among several that exclude each other, as "third quarter" among quarters. */
interface Named {
  kind: number;
  at: Stretch;
}

/** All words of some kinds in a stretch; each pattern is one kind. */
const namedIn = (text: string, within: Stretch, patterns: readonly RegExp[]): Named[] =>
  patterns.flatMap((pattern, kind) => findAllIn(text, within, pattern).map((at) => ({ kind, at })));

/** What is named more often here than there. */
function beyond(all: readonly Named[], others: readonly Named[]): Named[] {
  const left = others.map(({ kind }) => kind);
  return all.filter(({ kind }) => {
    const at = left.indexOf(kind);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** As many words on each side, and one of them another: it was taken for what it is not. */
function exchanged(reason: CheckReason, sides: Sides, within: SentencePair, kinds: Kinds): Finding[] {
  const ours = namedIn(sides.source, within.source, kinds.source);
  if (ours.length === 0) return [];
  const theirs = namedIn(sides.translation, within.translation, kinds.translation);
  if (ours.length !== theirs.length) return [];
  const [source, ...more] = beyond(ours, theirs);
  const [translation] = beyond(theirs, ours);
  if (!source || !translation || more.length > 0) return [];
  return [finding(reason, { source: source.at, translation: translation.at })];
}
