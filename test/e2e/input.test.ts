import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { ENGINES, OTHER_HOST } from '../tools/browsers.ts';
import type { Answer } from '../tools/server.ts';
import { closePanel, showView } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE, type Session, useBrowser } from './harness.ts';

const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const FIVE_MB = 5_000_000;

const asPage = (body: string): Answer => ({
  type: HTML,
  body: `<!doctype html><meta charset="utf-8"><title>Second quarter earnings call</title>${body}`,
});

/** Bytes that mean nothing, the same at each run. */
function junk(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0, state = 1; i < length; i++) {
    state = (state * 48271) % 0x7fffffff;
    bytes[i] = state & 0xff;
  }
  return bytes;
}

const list = renderCall(SAMPLE, 'list', SAMPLE_TITLE);
const paragraphs = renderCall(SAMPLE, 'paragraphs', SAMPLE_TITLE);
/** The call in one language: Chromium by itself takes a minute to lay out 5 MB of two in one text node. */
const ENGLISH = SAMPLE.split('\n')
  .filter((line, i, lines) => !/\p{Script=Han}/u.test(line) && line !== lines[i - 1])
  .join('\n');
const PARAGRAPHS = paragraphs.body.slice(
  paragraphs.body.indexOf('<p>Operator'),
  paragraphs.body.indexOf('</main>'),
);
/** The operator closes each call and opens the next one: one turn. */
const turnsOf = (copies: number): number => 36 * copies + 1;
const copiesFor = (text: string): number => Math.ceil(FIVE_MB / Buffer.byteLength(text));
const LABELS = ['Operator', 'Ines Varga - Analyst', 'Owen Strand - Chief Executive Officer'];

interface Case {
  answer: Answer;
  /** Whether the detector takes it for a transcript; other pages are read by the toolbar button alone. */
  isDetected: boolean;
  /** What the panel must hold of it: a part of its sentences, or the number of turns it can reach. */
  says?: string;
  turns?: number;
}

const NOTHING = 'No transcript was found on this page.';
const NO_SPEAKERS = 'No speakers are named here; the page is read as one text.';

const CASES: Record<string, Case> = {
  'an empty file': { answer: { type: HTML, body: '' }, isDetected: false, says: NOTHING },
  'an empty text': { answer: { type: TEXT, body: '' }, isDetected: false, says: NOTHING },
  'a page of tags and white space': {
    answer: asPage('<div> <p>\n</p><table><tr><td>&nbsp;</table></div>'.repeat(500)),
    isDetected: false,
    says: NOTHING,
  },
  '5 MB of calls as a page': {
    answer: asPage(PARAGRAPHS.repeat(copiesFor(PARAGRAPHS))),
    isDetected: true,
    turns: turnsOf(copiesFor(PARAGRAPHS)),
  },
  '5 MB of calls, line by line': {
    answer: { type: TEXT, body: `${ENGLISH}\n`.repeat(copiesFor(ENGLISH)) },
    isDetected: true,
    turns: turnsOf(copiesFor(ENGLISH)),
  },
  '5 MB in one line': {
    answer: { type: TEXT, body: ENGLISH.replaceAll('\n', ' ').repeat(copiesFor(ENGLISH)) },
    isDetected: false,
    says: NO_SPEAKERS,
  },
  '5 MB without a space': {
    answer: { type: TEXT, body: '1234567890,$%-.:'.repeat(FIVE_MB / 16) },
    isDetected: false,
    says: NOTHING,
  },
  'a call cut in the middle of a tag': {
    answer: {
      type: HTML,
      body: list.body.slice(0, list.body.indexOf('<div class="translated"', 20_000) + 15),
    },
    isDetected: true,
    says: 'Harborline',
  },
  'binary junk that calls itself a page': {
    answer: { type: HTML, body: junk(300_000) },
    isDetected: false,
    says: NOTHING,
  },
  'binary junk that calls itself a text': {
    // Browsers offer it as a download otherwise.
    answer: { type: TEXT, body: junk(300_000), headers: { 'x-content-type-options': 'nosniff' } },
    isDetected: false,
    says: NOTHING,
  },
  'a call under 20,000 open divs': {
    answer: { type: HTML, body: '<div>'.repeat(20_000) + paragraphs.body },
    isDetected: true,
    turns: 37,
  },
  'a call under 20,000 open bs': {
    answer: { type: HTML, body: paragraphs.body.replace('<main>', `<main>${'<b>'.repeat(20_000)}`) },
    isDetected: true,
    turns: 37,
  },
  'one speaker': {
    answer: asPage(
      `<p>Operator</p>${'<p>Welcome to the second quarter earnings call of Pinnacle Kettle. Your line is open. Thank you for standing by for the question-and-answer session.</p>'.repeat(3)}`,
    ),
    isDetected: false,
    says: 'Only one speaker was found',
  },
  'labels without speech': {
    answer: asPage(
      `<h1>Earnings call</h1>${LABELS.map((label) => `<p>${label}</p>`)
        .join('')
        .repeat(200)}`,
    ),
    isDetected: false,
    says: NOTHING,
  },
};

