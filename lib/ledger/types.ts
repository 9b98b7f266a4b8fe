import type { Span } from '../transcript/types.ts';

/** One speaker's answers within an exchange. */
export interface Answerer {
  speaker: string;
  /** Indexes into the transcript's turns; a bare "thank you" is none. */
  turns: number[];
}

/** An exchange as the ledger shows it. */
export interface LedgerEntry {
  analyst: string;
  /** The sentence that asks, the first one where there are several; null where the page has none. */
  question: Span | null;
  /** Turns in which more was said than thanks and greetings; never empty. */
  questions: number[];
  answerers: Answerer[];
  /** Figures as written, each text once, where it is said first. */
  asked: Span[];
  answered: Span[];
  /** Whether a number was asked for. */
  asksForNumber: boolean;
  /** Whether anything in the answers may be one: a figure, digits, "half", "flat". Unsure is true. */
  isAnsweredWithNumber: boolean;
}
