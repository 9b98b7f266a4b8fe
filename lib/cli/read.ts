import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readFigures } from '../figures/read.ts';
import { toJson } from '../reading/json.ts';
import { readDocument, readText } from '../reading/read.ts';
import type { Reading } from '../reading/types.ts';
import { adapterOf } from '../sites/index.ts';
import { textBlocks } from '../transcript/lines.ts';
import type { Block } from '../transcript/types.ts';
import { explanation } from './explanation.ts';

const USAGE = `Usage: npm run -s read -- [--pretty] [--figures] [--explain] [--url URL] FILE...
Reads saved pages (.html), plain text (anything else) or standard input (-) and prints one JSON object a file.
  --pretty   indented
  --figures  only the figures, with offsets into the file's text
  --explain  not the JSON but what each block of the page was taken for, and why; then each KPI with its rule and words
  --url      address of the page, to tell which site it is from
Exit status: 0 (a page without a transcript says so in "isTranscript"), 1 a file cannot be read, 2 wrong arguments.`;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** Why a file could not be read, in a few words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && REASONS[String(error.code)]) || error.message;
}

/** Prints a line a file; returns the exit status: 1 when a file could not be read. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pretty: { type: 'boolean' },
      figures: { type: 'boolean' },
      explain: { type: 'boolean' },
      url: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new Error(`"${values.url}" is no address.`);
  if (positionals.length === 0) throw new Error('No file given.');
  let status = 0;
  for (const source of positionals) {
    try {
      const bytes = readFileSync(source === '-' ? 0 : source);
      // Two bytes a character have zeros, and a mark in front that says so.
      if (
        bytes.subarray(0, 4096).includes(0) &&
        !/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))
      )
        throw new Error('it is no text');
      process.stdout.write(`${answer(source, bytes, values)}\n`);
    } catch (error) {
      console.error(`${source}: ${reasonOf(error)}`);
      status = 1;
    }
  }
  return status;
}

interface Wishes {
  figures?: boolean;
  explain?: boolean;
  pretty?: boolean;
  url?: string | undefined;
}

/** What to print of a file. */
function answer(
  source: string,
  bytes: Buffer,
  { figures, explain: isExplained, pretty, url }: Wishes,
): string {
  if (figures)
    return JSON.stringify({ source, figures: figuresOf(textOf(bytes)) }, null, pretty ? 2 : undefined);
  const read = readFile(source, bytes, url ?? null);
  const json = toJson(source, read.url, read.reading);
  return isExplained
    ? explanation(read.reading, read.blocks, json)
    : JSON.stringify(json, null, pretty ? 2 : undefined);
}

interface Read {
  url: string | null;
  reading: Reading;
  blocks: readonly Block[];
}

/** Reads a file: as a page where its name says HTML or its text starts like it, else line by line. */
function readFile(source: string, bytes: Buffer, url: string | null): Read {
  const start = bytes.subarray(0, 400).toString('latin1');
  const isHtml = /\.x?html?$/i.test(source) || /^\W*(?:<!doctype html|<html)/i.test(start);
  if (!isHtml) return { url, reading: readText(textOf(bytes)), blocks: textBlocks(textOf(bytes)) };
  // No scripts run and nothing is requested; what a style sheet says wrong is nobody's concern here.
  const { document } = new JSDOM(isUtf8(bytes) ? textOf(bytes) : bytes, {
    virtualConsole: new VirtualConsole(),
  }).window;
  const address = url ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
  const reading = readDocument(document, { url: address, adapter: adapterOf(address) });
  return { url: address, reading, blocks: reading.page.blocks };
}

const textOf = (bytes: Buffer) => bytes.toString('utf8').replace(/^\uFEFF/, '');

const figuresOf = (text: string) =>
  // "Mid-teens" has words and no value: nothing to print here.
  readFigures(text).flatMap(({ start, end, low, high, unit }) =>
    low === null ? [] : [{ start, end, low, high, unit }],
  );

// Whoever reads us may have seen enough ("| head").
process.stdout.on('error', () => process.exit());
try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 2;
}
