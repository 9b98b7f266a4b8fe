import { readLedger } from '../ledger/ledger.ts';
import { auditKpis } from '../metrics/audit/audit.ts';
import { type KnownTurns, readKpis } from '../metrics/kpis.ts';
import { labelsOf } from '../metrics/vocabulary.ts';
import { isTranscript } from '../page/detect.ts';
import { textBlocks } from '../transcript/lines.ts';
import { readTranscript } from '../transcript/read.ts';
import { readParagraphs } from '../transcript/wrapped.ts';
import { checkTranscript } from '../translation/check.ts';
import { type Origin, readPage } from './page.ts';
import type { Content, ContentReading, DocumentReading, Reading } from './types.ts';

/** Reads what a page says; `known` keeps what the figures of its turns gave, for the next reading. */
export function readContent({ blocks, hints, raw }: Content, known?: KnownTurns): ContentReading {
  const transcript = readTranscript(blocks, hints);
  const kpis = readKpis(transcript, known);
  return {
    isTranscript: isTranscript(raw.title, raw.text.split('\n')),
    transcript,
    kpis,
    ...checkTranscript(transcript),
    audit: auditKpis(kpis),
    ledger: readLedger(transcript),
    labels: labelsOf(kpis.map(({ metric }) => metric)),
  };
}

/** Reads a document without changing it. */
export function readDocument(document: Document, origin: Origin): DocumentReading {
  const { lines, sight: see } = readPage(document, origin);
  const { content, ...sight } = see(readParagraphs(lines));
  return { ...sight, ...readContent(content) };
}

/** Reads a plain text, a line a paragraph. */
export function readText(text: string): Reading {
  return {
    pages: null,
    ...readContent({ blocks: textBlocks(text), hints: { title: '' }, raw: { title: '', text } }),
  };
}
