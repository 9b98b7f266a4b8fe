import { describe, expect, test } from 'vitest';
import { isHandover, isSamePerson, readIntroductions, readOwn } from '../../lib/transcript/introductions.ts';

describe('what the operator says of an analyst', () => {
  test.each([
    ['Tom Okafor-Lind, Meridian Street Securities.', 'Tom Okafor-Lind', 'Meridian Street Securities'],
    ['(Operator Instructions) Rohan Iyer, Larkspur Row.', 'Rohan Iyer', 'Larkspur Row'],
    [
      'Sharon (sic - Saoirse) Delacroix, Bramble & Pell.',
      'Sharon (sic - Saoirse) Delacroix',
      'Bramble & Pell',
    ],
    [
      'Your next question comes from the line of Wen-li Tsao with Formosa Bridge Research.',
      'Wen-li Tsao',
      'Formosa Bridge Research',
    ],
    [
      'We take our first question from Ana de la Cruz of Q.T. Harrow. Please go ahead.',
      'Ana de la Cruz',
      'Q.T. Harrow',
    ],
    [
      'Our last question is from Pieter van Aerden at The Dune Group. Your line is open.',
      'Pieter van Aerden',
      'Dune Group',
    ],
    ['Our next question comes from Jo Mbeki. Please go ahead.', 'Jo Mbeki', null],
    ['Jo Mbeki with Dune Capital, your line is open.', 'Jo Mbeki', 'Dune Capital'],
    ['Jo Mbeki, R.J. Whitlock & Sons, your line is open.', 'Jo Mbeki', 'R.J. Whitlock & Sons'],
  ])('%s', (text, name, firm) => {
    expect(readIntroductions(text, true)).toEqual([{ name, firm }]);
  });

  test.each([
    'Thank you. We have no further questions.',
    'I would now like to turn the call over to management.',
    'Yes, we can hear you.',
    'I will turn it over to Jane Roe from Investor Relations.',
    'Welcome to the call hosted by Tim Hale, Chief Executive Officer.',
  ])('nobody in "%s"', (text) => {
    expect(readIntroductions(text, true)).toEqual([]);
  });
});

test('whoever is no operator must speak of a question', () => {
  expect(readIntroductions('I met Rohan Iyer of Larkspur Row.', false)).toEqual([]);
  expect(readIntroductions('The first question is from Rohan Iyer of Larkspur Row.', false)).toHaveLength(1);
});

test.each([
  ['There are no further questions. I hand the call back to Ada.', true],
  ['As there are no more questions, I turn the call over to the management.', true],
  ['I now turn the call over to Ada for the first question.', false],
  ['Please go ahead.', false],
])('"%s" hands the call to the company: %s', (text, handover) => {
  expect(isHandover(text)).toBe(handover);
});

describe('who is meant', () => {
  test.each([
    ['Tom Okafor-Lind', 'Tomas Okafor-Lind', true],
    ['Matt Brandt', 'Matthew Brandt', true],
    ['John (sic - Josh) Bear', 'Josh Baer', true],
    ['Bo Lindner', 'Bo Lindnar', true],
    ['Wen-li Tsao', 'Rohan Iyer', false],
  ])('%s is %s: %s', (said, label, same) => {
    expect(isSamePerson(said, label)).toBe(same);
  });
});

test.each([
  ['谢谢。第一个问题来自北岭证券的Mei-Ling Ostrowski，请讲。', 'Mei-Ling Ostrowski', '北岭证券'],
  ['下一位請松嶺投信的郭品妍。', '郭品妍', '松嶺投信'],
  ['続いて、みなと橋証券の増井さん、お願いします。', '増井', 'みなと橋証券'],
  ['다음 질문은 가람증권의 문태경 애널리스트님입니다.', '문태경', '가람증권'],
  ['최종 질문은 백운자산운용 조예은 님입니다.', '조예은', '백운자산운용'],
])('%s', (text, name, firm) => {
  expect(readIntroductions(text, true)).toEqual([{ name, firm }]);
});

test('speakers say for whom they ask, and posts are no firms', () => {
  expect(readOwn('みなと橋証券の増井です。ご説明ありがとうございました。', '増井')).toEqual({
    name: '増井',
    firm: 'みなと橋証券',
  });
  expect(readOwn('取締役CFOの真木です。財務をご説明します。', '真木')).toBeNull();
});
