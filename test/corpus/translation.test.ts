import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument, readText } from '../../lib/reading/read.ts';
import type { Reading } from '../../lib/reading/types.ts';
import { checkPair } from '../../lib/translation/check.ts';
import type { Pair } from '../../lib/translation/types.ts';
import { MISTAKES } from './mistakes.ts';

const CORPUS = process.env.CORPUS_DIR;
const FOLDERS = ['bilingual-enzh', 'repost-two-column-enko'];
const PATIENCE = 120_000;

/** Of the mistakes put in, all kinds together and the least of any kind with enough places for it. */
const RECALL = 0.9;
const RECALL_OF_A_KIND = 0.7;
const ENOUGH = 25;
/** Pairs of the real translations with findings: each was read, and is right. More would have to be read again. */
const MOST_FLAGGED = 0.02;

function readPage(file: string): Reading {
  const text = readFileSync(file, 'utf8');
  if (path.extname(file) !== '.html') return readText(text);
  return readDocument(new JSDOM(text).window.document, { url: null, adapter: null });
}

const pairsOf = ({ transcript }: Reading): Pair[] =>
  transcript.turns.flatMap(({ segments }) =>
    segments.flatMap(({ id, text, translation, translationLang: lang }) =>
      translation === null ? [] : [{ id, text, translation, lang }],
    ),
  );

describe.skipIf(!CORPUS)('translations of the corpus', () => {
  let pairs: Pair[] = [];
  let right: Pair[] = [];
  beforeAll(() => {
    const files = FOLDERS.flatMap((name) => {
      const folder = path.join(CORPUS ?? '', 'pages', name);
      return readdirSync(folder).map((file) => path.join(folder, file));
    });
    pairs = files.flatMap((file) => pairsOf(readPage(file)));
    right = pairs.filter((pair) => checkPair(pair).length === 0);
  }, PATIENCE);

  test('few real pairs are flagged', () => {
    expect(pairs.length).toBeGreaterThan(1500);
    expect((pairs.length - right.length) / pairs.length).toBeLessThan(MOST_FLAGGED);
  });

  test('a mistake put into a right pair is found', () => {
    const found = Object.entries(MISTAKES).map(([kind, mistake]) => {
      const wrong = right.flatMap((pair) => {
        const translation = mistake(pair.translation);
        return translation === null || translation === pair.translation ? [] : [{ ...pair, translation }];
      });
      return { kind, of: wrong.length, hits: wrong.filter((pair) => checkPair(pair).length > 0).length };
    });
    const sum = (count: (each: (typeof found)[number]) => number) =>
      found.reduce((total, each) => total + count(each), 0);
    for (const { kind, of, hits } of found)
      if (of >= ENOUGH) expect(hits / of, kind).toBeGreaterThan(RECALL_OF_A_KIND);
    expect(sum(({ hits }) => hits) / sum(({ of }) => of)).toBeGreaterThan(RECALL);
  });
});
