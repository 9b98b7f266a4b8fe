import { formatShort } from '../figures/format.ts';
import type { Kpi } from '../metrics/types.ts';
import type { Doubt } from '../transcript/doubts.ts';
import type { Transcript, Turn } from '../transcript/types.ts';

/** Which reader read which site: the host name alone, since what somebody reads is nobody's business. */
export interface Reader {
  version: string;
  host: string;
}

/** How much of a turn a report shows, in UTF-16 code units. */
const START = 160;

const headOf = ({ version, host }: Reader, what: string): string[] => [
  `Callout ${version} on ${host} reads this ${what} wrongly.`,
];
const textOf = (lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null).join('\n');

/** A report of a figure for an issue: what it was taken for, by which rule, and its sentence. */
export function reportFigure(kpi: Kpi, reader: Reader): string {
  const { metric, cohort, kind, period, basis, voice, rule, quote } = kpi;
  const read = [metric, cohort, formatShort(kpi), kind, period, basis, voice].filter(Boolean).join(' | ');
  return textOf([...headOf(reader, 'figure'), `Read as: ${read}`, `Rule: ${rule}`, `Sentence: ${quote}`]);
}

/** A report of a turn: who it was given to, and how it begins. */
export function reportTurn({ speakers }: Transcript, turn: Turn, reader: Reader): string {
  const speaker = speakers.find(({ id }) => id === turn.speaker);
  const read = [speaker?.name, speaker?.role, speaker?.title, speaker?.firm, turn.section]
    .filter(Boolean)
    .join(' | ');
  const start = turn.segments[0]?.text.slice(0, START) ?? '';
  return textOf([...headOf(reader, 'turn'), `Read as: ${read}`, `It begins: ${start}`]);
}

/** A report of a page: what was found on it, in numbers, and what was doubted. */
export function reportPage(
  transcript: Transcript,
  kpis: number,
  doubts: readonly Doubt[],
  reader: Reader,
): string {
  const { call, speakers, turns, exchanges } = transcript;
  const read = [call.company, call.ticker, call.quarter && `Q${call.quarter}`, call.fiscalYear, call.date];
  return textOf([
    ...headOf(reader, 'page'),
    `Read as: ${read.filter(Boolean).join(' | ') || 'no call'}`,
    `Found: ${speakers.length} speakers, ${turns.length} turns, ${exchanges.length} exchanges, ${kpis} figures`,
    doubts.length > 0 ? `Doubts: ${doubts.join(', ')}` : null,
  ]);
}
