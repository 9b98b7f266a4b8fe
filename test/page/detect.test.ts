import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { documentLines, isTranscript } from '../../lib/page/detect.ts';
import { LAYOUTS, renderCall } from '../pages/layouts.ts';

const sample = readFileSync(path.resolve(import.meta.dirname, '../pages/sample-call.txt'), 'utf8');

test.each(LAYOUTS)('a call as %s is a transcript', (layout) => {
  const { body } = renderCall(sample, layout, 'Harborline');
  const html = layout === 'text' ? `<pre>${body}</pre>` : body;
  const { document } = new JSDOM(html).window;
  expect(isTranscript(document.title, documentLines(document))).toBe(true);
});

test.each(['', ':'])('names alone make a call where people talk as on one (after each "%s")', (colon) => {
  const labels = ['Ada P. Stone', 'Bo Lind, Dune Capital', 'Ana Ruiz'].map((name) => `${name}${colon}`);
  const lines = [
    'Second quarter results: transcript of the analyst Q&A',
    ...[labels[0], 'Thank you all for joining. We make forward-looking statements.'],
    ...[labels[2], 'With that, I hand it over to you for the Q&A session.'],
    ...[labels[1], 'Thanks for taking my question.', labels[0], 'Sure.'],
    ...[labels[1], 'Thank you.', labels[2], 'Goodbye.'],
  ];
  expect(isTranscript('', lines as string[])).toBe(true);
});

const OTHERS: [string, string][] = [
  [
    'news about a call',
    `Harborline shares rise after earnings call
    Harborline said on Tuesday that revenue rose in the second quarter, and its chief executive told analysts on a
    conference call that demand was strong. The company made forward-looking statements on its outlook.
    "Thank you for joining us," the operator said before the question-and-answer session.`,
  ],
  [
    'an interview',
    `Ada Stone: Welcome to the show. With me is Bo Lind.
    Bo Lind: Thanks for joining me in the studio, Ada.
    Ada Stone: What did you learn in the first quarter of your career?
    Bo Lind: That one should listen.
    Ada Stone: Next question is about music.`,
  ],
  [
    'an essay about calls',
    `What are earnings calls? On an earnings call the operator opens with forward-looking statements, then a
    question-and-answer session follows. Operators say that your line is open. Calls are held each fiscal quarter.`,
  ],
  [
    'a press release',
    'Harborline reports second quarter results. A conference call will be held at 5 p.m. Forward-looking statements follow.',
  ],
  [
    'a press release with tables',
    `Harborline reports second quarter results
    An earnings call with a question-and-answer session follows at 5 p.m. Welcome to the webcast.
    This release holds forward-looking statements.
    ${'Total Assets\nNet Income\nOperating Expenses\n'.repeat(3)}`,
  ],
  ['nothing', ''],
];

describe('what is no transcript', () => {
  test.each(OTHERS)('%s', (_, text) => {
    expect(isTranscript(text.split('\n')[0] ?? '', text.split('\n'))).toBe(false);
  });
});

test('a long page that says nothing of a call is left early', () => {
  let taken = 0;
  function* lines() {
    for (; taken < 10_000; taken++) yield 'The garden is in bloom and the bees are out again this morning.';
  }
  expect(isTranscript('Bees', lines())).toBe(false);
  expect(taken).toBeLessThan(2_000);
});
