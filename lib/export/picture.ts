import type { Messages } from '../i18n/messages.ts';
import { addressOf } from './address.ts';
import { readingTable } from './reading-table.ts';
import { callName } from './titles.ts';
import type { Item, Options, Picture, Source } from './types.ts';

/** Figures as a table to be drawn, with the call above and the page below. */
export function pictureOf(
  items: readonly Item[],
  source: Source,
  options: Pick<Options, 'scale'>,
  t: Messages,
): Picture {
  const { columns, rows } = readingTable(items, source, options, t);
  const address = addressOf(source.url)?.replace(/^https?:\/\/(?:www\.)?/, '');
  return {
    title: callName(source.call) || t.title(null, null),
    columns: columns.map((id) => ({
      heading: t.copy.columns[id],
      isNumbers: id === 'value' || id === 'change',
    })),
    rows,
    source: [address, source.captured, 'Callout'].filter(Boolean).join(' · '),
  };
}
