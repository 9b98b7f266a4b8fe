import { readEastAsian } from '../../figures/east-asian.ts';
import { readFigures } from '../../figures/read.ts';
import type { Figure } from '../../figures/types.ts';
import type { Call, Lang, Segment } from '../../transcript/types.ts';
import type { Row } from '../row.ts';
import type { Change, Kind, Voice } from '../types.ts';
import { fits, perShareOf } from '../units.ts';
import type { Metric } from '../vocabulary.ts';
import { CHINESE_GRAMMAR } from './chinese.ts';
import type { Grammar } from './grammar.ts';
import { JAPANESE_GRAMMAR } from './japanese.ts';
import { KOREAN_GRAMMAR } from './korean.ts';

/** What a row needs of its place in the call. */
interface Place {
  call: Call;
  speaker: string;
  voice: Voice;
}

interface Name {
  metric: Metric;
  start: number;
  end: number;
}

/** How a name moved, said before its figure: 12%增の417億円. */
interface Moved {
  name: Name;
  figure: Figure;
  change: Change;
}

/** A language with what finds its names and sentences; the longest name first: 營業利益率 is no 營業利益. */
interface Reader {
  grammar: Grammar;
  name: RegExp;
  sentence: RegExp;
  figures: (text: string) => Figure[];
}

const readerOf = (grammar: Grammar, figures: Reader['figures']): Reader => ({
  grammar,
  name: new RegExp(
    [...grammar.names.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => (grammar.isSpaced ? [...name].join(' ?') : name))
      .join('|'),
    'g',
  ),
  sentence: new RegExp(grammar.sentence, 'g'),
  figures,
});

const CHINESE = readerOf(CHINESE_GRAMMAR, readFigures);
const READERS: ReadonlyMap<Lang | null, Reader> = new Map<Lang, Reader>([
  ['zh-Hant', CHINESE],
  ['zh-Hans', CHINESE],
  ['ja', readerOf(JAPANESE_GRAMMAR, readEastAsian)],
  ['ko', readerOf(KOREAN_GRAMMAR, readEastAsian)],
]);

const CLAUSE = /[,\uff0c](?!\d)|[、;\uff1b]/;
const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
/** As far as a change stands behind its figure, and the verb that ends a sentence behind its own. */
const NEAR = 24;
const TO_VERB = 40;

const cut = (text: string, from: number, to: number): string => text.slice(Math.max(0, from), to);

/** The period that a sentence names, where its year can be told from the call's own. */
function periodIn(
  sentence: string,
  { quarter, fiscalYear }: Call,
  kind: Kind,
  { quarter: pattern, thisQuarter, fullYear, year: named }: Grammar,
): string | null {
  if (fiscalYear === null) return null;
  const digit = pattern.exec(sentence)?.slice(1).find(Boolean)?.normalize('NFKC');
  const part = digit === undefined ? null : (NUMBERS[digit] ?? Number(digit));
  const year = String(fiscalYear).slice(-2);
  if (part !== null) {
    const isNext = kind === 'guidance' && quarter === 4 && part === 1;
    const isTold = part === quarter || (kind === 'guidance' && (isNext || part === (quarter ?? 0) + 1));
    return isTold ? `Q${part} FY${isNext ? String(fiscalYear + 1).slice(-2) : year}` : null;
  }
  const other = named?.exec(sentence)?.[1];
  if (other !== undefined) return `FY${other.slice(-2)}`;
  if (fullYear.test(sentence)) return `FY${year}`;
  return thisQuarter.test(sentence) && kind === 'actual' && quarter !== null ? `Q${quarter} FY${year}` : null;
}

/** A change of what was named before: its direction stands in its own clause, on either side of the number. */
function changeOf(
  figure: Figure,
  sentence: string,
  segment: string,
  start: number,
  { up, down, share, byQuarter }: Grammar,
): Change | null {
  if (figure.low === null || !/^(?:%|pp|bps)$/.test(figure.unit)) return null;
  const before =
    cut(sentence, figure.start - 14, figure.start)
      .split(CLAUSE)
      .at(-1) ?? '';
  const [after = ''] = cut(sentence, figure.end, figure.end + 6).split(CLAUSE);
  const isDown = down.test(before + after);
  if (isDown === up.test(before + after) || share.test(before)) return null;
  return {
    value: isDown ? -Math.abs(figure.low) : Math.abs(figure.low),
    unit: figure.unit,
    against: byQuarter.test(before + after) ? 'quarter' : 'year',
    span: { segment, start: start + figure.start, end: start + figure.end },
  };
}

/** Whether a name is the company's own, by what stands before it, and not of the past. */
const isOwn = (before: string, { own, others, past }: Grammar): boolean =>
  own.test(before) && !others?.test(before) && !past.test(before.split(CLAUSE).at(-1) ?? '');

