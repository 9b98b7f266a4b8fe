import { type PageHints, readCall } from './call.ts';
import { alignCells } from './cells.ts';
import { isCutShort } from './ends.ts';
import { readExchanges, sectionsOf } from './exchanges.ts';
import { isSentence } from './labels.ts';
import { readOutline, type Taken } from './outline.ts';
import type { Row } from './row.ts';
import { pairRows } from './rows.ts';
import { splitRunInLabels } from './run-in.ts';
import { readSpeakers } from './speakers.ts';
import { cutTurns, isTalk, oneTurn, speakerKey } from './turns.ts';
import type { Block, Transcript, Turn } from './types.ts';

/**
 * Reads the blocks of a page, in page order, as a transcript. Never fails: a text without labels is one turn of
 * an unknown speaker, no text at all is a transcript without turns.
 */
export function readTranscript(blocks: readonly Block[], hints: PageHints): Transcript {
  const { rows, outline } = readRows(blocks);
  const labelled = cutTurns(rows, outline);
  const raw = isTalk(labelled, rows) ? labelled : oneTurn(rows);

  const byKey = readSpeakers(raw, outline);
  const speakers = [...byKey.values()];
  const roles = new Map(speakers.map(({ id, role }) => [id, role]));
  const ids = raw.map((turn) => byKey.get(speakerKey(turn))?.id ?? '');
  const sections = sectionsOf(
    ids.map((id) => roles.get(id) ?? 'unknown'),
    raw.map(({ section }) => section),
    outline.findLastIndex(isQaHeading) > outline.findIndex(isLabel),
  );
  const turns = raw.map(
    ({ labels, segments }, i): Turn => ({
      speaker: ids[i] ?? '',
      section: sections[i] ?? 'remarks',
      segments,
      labels,
    }),
  );
  const exchanges = readExchanges(turns, roles);
  const end = turns.at(-1)?.segments.at(-1)?.block;
  const after = rows.slice(rows.findLastIndex(({ block }) => block.id === end) + 1).map(({ text }) => text);
  return {
    call: readCall(turns, headOf(blocks, rows, outline), hints),
    speakers,
    turns,
    exchanges,
    isCut: hints.isCut === true || (labelled.length > 0 && isCutShort(turns, outline, exchanges, after)),
  };
}

/** The rows of a page, each with its translation, and what each was taken for. */
export function readRows(blocks: readonly Block[]): { rows: Row[]; outline: Taken[] } {
  const paired = pairRows(blocks);
  const first = readOutline(paired);
  const split = splitRunInLabels(paired, first);
  return { rows: alignCells(split), outline: split === paired ? first : readOutline(split) };
}

const isLabel = ({ as }: Taken): boolean => as === 'label';
const isQaHeading = (taken: Taken): boolean => taken.as === 'heading' && taken.heading === 'qa';

/** The lines above the first label: what the page says of the call. Those of originals first, then all others. */
function headOf(blocks: readonly Block[], rows: readonly Row[], outline: readonly Taken[]): string[] {
  const first = outline.findIndex(isLabel);
  const above = new Set(rows.slice(0, Math.max(0, first)).map(({ block }) => block));
  const others = blocks
    .slice(0, rows[first]?.block.id ?? UNLABELLED_HEAD)
    .filter((block) => !above.has(block));
  const lines = [...above, ...others].flatMap(({ text }) => text.split('\n'));
  return first < 0 ? lines.filter((line) => !isSentence(line)) : lines;
}
/** Blocks at the top of a page without labels that may say what it is; its sentences speak of other quarters too. */
const UNLABELLED_HEAD = 30;
