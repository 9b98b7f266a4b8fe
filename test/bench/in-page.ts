import { readBlocks } from '../../lib/page/blocks.ts';
import { documentLines, isTranscript, isTranscriptPage } from '../../lib/page/detect.ts';
import { readTranscript } from '../../lib/transcript/read.ts';

/** What a page can be timed at. */
const OPERATIONS = {
  /** One walk over all text nodes that puts their text together. */
  walk: () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
    return text.length;
  },
  blocks: () => readBlocks(document.body).blocks.length,
  read: () => readTranscript(readBlocks(document.body).blocks, { title: document.title }).turns.length,
  textContent: () => document.body.textContent.length,
  detect: () => Number(isTranscriptPage(document)),
};
export type Operation = keyof typeof OPERATIONS;

/** Milliseconds of an operation: the mean of as many in a row as take `span` milliseconds, at least one. */
function time(operation: Operation, span: number): number {
  const run = OPERATIONS[operation];
  const start = performance.now();
  for (let times = 1; ; times++) {
    run();
    const passed = performance.now() - start;
    if (passed >= span) return passed / times;
  }
}

/** What an operation gives. */
const result = (operation: Operation): number => OPERATIONS[operation]();

/** Shows the content of the page so many times, one after the other. */
function repeat(times: number): void {
  const content = [...document.body.childNodes];
  for (let i = 1; i < times; i++) document.body.append(...content.map((node) => node.cloneNode(true)));
}

/** Characters of the page that the detector asks for before it answers. */
function lookedAt(): number {
  let characters = 0;
  isTranscript(
    document.title,
    (function* () {
      for (const line of documentLines(document)) {
        characters += line.length;
        yield line;
      }
    })(),
  );
  return characters;
}

/** Bundled and put into a page by the bench. */
const inPage = { time, result, repeat, lookedAt };
export type InPage = typeof inPage;
Object.assign(globalThis, { calloutBench: inPage });
