import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Pages } from '../../lib/page/pages.ts';
import { readDocument, readText } from '../../lib/reading/read.ts';
import type { Reading } from '../../lib/reading/types.ts';
import { adapterOf } from '../../lib/sites/index.ts';
import type { Call, Role } from '../../lib/transcript/types.ts';

/** What is true of a page, written by whoever wrote the page. */
interface Truth {
  call: Omit<Call, 'languages'>;
  speakers: Record<Role, number>;
  /** The speaker as labelled, and the first words. */
  turns: [name: string, start: string][];
  /** Index of the first turn of the Q&A; null where a pay wall cuts the call before it. */
  qa: number | null;
  exchanges: number;
  /** Segments with a translation, on bilingual pages. */
  pairs?: number;
  /** Whether a pay wall cuts the call. */
  isCut?: true;
  /** Of an article on several pages. */
  pages?: Pages;
  /** What must be in no turn: advertisements, lists of participants, disclosures, comments. */
  never: string[];
  /** The end of the last turn. */
  last: string;
}

const FOLDER = path.resolve(import.meta.dirname, '../pages/sites');
const PAGES = readdirSync(FOLDER)
  .filter((file) => !file.endsWith('.json'))
  .map((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    const truth = JSON.parse(
      readFileSync(path.join(FOLDER, file.replace(/\.\w+$/, '.json')), 'utf8'),
    ) as Truth;
    return { file, text, truth };
  });

function read(file: string, text: string): Reading {
  if (file.endsWith('.txt')) return readText(text);
  const { document } = new JSDOM(text).window;
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
  return readDocument(document, { url, adapter: adapterOf(url) });
}

/** A company's name without its legal form: pages print it with and without. */
const plain = (company: string | null): string | undefined =>
  company?.replace(/,? (?:Inc|Corp|Corporation|Company|Ltd|Limited|PLC|plc|AG|SE)\.?$/, '').toLowerCase();

describe.each(PAGES)('$file', ({ file, text, truth }) => {
  const { isTranscript, transcript, pages } = read(file, text);
  const names = new Map(transcript.speakers.map(({ id, name }) => [id, name]));
  const said = transcript.turns.map(({ segments }) => segments.map((segment) => segment.text).join(' '));

  test('is a transcript', () => expect(isTranscript).toBe(true));

  test('has these turns', () => {
    const turns = transcript.turns.map(({ speaker }, i) => {
      const start = truth.turns[i]?.[1] ?? '';
      return [names.get(speaker), said[i]?.slice(0, start.length || 20)];
    });
    expect(turns).toEqual(truth.turns);
  });

  test('... of these speakers, in these sections', () => {
    const roles: Record<Role, number> = { operator: 0, executive: 0, analyst: 0, unknown: 0 };
    for (const { role } of transcript.speakers) roles[role]++;
    expect({
      roles,
      qa: transcript.turns.findIndex(({ section }) => section === 'qa'),
      exchanges: transcript.exchanges.length,
    }).toEqual({ roles: truth.speakers, qa: truth.qa ?? -1, exchanges: truth.exchanges });
  });

  test('... and nothing else in them', () => {
    const all = said.join(' ');
    expect(truth.never.filter((words) => all.includes(words))).toEqual([]);
    expect(said.at(-1)).toMatch(new RegExp(`${truth.last.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
  });

  test('is of this call', () => {
    const { languages: _, ...call } = transcript.call;
    expect({ ...call, company: plain(call.company) }).toEqual({
      ...truth.call,
      company: plain(truth.call.company),
    });
  });

  test('is as much of it as the page has', () => {
    expect({ isCut: transcript.isCut, pages }).toEqual({
      isCut: truth.isCut ?? false,
      pages: truth.pages ?? null,
    });
  });

  test('has its translations', () => {
    const pairs = transcript.turns.flatMap(({ segments }) => segments.filter((each) => each.translation));
    expect(pairs.length).toBe(truth.pairs ?? 0);
  });
});
