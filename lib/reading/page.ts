import { readBlocks } from '../page/blocks.ts';
import { documentLines, titleOf } from '../page/detect.ts';
import { readPages } from '../page/pages.ts';
import { joinWrapped, textLines } from '../page/wrapped.ts';
import type { Adapter } from '../sites/adapter.ts';
import { hasSpeakers } from '../transcript/doubts.ts';
import type { Line, Paragraph } from '../transcript/wrapped.ts';
import type { Content, ContentReading, DocumentReading, Reading } from './types.ts';

/** Where a document comes from, as far as that is known. */
export interface Origin {
  url: string | null;
  adapter: Adapter | null;
}

/** What is seen of a document without understanding its content. */
export type Sight = Omit<DocumentReading, keyof ContentReading> & { content: Content };

/** What is seen of a document before the lines that were broken at the edge of a page are put together again. */
export interface FirstSight {
  /** Lines of preformatted text, to be asked for their paragraphs. */
  lines: Line[];
  sight: (paragraphs: readonly Paragraph[]) => Sight;
}

/** Reads the text of a document, without changing it. */
export function readPage(document: Document, { url, adapter }: Origin): FirstSight {
  const find = (selector = '') => new Set(selector === '' ? [] : document.querySelectorAll(selector));
  const known = { skipped: find(adapter?.skip), labels: find(adapter?.label) };
  const { lines, ...read } = readBlocks(document.body ?? document.documentElement, known);
  const hints = { title: document.title, isCut: find(adapter?.cut).size > 0 };
  const raw = { title: titleOf(document), text: [...documentLines(document)].join('\n') };
  const pages = readPages(document, url ?? '', adapter?.wholePage);
  return {
    lines: textLines(read, lines),
    sight: (paragraphs) => {
      const page = joinWrapped(read, lines, paragraphs);
      return { page, content: { blocks: page.blocks, hints, raw }, pages };
    },
  };
}

/** Whether a page gave nothing to show: no speaker, no figure of a metric, and it does not look like a call. */
export const isNothing = ({ isTranscript, transcript, kpis }: Reading): boolean =>
  transcript.turns.length === 0 || (!isTranscript && !hasSpeakers(transcript) && kpis.length === 0);
