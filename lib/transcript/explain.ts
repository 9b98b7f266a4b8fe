import { isSelfEvident, type Label } from './labels.ts';
import { nameKey } from './names.ts';
import type { Taken } from './outline.ts';
import { readRows } from './read.ts';
import type { Block, Transcript } from './types.ts';

/** What a block was taken for, and why. */
export interface Explained {
  block: number;
  as: 'label' | 'speech' | 'translation' | 'heading' | 'participants' | 'nothing';
  why: string;
  text: string;
}

/**
 * Says of each block of a page what it was read as, in page order; `transcript` is what was read from these blocks. A
 * block with a label in front of its speech is told twice.
 */
export function explain(blocks: readonly Block[], transcript: Transcript): Explained[] {
  const { rows, outline } = readRows(blocks);
  const names = new Map(transcript.speakers.map(({ id, name }) => [id, name]));
  const said = new Map<number, string>();
  const printed = new Set<number>();
  const translated = new Map<number, number>();
  for (const { speaker, segments, labels } of transcript.turns) {
    for (const block of labels.original) printed.add(block);
    for (const block of labels.translation) translated.set(block, labels.original[0] ?? block);
    for (const { block, translationBlocks } of segments) {
      said.set(block, names.get(speaker) ?? '');
      for (const each of translationBlocks) translated.set(each, block);
    }
  }
  const end = Math.max(-1, ...said.keys());
  const uses = new Map<string, number>();
  for (const taken of outline)
    for (const { name } of peopleOf(taken)) uses.set(nameKey(name), (uses.get(nameKey(name)) ?? 0) + 1);
  const firstLabel = outline.findIndex(({ as }) => as === 'label');

  const explained: Explained[] = [];
  rows.forEach(({ block, text }, i) => {
    const taken = outline[i];
    if (!taken) return;
    const add = (as: Explained['as'], why: string) => explained.push({ block: block.id, as, why, text });
    const speaker = said.get(block.id);
    const outside = block.id > end ? 'after the last words of the call' : 'beside the column of the call';
    if (taken.as === 'heading')
      add(
        'heading',
        taken.heading === 'other' ? 'heads what is no part of the call' : `heads ${taken.heading}`,
      );
    else if (taken.as === 'entries') add('participants', `${taken.list}, ${taken.entries.length} named`);
    else if (taken.as === 'label' && (speaker !== undefined || printed.has(block.id))) {
      add('label', whyLabel(block, taken.label, uses));
      if (taken.label.speechAt !== null) add('speech', `of ${speaker}`);
    } else if (taken.as === 'speech' && speaker !== undefined) add('speech', `of ${speaker}`);
    else if (taken.as !== 'nothing') add('nothing', outside);
    else add('nothing', i < firstLabel ? 'before the first label' : 'an aside, or below such a heading');
  });
  const known = new Set(explained.map(({ block }) => block));
  for (const { id, text } of blocks) {
    if (known.has(id)) continue;
    const original = translated.get(id);
    explained.push({
      block: id,
      as: original === undefined ? 'nothing' : 'translation',
      why: original === undefined ? 'in another language, beside no original' : `of block ${original}`,
      text,
    });
  }
  return explained.sort((a, b) => a.block - b.block);
}

function peopleOf(taken: Taken): Label[] {
  if (taken.as === 'label') return [taken.label];
  return taken.as === 'entries' ? taken.entries : [];
}

function whyLabel(block: Block, label: Label, uses: ReadonlyMap<string, number>): string {
  if (block.isLabel) return 'as the site prints its labels';
  if (isSelfEvident(label)) return 'says what its speaker is';
  const count = uses.get(nameKey(label.name)) ?? 0;
  return count > 1
    ? `the name comes back (${count} times)`
    : 'introduced, greets, or printed like the others';
}
