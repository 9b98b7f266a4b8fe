import {
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import { readKpis } from '../../lib/metrics/kpis.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';
import type { Segment, Transcript } from '../../lib/transcript/types.ts';
import { longestCall } from './calls.ts';
import { timeOf } from './clock.ts';
import { judge, median, RUNS } from './numbers.ts';

/** How many times the turns of the call stand in it. */
const SIZES = [1, 2, 4, 8, 16];
/** Milliseconds of each measurement. */
const SPAN = 50;
/**
 * Figures and KPIs, against finding the digits of the same text and building it once. Ten are wanted on a real call,
 * some twenty are reached; the sample call, twice as dense with figures, takes nearly twice as many. The limits are
 * what must not grow, with room for a busy machine.
 */
const PASSES = { wanted: 10, limit: process.env.CORPUS_DIR ? 32 : 48 } as const;
/** Time of a character in the longest, against one in the call itself. */
const LINEAR_LIMIT = 1.2;
/** Recognizers-Text takes a second for a call. */
const OTHER_RUNS = 5;
/** What our figures are as well. Its dates, the slowest, are left out, though we read periods. */
const RECOGNIZERS = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension];
/** So many times as fast as Recognizers-Text. */
const FASTER = 100;

/** "median 9.8, 9.1 to 11.2" */
function spread(values: readonly number[], digits = 1): string {
  const shown = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
    value.toFixed(digits),
  );
  return `median ${shown[0]}, ${shown[1]} to ${shown[2]}`;
}

const isRead = ({ lang }: Segment): boolean => lang === null || lang === 'en';
const segmentsOf = ({ turns }: Transcript): Segment[] =>
  turns.flatMap(({ segments }) => segments).filter(isRead);

/** The least that a reader of numbers must do: find the digits, and hold the text once, character by character. */
function onePass(text: string): number {
  let digits = 0;
  for (const [run] of text.matchAll(/\d+/g)) digits += run.length;
  let copy = '';
  for (let at = 0; at < text.length; at++) copy += text[at];
  return digits + copy.length;
}

/** The call with its turns so many times, one after the other; every segment is one of its own. */
function repeat(transcript: Transcript, times: number): Transcript {
  const turns = Array.from({ length: times }, (_, copy) =>
    transcript.turns.map((turn) => ({
      ...turn,
      segments: turn.segments.map((segment) => ({ ...segment, id: `${copy}-${segment.id}` })),
    })),
  );
  return { ...transcript, turns: turns.flat() };
}

/** Times figures and KPIs of the call and of multiples of it; returns whether they are within their limits. */
function benchGrowth(call: Transcript): boolean {
  const calls = SIZES.map((size) => {
    const transcript = repeat(call, size);
    const text = segmentsOf(transcript)
      .map((segment) => segment.text)
      .join('\n');
    return { size, transcript, text, read: [] as number[], pass: [] as number[] };
  });
  for (let run = -1; run < RUNS; run++)
    for (const { transcript, text, read, pass } of calls) {
      // Without a memory of the turns, each reading reads all of them.
      const time = [
        timeOf(() => readKpis(transcript, new Map()), SPAN),
        timeOf(() => onePass(text), SPAN),
      ] as const;
      // The first round fills caches.
      if (run < 0) continue;
      read.push(time[0]);
      pass.push(time[1]);
    }

  const results = calls.map(({ size, text, read, pass }) => {
    const passes = read.map((time, run) => time / (pass[run] ?? Number.NaN));
    console.log(
      `  ${`${size}x`.padEnd(4)}${text.length} characters: ${spread(read, 2)} ms; passes over the text: ${spread(passes)}`,
    );
    return { passes: median(read) / median(pass), perCharacter: median(read) / text.length };
  });
  const growth = (results.at(-1)?.perCharacter ?? Number.NaN) / (results[0]?.perCharacter ?? Number.NaN);
  const isLinear = judge(
    `figures and KPIs: a character of ${SIZES.at(-1)} times the text, to one of it`,
    growth,
    LINEAR_LIMIT,
  );
  return (
    judge(
      `figures and KPIs, in passes over the text (${PASSES.wanted} are wanted)`,
      results[0]?.passes ?? Number.NaN,
      PASSES.limit,
    ) && isLinear
  );
}

/** Sentences of the call, cut by rules that are neither reader's. */
function sentencesOf(call: Transcript): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = segmentsOf(call).flatMap(({ text }) => Array.from(segmenter.segment(text)));
  return sentences.map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

/** The call as if one executive had said these sentences alone, each a paragraph. */
function saying(call: Transcript, sentences: readonly string[]): Transcript {
  const turn = call.turns.find(({ segments }) => segments.some(isRead));
  const segment = turn?.segments.find(isRead);
  if (turn === undefined || segment === undefined) throw new Error('Nobody says a word in the call.');
  const speakers = call.speakers.map((speaker) => ({ ...speaker, role: 'executive' as const }));
  const segments = sentences.map((text, index) => ({ ...segment, id: `s${index}`, text }));
  return { ...call, speakers, turns: [{ ...turn, segments }], exchanges: [] };
}

/** Times the same sentences read by Recognizers-Text and by us; returns whether we are as much faster as is wanted. */
function benchOther(call: Transcript): boolean {
  const sentences = sentencesOf(call);
  const transcript = saying(call, sentences);
  // KPIs are read from all figures of a sentence.
  const ours = () => readKpis(transcript, new Map());
  const theirs = (): void => {
    for (const sentence of sentences) for (const recognize of RECOGNIZERS) recognize(sentence, 'en-us');
  };
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let run = -1; run < OTHER_RUNS; run++) {
    const time = { ours: timeOf(ours, SPAN), theirs: timeOf(theirs, 0) };
    // The first round compiles their patterns.
    if (run < 0) continue;
    times.ours.push(time.ours);
    times.theirs.push(time.theirs);
  }
  const faster = times.theirs.map((time, run) => time / (times.ours[run] ?? Number.NaN));

  console.log(`\n${sentences.length} sentences of it, each by itself, ${OTHER_RUNS} runs`);
  console.log(`  figures and KPIs  ${spread(times.ours, 2)} ms`);
  console.log(`  Recognizers-Text  ${spread(times.theirs)} ms`);
  console.log(`  so many times as fast: ${spread(faster, 0)} (at least ${FASTER})`);
  return judge(
    `figures and KPIs: ${FASTER} readings, to one of recognizers-text-suite, which reads figures`,
    (FASTER * median(times.ours)) / median(times.theirs),
    1,
  );
}

/**
 * Times figures and KPIs of the longest call, against one pass over its text and against Microsoft's recognizers;
 * returns whether they are within their limits.
 */
export async function benchFigures(): Promise<boolean> {
  const { name, text } = longestCall();
  const call = readTranscript(textBlocks(text), { title: '' });
  console.log(`\nfigures and KPIs of ${name}, ${RUNS} runs, against one pass over the same text`);
  const isWithin = benchGrowth(call);
  return benchOther(call) && isWithin;
}
