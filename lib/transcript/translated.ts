import type { Transcript } from './types.ts';

/** Whether there is a translation to switch to. */
export const hasTranslation = (transcript: Transcript): boolean =>
  transcript.turns.some(({ segments }) => segments.some(({ translation }) => translation !== null));

/** Whether a page has the call in English alone: there is nothing to compare it with, but something to translate. */
export const isEnglishOnly = (transcript: Transcript): boolean =>
  transcript.call.languages.join() === 'en' && !hasTranslation(transcript);
