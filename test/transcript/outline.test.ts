import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';

const read = (lines: string[]) => readTranscript(textBlocks(lines.join('\n')), { title: '' });
const speech = (lines: string[]) => {
  const { turns, speakers } = read(lines);
  return turns.map(({ speaker, section, segments }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    section,
    segments.map(({ text }) => text).join('|'),
  ]);
};

const CALL = [
  ...['Operator', 'Welcome to the call, and thank you all for standing by this morning.'],
  ...['Ada Stone', 'We grew in every region, and we are glad to take your questions now.'],
];
const QA = ['Bo Lind', 'How did the new line do?', 'Ada Stone', 'It did well.'];

describe('headings', () => {
  test('the section that a heading names begins there, and the heading is nobody’s speech', () => {
    expect(speech([...CALL, 'Question-and-Answer Session', ...QA, ...QA])).toEqual([
      ['Operator', 'remarks', CALL[1]],
      ['Ada Stone', 'remarks', CALL[3]],
      ['Bo Lind', 'qa', QA[1]],
      ['Ada Stone', 'qa', QA[3]],
      ['Bo Lind', 'qa', QA[1]],
      ['Ada Stone', 'qa', QA[3]],
    ]);
  });

  test('a table of contents names sections before anybody speaks', () => {
    const contents = ['Contents:', 'Prepared Remarks', 'Questions and Answers', 'Prepared Remarks:'];
    const sections = read([...contents, ...CALL, 'Questions and Answers:', ...QA, ...QA]).turns.map(
      ({ section }) => section,
    );
    expect(sections.slice(0, 3)).toEqual(['remarks', 'remarks', 'qa']);
  });

  test('spaced capitals are read', () => {
    const lines = [...CALL, 'Q U E S T I O N  A N D  A N S W E R', ...QA, ...QA];
    expect(read(lines).turns[2]?.section).toBe('qa');
  });
});

describe('lists of participants', () => {
  const lists = [
    ...['Company Participants', 'Ada Stone - Chief Executive Officer'],
    ...['Conference Call Participants', 'Bo Lind - Larkspur Row', 'Cy Moss - Dune'],
  ];

  test('give roles and firms and are no turns', () => {
    const { speakers, turns } = read([...lists, ...CALL, ...QA]);
    expect(turns).toHaveLength(4);
    expect(speakers.map(({ name, role, firm }) => [name, role, firm])).toEqual([
      ['Operator', 'operator', null],
      ['Ada Stone', 'executive', null],
      ['Bo Lind', 'analyst', 'Larkspur Row'],
    ]);
  });

  test('below the call they are none either', () => {
    const lines = [
      ...CALL,
      'Q&A',
      ...QA,
      ...QA,
      'Duration: 51 minutes',
      'Call participants:',
      'Bo Lind -- Larkspur Row',
      'More HRBL analysis',
    ];
    expect(speech(lines).at(-1)).toEqual(['Ada Stone', 'qa', QA[3]]);
  });
});

describe('labels', () => {
  test('a name said just before is believed at its first use', () => {
    const lines = [...CALL, 'Operator', 'The first question is from Cy Moss of Dune.', 'Cy Moss', 'Why now?'];
    expect(speech(lines).at(-1)).toEqual(['Cy Moss', 'qa', 'Why now?']);
  });

  test('labels run into the end of a speech are cut off it', () => {
    const lines = [
      ...CALL,
      'Operator',
      'Our first question is from Bo Lind. Bo Lind',
      'How did it go? Ada Stone',
      'Well.',
      ...QA,
    ];
    expect(speech(lines).slice(2, 5)).toEqual([
      ['Operator', 'qa', 'Our first question is from Bo Lind.'],
      ['Bo Lind', 'qa', 'How did it go?'],
      ['Ada Stone', 'qa', 'Well.'],
    ]);
  });

  test('marks of question and answer say who asks', () => {
    const lines = [...CALL, 'Q - Bo Lind', 'How?', 'A - Ada Stone', 'Well.'];
    const { speakers } = read(lines);
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Operator', 'operator'],
      ['Ada Stone', 'executive'],
      ['Bo Lind', 'analyst'],
    ]);
  });
});

test('what follows the last words of a call is not its speech', () => {
  const end = [
    'Operator',
    'This concludes our call. You may now disconnect.',
    'Ten robots we like better',
    'Subscribe!',
  ];
  const long = Array.from({ length: 12 }, () => CALL).flat();
  expect(speech([...long, ...end]).at(-1)?.[2]).toBe('This concludes our call. You may now disconnect.');
});
