import { judge, median, RUNS, summary } from './numbers.ts';
import { type BenchPage, withPage } from './open.ts';

/** Characters of the article. */
const LENGTH = 1_000_000;
/** Looking at a page, against reading its text once. */
const LIMIT = 1;

const OPERATIONS = ['detect', 'textContent'] as const;
type Times = Record<(typeof OPERATIONS)[number], number[]>;

const WORDS =
  'the ferry crossed a grey harbour before dawn while two keepers of an old lighthouse argued about paint and ' +
  'weather and whether any ship would ever need their lamp again';

/** A sentence of the same words, from another one on each time. */
function sentence(i: number): string {
  const words = WORDS.split(' ');
  const at = i % words.length;
  const text = [...words.slice(at), ...words.slice(0, at)].join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, as the log says of its ${i + 1}th night.`;
}

/** A long read about something else: paragraphs with a link each, and headings. */
function article(): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < LENGTH; i++) {
    const [first = '', ...rest] = Array.from({ length: 4 }, (_, k) => sentence(i * 4 + k));
    if (i % 12 === 0) parts.push(`<h2>Winter ${i / 12 + 1}</h2>`);
    parts.push(`<p>${first} <a href="#${i}">The log</a> ${rest.join(' ')}</p>`);
    length += first.length + rest.join(' ').length;
  }
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>The keepers of the lamp</title>';
  return `${head}<body><article>\n${parts.join('\n')}\n</article>`;
}

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
    return judge('ratio on a page just loaded', ratio(first), LIMIT);
  });
}
