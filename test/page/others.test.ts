import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isTranscriptPage } from '../../lib/page/detect.ts';
import { readDocument } from '../../lib/reading/read.ts';

const folder = (name: string): string => path.resolve(import.meta.dirname, '../pages', name);

/** A finance site's frame: it speaks of calls on every page, and names its writers. */
const HEAD = `<header><a href="/">Coinhollow</a><nav><a href="/c">Earnings Calls</a> <a href="/t">Earnings Call Transcripts</a>
<a href="/f">Featured</a> <a href="/s">Stock Screener</a> <a href="/o">Our Writers</a></nav>
<p>Trending: <a>Tidemark (TDMK) Q3 2027 Earnings Call Transcript</a> <a>Olmstead Iron earnings call: live</a></p>
<table><tr><td>Oslo 40</td><td>1,204.11</td></tr><tr><td>Copper Future</td><td>4.12</td></tr></table></header>`;
const FOOT = `<aside><h2>Most Read</h2><ul><li><a>Olmstead Iron Q3 earnings call: what the CFO said</a></li>
<li><a>Pinecrest Air (PCA) Q3 2027 Earnings Call Transcript</a></li></ul><p>Hugo Lintott</p><p>Staff Writer</p>
<p>Hugo Lintott</p></aside>
<footer><p>Questions? Our lines are open from nine to five. Thank you for joining Coinhollow.</p>
<p>Articles may contain forward-looking statements.</p></footer>`;

/** The page as saved, or inside the frame of another site, where a text has its first line for a heading. */
function documentOf(file: string, isFramed: boolean): Document {
  const text = readFileSync(file, 'utf8');
  const plain = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const { document } = new JSDOM(file.endsWith('.html') ? text : `<pre>${plain}</pre>`).window;
  if (!isFramed) return document;
  document.title ||= `${text.split('\n')[0]} - Coinhollow`;
  document.body.innerHTML = HEAD + document.body.innerHTML + FOOT;
  return document;
}

/** Every page of the folder, as it is and in a frame. */
const pagesOf = (name: string): [string, Document][] =>
  readdirSync(folder(name)).flatMap((file) =>
    [false, true].map((isFramed): [string, Document] => [
      isFramed ? `${file}, in a frame` : file,
      documentOf(path.join(folder(name), file), isFramed),
    ]),
  );

describe('calls of every kind are transcripts', () => {
  test.each(pagesOf('kinds'))('%s', (_, document) => {
    expect(isTranscriptPage(document)).toBe(true);
  });
});

describe('what reads like a call and is none', () => {
  test.each(pagesOf('others'))('%s', (_, document) => {
    expect(isTranscriptPage(document)).toBe(false);
  });
});

// Whoever clicks on the toolbar button wants the figures of any page; contacts and signatures are no speakers.
test.each([
  ['press-release.html', 244_000_000],
  ['form-8-k.html', 412_600_000],
  ['shareholder-letter.html', 129_000_000],
])('%s is read for its figures all the same', (file, revenue) => {
  const { kpis } = readDocument(documentOf(path.join(folder('others'), file), false), {
    url: null,
    adapter: null,
  });
  expect(kpis.map(({ metric, low }) => [metric, low])).toContainEqual(['revenue', revenue]);
});
