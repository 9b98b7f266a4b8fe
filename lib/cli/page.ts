import { JSDOM, VirtualConsole } from 'jsdom';
import { readKpis } from '../metrics/kpis.ts';
import type { Kpi } from '../metrics/types.ts';
import { readBlocks } from '../page/blocks.ts';
import { documentLines, isTranscript } from '../page/detect.ts';
import { siteOf } from '../sites/publishers.ts';
import { textBlocks } from '../transcript/lines.ts';
import { readTranscript } from '../transcript/read.ts';
import type { Transcript } from '../transcript/types.ts';

/** A file that has been read, with the very code that reads a page in the browser. */
export interface PageReading {
  source: string;
  isTranscript: boolean;
  /** Adapter id, "generic", or null when the page's address is not known. */
  site: string | null;
  transcript: Transcript;
  kpis: Kpi[];
}

/** Reads a file's text: as a page where its name says HTML or its text starts like it, else line by line. */
export function readFileText(source: string, text: string, url: string | null): PageReading {
  const isHtml = /\.x?html?$/i.test(source) || /^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 400));
  return isHtml ? readHtml(source, text, url) : readText(source, text, url);
}

function readText(source: string, text: string, url: string | null): PageReading {
  const transcript = readTranscript(textBlocks(text), { title: '' });
  return {
    source,
    isTranscript: isTranscript('', text.split('\n')),
    site: siteOf(url),
    transcript,
    kpis: readKpis(transcript),
  };
}

function readHtml(source: string, html: string, url: string | null): PageReading {
  // No scripts and no requests; what a page's style sheets say wrong is nobody's concern here.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const address = url ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
  const transcript = readTranscript(readBlocks(document.body).blocks, { title: document.title });
  return {
    source,
    isTranscript: isTranscript(document.title, documentLines(document)),
    site: siteOf(address),
    transcript,
    kpis: readKpis(transcript),
  };
}

/** The JSON contract of the command line. Checks of the translation and the audit are not read yet. */
export function toJson({ source, isTranscript, site, transcript, kpis }: PageReading) {
  const { call, speakers, turns, exchanges } = transcript;
  return {
    version: 1,
    source,
    isTranscript,
    site,
    call,
    speakers,
    turns: turns.map(({ speaker, section, segments }) => ({
      speaker,
      section,
      segments: segments.map(({ id, lang, text, translation }) => ({ id, lang, text, translation })),
    })),
    exchanges,
    kpis,
    checks: [],
    audit: [],
  };
}
