import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isTranscript, isTranscriptPage } from '../../lib/page/detect.ts';
import { LAYOUTS, renderCall } from '../pages/layouts.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

const sample = readFileSync(path.resolve(import.meta.dirname, '../../lib/given/sample-call.txt'), 'utf8');

test.each(LAYOUTS)('a call as %s is a transcript', (layout) => {
  const { body } = renderCall(sample, layout, 'Harborline');
  const html = layout === 'text' ? `<pre>${body}</pre>` : body;
  expect(isTranscriptPage(new JSDOM(html).window.document)).toBe(true);
});

/** A talk without an operator; `colon` follows each label. */
function talk(colon = ''): string[] {
  const [ceo = '', analyst = '', host = ''] = ['Ada P. Stone', 'Bo Lind, Dune Capital', 'Ana Ruiz'].map(
    (name) => name + colon,
  );
  return [
    ...[host, 'Thank you all for joining. Our slides have the forward-looking statements. Ada, please.'],
    ...[
      ceo,
      `We had a good second quarter. Our revenue grew by a tenth. ${'I like what I see. '.repeat(30)}`,
    ],
    ...[host, 'I hand over to those of you who wish to ask. We can take questions.'],
    ...[analyst, 'Thanks for taking my question. Is your margin where it will stay?'],
    ...[ceo, `We think so. ${'You know how our plants run, and that our people are proud. '.repeat(8)}`],
    ...[analyst, 'Thank you.'],
    ...[host, 'Do we have more? I see none.'],
    ...[ceo, 'Thank you. We will see you in the autumn.'],
  ];
}

test.each(['', ':'])('names alone make a call where people talk as on one (after each "%s")', (colon) => {
  expect(isTranscript('', ['Second quarter: transcript of the analyst call', ...talk(colon)])).toBe(true);
  expect(isTranscript('', ['Our interview on the analyst call', ...talk(colon)])).toBe(false);
});

test.each([
  (name: string) => name.replace(', ', ' | '),
  (name: string) => name.replace(', ', ' / '),
  (name: string) => name.replace(', ', ' · '),
  (name: string) => `- **${name}**:`,
  (name: string) => `12. ${name}:`,
  (name: string) => `[00:12:04] ${name}:`,
  (name: string) => `Q: [${name}]`,
])('labels say who speaks in other ways, too (%#)', (dress) => {
  const names = new Set(['Ada P. Stone', 'Bo Lind, Dune Capital', 'Ana Ruiz']);
  const lines = talk().map((line) => (names.has(line) ? dress(line) : line));
  expect(isTranscript('Second quarter results call', lines)).toBe(true);
});

test.each([
  ['Second quarter results call', true],
  ['A talk with Ada Stone', false],
])('the first heading, "%s", says what a page is whose title names the site alone', (heading, expected) => {
  const paragraphs = talk().map((line) => `<p>${line}</p>`);
  const html = `<title>Harborline</title><h1>${heading}</h1>${paragraphs.join('')}`;
  expect(isTranscriptPage(new JSDOM(html).window.document)).toBe(expected);
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
    'labels without speech',
    `Earnings call\n${'Operator\nInes Varga - Analyst\nOwen Strand - Chief Executive Officer\n'.repeat(200)}`,
  ],
  [
    'a press release with tables',
    `Harborline reports second quarter results
    An earnings call with a question-and-answer session follows at 5 p.m. Welcome to the webcast.
    This release holds forward-looking statements.
    ${'Total Assets\nNet Income\nOperating Expenses\n'.repeat(30)}`,
  ],
  [
    'a summary under the name of a call, however long',
    `Pinnacle Kettle Q2 2027 earnings call
    ${`Owen Strand - Chief Executive Officer
    He opened with the launch of the kettle, which reached nine thousand stores, and he thanked the staff.
    Our revenue grew in the second quarter, and our guidance is forward-looking, he said.
    Ines Varga - Analyst
    She asked whether retailers push back, and the chief executive answered that talks are constructive.
    Ana Reyes - Chief Financial Officer
    She went through the results, which were better than before, and turned to the balance sheet at the end.
    Owen Strand
    "We will take two questions more," he said, and we hear that he meant it: the Q&A went on. Thank you for joining.
    Ines Varga
    Thanks for taking my question, she began, and then there were two questions.
    `.repeat(12)}`,
  ],
  ['nothing', ''],
];

describe('what is no transcript', () => {
  test.each(OTHERS)('%s', (_, text) => {
    expect(isTranscript(text.split('\n')[0] ?? '', text.split('\n'))).toBe(false);
  });
});

describe('a long page that is no call is left early', () => {
  const LINE = 'The garden is in bloom and the bees are out again this morning.';
  test.each([
    ['about something else', 'Bees', 1_000],
    ['about calls', 'What an earnings call is', 3_000],
  ])('%s', (_, title, most) => {
    let taken = 0;
    function* lines() {
      for (; taken < 10_000; taken++) yield taken % 10 === 0 ? 'Bees And Gardens' : LINE;
    }
    expect(isTranscript(title, lines())).toBe(false);
    expect(taken).toBeLessThan(most);
  });
});

test('titles and lines without end take time that grows with them, not with their square', () => {
  const titled = (count: number) => {
    const long = 'results We Our Unknown conference '.repeat(count);
    const html = `<title>${long}</title><h1>${long}</h1><p>Ada Stone: ${long}</p>`;
    return { long, page: new JSDOM(html).window.document };
  };
  const look = ({ long, page }: ReturnType<typeof titled>) => {
    expect(isTranscriptPage(page)).toBe(false);
    expect(isTranscript(long, [long, long])).toBe(false);
  };
  expect(growth(look, titled(2_500), titled(20_000), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
});
