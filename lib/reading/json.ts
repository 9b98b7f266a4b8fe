import { doubtsOf } from '../transcript/doubts.ts';
import type { Reading } from './read.ts';

/**
 * A reading in the form of the JSON contract (see README). `site` is the id of the publisher, "generic", or null
 * when the page's address is not known. Checks of the translation and the audit are not read yet.
 */
export function toJson(source: string, site: string | null, { isTranscript, transcript, kpis }: Reading) {
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
    doubts: doubtsOf(transcript, isTranscript),
  };
}
