import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFigures } from '../figures/read.ts';
import { readFileText, toJson } from './page.ts';

const USAGE = `Usage: npm run -s read -- [--pretty] [--figures] [--url URL] FILE...
Reads saved pages (.html), plain text (anything else) or standard input (-) and prints one JSON object a file.
  --pretty   indented
  --figures  only the figures, with offsets into the file's text
  --url      address of the page, to tell which site it is from`;

/** Prints a line a file; returns the exit status: 1 when a file could not be read. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pretty: { type: 'boolean' }, figures: { type: 'boolean' }, url: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Error('No file given.');
  let status = 0;
  for (const source of positionals) {
    try {
      const text = readFileSync(source === '-' ? 0 : source, 'utf8').replace(/^\uFEFF/, '');
      const result = values.figures
        ? { source, figures: figuresOf(text) }
        : toJson(readFileText(source, text, values.url ?? null));
      process.stdout.write(`${JSON.stringify(result, null, values.pretty ? 2 : undefined)}\n`);
    } catch (error) {
      console.error(`${source}: ${error instanceof Error ? error.message : error}`);
      status = 1;
    }
  }
  return status;
}

const figuresOf = (text: string) =>
  readFigures(text).map(({ start, end, low, high, unit }) => ({ start, end, low, high, unit }));

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 2;
}
