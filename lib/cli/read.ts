import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { exportItems } from '../export/export.ts';
import { BYTE_ORDER_MARK } from '../export/files.ts';
import { itemsOf } from '../export/items.ts';
import type { Format, Source } from '../export/types.ts';
import { readFigures } from '../figures/read.ts';
import { toJson } from '../reading/json.ts';
import { readDocument, readText } from '../reading/read.ts';
import type { Reading } from '../reading/types.ts';
import { adapterOf } from '../sites/index.ts';
import { textBlocks } from '../transcript/lines.ts';
import type { Block } from '../transcript/types.ts';
import { explanation } from './explanation.ts';

const USAGE = `Usage: npm run -s read -- [--pretty] [--figures] [--explain] [--format FORMAT] [--url URL] FILE...
Reads saved pages (.html), plain text (anything else) or standard input (-) and prints one JSON object a file.
  --pretty   indented
  --figures  only the figures, with offsets into the file's text
  --explain  not the JSON but what each block of the page was taken for, and why; then each KPI with its rule and
             words, and each finding of the translation with both sides
  --format   the key figures as the panel copies them: tsv, csv, md or short
  --url      address of the page, to tell which site it is from, and for the links of --format
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
      format: { type: 'string' },
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
  const format = values.format === undefined ? undefined : formatOf(values.format);
  if (positionals.length === 0) throw new Error('No file given.');
  let status = 0;
  for (const [index, source] of positionals.entries()) {
    try {
      const bytes = readFileSync(source === '-' ? 0 : source);
      // Two bytes a character have zeros, and a mark in front that says so.
      if (
        bytes.subarray(0, 4096).includes(0) &&
        !/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))
      )
        throw new Error('it is no text');
      process.stdout.write(`${answer(source, bytes, { ...values, format, isFirst: index === 0 })}\n`);
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
  format?: Format | undefined;
  /** Whether nothing has been printed before. */
  isFirst: boolean;
  url?: string | undefined;
}

/** What to print of a file. */
function answer(
  source: string,
  bytes: Buffer,
  { figures, explain: isExplained, pretty, format, isFirst, url }: Wishes,
): string {
  if (figures)
    return JSON.stringify({ source, figures: figuresOf(textOf(bytes)) }, null, pretty ? 2 : undefined);
  const read = readFile(source, bytes, url ?? null);
  if (format) return `${format === 'csv' && isFirst ? BYTE_ORDER_MARK : ''}${exported(read, format)}`;
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

/** Names of formats on the command line. */
const FORMATS: Readonly<Record<string, Format>> = { tsv: 'tsv', csv: 'csv', md: 'markdown', short: 'short' };

function formatOf(name: string): Format {
  const format = FORMATS[name];
  if (!format) throw new Error(`"${name}" is no format: ${Object.keys(FORMATS).join(', ')}.`);
  return format;
}

/** All key figures in a format, in English and with their sentences; in cells, amounts are in base units. */
function exported({ url, reading: { kpis, transcript, labels }, blocks }: Read, format: Format): string {
  const source: Source = {
    url,
    captured: new Date().toLocaleDateString('sv'),
    locale: 'en',
    shown: 'original',
    call: transcript.call,
    labels,
    blocks: blocks.map(({ text }) => text),
  };
  const isForSheets = format === 'csv' || format === 'tsv';
  const options = { format, scale: isForSheets ? 'base' : 'spoken', quotes: format !== 'short' } as const;
  return exportItems(itemsOf(kpis, transcript), source, options).text.trimEnd();
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
