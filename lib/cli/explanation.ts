import { formatShort } from '../figures/format.ts';
import { explainKpis, type KpiReason } from '../metrics/explain.ts';
import { changeTexts } from '../metrics/texts.ts';
import type { toJson } from '../reading/json.ts';
import type { Reading } from '../reading/types.ts';
import { explain } from '../transcript/explain.ts';
import type { Block } from '../transcript/types.ts';

/** How much of a block is shown beside what it was taken for. */
const EXCERPT = 64;

/** A KPI with the rule and the words that made it, in one line. */
function lineOf({ kpi, what, words }: KpiReason): string {
  const changes = changeTexts(kpi).map(({ against, text }) => `${text}/${against}`);
  const value = [formatShort(kpi), ...changes].filter(Boolean).join(' ');
  const said = [kpi.kind, kpi.period, kpi.basis, kpi.verb, kpi.voice === 'company' ? null : kpi.voice];
  return `  ${kpi.rule.padEnd(9)}  ${what}: ${value} (${said.filter(Boolean).join(', ')})  "${words}"`;
}

/** Line by line what was taken for what, and why: the blocks of a page, what came of them, and its KPIs. */
export function explanation(
  reading: Reading,
  blocks: readonly Block[],
  { isTranscript, site, doubts, call }: ReturnType<typeof toJson>,
): string {
  const { transcript, kpis } = reading;
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
  ].join('\n');
}
