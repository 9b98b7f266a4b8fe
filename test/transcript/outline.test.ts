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

  test('a picture before the words does not hide them, even misread in another encoding', () => {
    for (const heading of ['❓ Q&A', '??Q&A', '?뱤 Q&A'])
      expect(read([...CALL, heading, ...QA, ...QA]).turns[2]?.section).toBe('qa');
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

  test('a name spelled otherwise than it was announced is believed as well', () => {
    const lines = [
      ...CALL,
      'Operator',
      'Next is a question from Cyd Moss with Dune.',
      'Cyril Moss',
      'Why now?',
    ];
    expect(speech(lines).at(-1)).toEqual(['Cyril Moss', 'qa', 'Why now?']);
  });

  test.each([
    ['opens', ['Bo Lind', 'Good morning, and welcome to our call.', ...CALL, ...QA]],
    ['answers', [...CALL, ...QA, 'Tom Reed', 'Yes, I can add to that.', ...QA]],
    ['thanks', [...CALL, ...QA, 'Tom Reed', '(01:12) Thanks for the question.', ...QA]],
  ])('whoever %s a call and comes once is heard', (_, lines) => {
    const name = lines.includes('Tom Reed') ? 'Tom Reed' : 'Bo Lind';
    expect(speech(lines).map(([who]) => who)).toContain(name);
  });

  test('on a page of "Name: speech" a name comes once as well; a word with a colon is none', () => {
    const lines = [
      ...[
        'Operator: Welcome, all of you.',
        'Ada Stone: We grew.',
        'Bo Lind: By how much?',
        'Cy Moss: Where?',
      ],
      ...['Tom Reed: Mostly at home.', 'Note: this is as reported.', 'Ada Stone: Yes.', 'Bo Lind: I see.'],
      ...['Cy Moss: So do I.', 'Operator: Goodbye.'],
    ];
    const [, , , , reed, ada] = speech(lines);
    expect([reed, ada]).toEqual([
      ['Tom Reed', 'remarks', 'Mostly at home.|Note: this is as reported.'],
      ['Ada Stone', 'remarks', 'Yes.'],
    ]);
  });

  test('a known speaker may answer with a figure, which is the name of a metric elsewhere', () => {
    const lines = ['Ada Stone: 25% of it.', 'Subscription Services: $4 million'];
    expect(speech([...CALL, ...QA, ...QA, 'Bo Lind', 'How much?', ...lines]).at(-1)?.[2]).toBe(
      lines.join('|').replace('Ada Stone: ', ''),
    );
  });

  test('one name is enough where the operator says it', () => {
    const lines = ['Operator', 'We go to the line of Venkatesan from Dune.', 'Venkatesan: How come?'];
    expect(speech([...CALL, ...lines, 'Ada Stone', 'Luck.', 'Venkatesan: Ah.']).map(([who]) => who)).toEqual([
      ...['Operator', 'Ada Stone', 'Operator', 'Venkatesan', 'Ada Stone', 'Venkatesan'],
    ]);
  });

  test('a slide’s title is nobody’s name, though it is said', () => {
    const lines = ['HOME GARDEN TRENDS', 'They are up.', 'HOME GARDEN', 'It sells.', 'HOME GARDEN', 'Still.'];
    expect(speech([...CALL, ...QA, ...QA, ...lines]).map(([who]) => who)).not.toContain('HOME GARDEN');
  });

  test('a mark of question without a name is no speech', () => {
    expect(speech([...CALL, ...QA, ...QA, 'Q -']).at(-1)?.[2]).toBe(QA[3]);
  });

  test('a middle initial makes no other speaker', () => {
    const { speakers } = read([...CALL, ...QA, 'Bo K. Lind', 'Thank you.']);
    expect(speakers.map(({ name }) => name)).toEqual(['Operator', 'Ada Stone', 'Bo Lind']);
  });

  test('whom the operator hands the call back to asks nothing', () => {
    const end = [
      'Operator',
      'There are no further questions. I hand over to the management.',
      'Lia Moss',
      'Thank you, all.',
    ];
    const { speakers } = read([...CALL, ...QA, ...end]);
    expect(speakers.find(({ name }) => name === 'Lia Moss')?.role).toBe('executive');
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

  const RUN_IN = [
    ...CALL,
    'Q&A',
    ...QA,
    ...QA,
    'Operator',
    'Our first question is from Bo Lind. Bo Lind',
    'How did it go? Ada Stone',
    'Well. Bo Lind',
    'Thanks.',
  ];

  test('so are a title below the label, and names that stand nowhere else, where a page does it often', () => {
    const lines = [...RUN_IN, 'The next question is from Cyrus Mosse of Dune. Cy Moss', 'And costs?'];
    expect(speech(lines).slice(-2)).toEqual([
      ['Bo Lind', 'qa', 'Thanks.|The next question is from Cyrus Mosse of Dune.'],
      ['Cy Moss', 'qa', 'And costs?'],
    ]);
    const blocks = textBlocks([...RUN_IN, 'Go ahead, Dee.', 'Slower.'].join('\n')).map((block) => ({
      ...block,
      text: block.text.replace('Dee.', 'Dee. Dee Marsh\nHead of Investor Relations'),
    }));
    const { speakers } = readTranscript(blocks, { title: '' });
    expect(speakers.at(-1)).toMatchObject({ name: 'Dee Marsh', title: 'Head of Investor Relations' });
  });

  test('a name after “Ms.” or an initial is no label', () => {
    const lines = [
      ...RUN_IN,
      'We hand over to Ms. Ada Stone for a word, and then to D. Bo Lind for another.',
    ];
    expect(speech(lines).at(-1)?.[2]).toBe(`Thanks.|${lines.at(-1)}`);
  });

  test('the title between a label and the speech is none', () => {
    const lists = [
      'Company Participants',
      'Ada Stone - President & CEO',
      'Bo Lind - Chief Financial Officer',
    ];
    const lines = [
      'Ada Stone: President & CEO Good day to all of you who have joined us for the call this morning, and thank you.',
      'Bo Lind: Hello, and let me say how glad we are to be here with so many of you today.',
      'Ada Stone: President & CEO',
    ];
    expect(speech([...lists, ...lines])).toEqual([
      [
        'Ada Stone',
        'remarks',
        'Good day to all of you who have joined us for the call this morning, and thank you.',
      ],
      ['Bo Lind', 'remarks', 'Hello, and let me say how glad we are to be here with so many of you today.'],
    ]);
  });

  test('a title in a name’s place is its bearer, if only one person has it', () => {
    const lists = [
      'Company Participants',
      'Ada Stone - President & CEO',
      'Bo Lind - Chief Financial Officer',
    ];
    const lines = ['Ada Stone: Bo?', 'Chief Financial Officer: Yes.', 'Ada Stone: Good.'];
    expect(speech([...lists, ...lines])[1]?.[0]).toBe('Bo Lind');
    expect(speech([...lists, 'Cy Moss - Chief Financial Officer', ...lines])[1]?.[0]).not.toBe('Bo Lind');
  });

  test('whoever speaks after the operator is believed, announced by another name', () => {
    const lines = [
      'Operator: Welcome.',
      'Ada Stone: Hello.',
      'Operator: Our first question is from Robert Mosse.',
      'Cy Mosse: Why?',
    ];
    expect(speech(lines).at(-1)).toEqual(['Cy Mosse', 'qa', 'Why?']);
  });

  test('whom the operator hands the call back to asks nothing', () => {
    const lines = [
      ...[
        'Operator: Our first question is from Bo Lind.',
        'Bo Lind: How?',
        'Ada Stone: Well.',
        'Bo Lind: Thanks.',
      ],
      ...['Operator: I now hand the call over to the management.', 'Cy Moss: Thank you all. Goodbye.'],
    ];
    expect(read(lines).speakers.find(({ name }) => name === 'Cy Moss')?.role).toBe('executive');
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

test('what a newsletter offers among the speech is none, and the speech goes on', () => {
  const offers = [
    'The Pump Letter is free. To receive new posts and support my work, consider a subscription.',
    ...['Subscribe now', 'Share'],
  ];
  const more = 'We share what we know, and we sell to those who subscribe.';
  expect(speech([...CALL, ...offers, more, ...QA, ...QA])[1]?.[2]).toBe(`${CALL[3]}|${more}`);
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

describe('what stands before and behind a call on paper', () => {
  const letter = [
    ...[
      'Dear Sir,',
      'We enclose what was said on the call.',
      'Yours faithfully,',
      'Ravi Kale',
      'Company Secretary',
    ],
    ...['Encl.: as above', 'This text was edited where it had to be.'],
  ];

  test('nobody speaks in a letter or on a title page, yet titles are read there', () => {
    const page = ['MANAGEMENT: MS. ADA STONE – CHIEF EXECUTIVE', 'MR. BO LIND – HEAD OF RISK'];
    const call = [
      'Moderator: Welcome, all.',
      'Ada Stone: We grew.',
      'Bo Lind: With care.',
      'Ada Stone: Yes.',
    ];
    const { speakers, turns } = read([...letter, ...page, ...call]);
    expect(turns).toHaveLength(4);
    expect(speakers.map(({ title }) => title)).toEqual([null, 'CHIEF EXECUTIVE', 'HEAD OF RISK']);
  });

  test('a slide of disclaimers does not end a speech, a disclaimer below the call does', () => {
    const lines = ['Ada Stone', 'First the law.', 'DISCLAIMER', 'Just that.', 'Bo Lind', 'Fine.'];
    const end = ['Cautionary statement on what we expect', 'None of it need come true.'];
    const turns = speech([...CALL, ...lines, ...QA, ...end]);
    expect(turns[1]?.[2]).toContain('Just that.');
    expect(turns.at(-1)?.[2]).toBe(QA[3]);
  });

  test('an advertisement between labels ends a speech, as the site’s text below it has no other end', () => {
    const ad = ['Should you invest $1,000 in Harborline right now?', 'We have ten better ideas.'];
    expect(
      speech([...CALL, ...QA, ...ad, ...QA])
        .flat()
        .join(),
    ).not.toContain('ten better');
  });

  test('a disclaimer below a list of participants is no speech of the last of them', () => {
    const list = ['Conference Call Participants', 'Bo Lind - Dune', 'Cy Moss - Keel'];
    const law =
      'Disclaimer: this text was made by a machine and nobody has read it yet, so use it with care.';
    expect(speech([...list, law, ...CALL, ...QA]).map(([who]) => who)).not.toContain('Cy Moss');
  });
});

describe('a call in an East Asian language alone', () => {
  const OPENING = [
    '主持人：各位午安，歡迎參加說明會，請財務長報告。',
    '財務長 許哲豪：各位好，營收季增一成。',
  ];
  const FIRST = ['主持人：第一位請松嶺投信的郭品妍。', '松嶺投信 郭品妍：請問折舊多少？'];

  test('posts, firms and short forms of a name mean one speaker', () => {
    const lines = [...OPENING, ...FIRST, '許財務長：每季一千萬元。', '郭品妍：謝謝。'];
    const { speakers, turns, exchanges } = read(lines);
    expect(speakers.map(({ name, firm, role }) => [name, firm, role])).toEqual([
      ['主持人', null, 'operator'],
      ['許哲豪', null, 'executive'],
      ['郭品妍', '松嶺投信', 'analyst'],
    ]);
    expect(turns.findIndex(({ section }) => section === 'qa')).toBe(2);
    expect(exchanges).toMatchObject([{ questions: [3, 5], answers: [4] }]);
  });

  test('the beginnings of paragraphs are no labels, however often they come back', () => {
    const notes = [
      '展望：全年目標不變。',
      '展望：明年會更好。',
      '費用方面：與上季相當。',
      '費用方面：略降。',
    ];
    expect(speech([...OPENING, ...notes, ...FIRST])[1]?.[2]).toBe(
      ['各位好，營收季增一成。', ...notes].join('|'),
    );
  });

  test('what waits for its translation, the end mark and the editor’s name are no speech', () => {
    const said = speech([
      ...OPENING,
      '翻译中...',
      ...FIRST,
      '許哲豪：每季一千萬元。',
      '（完）',
      '責任編輯：蔡語彤',
    ]);
    expect(said.at(-1)?.[2]).toBe('每季一千萬元。');
    expect(said.flat().join()).not.toContain('翻译中');
  });

  test('dashes ask, and a new voice that asks is an analyst’s', () => {
    const lines = [
      ...['高瀬慎也氏（以下、高瀬）：本日はよろしくお願いします。', '質疑応答'],
      ...[
        '増井かおり氏（以下、増井）：稼働率を教えてください。',
        '高瀬：六割弱です。',
        '増井：承知しました。',
      ],
      ...['――海外展開の予定はありますか？', '高瀬：当面は国内に集中します。'],
    ];
    expect(read(lines).speakers.map(({ name, role }) => [name, role])).toEqual([
      ['高瀬慎也', 'executive'],
      ['増井かおり', 'analyst'],
      ['――', 'analyst'],
    ]);
  });
});

test('a badge below a name says who asks', () => {
  const lines = [
    ...CALL,
    'Bo Lind',
    'Q',
    QA[1] ?? '',
    'Ada Stone',
    'A',
    QA[3] ?? '',
    'Bo Lind',
    'Q',
    'Thanks.',
  ];
  expect(read(lines).speakers.map(({ role }) => role)).toEqual(['operator', 'executive', 'analyst']);
});
