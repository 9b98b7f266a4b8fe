import { describe, expect, test } from 'vitest';
import { isOnlyCourtesy, questionIn } from '../../lib/ledger/question.ts';

/** The sentence that is found in a question of one paragraph. */
const asked = (text: string): string | null => {
  const found = questionIn([text]);
  return found && text.slice(found.start, found.end).trim();
};

describe('the sentence that asks', () => {
  test.each([
    [
      'Hi, good morning, and congrats on the quarter. Two quick questions. What drove the step-up in attach this quarter? Thank you.',
      'What drove the step-up in attach this quarter?',
    ],
    [
      'Thanks for taking the question. I was wondering if you could frame the size of the Penang opportunity for us.',
      'I was wondering if you could frame the size of the Penang opportunity for us.',
    ],
    [
      'Can you hear me okay? Great. So my question is on renewals. Are customers signing for longer, or is that the price?',
      'Are customers signing for longer, or is that the price?',
    ],
    [
      'I get to growth of 14% in the fourth quarter. Am I doing the math right? And what has to go well for that to happen?',
      'And what has to go well for that to happen?',
    ],
    ['Just wanted to clarify one thing. Is the new site in the guide?', 'Is the new site in the guide?'],
    ['謝謝。恭喜這一季的表現。請問下半年的毛利率如何？', '請問下半年的毛利率如何？'],
    [
      'We continue to be impressed by the pipeline you have built.',
      'We continue to be impressed by the pipeline you have built.',
    ],
  ])('of %j', (text, sentence) => {
    expect(asked(text)).toBe(sentence);
  });

  test('may stand in a later paragraph', () => {
    expect(questionIn(['Good afternoon.', 'How do you see churn from here?'])).toEqual({
      paragraph: 1,
      start: 0,
      end: 31,
    });
  });

  test('is none where there are thanks alone', () => {
    expect(questionIn(['Great, thank you very much.'])).toBeNull();
    expect(questionIn([])).toBeNull();
  });
});

test.each([
  ['Thank you.', true],
  ['Got it. Very helpful. Thanks, and congrats again.', true],
  ['Yes, good morning. Can you hear me?', true],
  ['Got it. And is the second site in there?', false],
  ['Revenue grew with the new sites, and margins followed.', false],
])('%j is courtesy alone: %s', (text, isCourtesy) => {
  expect(isOnlyCourtesy(text)).toBe(isCourtesy);
});
