import { describe, expect, test } from 'vitest';
import { isSamePerson, readIntroductions } from '../../lib/transcript/introductions.ts';

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
    ['Jo Mbeki, R.J. Whitlock & Sons, your line is open.', 'Jo Mbeki', 'R.J. Whitlock & Sons'],
  ])('%s', (text, name, firm) => {
    expect(readIntroductions(text)).toEqual([{ name, firm }]);
  });

  test.each([
    'Thank you. We have no further questions.',
    'I would now like to turn the call over to management.',
    'Yes, we can hear you.',
  ])('nobody in "%s"', (text) => {
    expect(readIntroductions(text)).toEqual([]);
  });
});

describe('who is meant', () => {
  test.each([
    ['Tom Okafor-Lind', 'Tomas Okafor-Lind', true],
    ['Matt Brandt', 'Matthew Brandt', true],
    ['John (sic - Josh) Bear', 'Josh Baer', true],
    ['Wen-li Tsao', 'Rohan Iyer', false],
  ])('%s is %s: %s', (said, label, same) => {
    expect(isSamePerson(said, label)).toBe(same);
  });
});
