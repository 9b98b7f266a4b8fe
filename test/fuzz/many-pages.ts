import { fixtures, mutate, randomFrom, timeToRead } from './pages.ts';

// npm run fuzz [-- COUNT [SEED]]: reads so many changed pages and says what broke, how long the longest took, and the
// seed with which each of them comes again. Ends with status 1 where a page threw, or took over 100 times the median.
const [count = 10_000, first = Date.now() % 1e9] = process.argv.slice(2).map(Number);
/** A page that takes longer is timed again, in milliseconds. */
const SLOW = 200;
const pages = fixtures();
const times: { seed: number; took: number }[] = [];
let broken = 0;
for (let seed = first; seed < first + count; seed++) {
  const random = randomFrom(seed);
  const page = mutate(pages[random(pages.length)] ?? '', pages, random);
  try {
    let took = timeToRead(page);
    // What the machine did meanwhile is not the page's: the least of three counts.
    for (let again = 0; again < 2 && took > SLOW; again++) took = Math.min(took, timeToRead(page));
    times.push({ seed, took });
  } catch (error) {
    broken++;
    console.log(`seed ${seed}:`, error);
  }
  // The documents that were read are freed between two turns of the loop alone.
  await new Promise((resolve) => setImmediate(resolve));
}
times.sort((a, b) => a.took - b.took);
const median = times[times.length >> 1]?.took ?? 0;
const worst = times.at(-1);
console.log(
  `${count} pages from seed ${first}: ${broken} threw; median ${median.toFixed(1)} ms, the longest ${worst?.took.toFixed(0)} ms (seed ${worst?.seed}), ${((worst?.took ?? 0) / median).toFixed(0)} times the median.`,
);
if (broken > 0 || (worst?.took ?? 0) > 100 * median) process.exitCode = 1;
