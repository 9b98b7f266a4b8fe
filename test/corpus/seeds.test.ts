import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/reading/read.ts';

// Other people's texts stay outside the repository: CORPUS_DIR says where they are.
const corpus = process.env.CORPUS_DIR;
const seeds = corpus ? path.join(corpus, '../seeds') : '';

interface Gold {
  file: string;
  languages: string[];
  call: { company: string[]; fiscalYear: number; quarter: number };
  turns: {
    name: string;
    role: string;
    section: string;
    sectionSoft?: boolean;
    start: string;
    chars: number;
  }[];
  firms: Record<string, string>;
  exchanges: { analyst: string; questions: number[]; answers: number[] }[];
  pairing?: { total: number };
}

const golds = (): Gold[] =>
  readFileSync(path.join(corpus ?? '', 'gold-structure.jsonl'), 'utf8')
    .split('\n')
    .filter(
      (line) =>
        line.includes('"layout": "statementdog-text"') || line.includes('"layout":"statementdog-text"'),
    )
    .map((line) => JSON.parse(line));

describe.skipIf(!corpus)('the seed transcripts agree with the gold (needs CORPUS_DIR)', () => {
  test('there are three of them', () => {
    expect(readdirSync(seeds).filter((file) => file.endsWith('.txt'))).toHaveLength(golds().length);
    expect(golds()).toHaveLength(3);
  });

  test.each(corpus ? golds().map((gold) => [gold.file, gold] as const) : [])('%s', (file, gold) => {
    const { transcript, isTranscript } = readText(readFileSync(path.join(seeds, file), 'utf8'));
    const speakerOf = (id: string) => transcript.speakers.find((speaker) => speaker.id === id);

    expect(isTranscript).toBe(true);
    expect(gold.call.company).toContain(transcript.call.company);
    expect(transcript.call).toMatchObject({ fiscalYear: gold.call.fiscalYear, quarter: gold.call.quarter });
    expect(
      transcript.turns.map(({ speaker, section, segments }, i) => {
        const text = segments.map((segment) => segment.text).join(' ');
        const soft = gold.turns[i]?.sectionSoft ? { sectionSoft: true } : {};
        const { name = '', role = '' } = speakerOf(speaker) ?? {};
        return { name, role, section, ...soft, start: text.slice(0, 60), chars: text.length };
      }),
    ).toEqual(
      gold.turns.map(({ name, role, section, sectionSoft, start, chars }) => ({
        name,
        role,
        section,
        ...(sectionSoft && { sectionSoft }),
        start: start.slice(0, 60),
        chars,
      })),
    );
    const firms = transcript.speakers
      .filter(({ firm }) => firm !== null)
      .map(({ name, firm }) => [name, firm]);
    expect(Object.fromEntries(firms)).toEqual(gold.firms);
    expect(transcript.exchanges.map((each) => ({ ...each, analyst: speakerOf(each.analyst)?.name }))).toEqual(
      gold.exchanges.map(({ analyst, questions, answers }) => ({ analyst, questions, answers })),
    );
    const segments = transcript.turns.flatMap((turn) => turn.segments);
    expect(segments.filter(({ translation }) => translation !== null)).toHaveLength(gold.pairing?.total ?? 0);
  });
});
