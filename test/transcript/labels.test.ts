import { describe, expect, test } from 'vitest';
import { isTitleLine, parseEntry, parseLabel } from '../../lib/transcript/labels.ts';

describe('a line that stands alone', () => {
  test.each([
    ['Operator', 'Operator', null],
    ['Mira Castellan - Head - Investor Relations', 'Mira Castellan', 'Head - Investor Relations'],
    ['Jonah Brightwater -- Chief Executive Officer', 'Jonah Brightwater', 'Chief Executive Officer'],
    ['Tomas Okafor-Lind – Analyst', 'Tomas Okafor-Lind', 'Analyst'],
    ['Pieter van Aerden — Dune Capital — Analyst', 'Pieter van Aerden', 'Dune Capital — Analyst'],
    ['Wen-li Tsao', 'Wen-li Tsao', null],
    ['Wen-li Tsao:', 'Wen-li Tsao', null],
    ['Sam D. Ortiz Jr. - President & CEO', 'Sam D. Ortiz Jr.', 'President & CEO'],
    ['Unidentified Analyst', 'Unidentified Analyst', null],
    ['Speaker 3', 'Speaker 3', null],
    ['陳美玲', '陳美玲', null],
    ['会议接线员', '会议接线员', null],
    ['Ana Ruiz, Dune Capital', 'Ana Ruiz', 'Dune Capital'],
    ['Ana Ruiz (Dune Capital)', 'Ana Ruiz', 'Dune Capital'],
    ['Rohan Iyer Analyst', 'Rohan Iyer', 'Analyst'],
    ['Ana Ruiz\nHead of Research', 'Ana Ruiz', 'Head of Research'],
    ['JoanReyes', 'JoanReyes', null],
    ['Ana Ruiz; Dune Capital', 'Ana Ruiz', 'Dune Capital'],
    ['Ana Ruiz – closing remarks', 'Ana Ruiz', null],
    ['Ana Ruiz, Harborline Inc. - Treasurer [12]', 'Ana Ruiz', 'Harborline Inc. - Treasurer'],
    ['Ana Ruiz | CFO', 'Ana Ruiz', 'CFO'],
    ['Ana Ruiz / Dune Capital / Analyst', 'Ana Ruiz', 'Dune Capital / Analyst'],
    ['Ana Ruiz · CFO · 12:04', 'Ana Ruiz', 'CFO'],
    ['Ana Ruiz CFO', 'Ana Ruiz', 'CFO'],
    ['Ana Ruiz Head of Research', 'Ana Ruiz', 'Head of Research'],
    ['#### Ana Ruiz, CFO', 'Ana Ruiz', 'CFO'],
    ['🎙️ Ana Ruiz (CFO)', 'Ana Ruiz', 'CFO'],
    ['Kevin deVries', 'Kevin deVries', null],
    ['Conférencier', 'Conférencier', null],
    ['Venkatesan:', 'Venkatesan', null],
    ['Venkatesan Analyst', 'Venkatesan', 'Analyst'],
  ])('%s', (line, name, title) => {
    expect(parseLabel(line)).toEqual({ name, title, side: null, speechAt: null });
  });
});

test('a mark at the right edge says who asks, with a title below it as well', () => {
  const label = { name: 'Ana Ruiz', title: 'Analyst, Dune Capital LLC', side: 'asks', speechAt: null };
  expect(parseLabel('Ana Ruiz Q\nAnalyst, Dune Capital LLC')).toEqual(label);
  expect(parseLabel('Ana Ruiz Q')).toEqual({ ...label, title: null });
});

describe('speech that looks like a label', () => {
  test.each([
    'Tom Okafor-Lind, Meridian Street Securities.',
    'Sharon (sic - Saoirse) Delacroix, Bramble & Pell.',
    'Yes sir.',
    'Sure. So, Ana, we take the long view',
    'Great',
    'Thank you',
    'Net Revenues-- $861.4 million in the quarter',
    'Duration: 51 minutes',
    'First: we grew.',
    'Growth was 9% - Better than we had guided',
    'Thanks, Tom',
    'New York - our head office',
    'Net Revenue: $5 million',
    '營業收入：100 億元',
    'Question-and-Answer Session',
    'Company Participants',
    'Venkatesan',
    'Ana Ruiz, Dune Capital. Well done on the year, what',
    'Ana Ruiz, can you say how',
    'Harborline Lines, Inc. (NYSE: HRBL)',
    'Bramble Securities',
  ])('%s', (line) => {
    expect(parseLabel(line)).toBeNull();
  });
});

test('a label with a colon opens the speech', () => {
  const text = 'Mira Castellan: Good afternoon, all.';
  const label = parseLabel(text);
  expect(label?.name).toBe('Mira Castellan');
  expect(text.slice(label?.speechAt ?? 0)).toBe('Good afternoon, all.');
});

test('Markdown’s bold marks are no part of a name or of the speech', () => {
  expect(parseLabel('**Mira Castellan**')).toMatchObject({ name: 'Mira Castellan', speechAt: null });
  const text = '**Mira Castellan:** Good afternoon.';
  const label = parseLabel(text);
  expect(label?.name).toBe('Mira Castellan');
  expect(text.slice(label?.speechAt ?? 0)).toBe('Good afternoon.');
});

test('a figure may follow the colon, a clock has one of its own', () => {
  expect(parseLabel('Bo Lind:13 of them')?.speechAt).toBe(8);
  expect(parseLabel('Ana Ruiz 10:30')?.speechAt).toBeNull();
});

test('a title stands below a name, the words of a speech do not', () => {
  expect(isTitleLine('Chief Financial Officer, Harborline & Co.')).toBe(true);
  expect(isTitleLine('Hello Ada, your chief executive said growth is over. So, do')).toBe(false);
});