interface Clock {
  ticks: number;
  /** The longest time in which the page could do nothing, in milliseconds. */
  longest: number;
}

/** Keeps a clock in the page, in the page's own world. */
const startClock = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const clock = { ticks: 0, longest: 0 };
    Object.assign(globalThis, { clock });
    let last = performance.now();
    setInterval(() => {
      clock.longest = Math.max(clock.longest, performance.now() - last);
      clock.ticks++;
      last = performance.now();
    }, 50);
  });

const clockOf = (page: Page): Promise<Clock> =>
  page.evaluate(() => (globalThis as unknown as { clock: Clock }).clock);

/** Held up so many times as long as it is alone a page seems frozen; the worst here take three times on a busy machine. */
const FROZEN = 5;
/** What a page is held up at least, in ms, by a machine that does other things. */
const BUSY = 1000;

/** How long the browser by itself holds a page up, in ms: 5 MB in one line take it seconds to lay out. */
async function longestAlone(session: Session, path: string): Promise<number> {
  const page = await session.newPage();
  await startClock(page);
  await page.goto(session.url(path, OTHER_HOST));
  await page.waitForFunction(() => (globalThis as unknown as { clock: Clock }).clock.ticks > 2);
  const { longest } = await clockOf(page);
  await page.close();
  return longest;
}

/** Lets the panel open, and says what it holds; the page must live on beside it. */
async function read(session: Session, path: string, isDetected: boolean) {
  const alone = await longestAlone(session, path);
  const page = await session.newPage();
  await startClock(page);
  await page.goto(session.url(path));
  if (!isDetected) await session.clickToolbar(page);
  await page.waitForSelector(inPanel('.title'));
  const text = await page.$eval(inPanel('.panel'), (it) => it.textContent ?? '');
  // A page of which nothing is shown has no views.
  if (await page.$(inPanel('.view-tab'))) await showView(page, 'Speakers');
  const turns = (await page.$$(inPanel('.turn'))).length;
  const { ticks } = await clockOf(page);
  await page.waitForFunction(
    (before) => (globalThis as unknown as { clock: Clock }).clock.ticks > before + 2,
    {},
    ticks,
  );
  expect((await clockOf(page)).longest).toBeLessThan(FROZEN * (alone + BUSY));
  await closePanel(page);
  return { text, turns };
}

// Firefox has no toolbar button that the driver could click: what the detector leaves alone is Chromium's to try.
describe.each(ENGINES)('bad input in %s', (engine) => {
  const names = Object.keys(CASES);
  const session = useBrowser(engine, (path) => CASES[names[Number(path.slice(1))] ?? '']?.answer ?? null);

  test.each(names.filter((name) => engine === 'chromium' || CASES[name]?.isDetected))('%s', async (name) => {
    const found = CASES[name];
    if (!found) return;
    const { text, turns } = await read(session, `/${names.indexOf(name)}`, found.isDetected);
    expect(text).toContain(found.says ?? '');
    expect(text).not.toContain('could not be read');
    if (found.turns !== undefined) expect(turns).toBe(found.turns);
  });
});
