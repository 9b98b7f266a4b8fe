import { describe, expect, test } from 'vitest';
import { doubtsOf } from '../../lib/transcript/doubts.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';
import type { Block } from '../../lib/transcript/types.ts';

const read = (lines: string[] | Block[]) =>
  readTranscript(typeof lines[0] === 'string' ? textBlocks(lines.join('\n')) : (lines as Block[]), {
    title: '',
  });

const speech = (lines: string[] | Block[]) => {
  const { turns, speakers } = read(lines);
  return turns.map(({ speaker, segments }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    segments.map(({ text }) => text),
  ]);
};

test('bare names are labels when they come back', () => {
  const lines = ['Ada Stone', 'We begin.', 'Bo Lind', 'We go on.', 'Ada Stone', 'We end.', 'Bo Lind', 'Bye.'];
  expect(speech(lines)).toEqual([
    ['Ada Stone', ['We begin.']],
    ['Bo Lind', ['We go on.']],
    ['Ada Stone', ['We end.']],
    ['Bo Lind', ['Bye.']],
  ]);
});

test.each([
  ['surnames', 'Stone:', 'Lind:'],
  ['first names', 'Adelaide:', 'Bodil:'],
  ['surnames with a form of address', 'MS. STONE:', 'MR. LIND:'],
])('%s mean those whose whole names the page has printed', (_, stone, lind) => {
  const lines = ['Adelaide Stone: We begin.', 'Bodil Lind: How?', `${stone} Like this.`, `${lind} I see.`];
  expect(speech([...lines, `${stone} Good.`])).toEqual([
    ['Adelaide Stone', ['We begin.']],
    ['Bodil Lind', ['How?']],
    ['Adelaide Stone', ['Like this.']],
    ['Bodil Lind', ['I see.']],
    ['Adelaide Stone', ['Good.']],
  ]);
});

test('the line that stands below every name is a title or a firm, and nobody’s name', () => {
  const ada = ['Ada Stone', 'Head of Pumps'];
  const bo = ['Bo Lind', 'Larkspur Row'];
  const lines = [...ada, 'We begin.', ...bo, 'How?', ...ada, 'Like this.', ...bo, 'I see.', ...ada, 'Good.'];
  expect(speech([...lines, ...bo, 'Thanks.'])).toEqual([
    ['Ada Stone', ['We begin.']],
    ['Bo Lind', ['How?']],
    ['Ada Stone', ['Like this.']],
    ['Bo Lind', ['I see.']],
    ['Ada Stone', ['Good.']],
    ['Bo Lind', ['Thanks.']],
  ]);
});

test('whoever greets below a name and a title speaks', () => {
  const lines = ['Operator', 'Welcome.', 'Ada Stone', 'Head of Investor Relations', 'Thank you. We begin.'];
  expect(speech([...lines, 'Operator', 'Goodbye.'])[1]).toEqual(['Ada Stone', ['Thank you. We begin.']]);
});

test('who says their firm in the Q&A is an analyst, who says a title is not', () => {
  const remarks = ['Ada Stone: Welcome.', 'Bo Lind: We grew.', 'Ada Stone: Who asks?', 'Q&A'];
  const qa = [
    'Cy Moss: Thanks. Cy Moss from Dune Capital. How?',
    'Dee Marsh: This is Dee Marsh, Chief Technology Officer. Like this.',
    'Cy Moss: I see.',
    'Dee Marsh: Good.',
  ];
  expect(read([...remarks, ...qa]).speakers.map(({ name, role, firm }) => [name, role, firm])).toEqual([
    ['Ada Stone', 'executive', null],
    ['Bo Lind', 'executive', null],
    ['Cy Moss', 'analyst', 'Dune Capital'],
    ['Dee Marsh', 'executive', null],
  ]);
});

test('a surname that two people share is nobody’s', () => {
  const lines = ['Ada Stone: We begin.', 'Bo Stone: We go on.', 'Ada Stone: Good.', 'Bo Stone: Yes.'];
  expect(speech([...lines, 'Stone: is what we dig.']).at(-1)).toEqual([
    'Bo Stone',
    ['Yes.', 'Stone: is what we dig.'],
  ]);
});

test('a capitalised line that stands once is speech', () => {
  const lines = ['Operator', 'Welcome.', 'Jane Roe', 'Operator', 'Goodbye.'];
  expect(speech(lines)).toEqual([['Operator', ['Welcome.', 'Jane Roe', 'Goodbye.']]]);
});

test('a speaker whose label is repeated goes on with the same turn', () => {
  const lines = ['Operator', 'Hello.', 'Ada Stone - CEO', 'First.', 'Ada Stone - CEO', 'Second.'];
  expect(speech(lines)[1]).toEqual(['Ada Stone', ['First.', 'Second.']]);
});

test('a list of participants makes no turns but gives titles', () => {
  const lines = [
    'Ada Stone - Chief Executive Officer',
    'Bo Lind - Larkspur Row - Analyst',
    ...['Operator', 'Welcome.', 'Ada Stone', 'Thanks.', 'Bo Lind', 'One question.', 'Ada Stone', 'Yes.'],
  ];
  const { speakers, turns } = read(lines);
  expect(turns).toHaveLength(4);
  expect(speakers.map(({ name, role, firm }) => [name, role, firm])).toEqual([
    ['Operator', 'operator', null],
    ['Ada Stone', 'executive', null],
    ['Bo Lind', 'analyst', 'Larkspur Row'],
  ]);
});