/** Figures, those that are the ends of a range as one. */
function joinRanges(figures: readonly Figure[], sentence: string, { range }: Grammar): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const first = joined.at(-1);
    const isRange =
      range?.to.test(sentence.slice(first?.end, figure.start)) &&
      range.after.test(sentence.slice(figure.end));
    if (first && isRange && (first.unit === figure.unit || first.unit === 'count'))
      joined[joined.length - 1] = { ...figure, start: first.start, low: first.low };
    else joined.push(figure);
  }
  return joined;
}

/** Values below zero where the name or the word before the figure says so: 營業損失, 마이너스. */
function signed(
  { start, end }: Name,
  { start: at, low, high }: Figure,
  sentence: string,
  { loss, minus }: Grammar,
): { low: number | null; high: number | null } {
  const isNegative = loss.test(sentence.slice(start, end)) || minus.test(sentence.slice(0, at));
  if (!isNegative || low === null || high === null || low < 0) return { low, high };
  return { low: -high, high: -low };
}

/** Whether a figure is expected: by what stands before it, and behind it where verbs come last; there a range is. */
function kindOf(sentence: string, figure: Figure, { expected, met, isVerbLast }: Grammar): Kind {
  const after = isVerbLast ? cut(sentence, figure.end, figure.end + TO_VERB) : '';
  const said = sentence.slice(0, figure.start) + after;
  const isRange = isVerbLast && figure.low !== figure.high;
  return isRange || (expected.test(said) && !met?.test(sentence)) ? 'guidance' : 'actual';
}

/** The names of a sentence. What something is a share of has no figure of its own there. */
const namesIn = (sentence: string, { name, grammar }: Reader): Name[] =>
  [...sentence.matchAll(name)].flatMap(({ 0: found, index }) => {
    const metric = grammar.names.get(grammar.isSpaced ? found.replaceAll(' ', '') : found);
    const isShared = grammar.share.test(cut(sentence, index - 2, index));
    return metric && !isShared ? [{ metric, start: index, end: index + found.length }] : [];
  });

/**
 * KPIs of a paragraph in Chinese, Japanese or Korean that translates nothing: a metric by one of its names, then its
 * figure in the same clause, and how it moved. No parts of a business, no prior guidance, no memory from sentence to
 * sentence: what is not said in the sentence is unknown. Out: rows in text order, none in another language; offsets
 * into the segment's text, UTF-16 and half-open.
 */
export function readEastAsianRows({ id, text, lang }: Segment, place: Place): Row[] {
  const reader = READERS.get(lang);
  if (!reader) return [];
  const { grammar } = reader;
  const rows: Row[] = [];
  for (const { 0: sentence, index: start } of text.matchAll(reader.sentence)) {
    const names = namesIn(sentence, reader);
    if (names.length === 0) continue;
    let last: { row: Row; end: number } | null = null;
    let moved: Moved | null = null;
    for (const figure of joinRanges(reader.figures(sentence), sentence, grammar)) {
      const name = names.findLast(({ end }) => end <= figure.start);
      const change = changeOf(figure, sentence, id, start, grammar);
      if (last && change && figure.start - last.end < NEAR && (!name || name.end <= last.end)) {
        last.row.kpi.changes.push(change);
        last = { row: last.row, end: figure.end };
        continue;
      }
      if (!name || figure.low === null) continue;
      if (change && !fits(name.metric, figure)) {
        moved = { name, figure, change };
        continue;
      }
      const earlier: Moved | null = moved?.name === name ? moved : null;
      const unit = perShareOf(name.metric, figure.unit);
      if (!fits(name.metric, figure) || !isLinked(sentence, name, earlier, figure, grammar)) continue;
      const kind = kindOf(sentence, figure, grammar);
      const before = cut(sentence, 0, name.start);
      const span = { segment: id, start: start + figure.start, end: start + figure.end };
      const row: Row = {
        mention: null,
        kpi: {
          metric: name.metric.id,
          label: name.metric.labels.en,
          cohort: null,
          ...signed(name, figure, sentence, grammar),
          unit,
          kind,
          period: periodIn(sentence, place.call, kind, grammar),
          basis: grammar.bases.find(([words]) => words.test(before))?.[1] ?? null,
          basisSpan: null,
          hedge: figure.hedge,
          voice: place.voice,
          speaker: place.speaker,
          changes: earlier ? [earlier.change] : [],
          prior: null,
          verb: null,
          rule: 'before',
          span,
          mentions: [span],
          quote: sentence.trim(),
          headline: null,
        },
      };
      rows.push(row);
      last = { row, end: figure.end };
    }
  }
  return rows;
}

/** Whether the words between a name and a figure, less a change that is said there, give the one to the other. */
function isLinked(
  sentence: string,
  name: Name,
  moved: Moved | null,
  figure: Figure,
  grammar: Grammar,
): boolean {
  const from = moved ? cut(sentence, name.end, moved.figure.start) : '';
  const link = from + cut(sentence, moved?.figure.end ?? name.end, figure.start);
  const { past, difference } = grammar;
  if (past.test(link) || difference?.test(sentence.slice(figure.end))) return false;
  return grammar.link.test(link) && grammar.verb.test(link) && isOwn(cut(sentence, 0, name.start), grammar);
}