test('a full-width colon does as well', () => {
  const text = 'Operator：歡迎各位。';
  expect(text.slice(parseLabel(text)?.speechAt ?? 0)).toBe('歡迎各位。');
});

test('a label on the first line, the speech below it', () => {
  const text = 'Operator\nWelcome to the call.';
  expect(text.slice(parseLabel(text)?.speechAt ?? 0)).toBe('Welcome to the call.');
});

test('a time beside the name is no part of it', () => {
  expect(parseLabel('Speaker 1 (00:12): Hello there.')?.name).toBe('Speaker 1');
});

test.each([
  ['Q - Ana Ruiz', 'asks'],
  ['A - Bo Lind', 'answers'],
  ['Ana Ruiz, Dune Capital - Question', 'asks'],
])('%s %s', (line, side) => {
  expect(parseLabel(line)?.side).toBe(side);
});

test.each([
  ['Q: [Ana Ruiz, Dune Capital] Does it last?', { side: 'asks', name: 'Ana Ruiz', title: 'Dune Capital' }],
  ['A: [Bo Lind] Does it last?', { side: 'answers', name: 'Bo Lind', title: null }],
  ['Question (Ana Ruiz): Does it last?', { side: 'asks', name: 'Ana Ruiz', title: null }],
])('who asks or answers may stand in brackets: %s', (text, expected) => {
  const label = parseLabel(text);
  expect(label).toMatchObject(expected);
  expect(text.slice(label?.speechAt ?? 0)).toBe('Does it last?');
});

test.each(['- **Bo Lind:** Yes.', '12. Bo Lind: Yes.', '> Bo Lind: Yes.'])(
  'a mark stands in front: %s',
  (text) => {
    const label = parseLabel(text);
    expect(label?.name).toBe('Bo Lind');
    expect(text.slice(label?.speechAt ?? 0)).toBe('Yes.');
  },
);

test('a title in brackets behind a name in bold is no speech', () => {
  const text = 'Bo Lind (Analyst, Dune Capital)\nThank you. Does it last?';
  const label = parseLabel(text, 'Bo Lind'.length);
  expect(label).toMatchObject({ name: 'Bo Lind', title: 'Analyst, Dune Capital' });
  expect(text.slice(label?.speechAt ?? 0)).toBe('Thank you. Does it last?');
});

test('lists may put the title first, labels never do', () => {
  expect(parseEntry('Chief Financial Officer — Bo Lind')).toMatchObject({
    name: 'Bo Lind',
    title: 'Chief Financial Officer',
  });
  expect(parseLabel('Chief Financial Officer — Bo Lind')).toBeNull();
});

test('lists may set the title off with a colon', () => {
  expect(parseEntry('Ms. Ada Stone : Managing Director')).toMatchObject({ title: 'Managing Director' });
});

describe('East Asian labels', () => {
  test.each([
    ['財務長 許哲豪：各位好。', '許哲豪', '財務長'],
    ['海岬资本(92.10, -0.85, -0.92%)分析师梁嘉颖：晚上好。', '梁嘉颖', '海岬资本分析师'],
    ['北辰证券分析师Hannah O’Rourke-Lim：感谢。', 'Hannah O’Rourke-Lim', '北辰证券分析师'],
    ['首席财务官李月（Lily Lee）：我补充一点。', '李月', '首席财务官'],
    ['总经理（孙立）：去年新增了产线。', '孙立', '总经理'],
    ['瀚川證券 陳分析師：想請教。', '陳分析師', '瀚川證券 陳分析師'],
    ['發言人：謝謝主持人。', '發言人', null],
    ['取締役 長谷川：続きまして。', '長谷川', '取締役'],
    ['真木ひかる氏（以下、真木）：財務です。', '真木ひかる', null],
    ['中村 健一（代表取締役社長）：前期は増収でした。', '中村 健一', '代表取締役社長'],
    ['マルク・デュラン氏（以下、デュラン）：質問です。', 'マルク・デュラン', null],
    ['質問者1：3点お願いします。', '質問者1', null],
    ['――ウェブからのご質問です。', '――', null],
    ['한울투자증권 정민호: 재고가 궁금합니다.', '정민호', '한울투자증권'],
    ['[김서준 IR팀장] 매출은 늘었습니다.', '김서준', 'IR팀장'],
  ])('%s', (text, name, title) => {
    const label = parseLabel(text);
    expect(label).toMatchObject({ name, title });
    expect(text.slice(label?.speechAt ?? 0)).toMatch(/^[^:：\]]+。?$/);
  });

  test.each([
    ['代表取締役社長 深町', '深町', '代表取締役社長'],
    ['回答者 長谷川', '長谷川', '回答者'],
    ['한지훈 대표이사', '한지훈', '대표이사'],
    ['가람증권 문태경 애널리스트', '문태경', '가람증권 애널리스트'],
    ['Wei-Han Zhou 首席执行官', 'Wei-Han Zhou', '首席执行官'],
  ])('%s alone on a line', (line, name, title) => {
    expect(parseLabel(line)).toEqual({ name, title, side: null, speechAt: null });
  });

  test.each([
    '展望：全年目標不變。',
    '第一：新廠完成驗收。',
    '毛利率：我们预计维持在六成。',
    '我想問財務長一個問題：折舊是多少？',
    '財務長',
    '業績概要',
    '──────',
  ])('%s is none', (line) => expect(parseLabel(line)).toBeNull());
});

test('a firm stands behind "of" where a colon marks the label', () => {
  expect(parseLabel('Bo Lind of Dune Capital: Good morning.')).toMatchObject({
    name: 'Bo Lind',
    title: 'Dune Capital',
    speechAt: 25,
  });
  expect(parseLabel('Bo Lind of Dune Capital')).toBeNull();
});
