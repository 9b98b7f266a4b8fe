import Papa from 'papaparse';
import type { Cell, Table } from './table.ts';

/** How a text starts that spreadsheets take for a formula, full-width signs included. Numbers are never guarded. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const separated = ({ header, rows }: Table, delimiter: string): string =>
  Papa.unparse([header, ...rows], { delimiter, newline: '\r\n', escapeFormulae: FORMULA });

/** A table as comma-separated values, RFC 4180; what would start a formula starts with an apostrophe. */
export const csvOf = (table: Table): string => separated(table, ',');

/** A table as tab-separated values, as spreadsheets take them from the clipboard; guarded like CSV. */
export const tsvOf = (table: Table): string => separated(table, '\t');

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Excel's word for "this is text": else `3-4` becomes a date. */
const AS_TEXT = `style="mso-number-format:'\\@'"`;

function cellOf(cell: Cell, link: string | null | undefined): string {
  const href = typeof cell === 'string' && /^https?:/.test(cell) ? cell : link;
  if (cell !== null && href) return `<td><a href="${escaped(href)}">${escaped(String(cell))}</a></td>`;
  if (cell === null || typeof cell === 'number') return `<td>${cell ?? ''}</td>`;
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return `<td ${AS_TEXT}>${escaped(guarded)}</td>`;
}

/** A table as HTML, for programs that take formatted cells from the clipboard; guarded like CSV. */
export function htmlOf({ header, rows, links }: Table): string {
  const head = header.map((name) => `<th>${escaped(name)}</th>`).join('');
  const body = rows
    .map((row, i) => `<tr>${row.map((cell, j) => cellOf(cell, links?.[i]?.[j])).join('')}</tr>`)
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
