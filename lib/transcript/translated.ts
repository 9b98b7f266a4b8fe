import type { Transcript } from './types.ts';

/** Whether there is a translation to switch to. */
export const hasTranslation = (transcript: Transcript): boolean =>
  transcript.turns.some(({ segments }) => segments.some(({ translation }) => translation !== null));
