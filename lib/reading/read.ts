import { readKpis } from '../metrics/kpis.ts';
import type { Kpi } from '../metrics/types.ts';
import { readBlocks } from '../page/blocks.ts';
import { documentLines, isTranscript } from '../page/detect.ts';
import { type Pages, readPages } from '../page/pages.ts';
import type { PageText } from '../page/text.ts';
import type { Adapter } from '../sites/adapter.ts';
import { hasSpeakers } from '../transcript/doubts.ts';
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
  /** Null where the whole article is on the page. */
  pages: Pages | null;
}

/** What is read from a document, and where in it each block stands. */
export interface DocumentReading extends Reading {
  page: PageText;
}

/** Where a document comes from, as far as that is known. */
export interface Origin {
  url: string | null;
  adapter: Adapter | null;
}

/**
 * Reads a document without changing it. Where its text is what an earlier reading found, that one's transcript and
 * KPIs are kept: only the places are new.
 */
export function readDocument(
  document: Document,
  { url, adapter }: Origin,
  before: DocumentReading | null = null,
): DocumentReading {
  const find = (selector = '') => new Set(selector === '' ? [] : document.querySelectorAll(selector));
  const known = { skipped: find(adapter?.skip), labels: find(adapter?.label) };
  const page = readBlocks(document.body ?? document.documentElement, known);
  if (before && isSameText(page, before.page)) return { ...before, page };
  const hints = { title: document.title, isCut: find(adapter?.cut).size > 0 };
  const transcript = readTranscript(page.blocks, hints);
  return {
    page,
    pages: readPages(document, url ?? '', adapter?.wholePage),
    isTranscript: isTranscript(document.title, documentLines(document)),
    transcript,
    kpis: readKpis(transcript),
  };
}

const isSameText = ({ blocks: a }: PageText, { blocks: b }: PageText): boolean =>
  a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);

/** Reads a plain text, a line a paragraph. */
export function readText(text: string): Reading {
  const transcript = readTranscript(textBlocks(text), { title: '' });
  return {
    isTranscript: isTranscript('', text.split('\n')),
    transcript,
    kpis: readKpis(transcript),
    pages: null,
  };
}

/** Whether a page gave nothing to show: no speaker, no figure of a metric, and it does not look like a call. */
export const isNothing = ({ isTranscript, transcript, kpis }: Reading): boolean =>
  transcript.turns.length === 0 || (!isTranscript && !hasSpeakers(transcript) && kpis.length === 0);
