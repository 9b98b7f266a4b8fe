import { expect, test } from 'vitest';
import { explain } from '../../lib/transcript/explain.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';

const LINES = [
  'Kestrel Forge (KFG) Q2 2027 Earnings Call',
  'Company Participants',
  'Ada Stone - Chief Executive Officer',
  'Operator',
  'Welcome to the call. Ada Stone will begin.',
  'Ada Stone',
  'Thank you. Revenue grew nine percent in the quarter, and each of our plants ran at full load all through it.'.repeat(
    3,
  ),
  'Advertisement',
  'We raise our outlook for the year.',
  'Questions and Answers',
  'Operator',
  'This concludes the call. You may now disconnect.',
  'Sign up for our newsletter',
];

test('each block says what it was taken for, and why', () => {
  const blocks = textBlocks(LINES.join('\n'));
  const explained = explain(blocks, readTranscript(blocks, { title: '' }));
  expect(explained.map(({ block, as, why }) => [block, as, why])).toEqual([
    [0, 'nothing', 'before the first label'],
    [1, 'heading', 'heads company'],
    [2, 'participants', 'company, 1 named'],
    [3, 'label', 'says what its speaker is'],
    [4, 'speech', 'of Operator'],
    [5, 'label', 'the name comes back (2 times)'],
    [6, 'speech', 'of Ada Stone'],
    [7, 'nothing', 'an aside, or below such a heading'],
    [8, 'speech', 'of Ada Stone'],
    [9, 'heading', 'heads qa'],
    [10, 'label', 'says what its speaker is'],
    [11, 'speech', 'of Operator'],
    [12, 'nothing', 'after the last words of the call'],
  ]);
});

test('translations name their originals, and what stands beside none says so', () => {
  const pair = (n: number) => [
    `This is what Ada Stone says about the ${n}th quarter of the year.`,
    `這是艾達對第 ${n} 季的說明。`,
  ];
  const lines = ['這是摘要。', 'Operator', 'Operator', ...[1, 2, 3, 4].flatMap(pair)];
  const blocks = textBlocks(lines.join('\n'));
  const explained = explain(blocks, readTranscript(blocks, { title: '' }));
  expect(explained.map(({ as }) => as)).toEqual([
    'nothing',
    'label',
    'translation',
    ...['speech', 'translation', 'speech', 'translation', 'speech', 'translation', 'speech', 'translation'],
  ]);
  expect(explained[4]?.why).toBe('of block 3');
});
