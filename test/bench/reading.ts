import { longestPage } from './calls.ts';
import { judge, median, RUNS } from './numbers.ts';
import { withPage } from './open.ts';

/** How many times the content of the page stands in it. */
const SIZES = [1, 2, 4, 8, 16];
/** Milliseconds of each measurement: what else the machine does then hits the short and the long alike. */
const SPAN = 50;
/** Time of a character on the largest page, against one on the page itself. */
const LINEAR_LIMIT = 1.2;
/**
 * From page to transcript, against one walk over all text nodes that puts their text together. Five are wanted; the
 * blocks alone take as many, and every short line meets some thirty patterns. The limit is what must not grow.
 */
const WALKS = { wanted: 5, limit: 60 } as const;

/** Times reading the longest page and multiples of it; returns whether it is linear and within its limit. */
export async function benchReading(): Promise<boolean> {
  const { name, text } = longestPage();
  return withPage(text, async (open) => {
    const pages = await Promise.all(
      SIZES.map(async (size) => {
        const page = await open();
        await page.call('repeat', size);
        const times = { walk: [] as number[], blocks: [] as number[], read: [] as number[] };
        return { size, page, times, characters: await page.call('result', 'walk') };
      }),
    );
    for (let run = -1; run < RUNS; run++)
      for (const { page, times } of pages)
        for (const operation of ['walk', 'blocks', 'read'] as const) {
          const time = await page.call('time', operation, SPAN);
          // The first round fills caches.
          if (run >= 0) times[operation].push(time);
        }

    console.log(`\nreading ${name}, ${RUNS} runs, against one walk over its text nodes`);
    const results = pages.map(({ size, times, characters }) => {
      const [walk, blocks, read] = [median(times.walk), median(times.blocks), median(times.read)];
      const walks = read / walk;
      console.log(
        `  ${`${size}x`.padEnd(4)}${characters} characters: ${walks.toFixed(1)} walks, ` +
          `${(blocks / walk).toFixed(1)} of them for the blocks`,
      );
      return { walks, perCharacter: read / characters };
    });
    const growth = (results.at(-1)?.perCharacter ?? Number.NaN) / (results[0]?.perCharacter ?? Number.NaN);
    const isLinear = judge(
      `reading: a character of ${SIZES.at(-1)} times the page, to one of it`,
      growth,
      LINEAR_LIMIT,
    );
    const walks = Math.max(...results.map((result) => result.walks));
    return (
      judge(`reading, in walks over the page (${WALKS.wanted} are wanted)`, walks, WALKS.limit) && isLinear
    );
  });
}
