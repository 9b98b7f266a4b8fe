import { langOf } from '../../lib/transcript/script.ts';

/** A text of label, original and translation lines, as the layouts below print it. */
export const LAYOUTS = ['list', 'paragraphs', 'text'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface Served {
  type: string;
  body: string;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A call's text (a line a paragraph) as a page: the publisher's list, an item for each original with its
 * translation; plain paragraphs, one after the other; or the bare text file.
 */
export function renderCall(text: string, layout: Layout, title: string): Served {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (layout === 'text') return { type: 'text/plain; charset=utf-8', body: text };
  const content =
    layout === 'list' ? listOf(lines) : lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="zh-Hant"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { font: 17px/1.7 system-ui, sans-serif; margin: 0; color: #222 }
header, footer { padding: 12px 24px; background: #eee; position: sticky; top: 0 }
main { max-width: 46em; margin: 0 auto; padding: 24px }
li { list-style: none; margin: 0 0 16px } li div + div, p:nth-of-type(even) { color: #555 } ul { padding: 0 }</style>
</head><body><header><nav><a href="/">首頁</a> <a href="/calls">法說會</a></nav></header>
<main><h1>${escapeHtml(title)}</h1>
${content}
</main>
<footer><p>Site footer - Terms of Service</p><p>Written by the editors.</p></footer></body></html>`,
  };
}

/** Pairs lines by the languages alone; the first lines of some calls are a summary without an original. */
function listOf(lines: readonly string[]): string {
  const items: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    const lang = langOf(line);
    const isPair = lang === 'en' && (line === next || langOf(next) !== 'en' || /。$/.test(next));
    if (isPair && next !== '') i++;
    const translation = isPair && next !== '' ? `<div class="translated">${escapeHtml(next)}</div>` : '';
    items.push(`<li><div class="source">${escapeHtml(line)}</div>${translation}</li>`);
  }
  return `<ul class="transcript">\n${items.join('\n')}\n</ul>`;
}
