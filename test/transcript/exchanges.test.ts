import { describe, expect, test } from 'vitest';
import { readExchanges, sectionsOf } from '../../lib/transcript/exchanges.ts';
import type { Role, Turn } from '../../lib/transcript/types.ts';

const ROLES = new Map<string, Role>([
  ['op', 'operator'],
  ['ceo', 'executive'],
  ['cfo', 'executive'],
  ['ann', 'analyst'],
  ['bob', 'analyst'],
]);
const exchanges = (speakers: string) =>
  readExchanges(
    speakers.split(' ').map(
      (speaker): Turn => ({
        speaker,
        section: 'qa',
        segments: [],
        labels: { original: [], translation: [] },
      }),
    ),
    ROLES,
  );

test('follow-ups stay with their analyst, two executives may answer one question', () => {
  expect(exchanges('op ann ceo cfo ann ceo op bob cfo')).toEqual([
    { analyst: 'ann', questions: [1, 4], answers: [2, 3, 5] },
    { analyst: 'bob', questions: [7], answers: [8] },
  ]);
});

test('the operator may interrupt, closing remarks answer nobody', () => {
  expect(exchanges('op ann op ann ceo op ceo op')).toEqual([
    { analyst: 'ann', questions: [1, 3], answers: [4] },
  ]);
});

describe('the Q&A starts', () => {
  test.each([
    [
      'with the operator who announces the first analyst',
      'operator executive operator analyst',
      [0, 0, 1, 1],
    ],
    ['with the analyst where nobody does', 'executive analyst executive', [0, 1, 1]],
    ['never without an analyst', 'operator executive', [0, 0]],
  ])('%s', (_, roles, qa) => {
    const turns = roles.split(' ') as Role[];
    expect(
      sectionsOf(
        turns,
        turns.map(() => null),
        false,
      ),
    ).toEqual(qa.map((each) => (each ? 'qa' : 'remarks')));
  });

  test('where the page has a heading for it', () => {
    const turns: Role[] = ['operator', 'executive', 'executive', 'analyst'];
    const headed = ['remarks', 'remarks', 'qa', 'qa'] as const;
    expect(sectionsOf(turns, headed, true)).toEqual(headed);
  });

  test('never where its heading stands below everybody', () => {
    const headed = ['remarks', 'remarks', 'remarks'] as const;
    expect(sectionsOf(['executive', 'analyst', 'executive'], headed, true)).toEqual(headed);
  });
});
