import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readDocument, readText } from '../../lib/reading/read.ts';
import { hasTranslation, isEnglishOnly } from '../../lib/transcript/translated.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');
const read = (file: string) => {
  const text = readFileSync(path.join(PAGES, file), 'utf8');
  return file.endsWith('.txt')
    ? readText(text)
    : readDocument(new JSDOM(text).window.document, { url: null, adapter: null });
};

const ASIAN = [
  'kinds/zh-hant-call.html',
  'kinds/zh-hans-call.html',
  'kinds/zh-qa-record.html',
  'kinds/ja-results-qa.html',
  'kinds/ko-call.html',
  'sites/korean-only.html',
  'sites/sina.html',
  'sites/dianhuahui.html',
  'sites/logmi.html',
];

describe('a page in Chinese, Japanese or Korean alone is read, and claims nothing', () => {
  test.each(ASIAN)('%s', (file) => {
    const { transcript, checks, isTranscript } = read(file);
    expect(isTranscript).toBe(true);
    expect(transcript.speakers.length).toBeGreaterThan(1);
    expect(transcript.exchanges.length).toBeGreaterThan(0);
    expect(checks).toEqual([]);
    expect(hasTranslation(transcript)).toBe(false);
    // Nor is it offered to be translated: English is the source.
    expect(isEnglishOnly(transcript)).toBe(false);
  });
});

test.each([
  ['sites/fool-2025.html', true],
  ['sites/statementdog.html', false],
  ['sites/alphamemo.html', false],
  ['../../lib/given/sample-call.txt', false],
])('%s is in English alone: %s', (file, expected) => {
  expect(isEnglishOnly(read(file).transcript)).toBe(expected);
});
