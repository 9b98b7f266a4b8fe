import { readFigures } from '../figures/read.ts';
import type { Figure } from '../figures/types.ts';
import type { Call, Segment } from '../transcript/types.ts';
import type { Row } from './row.ts';
import type { Basis, Change, Kind, Voice } from './types.ts';
import { fits } from './units.ts';
import { type Metric, VOCABULARY } from './vocabulary.ts';

/** What a row needs of its place in the call. */
interface Place {
  call: Call;
  speaker: string;
  voice: Voice;
}

/** Metrics by what Chinese texts call them. */
const byName: ReadonlyMap<string, Metric> = new Map(
  VOCABULARY.flatMap((metric) =>
    [metric.labels.zhHant, metric.labels.zhHans, ...metric.chinese]
      .filter((name) => /\p{Script=Han}{2}/u.test(name))
      .map((name) => [name, metric] as const),
  ),
);
/** The longest name first: 營業利益率 is no 營業利益. */
const NAME = new RegExp([...byName.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const SENTENCE = /[^。!?\uff01\uff1f\n]+[。!?\uff01\uff1f]?/g;
/** What may stand between a name and its figure, and as much of it, with a verb or nothing but signs. */
const LINK =
  /^(?!.*[從从佔占])[^,、;\uff0c\uff1b\d]{0,14}(?:[,\uff0c](?:達|达|約|约|為|为)[^,、;\uff0c\uff1b\d]{0,4})?$/;
const VERB =
  /^[\s()A-Za-z:$\uff08\uff09\uff1a]*$|[為为是達达約约有共到至在]|突破|超過|超过|維持|维持|更新|上調|上调|下調|下调|上修|下修|調整|调整|[總总][計计額额]/;
/** What may stand right before a name that is the company's own: anything else makes it a part's. */
const OWN_WORDS =
  /(?:^|[\s,、;:。()「」\uff0c\uff1b\uff1a\uff08\uff09]|[的為为是總总季年度後后前前其及與与和而且AP]|GAAP|公司|我們|我们|集團|集团|整體|整体|合併|合并|單季|单季|預期|预期|預計|预计|預估|预估|認列|实现|實現)$/;
/** "Indonesia's active buyers": somebody's, and not the company's. */
const OTHERS = /(?<!我們|我们|公司|集團|集团|[季度年期算])的\p{Script=Han}{0,6}$/u;
const EXPECTED = /會保持|会保持|預期|預計|預估|展望|財測|指引|预期|预计|预估|目标区间/;
const PAST = /先前|此前|原先|去年|上年|上季|前一季/;
const UP = /成長|增長|增长|增加|上升|提升|提高|年增|季增/;
const DOWN = /減少|减少|下降|下滑|衰退|年減|季減|降低/;
const CLAUSE = /[,、;\uff0c\uff1b]/;
/** A share of something is no change. */
const SHARE = /[佔占]/;
const BY_QUARTER = /季增|季減|環比|环比|較上季|较上季|季比/;
const QUARTER = /(?:第([一二三四1-4])季|([一二三四])季度|Q([1-4]))/;
const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

const cut = (text: string, from: number, to: number): string => text.slice(Math.max(0, from), to);

/** The period that a sentence names, where its year can be told from the call's own. */
function periodIn(sentence: string, { quarter, fiscalYear }: Call, kind: Kind): string | null {
  const [, han, word, digit] = QUARTER.exec(sentence) ?? [];
  const part = NUMBERS[han ?? word ?? ''] ?? (Number(han ?? digit) || null);
  if (fiscalYear === null) return null;
  const year = String(fiscalYear).slice(-2);
  if (part !== null) {
    const isNext = kind === 'guidance' && quarter === 4 && part === 1;
    const isTold = part === quarter || (kind === 'guidance' && (isNext || part === (quarter ?? 0) + 1));
    return isTold ? `Q${part} FY${isNext ? String(fiscalYear + 1).slice(-2) : year}` : null;
  }
  if (/全年|整個財年|整个财年/.test(sentence)) return `FY${year}`;
  return /本季|這一季|这一季|單季|单季/.test(sentence) && kind === 'actual' && quarter !== null
    ? `Q${quarter} FY${year}`
    : null;
}

/** The basis that is said right before a name. */
function basisBefore(before: string): Basis | null {
  if (/非 ?GAAP[^,\uff0c]{0,6}$|調整後[^,\uff0c]{0,4}$|调整后[^,\uff0c]{0,4}$/i.test(before))
    return 'non-GAAP';
  return /GAAP[^,\uff0c]{0,6}$/i.test(before) ? 'GAAP' : null;
}

/** A change of what was named before: its direction stands in its own clause, on either side of the number. */
function changeOf(figure: Figure, sentence: string, segment: string, start: number): Change | null {
  if (figure.low === null || !/^(?:%|pp|bps)$/.test(figure.unit)) return null;
  const before =
    cut(sentence, figure.start - 14, figure.start)
      .split(CLAUSE)
      .at(-1) ?? '';
  const [after = ''] = cut(sentence, figure.end, figure.end + 6).split(CLAUSE);
  const isDown = DOWN.test(before + after);
  if (isDown === UP.test(before + after) || SHARE.test(before)) return null;
  return {
    value: isDown ? -Math.abs(figure.low) : Math.abs(figure.low),
    unit: figure.unit,
    against: BY_QUARTER.test(before + after) ? 'quarter' : 'year',
    span: { segment, start: start + figure.start, end: start + figure.end },
  };
}

/**
 * KPIs of a paragraph in Chinese that translates nothing: a metric by one of its names, then its figure in the same
 * clause, and how it moved. No parts of a business, no prior guidance, no memory from sentence to sentence: what is
 * not said in the sentence is unknown. Out: rows in text order; offsets into the segment's text, UTF-16 and half-open.
 */
export function readChinese({ id, text }: Segment, place: Place): Row[] {
  const rows: Row[] = [];
  for (const { 0: sentence, index: start } of text.matchAll(SENTENCE)) {
    // What something is a share of has no figure of its own there.
    const names = [...sentence.matchAll(NAME)]
      .filter(({ index }) => !SHARE.test(cut(sentence, index - 2, index)))
      .map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }));
    if (names.length === 0) continue;
    let last: { row: Row; end: number } | null = null;
    for (const figure of readFigures(sentence)) {
      const name = names.findLast(({ end }) => end <= figure.start);
      const metric = name && byName.get(name.name);
      const change = last && figure.start - last.end < 24 ? changeOf(figure, sentence, id, start) : null;
      if (last && change && (!name || name.end <= last.end)) {
        last.row.kpi.changes.push(change);
        last = { row: last.row, end: figure.end };
        continue;
      }
      if (!name || !metric || figure.low === null || !fits(metric, figure)) continue;
      const link = cut(sentence, name.end, figure.start);
      if (!LINK.test(link) || !VERB.test(link) || PAST.test(link)) continue;
      const before = cut(sentence, 0, name.start);
      // A part's name runs into the metric's: 資料中心營收.
      if (
        !OWN_WORDS.test(before) ||
        OTHERS.test(before) ||
        PAST.test(cut(before, before.length - 8, before.length))
      )
        continue;
      const kind: Kind = EXPECTED.test(cut(sentence, 0, figure.start)) ? 'guidance' : 'actual';
      const span = { segment: id, start: start + figure.start, end: start + figure.end };
      const row: Row = {
        mention: null,
        kpi: {
          metric: metric.id,
          label: metric.labels.en,
          cohort: null,
          low: figure.low,
          high: figure.high,
          unit: figure.unit,
          kind,
          period: periodIn(sentence, place.call, kind),
          basis: basisBefore(before),
          basisSpan: null,
          hedge: figure.hedge,
          voice: place.voice,
          speaker: place.speaker,
          changes: [],
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
