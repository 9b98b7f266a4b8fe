import { itemsOf } from '../../lib/export/items.ts';
import type { Item, Options, Source } from '../../lib/export/types.ts';
import { readKpis } from '../../lib/metrics/kpis.ts';
import { labelsOf } from '../../lib/metrics/vocabulary.ts';
import { callOf } from '../metrics/call.ts';

/** What is taken from a page of an invented call, an executive's paragraphs each a block of it. */
export function pageOf(...texts: string[]): { items: Item[]; source: Source } {
  const transcript = callOf(['executive', ...texts]);
  for (const { segments } of transcript.turns)
    for (const [i, segment] of segments.entries()) segment.block = i;
  for (const speaker of transcript.speakers) Object.assign(speaker, { name: 'Ada Stone', title: 'CFO' });
  const kpis = readKpis(transcript);
  const source: Source = {
    url: 'https://calls.example/quillmark/q3?utm_source=mail#comments',
    captured: '2026-11-27',
    locale: 'en',
    shown: 'both',
    call: transcript.call,
    labels: labelsOf(kpis.map(({ metric }) => metric)),
    blocks: texts,
  };
  return { items: itemsOf(kpis, transcript), source };
}

export const options = (changes: Partial<Options> = {}): Options => ({
  format: 'short',
  scale: 'million',
  quotes: false,
  ...changes,
});
