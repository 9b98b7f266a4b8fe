import { formatShort } from '../figures/format.ts';
import { explainKpis, type KpiReason } from '../metrics/explain.ts';
import { changeTexts } from '../metrics/texts.ts';
import type { toJson } from '../reading/json.ts';
import type { Reading } from '../reading/types.ts';
import { explain } from '../transcript/explain.ts';
import type { Block, Segment } from '../transcript/types.ts';
import type { Check, Stretch } from '../translation/types.ts';

/** How much of a block is shown beside what it was taken for. */
const EXCERPT = 64;

/** A KPI with the rule and the words that made it, in one line. */
function lineOf({ kpi, what, words }: KpiReason): string {
  const changes = changeTexts(kpi).map(({ against, text }) => `${text}/${against}`);
  const value = [formatShort(kpi), ...changes].filter(Boolean).join(' ');
  const said = [kpi.kind, kpi.period, kpi.basis, kpi.verb, kpi.voice === 'company' ? null : kpi.voice];
  return `  ${kpi.rule.padEnd(9)}  ${what}: ${value} (${said.filter(Boolean).join(', ')})  "${words}"`;
}

/** A finding of the translation with the words of both sides, and below it their sentences. */
function linesOf(check: Check, segment: Segment | undefined): string[] {
  const { reason, source, translation, meaning, expected, sourceSentence, translationSentence } = check;
  const sentence = (text: string, { start, end }: Stretch) => text.slice(start, end).replaceAll('\n', ' ⏎ ');
  const says =
    meaning === null ? '' : ` means ${meaning}${expected === null ? '' : `; right is ${expected}`}`;
  const theirs = translation === '' ? 'nothing' : `"${translation}"`;
  return [
    `  ${reason.padEnd(10)}  ${check.segment}: "${source}" -> ${theirs}${says}`,
    `      original     ${sentence(segment?.text ?? '', sourceSentence)}`,
    `      translation  ${sentence(segment?.translation ?? '', translationSentence)}`,
  ];
}

/**
 * Line by line what was taken for what, and why: the blocks of a page, what came of them, its KPIs, and where its
 * translation says something else.
 */
export function explanation(
  reading: Reading,
  blocks: readonly Block[],
  { isTranscript, site, doubts, call }: ReturnType<typeof toJson>,
): string {
  const { transcript, kpis, checks, compared } = reading;
  const lines = explain(blocks, transcript).map(({ block, as, why, text }) => {
    const excerpt = text.slice(0, EXCERPT).replaceAll('\n', ' ⏎ ');
    return `${String(block).padStart(5)}  ${as.padEnd(12)}  ${why.padEnd(42)}  ${excerpt}`;
  });
  const roles = transcript.speakers.map(({ name, role }) => `${name} (${role})`).join(', ');
  const segments = new Map(
    transcript.turns.flatMap((turn) => turn.segments.map((segment) => [segment.id, segment] as const)),
  );
  return [
    ...lines,
    '',
    `transcript: ${isTranscript}; site: ${site}; doubts: ${doubts.join(', ') || 'none'}`,
    `call: ${JSON.stringify(call)}`,
    `${transcript.turns.length} turns, the Q&A from ${transcript.turns.findIndex(({ section }) => section === 'qa')}; ${transcript.exchanges.length} exchanges; ${kpis.length} KPIs`,
    `speakers: ${roles}`,
    '',
    ...explainKpis(kpis, segments).map(lineOf),
    '',
    `translation: ${compared} pairs compared, ${checks.length} findings`,
    ...checks.flatMap((check) => linesOf(check, segments.get(check.segment))),
  ].join('\n');
}
