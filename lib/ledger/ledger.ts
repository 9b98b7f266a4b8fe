import { readFigures } from '../figures/read.ts';
import type { Exchange, Segment, Span, Transcript, Turn } from '../transcript/types.ts';
import { mayHoldNumber, wantsNumber } from './numbers.ts';
import { asks, isOnlyCourtesy, questionIn, sentencesIn } from './question.ts';
import type { Answerer, LedgerEntry } from './types.ts';

/** The figures of some paragraphs as written; what is said again is left out. */
function figuresIn(segments: readonly Segment[]): Span[] {
  const seen = new Set<string>();
  return segments.flatMap(({ id, text }) =>
    readFigures(text).flatMap(({ start, end }) => {
      const written = text.slice(start, end);
      if (seen.has(written)) return [];
      seen.add(written);
      return [{ segment: id, start, end }];
    }),
  );
}

/** Who answers, in the order in which they first do. */
function answerersOf(turns: readonly Turn[], indexes: readonly number[]): Answerer[] {
  const bySpeaker = new Map<string, number[]>();
  for (const index of indexes) {
    const speaker = turns[index]?.speaker;
    if (speaker !== undefined) bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), index]);
  }
  return [...bySpeaker].map(([speaker, own]) => ({ speaker, turns: own }));
}

/** Whether any sentence of the questions asks for a number; figures are looked for again, in those that ask alone. */
function isNumberWanted(segments: readonly Segment[]): boolean {
  return segments.some(({ text }) =>
    sentencesIn(text).some(({ start, end }) => {
      const sentence = text.slice(start, end).trim();
      return asks(sentence) && wantsNumber(sentence, readFigures(sentence).length > 0);
    }),
  );
}

function entryOf(turns: readonly Turn[], { analyst, questions, answers }: Exchange): LedgerEntry {
  const segmentsOf = (indexes: readonly number[]) => indexes.flatMap((index) => turns[index]?.segments ?? []);
  const saysSomething = (index: number) => !segmentsOf([index]).every(({ text }) => isOnlyCourtesy(text));
  const asking = segmentsOf(questions);
  const answering = segmentsOf(answers);
  const found = questionIn(asking.map(({ text }) => text));
  const segment = found && asking[found.paragraph];
  const real = questions.filter(saysSomething);
  const asked = figuresIn(asking);
  const answered = figuresIn(answering);
  return {
    analyst,
    question: found && segment ? { segment: segment.id, start: found.start, end: found.end } : null,
    questions: real.length > 0 ? real : questions.slice(0, 1),
    answerers: answerersOf(turns, answers.filter(saysSomething)),
    asked,
    answered,
    asksForNumber: isNumberWanted(asking),
    isAnsweredWithNumber: answered.length > 0 || answering.some(({ text }) => mayHoldNumber(text)),
  };
}

/** The ledger of a call's questions, an entry for each exchange, in their order. Original text only. */
export const readLedger = ({ turns, exchanges }: Transcript): LedgerEntry[] =>
  exchanges.map((exchange) => entryOf(turns, exchange));
