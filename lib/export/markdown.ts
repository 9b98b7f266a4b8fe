import type { Messages } from '../i18n/messages.ts';
import { addressOf } from './address.ts';
import { linkOf } from './link.ts';
import { inLine } from './name.ts';
import { readingTable } from './reading-table.ts';
import type { Taken } from './taken.ts';
import { callName, periodOf, signature } from './titles.ts';
import type { Options, Source } from './types.ts';

/** Signs with a meaning in Markdown; two dollars would make what stands between them mathematics. */
const escaped = (text: string): string => inLine(text).replaceAll(/[\\`*_[\]<>|$~#]/g, '\\$&');

/** Quoted, a text is the same in YAML and JSON. */
const property = (name: string, value: string | null): string[] =>
  value === null ? [] : [`${name}: ${value}`];
const quoted = (text: string | null): string | null => (text === null ? null : JSON.stringify(inLine(text)));

function frontMatter({ call, url, captured }: Source): string[] {
  return [
    '---',
    ...property('company', quoted(call.company)),
    ...property('ticker', quoted(call.ticker)),
    ...property('period', quoted(periodOf(call))),
    ...property('call_date', call.date),
    ...property('source', quoted(addressOf(url))),
    ...property('captured', captured),
    '---',
  ];
}

/**
 * Figures as Markdown that Obsidian and Notion read: front matter, a table whose numbers open their sentence, and the
 * sentences as a list where they are wanted, each with its translation below where both are read.
 */
export function markdownOf(items: readonly Taken[], source: Source, options: Options, t: Messages): string {
  const { columns, rows } = readingTable(items, source, options, t);
  const linked = (text: string, item: Taken | undefined) => {
    const link = item ? linkOf(source, item.place) : null;
    return link && text !== '' ? `[${escaped(text)}](${link})` : escaped(text);
  };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(columns.map((id) => escaped(t.copy.columns[id]))),
    row(columns.map((id) => (id === 'value' || id === 'change' ? '---:' : '---'))),
    ...rows.map((cells, i) =>
      row(cells.map((text, at) => (columns[at] === 'value' ? linked(text, items[i]) : escaped(text)))),
    ),
  ];
  const quotes = items.flatMap(({ speaker, quote, translation }, i) => {
    const [name = '', value = ''] = rows[i] ?? [];
    const what = `**${escaped(name)}** ${linked(value, items[i])}`;
    return [
      `- ${what}: "${escaped(quote)}" - ${escaped(signature(speaker, source.call, t))}`,
      ...(translation === null ? [] : [`  - "${escaped(translation)}"`]),
    ];
  });
  const title = callName(source.call);
  return [
    ...frontMatter(source),
    '',
    ...(title === '' ? [] : [`## ${escaped(title)}`, '']),
    ...table,
    ...(options.quotes ? ['', ...quotes] : []),
    '',
  ].join('\n');
}
