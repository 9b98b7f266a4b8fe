import { readKpis } from '../metrics/kpis.ts';
import type { Kpi } from '../metrics/types.ts';
import { type PageText, readBlocks } from '../page/blocks.ts';
import { documentLines, isTranscript } from '../page/detect.ts';
import { textBlocks } from '../transcript/lines.ts';
import { readTranscript } from '../transcript/read.ts';
import type { Transcript } from '../transcript/types.ts';

/** All that is read from a page: the same in the browser and on the command line. */
export interface Reading {
  /** The detector's answer; reading happens anyway. */
  isTranscript: boolean;
  transcript: Transcript;
  /** In the order in which the panel shows them. */
  kpis: Kpi[];
}

/** Reads a document without changing it; `page` says where in it each block stands. */
export function readDocument(document: Document): Reading & { page: PageText } {
  const page = readBlocks(document.body ?? document.documentElement);
  const transcript = readTranscript(page.blocks, { title: document.title });
  return {
    page,
    isTranscript: isTranscript(document.title, documentLines(document)),
    transcript,
    kpis: readKpis(transcript),
  };
}

/** Reads a plain text, a line a paragraph. */
export function readText(text: string): Reading {
  const transcript = readTranscript(textBlocks(text), { title: '' });
  return { isTranscript: isTranscript('', text.split('\n')), transcript, kpis: readKpis(transcript) };
}
