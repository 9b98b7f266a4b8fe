import { expect, test } from 'vitest';
import { mayHoldNumber, wantsNumber } from '../../lib/ledger/numbers.ts';

test.each([
  ['How much of that growth is price?', true],
  ['Could you quantify the headwind from freight?', true],
  ['How should we think about gross margin in the second half?', true],
  ['What percentage of the base has moved over?', true],
  ['Can you give us a growth outlook for the services line?', true],
  ['How is the search for a successor going?', false],
  ['What are customers telling you about the new product?', false],
  ['下半年的毛利率展望如何？', true],
])('%j wants a number: %s', (sentence, wanted) => {
  expect(wantsNumber(sentence, false)).toBe(wanted);
});

test('a question that holds a figure wants one', () => {
  expect(wantsNumber('Is 12% still the right way to think about it?', true)).toBe(true);
});

test.each([
  ['It is less than one point of growth.', true],
  ['We would expect it to be about flat.', true],
  ['Roughly half of it is price.', true],
  ['Churn has been unchanged.', true],
  ['That was 14 sites.', true],
  ['We opened it in fiscal 2027, on March 4, in Q2.', false],
  ['We do not guide to that in the second half.', false],
  ['Over the next 12 months we will know more.', false],
  ['COVID-19 hit the first half.', false],
  ['We feel good about where we are.', false],
])('%j may hold a number: %s', (text, holds) => {
  expect(mayHoldNumber(text)).toBe(holds);
});
