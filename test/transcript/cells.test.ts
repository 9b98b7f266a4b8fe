import { describe, expect, test } from 'vitest';
import { readTranscript } from '../../lib/transcript/read.ts';
import type { Block } from '../../lib/transcript/types.ts';

/** A table: rows of cells of paragraphs. */
type Table = readonly (readonly (readonly string[])[])[];

/** What is read from a table: who says what, and its translation. */
function read(table: Table): [speaker: string | undefined, text: string, translation: string | null][] {
  const blocks: Block[] = [];
  table.forEach((row, r) => {
    row.forEach((cell, c) => {
      for (const text of cell)
        blocks.push({ id: blocks.length, text, path: [0, 10 + r, 100_000 + 10 * r + c], heading: false });
    });
  });
  const { turns, speakers } = readTranscript(blocks, { title: '' });
  return turns.flatMap(({ speaker, segments }) =>
    segments.map(({ text, translation }): [string | undefined, string, string | null] => [
      speakers.find(({ id }) => id === speaker)?.name,
      text,
      translation,
    ]),
  );
}

const EN = 'We shipped more robots than in any quarter before this one, in every region.';
const ZH = '我們本季在各地區出貨的機器人數量都高於以往任何一季。';
const JA = 'すべての地域で、これまでのどの四半期よりも多くのロボットを出荷しました。';
const KO = '저희는 모든 지역에서 이전의 어느 분기보다 많은 로봇을 출하했습니다.';

/** Two speakers, so that their labels come back. */
const OPENING: Table = [
  [['Operator'], ['主持人']],
  [[EN], [ZH]],
  [['Ada Stone'], ['Ada Stone']],
  [[EN], [ZH]],
  [['Operator'], ['主持人']],
  [[EN], [ZH]],
  [['Ada Stone'], ['Ada Stone']],
];
const readAfter = (...rows: Table) => read([...OPENING, ...rows]).slice(3);

describe('columns', () => {
  const expected = [
    ['Operator', EN, ZH],
    ['Ada Stone', EN, ZH],
    ['Operator', EN, ZH],
    ['Ada Stone', EN, ZH],
  ];
  const body: Table = [...OPENING, [[EN], [ZH]]];

  test('are paired row by row', () => {
    expect(read(body)).toEqual(expected);
  });

  test('may have the translation on the left', () => {
    expect(read(body.map(([en = [], zh = []]) => [zh, en]))).toEqual(expected);
  });

  test('may stand beside a number or a time, which some rows lack', () => {
    expect(read(body.map((row, i) => [[`00:0${i}:12`], ...row]))).toEqual(expected);
    expect(read(body.map((row, i) => (i % 3 === 0 ? row : [[`${i}`], ...row])))).toEqual(expected);
  });

  test('are none where paragraphs of both languages alternate in a speaker’s box', () => {
    const box = (name: string, count: number) => [
      [name],
      ...Array.from({ length: count }, () => [[EN], [ZH]]).flat(),
    ];
    const boxes = [
      ['Operator', 1],
      ['Ada Stone', 1],
      ['Operator', 1],
      ['Ada Stone', 2],
    ] as const;
    expect(read(boxes.map(([name, count]) => box(name, count)))).toEqual([...expected, expected[3]]);
  });

  test('may stand beside the speaker’s name', () => {
    const table = [0, 1, 2, 3].map((i) => [[i % 2 ? 'Ada Stone' : 'Operator'], [EN], [ZH]]);
    expect(read(table)).toEqual(expected);
  });

  test.each([
    ['Japanese', JA],
    ['Korean', KO],
  ])('may be in %s', (_, translation) => {
    const table = body.map(([en = [], zh = []]) => [en, zh[0] === ZH ? [translation] : zh]);
    expect(read(table).map(([, , text]) => text)).toEqual([1, 2, 3, 4].map(() => translation));
  });

  test('may be two long ones instead of rows', () => {
    const many = [1, 2, 3, 4, 5].flatMap(() => body);
    const columns = [0, 1].map((side) => many.flatMap((row) => row[side] ?? []));
    expect(read([columns])).toEqual([1, 2, 3, 4, 5].flatMap(() => expected));
  });
});

describe('cells', () => {
  test('a short one in another script is a translation by its place', () => {
    expect(readAfter([['Thanks, Tom.'], ['Merci, Tom !']])).toEqual([
      ['Ada Stone', 'Thanks, Tom.', 'Merci, Tom !'],
    ]);
  });

  test('are aligned by length where they hold different numbers of paragraphs', () => {
    expect(
      readAfter([
        [`${EN} ${EN}`, 'Yes.'],
        [ZH, ZH, '是的。'],
      ]),
    ).toEqual([
      ['Ada Stone', `${EN} ${EN}`, `${ZH}\n${ZH}`],
      ['Ada Stone', 'Yes.', '是的。'],
    ]);
  });

  test('that cut across turns are aligned by their labels, printed in either language or left out', () => {
    const turns = [
      ['Ada Stone', 'We did.', '是的。'],
      ['Operator', EN, ZH],
      ['Ada Stone', EN, ZH],
    ];
    const original = ['We did.', 'Operator', EN, 'Ada Stone', EN];
    expect(readAfter([original, ['是的。', '**主持人**', ZH, 'Ada Stone', ZH]])).toEqual(turns);
    expect(readAfter([original, ['是的。', '主持人', ZH, ZH]])).toEqual(turns);
    expect(readAfter([original, ['是的。', ZH, ZH]])).toEqual(turns);
  });

  test('a full stop in a name makes it no sentence', () => {
    const row = [
      ['Yes.', 'Bo St. Lind', 'Was it?', 'Operator', EN, 'Bo St. Lind', 'Good.'],
      ['是的。', '是嗎？', ZH, '很好。'],
    ];
    expect(readAfter(row).map(([, , translation]) => translation)).toEqual(row[1]);
  });

  test('a label run into the end of a paragraph ends the turn, on the translation’s side as well', () => {
    expect(
      readAfter([
        [`${EN} Operator`, EN, 'Ada Stone', 'Yes.'],
        [`${ZH} 主持人`, ZH, '是的。'],
      ]),
    ).toEqual([
      ['Ada Stone', EN, `${ZH} 主持人`],
      ['Operator', EN, ZH],
      ['Ada Stone', 'Yes.', '是的。'],
    ]);
  });

  test('a question that the translator left out does not take the answer’s translation', () => {
    expect(readAfter([['And how was it here?', 'Operator', `${EN} ${EN}`], [`${ZH}${ZH}`]])).toEqual([
      ['Ada Stone', 'And how was it here?', null],
      ['Operator', `${EN} ${EN}`, `${ZH}${ZH}`],
    ]);
  });

  test('a refusal to translate and a translator’s note in English are no translation', () => {
    const refusal = 'I am sorry, but there is no text here that I could translate into Chinese for you now.';
    const note = 'Note: the names of the products were kept as they stand in the original, as is customary.';
    expect(readAfter([[EN], [refusal]], [[EN], [ZH, note]])).toEqual([
      ['Ada Stone', EN, null],
      ['Ada Stone', EN, ZH],
    ]);
  });
});
