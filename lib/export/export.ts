import { messagesFor } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';
import { pictureOf } from './picture.ts';
import { csvOf, htmlOf, tsvOf } from './sheets.ts';
import { shortForm } from './short.ts';
import { type Table, tableOf } from './table.ts';
import { type Taken, takenOf } from './taken.ts';
import type { Exported, Format, Item, Options, Picture, Source } from './types.ts';
import { wideOf } from './wide.ts';

type Writer = (items: readonly Taken[], source: Source, options: Options, t: Messages) => Exported;

/** A table as cells, with the same as HTML beside them. */
const cellsOf = (table: Table): Exported => ({ text: tsvOf(table), html: htmlOf(table) });

const WRITERS: Readonly<Record<Format, Writer>> = {
  short: (...of) => ({ text: shortForm(...of), html: null }),
  tsv: (...of) => cellsOf(tableOf(...of)),
  wide: (items, source, options) => cellsOf(wideOf(items, source, options)),
  csv: (...of) => ({ text: csvOf(tableOf(...of)), html: null }),
  markdown: (...of) => ({ text: markdownOf(...of), html: null }),
  json: (items, source, options) => ({ text: jsonOf(items, source, options), html: null }),
};

/** Figures in a format, as the options say. */
export const exportItems = (items: readonly Item[], source: Source, options: Options): Exported =>
  WRITERS[options.format](takenOf(items, source), source, options, messagesFor(source.locale));

/** Figures as a table to be drawn. */
export const exportPicture = (
  items: readonly Item[],
  source: Source,
  options: Pick<Options, 'scale'>,
): Picture => pictureOf(items, source, options, messagesFor(source.locale));
