import type { Transcript } from './types.ts';

/** What makes a reading less than sure; the panel says each in a sentence. */
export type Doubt = 'not-a-transcript' | 'no-speakers' | 'cut' | 'one-speaker' | 'no-questions' | 'no-call';

/** The doubts about a reading, the gravest first; empty for a reading to rely on. */
export function doubtsOf(transcript: Transcript, isTranscript: boolean): Doubt[] {
  const doubts: Doubt[] = [];
  if (!isTranscript) doubts.push('not-a-transcript');
  if (!hasSpeakers(transcript)) doubts.push('no-speakers');
  else if (transcript.isCut) doubts.push('cut');
  else if (transcript.speakers.length === 1) doubts.push('one-speaker');
  else if (transcript.exchanges.length === 0) doubts.push('no-questions');
  if (transcript.call.company === null && transcript.call.quarter === null) doubts.push('no-call');
  return doubts;
}

/** Whether the page itself says who speaks. */
export const hasSpeakers = (transcript: Transcript): boolean =>
  transcript.speakers.some(({ name }) => /[\p{L}\p{N}]/u.test(name));
