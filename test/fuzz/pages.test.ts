import { expect, test } from 'vitest';
import { fixtures, mutate, randomFrom, timeToRead } from './pages.ts';

const COUNT = 120;
/** Other seeds are for `npm run fuzz`. */
const SEED = 1;

test(`${COUNT} changed pages from seed ${SEED} are read without an exception, none for long`, () => {
  const pages = fixtures();
  const times: number[] = [];
  for (let seed = SEED; seed < SEED + COUNT; seed++) {
    const random = randomFrom(seed);
    const page = mutate(pages[random(pages.length)] ?? '', pages, random);
    expect(() => times.push(timeToRead(page)), `seed ${seed}`).not.toThrow();
  }
  times.sort((a, b) => a - b);
  expect(times.at(-1)).toBeLessThan(100 * (times[times.length >> 1] ?? 0));
});
