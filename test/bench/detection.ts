import { article, LENGTH } from './article.ts';
import { judge, median, RUNS, summary } from './numbers.ts';
import { type BenchPage, withPage } from './open.ts';

/** Looking at a page, against reading its text once. */
const LIMIT = 1;

const OPERATIONS = ['detect', 'textContent'] as const;
type Times = Record<(typeof OPERATIONS)[number], number[]>;

/** Times both on a page, each for `span` milliseconds, once at least. */
async function measure(page: BenchPage, span: number, run: number, into: Times): Promise<void> {
  // Whatever comes second finds the text in the caches of the processor.
  const order = run % 2 === 0 ? OPERATIONS : [...OPERATIONS].reverse();
  for (const operation of order) into[operation].push(await page.call('time', operation, span));
}

/** Times the detector on a long article; returns whether it costs less than reading the text of the page once. */
export async function benchDetection(): Promise<boolean> {
  return withPage(article(), async (open) => {
    const first: Times = { detect: [], textContent: [] };
    for (let run = 0; run < RUNS; run++) {
      const page = await open();
      await measure(page, 0, run, first);
      await page.close();
    }
    const page = await open();
    const later: Times = { detect: [], textContent: [] };
    for (let run = 0; run < RUNS; run++) await measure(page, 20, run, later);
    const lookedAt = await page.call('lookedAt');

    console.log(`\ndetection on an article of ${LENGTH} characters that is no transcript, ${RUNS} runs`);
    console.log(`  looks at ${lookedAt} characters`);
    console.log(`  detection         ${summary(first.detect)}`);
    console.log(`  body.textContent  ${summary(first.textContent)}`);
    const ratio = ({ detect, textContent }: Times) => median(detect) / median(textContent);
    console.log(`  ratio once the engine knows the code ${ratio(later).toFixed(2)}`);
    return judge('detection on a page just loaded, to walks over its text', ratio(first), LIMIT);
  });
}