test('names in capitals are labels though they come once; what is no title beside them is a firm', () => {
  const lines = [
    ...['ADA STONE, GROUP CEO: Welcome to the call.', 'BO LIND, GROUP CFO: Thank you.'],
    ...['ANA RUIZ, DUNE CAPITAL: I have one question.', 'ADA STONE: Yes.', 'TOM REED, BRAMBLE: Two of mine.'],
    ...['BO LIND: Please.', 'TOM REED: On costs?', 'BO LIND: Down.', 'SAM ORTIZ, KEEL: Thanks.'],
  ];
  const { speakers, turns } = read(lines);
  expect(turns).toHaveLength(9);
  expect(speakers.map(({ name, role, firm }) => [name, role, firm])).toEqual([
    ['ADA STONE', 'executive', null],
    ['BO LIND', 'executive', null],
    ['ANA RUIZ', 'analyst', 'DUNE CAPITAL'],
    ['TOM REED', 'analyst', 'BRAMBLE'],
    ['SAM ORTIZ', 'analyst', 'KEEL'],
  ]);
});

test('the company’s own name beside its people makes no analysts of them', () => {
  const lines = [
    ...[
      'Ada Stone, Harborline: Welcome.',
      'Bo Lind, Harborline: Hello.',
      'Ana Ruiz, Dune Capital: On costs?',
    ],
    ...['Bo Lind, Harborline: Down.', 'Tom Reed, Bramble: Mine?', 'Ada Stone, Harborline: Up.'],
    ...['Sam Ortiz, Keel: Thanks.', 'Lia Moss, Fenwick: Hi.', 'Ada Stone, Harborline: Goodbye.'],
    ...['Ana Ruiz, Dune Capital: Bye.', 'Tom Reed, Bramble: Bye.'],
  ];
  expect(read(lines).speakers.map(({ role, firm }) => [role, firm])).toEqual([
    ['executive', null],
    ['executive', null],
    ['analyst', 'Dune Capital'],
    ['analyst', 'Bramble'],
    ['analyst', 'Keel'],
    ['analyst', 'Fenwick'],
  ]);
});

test('what stands outside the container of the labels is no speech', () => {
  const block = (id: number, text: string, path: number[]): Block => ({ id, text, path, heading: false });
  const blocks = [
    block(0, 'Operator', [0, 1, 2]),
    block(1, 'Welcome.', [0, 1, 3]),
    block(2, 'Ada Stone - CEO', [0, 1, 4]),
    block(3, 'Thanks.', [0, 1, 5]),
    block(4, 'All rights reserved.', [0, 6]),
  ];
  expect(speech(blocks)).toEqual([
    ['Operator', ['Welcome.']],
    ['Ada Stone', ['Thanks.']],
  ]);
});

test('short remarks in a container of their own are speech, under a heading; the same name elsewhere is not', () => {
  const block = (text: string, path: number[], heading = false): Block => ({ id: 0, text, path, heading });
  const answers = Array.from({ length: 60 }, (_, i) => [
    block(i % 2 ? 'Ada Stone - CEO' : 'Operator', [0, 1, 2]),
    block('The answer is as long as the question was, and then some.', [0, 1, 2]),
  ]).flat();
  const blocks = [
    block('Ada Stone - CEO', [0, 9]),
    block('More from this author', [0, 9]),
    block('Prepared Remarks', [0, 1], true),
    block('Ada Stone - CEO', [0, 1, 4]),
    block('Good morning.', [0, 1, 4]),
    block('Questions and Answers', [0, 1], true),
    ...answers,
  ].map((each, id) => ({ ...each, id }));
  const { turns } = read(blocks);
  expect(turns[0]?.segments.map(({ text }) => text)).toEqual(['Good morning.']);
  expect(turns).toHaveLength(61);
});

test('words that sound like a farewell end no call in which people go on', () => {
  const lines = [
    ...['Operator', 'Welcome.', 'Ada Stone - CEO', 'At the end of the year we host a conference.'],
    ...['Bo Lind - Analyst', 'Where?', 'Ada Stone - CEO', 'At home.'],
  ];
  expect(speech(lines)).toHaveLength(4);
});

describe('bad input', () => {
  test('no text is a transcript without turns', () => {
    expect(read([]).turns).toEqual([]);
  });

  test('labels without speech are one text that says so', () => {
    const transcript = read(['Operator', 'Ada Stone - CEO', 'Operator']);
    expect(doubtsOf(transcript, false)).toContain('no-speakers');
  });

  test('a text without labels is one turn of an unknown speaker', () => {
    const transcript = read(['Revenue rose.', 'Margins fell.']);
    expect(transcript.turns).toHaveLength(1);
    expect(transcript.speakers).toMatchObject([{ name: '', role: 'unknown' }]);
    expect(doubtsOf(transcript, false)[0]).toBe('not-a-transcript');
  });

  test('a single speaker is read and doubted', () => {
    const transcript = read(['Ada Stone - CEO', 'Good morning.', 'We grew.']);
    expect(transcript.turns).toHaveLength(1);
    expect(doubtsOf(transcript, true)).toContain('one-speaker');
  });

  test('__proto__ is a name like any other', () => {
    const { speakers } = read(['__proto__: hi', 'constructor: hi', 'Operator', 'Hello.']);
    expect(speakers.map(({ name }) => name)).toEqual(['Operator']);
  });
});
