import { expect, test } from 'vitest';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';

const isCut = (lines: readonly string[]) => readTranscript(textBlocks(lines.join('\n')), { title: '' }).isCut;

const LISTS = [
  'Company Participants',
  'Ada Stone - CEO',
  'Conference Call Participants',
  'Bo Lind - Dune Capital',
];
const OPENING = [
  'Operator',
  'Good morning and welcome to the Kestrel Forge second quarter call. Ada, please go ahead.',
  'Ada Stone',
  'Thank you. Revenue grew nine percent in the quarter, with all of our plants running at full load.',
  'In the rolling mills we shipped more than in any quarter before, and the order book covers nine months of work. '.repeat(
    4,
  ),
];
const QUESTION = [
  'Bo Lind',
  'How do you see prices in the second half?',
  'Ada Stone',
  'They should hold, we think.',
];
const CLOSING = ['Operator', "This concludes today's call. You may now disconnect."];

test('a whole call is not cut, whatever the site offers below it', () => {
  const footer = ['Subscribe to read more transcripts', 'Sign up for full access'];
  expect(isCut([...LISTS, ...OPENING, ...QUESTION, ...CLOSING, ...footer])).toBe(false);
});

test('a call that ends without a farewell is not cut as long as nothing says so', () => {
  expect(isCut([...LISTS, ...OPENING, ...QUESTION])).toBe(false);
});

test.each([
  ['analysts are listed and none has spoken', [...LISTS, ...OPENING]],
  [
    'the last words are half a sentence',
    [...OPENING, ...QUESTION, 'Bo Lind', 'Great. And on the capital you'],
  ],
  [
    'the rest is for sale',
    [...OPENING, ...QUESTION, 'Already a member?', 'Subscribe now to read the full transcript.'],
  ],
  ['the rest is for sale in Chinese', [...OPENING, ...QUESTION, '訂閱會員後可閱讀全文']],
])('cut: %s', (_, lines) => {
  expect(isCut(lines)).toBe(true);
});
