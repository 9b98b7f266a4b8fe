import { adapterOf } from '../sites/index.ts';
import { doubtsOf } from '../transcript/doubts.ts';
import type { Reading } from './types.ts';

/** A reading in the form of the JSON contract (see README); `url` is the page's address, null when it is not known. */
export function toJson(source: string, url: string | null, reading: Reading) {
  const { isTranscript, transcript, kpis, checks, audit, pages } = reading;
  const { call, speakers, turns, exchanges } = transcript;
  return {
    version: 1,
    source,
    isTranscript,
    site: url && (adapterOf(url)?.id ?? 'generic'),
    pages,
    call,
    speakers,
    turns: turns.map(({ speaker, section, segments }) => ({
      speaker,
      section,
      segments: segments.map(({ id, lang, text, translation }) => ({ id, lang, text, translation })),
    })),
    exchanges,
    kpis,
    checks,
    audit,
    doubts: doubtsOf(transcript, isTranscript),
  };
}
